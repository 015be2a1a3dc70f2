"""The process: its options, and the client's process that it watches."""
import subprocess
import unittest

import server

GONE = 2 ** 22 - 3  # above every process number that is in use here


def initialize(it, process):
    it.send(server.request(1, "initialize", {"processId": process, "capabilities": {}}))
    return it.receive()


class ProcessTest(unittest.TestCase):
    def client(self):
        process = subprocess.Popen(["sleep", "60"])
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def test_ends_when_the_client_does(self):
        client = self.client()
        with server.Server("--stdio") as it:
            initialize(it, client.pid)
            client.kill()
            client.wait()
            self.assertEqual(it.exit_code(), 1)

    def test_does_not_miss_a_client_that_it_never_saw(self):
        with server.Server() as it:
            initialize(it, GONE)
            with self.assertRaises(subprocess.TimeoutExpired):
                it.exit_code(3)
            self.assertIsNone(it.ask(2, "shutdown")["result"])

    def test_watches_nobody_where_it_is_told_so(self):
        client = self.client()
        with server.Server("--no-parent-watch") as it:
            initialize(it, client.pid)
            client.kill()
            client.wait()
            with self.assertRaises(subprocess.TimeoutExpired):
                it.exit_code(3)

    def test_options(self):
        for options, code in ((["--help"], 0), (["--what"], 2), (["--log"], 2), (["--log", "loud"], 2)):
            done = subprocess.run([server.PROGRAM, "lsp", *options], stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=server.PATIENCE)
            self.assertEqual(done.returncode, code, options)
            self.assertTrue(done.stdout if code == 0 else done.stderr)

    def test_log_tells_no_word_of_the_copy(self):
        with server.Server("--log", "debug") as it:
            it.initialize()
            it.send(server.opening("file:///desk/Quillfeather.txt", "Anna Quillfeather said “Nobody asked us.”\n"))
            it.ask(2, "textDocument/hover", {"textDocument": {"uri": "file:///desk/Quillfeather.txt"},
                                             "position": {"line": 0, "character": 6}})
            it.ask(3, "shutdown")
            it.send(server.notification("exit"))
            self.assertEqual(it.exit_code(), 0)
            self.assertIn("textDocument/hover", it.said())
            self.assertNotIn("Quill", it.said())


if __name__ == "__main__":
    unittest.main()
