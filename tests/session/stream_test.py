"""Clients that do not read, send too much, or are files."""
import json
import os
import subprocess
import tempfile
import threading
import unittest

import server

URI = "file:///desk/story.txt"
PLACE = {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 1}}


def conversation():
    return b"".join(map(server.framed, [
        server.request(1, "initialize", {"processId": None, "capabilities": {}}),
        server.notification("initialized", {}),
        server.opening(URI, "Ann Lee came late to the meeting of the council.\n"),
        server.request(2, "textDocument/documentSymbol", {"textDocument": {"uri": URI}}),
        server.request(3, "shutdown"),
        server.notification("exit"),
    ]))


def ids_in(data):
    ids = []
    while data:
        head, _, rest = data.partition(b"\r\n\r\n")
        length = int(head.split(b":")[1])
        ids.append(json.loads(rest[:length]).get("id", "notification"))
        data = rest[length:]
    return ids


class StreamTest(unittest.TestCase):
    def test_client_that_does_not_read(self):
        """The server stops reading, so that its memory stays small; nothing is lost."""
        count = 60_000
        with server.Server() as it:
            it.initialize()
            data = b"".join(server.framed(server.request(i, "no/such")) for i in range(count))
            os.set_blocking(it.process.stdin.fileno(), False)
            sent = 0
            while True:
                written = it.process.stdin.write(data[sent:sent + 65536])
                if not written:
                    # A pause that is longer than what the server needs for all that it has.
                    if threading.Event().wait(0.3) or not it.process.stdin.write(data[sent:sent + 1]):
                        break
                    written = 1
                sent += written
            self.assertLess(sent, len(data), "the server read all although nobody read its answers")
            self.assertLess(resident(it.process.pid), 200 << 20)
            os.set_blocking(it.process.stdin.fileno(), True)
            writer = threading.Thread(target=it.write, args=(data[sent:],))
            writer.start()
            self.assertEqual([it.receive()["id"] for _ in range(count)], list(range(count)))
            writer.join()

    def test_message_that_is_too_long(self):
        with server.Server() as it:
            it.initialize()
            it.send(server.opening(URI, "Ann Lee came late to the meeting of the council.\n"))
            self.assertEqual(it.receive()["method"], "textDocument/publishDiagnostics")
            length = (64 << 20) + 1
            it.write(b"Content-Length: %d\r\n\r\n" % length)
            it.write(b" " * length)
            answer = it.receive()
            self.assertEqual((answer["id"], answer["error"]["code"]), (None, -32600))
            self.assertEqual(it.receive()["params"]["diagnostics"], [])
            self.assertIsNone(it.ask(2, "textDocument/documentSymbol", {"textDocument": {"uri": URI}})["result"])
            change = {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": "A new text.\n"}]}
            it.send(server.notification("textDocument/didChange", change))
            self.assertEqual(it.receive()["params"]["version"], 3)
            self.assertEqual(it.ask(3, "textDocument/documentSymbol", {"textDocument": {"uri": URI}})["result"], [])

    def test_article_that_is_too_long(self):
        """Nothing is found in it, and one finding says so; shortened, it is read."""
        line = "Ann Lee came late to the meeting of the council.\n"
        with server.Server() as it:
            it.initialize()
            it.send(server.opening(URI, line * 100_000))
            (notice,) = it.receive()["params"]["diagnostics"]
            self.assertEqual((notice["severity"], notice["source"]), (3, "whosaid"))
            self.assertIn("longer than 4 MiB", notice["message"])
            self.assertIsNone(it.ask(2, "textDocument/hover", PLACE)["result"])
            cut = {"range": {"start": {"line": 1, "character": 0}, "end": {"line": 100_000, "character": 0}}, "text": ""}
            it.send(server.notification("textDocument/didChange", {"textDocument": {"uri": URI, "version": 2},
                                                                   "contentChanges": [cut]}))
            self.assertEqual(it.receive()["params"]["diagnostics"], [])
            self.assertIsNotNone(it.ask(3, "textDocument/hover", PLACE)["result"])

    def test_files(self):
        with tempfile.TemporaryFile() as into, tempfile.TemporaryFile() as out:
            into.write(conversation())
            into.seek(0)
            done = subprocess.run([server.PROGRAM, "lsp"], stdin=into, stdout=out, timeout=server.PATIENCE)
            out.seek(0)
            self.assertEqual(done.returncode, 0)
            self.assertEqual(ids_in(out.read()), [1, 2, "notification", 3])

    def test_pipe_with_everything_in_it(self):
        done = subprocess.run([server.PROGRAM, "lsp"], input=conversation(), capture_output=True,
                              timeout=server.PATIENCE)
        self.assertEqual((done.returncode, ids_in(done.stdout)), (0, [1, 2, "notification", 3]))

    def test_end_of_input_with_answers_unread(self):
        with server.Server() as it:
            it.initialize()
            os.set_blocking(it.process.stdin.fileno(), False)
            it.process.stdin.write(b"".join(server.framed(server.request(i, "no/such")) for i in range(900)))
            it.end_input()
            self.assertEqual(it.exit_code(10), 1)

    def test_client_that_closed_its_ear(self):
        with server.Server() as it:
            it.initialize()
            it.process.stdout.close()
            try:
                for i in range(1000):
                    it.send(server.request(i, "no/such"))
            except BrokenPipeError:
                pass
            self.assertEqual(it.exit_code(), 1)

    def test_standard_input_that_is_closed(self):
        done = subprocess.run([server.PROGRAM, "lsp"], capture_output=True, timeout=server.PATIENCE,
                              preexec_fn=lambda: os.close(0))
        self.assertEqual((done.returncode, done.stdout), (1, b""))


def resident(process):
    with open(f"/proc/{process}/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGESIZE")


if __name__ == "__main__":
    unittest.main()
