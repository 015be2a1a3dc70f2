"""The language server as a process: what goes in and what comes out, by whole messages or single bytes."""
import json
import os
import pathlib
import select
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
PROGRAM = os.environ.get("WHOSAID") or str(ROOT / "build" / "whosaid")
UNDER = os.environ.get("WHOSAID_UNDER", "").split()  # words before the program: valgrind's
PATIENCE = 20  # seconds, for a build that checks every access


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def framed(message):
    try:
        body = json.dumps(message, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half an emoji can only be escaped
        body = json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def request(number, method, params=None):
    message = {"jsonrpc": "2.0", "id": number, "method": method}
    return message if params is None else {**message, "params": params}


def notification(method, params=None):
    message = {"jsonrpc": "2.0", "method": method}
    return message if params is None else {**message, "params": params}


def opening(uri, text, version=1, language="plaintext"):
    document = {"uri": uri, "languageId": language, "version": version, "text": text}
    return notification("textDocument/didOpen", {"textDocument": document})


class Server:
    def __init__(self, *options):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen([*UNDER, PROGRAM, "lsp", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=self.errors, bufsize=0)
        self.bytes = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.errors):
            stream.close()

    def write(self, data):
        while data:
            data = data[self.process.stdin.write(data):]

    def send(self, *messages):
        """In one write, so that the server finds them together."""
        self.write(b"".join(map(framed, messages)))

    def fill(self, timeout):
        """More bytes; False where none come in time, or the stream ends."""
        if not select.select([self.process.stdout], [], [], max(timeout, 0))[0]:
            return False
        data = os.read(self.process.stdout.fileno(), 1 << 16)
        self.bytes += data
        return bool(data)

    def receive(self, timeout=PATIENCE):
        """The next message, or None where none comes in time."""
        end = time.monotonic() + timeout
        while True:
            head, gap, rest = self.bytes.partition(b"\r\n\r\n")
            if gap:
                length = int(head.split(b":")[1])
                if len(rest) >= length:
                    self.bytes = rest[length:]
                    return json.loads(rest[:length])
            if not self.fill(end - time.monotonic()):
                return None

    def ask(self, number, method, params=None):
        """The answer to a request, whatever else comes before it."""
        self.send(request(number, method, params))
        while True:
            message = self.receive()
            if message is None or (message.get("id") == number and "method" not in message):
                return message

    def initialize(self, capabilities=None):
        answer = self.ask("initialize", "initialize", {"processId": None, "capabilities": capabilities or {}})
        self.send(notification("initialized", {}))
        return answer

    def end_input(self):
        self.process.stdin.close()

    def exit_code(self, timeout=PATIENCE):
        return self.process.wait(timeout)

    def said(self):
        """What stands on standard error."""
        self.errors.seek(0)
        return self.errors.read().decode("utf8", "replace")
