"""The messages that the protocol's own test data has, right and wrong ones: each gets what its class deserves, and
after each one the server is still there."""
import gzip
import json
import unittest

import server

MESSAGES = server.SHARED / "lsp" / "messages"
AT_PLACE = {"textDocument/hover", "textDocument/definition", "textDocument/references",
            "textDocument/documentHighlight"}
KNOWN = AT_PLACE | {"textDocument/documentSymbol"}
AT_ONCE = 200


def is_id(value):
    if isinstance(value, bool):
        return False
    return isinstance(value, str) or isinstance(value, int) and -2 ** 31 <= value < 2 ** 31


def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2 ** 32


def are_params_read(message):
    params = message.get("params") or {}
    position = params.get("position") or {}
    return isinstance((params.get("textDocument") or {}).get("uri"), str) and (
        message["method"] not in AT_PLACE or is_number(position.get("line")) and is_number(position.get("character")))


def expected(message):
    """The id of the answer and its error code, 0 for a result; None for silence."""
    number = message.get("id") if is_id(message.get("id")) else None
    if "method" not in message:
        return None if "result" in message or "error" in message else (number, -32600)
    if "id" in message and number is None:
        return None, -32600
    if message.get("jsonrpc") != "2.0":
        return number, -32600
    if "id" not in message:
        return None
    if message["method"] == "initialize":
        return number, -32600
    if message["method"] not in KNOWN:
        return number, -32601
    return number, 0 if are_params_read(message) else -32602


def ends_the_session(message):
    return message.get("method") in ("shutdown", "exit")


def all_messages():
    for path in sorted(MESSAGES.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf8") as lines:
            for line in lines:
                record = json.loads(line)
                yield path.stem, record["valid"], record["message"]


class MessagesTest(unittest.TestCase):
    def answers(self, it, ping):
        """What comes before the answer to the ping, without what is published."""
        answers = []
        while True:
            message = it.receive()
            self.assertIsNotNone(message, "the server is gone")
            if message.get("id") == ping:
                return answers
            if message.get("method") != "textDocument/publishDiagnostics":
                answers.append((message["id"], message.get("error", {}).get("code", 0)))

    def play(self, it, some):
        pinged = [[message, server.request(f"ping {i}", "ping")] for i, (_, _, message) in enumerate(some)]
        it.send(*(message for pair in pinged for message in pair))
        for i, (name, valid, message) in enumerate(some):
            wanted = expected(message)
            answers = self.answers(it, f"ping {i}")
            self.assertEqual(answers, [] if wanted is None else [wanted], (name, message))
            if valid and message.get("method") in KNOWN:
                self.assertEqual(wanted[1], 0, (name, message))

    def test_all(self):
        messages = [m for m in all_messages() if not ends_the_session(m[2])]
        calls_off = [m for m in messages if m[2].get("method") == "$/cancelRequest"]
        others = [m for m in messages if m[2].get("method") != "$/cancelRequest"]
        with server.Server() as it:
            it.initialize()
            for start in range(0, len(others), AT_ONCE):
                self.play(it, others[start:start + AT_ONCE])
            for message in calls_off:  # alone, or it would call off one of the others
                self.play(it, [message])
            self.assertIsNone(it.ask("end", "shutdown")["result"])
        self.assertGreater(len(messages), 51_000)

    def test_what_ends_the_session(self):
        for name, valid, message in all_messages():
            if not ends_the_session(message):
                continue
            with self.subTest(name=name, message=message), server.Server() as it:
                it.initialize()
                it.send(message)
                if message["method"] == "exit" and "id" not in message:
                    self.assertEqual(it.exit_code(), 1)
                elif valid:
                    self.assertEqual(it.receive(), {"jsonrpc": "2.0", "id": message["id"], "result": None})
                else:
                    self.assertIn("error", it.ask("ping", "ping"))


if __name__ == "__main__":
    if not MESSAGES.is_dir():
        server.skip(f"{MESSAGES} is not there")
    unittest.main()
