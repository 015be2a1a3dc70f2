"""At a terminal: colour, width, and the word that it waits for copy."""
import fcntl
import os
import pty
import struct
import subprocess
import termios

from whosaid import BARE, PROGRAM, SPOKEN, CommandTest, main


class Terminal(CommandTest):
    def at_terminal(self, *arguments, columns=80, **environment):
        """What the program writes to a terminal that is its standard output."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        clean = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
        process = subprocess.Popen(
            [PROGRAM, *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            stderr=subprocess.STDOUT,
            env={**clean, "TERM": "xterm", **environment},
        )
        os.close(theirs)
        written = b""
        try:
            while chunk := os.read(ours, 4096):
                written += chunk
        except OSError:  # how a terminal ends on Linux
            pass
        os.close(ours)
        process.wait(30)
        return written.decode("utf8").replace("\r\n", "\n")

    def test_check_is_pretty_and_in_colour(self):
        self.write("a.txt", BARE)
        out = self.at_terminal("check", "a.txt")
        self.assertIn("\x1b[1;33mwarning: \x1b[0m", out)
        self.assertIn("^^^^", out)

    def test_no_colour_where_none_is_wanted(self):
        self.write("a.txt", BARE)
        for wish in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            out = self.at_terminal("check", "a.txt", **wish)
            self.assertNotIn("\x1b", out)
            self.assertIn("^^^^", out)
        self.assertIn("\x1b", self.at_terminal("check", "a.txt", NO_COLOR=""))

    def test_no_colour_in_a_pipe(self):
        self.write("a.txt", BARE)
        for arguments in (["a.txt"], ["check", "--format", "pretty", "a.txt"], ["quotes", "a.txt"]):
            self.assertNotIn("\x1b", self.run_it(*arguments).out)

    def test_tables_and_lines_fit_the_width(self):
        self.write("a.txt", SPOKEN + "\n“" + "Nobody asked us first. " * 20 + "”\n")
        for verb in ("quotes", "people", "check"):
            for columns in (60, 120):
                out = self.at_terminal(verb, "a.txt", columns=columns, NO_COLOR="1")
                long = [line for line in out.splitlines() if len(line) > columns and not line.startswith("a.txt:")]
                self.assertEqual(long, [])

    def test_it_says_that_it_waits(self):
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [PROGRAM, "check"], cwd=self.folder, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        os.close(theirs)
        self.assertEqual(process.stderr.readline().decode("utf8"), "whosaid: paste the article, then Ctrl-D\n")
        os.write(ours, BARE.encode("utf8") + b"\x04")
        out, err = process.communicate(timeout=30)
        os.close(ours)
        self.assertEqual((process.returncode, err), (1, b""))
        self.assertTrue(out.decode("utf8").startswith("<stdin>:3:1: warning: "))

    def test_it_says_nothing_where_it_does_not_wait(self):
        self.assertEqual(self.run_it("check", stdin=BARE).err, "")


if __name__ == "__main__":
    main()
