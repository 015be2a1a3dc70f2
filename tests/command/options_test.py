"""Verbs, options, help and exit codes."""
import pathlib
import re
import subprocess

from whosaid import BARE, PROGRAM, CommandTest, main

TABLE = pathlib.Path(__file__).resolve().parents[2] / "server/command/verbs.def"
VERBS = re.findall(r'^VERB\("(\w+)"', TABLE.read_text("utf8"), re.M)


class Options(CommandTest):
    def test_help_lists_every_verb_once(self):
        for arguments in (["help"], ["--help"], ["-h"]):
            help = self.run_it(*arguments)
            self.assertEqual((help.code, help.err), (0, ""))
            self.assertEqual(re.findall(r"^  (\w+) ", help.out, re.M), VERBS)

    def test_nothing_at_all_prints_the_help_and_fails(self):
        result = self.run_it()
        self.assertEqual((result.code, result.out), (2, ""))
        self.assertIn("usage: whosaid FILE", result.err)

    def test_every_verb_has_help_with_an_example(self):
        for verb in set(VERBS) - {"help"}:
            asked, told = self.run_it(verb, "--help"), self.run_it("help", verb)
            self.assertEqual((asked.code, asked.err, told.code), (0, "", 0), verb)
            self.assertEqual(asked.out, told.out)
            self.assertRegex(asked.out, rf"\Ausage: whosaid {verb}")
            self.assertRegex(asked.out, rf"example\n  .*whosaid {verb}", verb)

    def test_help_of_what_is_no_verb(self):
        result = self.run_it("help", "quotez")
        self.assertEqual((result.code, result.out), (2, ""))
        self.assertIn("whosaid: quotez: no such verb", result.err)

    def test_version(self):
        self.assertRegex(self.run_it("--version").out, r"\Awhosaid \d+\.\d+\.\d+\n\Z")

    def test_a_word_that_is_neither_verb_nor_file(self):
        result = self.run_it("chekc")
        self.assertEqual((result.code, result.out), (2, ""))
        self.assertIn("chekc: neither a verb nor a file", result.err)

    def test_a_file_that_is_called_like_no_verb_needs_none(self):
        self.assertEqual(self.run_it(self.write("story", BARE)).code, 0)

    def test_wrong_options(self):
        for arguments, message in (
            (["check", "--colour"], "--colour: no such option"),
            (["check", "-x"], "-x: no such option"),
            (["check", "--format"], "--format: needs a value"),
            (["check", "--format", "html"], "--format: cannot be “html”"),
            (["check", "--format="], "--format: cannot be “”"),
            (["check", "--fail-on=never"], "--fail-on: cannot be “never”"),
            (["annotate", "--ndjson=yes"], "--ndjson: takes no value"),
            (["quotes", "--format", "gnu"], "--format: cannot be “gnu”"),
            (["lsp", "--log", "loud"], "--log: cannot be “loud”"),
            (["lsp", "story.txt"], "story.txt: takes no file"),
            (["--colour"], "--colour: no such option"),
        ):
            result = self.run_it(*arguments)
            self.assertEqual((result.code, result.out), (2, ""), arguments)
            self.assertIn(f"whosaid: {message}", result.err)
            self.assertEqual(result.err.count("\n"), 1)

    def test_options_may_follow_files_and_have_an_equals_sign(self):
        self.write("a.txt", BARE)
        want = self.run_it("check", "--format", "json", "a.txt")
        self.assertEqual(self.run_it("check", "a.txt", "--format=json").out, want.out)

    def test_after_two_dashes_everything_is_a_file(self):
        self.write("--format", BARE)
        self.assertEqual(self.run_it("check", "--", "--format").code, 1)

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "help"], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"standard output: cannot be written", done.stderr)


if __name__ == "__main__":
    main()
