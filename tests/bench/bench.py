"""Measures the language server and the analysis, and prints min / median / p95.

usage: bench.py BUILD [--edits N] [--instructions]     BUILD is a directory in which `ninja bench` was run

A keystroke is timed from the change that is written to the last byte of the findings for its version. The echo is a
server that does nothing: what it takes, the machine and the measuring take. At the end of a run what was published
is compared with what `whosaid check` says of the same text.

With --instructions valgrind counts what the processor does instead: slower by far, and the same on a busy machine."""
import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time

import newscopy

URI = "file:///desk/bench.txt"
SIZES = (10_000, 100_000, 1_000_000)
STARTS = 40
COUNTED_EDITS = 20
FOLDED = 50  # findings of one rule that are published for themselves


class Server:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.bytes = bytearray()
        self.number = 0

    def send(self, method, params, number=None):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        body = json.dumps(message, ensure_ascii=False).encode()
        data = b"Content-Length: %d\r\n\r\n" % len(body) + body
        while data:
            data = data[self.process.stdin.write(data):]

    def receive(self):
        """The next body, as bytes."""
        while True:
            gap = self.bytes.find(b"\r\n\r\n")
            if gap >= 0:
                end = gap + 4 + int(self.bytes[:gap].split(b":")[1])
                if len(self.bytes) >= end:
                    body = bytes(self.bytes[gap + 4:end])
                    del self.bytes[:end]
                    return body
            data = os.read(self.process.stdout.fileno(), 1 << 20)
            if not data:
                raise EOFError("the server is gone")
            self.bytes += data

    def ask(self, method, params):
        """The answer, after however many other messages."""
        self.number += 1
        self.send(method, params, self.number)
        mark = b'"id":%d,' % self.number
        while mark not in (body := self.receive())[:64]:
            pass
        return body

    def published(self, version):
        mark = b'"version":%d,' % version
        while mark not in (body := self.receive())[:256]:
            pass
        return body

    def close(self):
        self.ask("shutdown", None)
        self.send("exit", None)
        return self.process.wait(10)


def start(command):
    server = Server(command)
    server.ask("initialize", {"processId": None, "capabilities": {}})
    return server


def resident(process):
    statm = pathlib.Path(f"/proc/{process}/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6 if statm.exists() else float("nan")


def figures(times):
    """In milliseconds."""
    times = sorted(time * 1e3 for time in times)
    return times[0], times[len(times) // 2], times[int(len(times) * 0.95)]


def show(what, times):
    print(f"{what:44} {'%9.3f %9.3f %9.3f' % figures(times)}", flush=True)


class Editor:
    """The text as an editor has it, and the keys that are typed into its introduction."""

    def __init__(self, text):
        self.lines = text.split("\n")
        self.line = next(i for i, line in enumerate(self.lines) if i > 0 and line)
        self.column = len(self.lines[self.line]) // 2
        self.pasted = newscopy.paragraphs(3)

    def insert(self, text):
        change = self.change((self.line, self.column), (self.line, self.column), text)
        line = self.lines[self.line]
        lines = (line[:self.column] + text + line[self.column:]).split("\n")
        self.lines[self.line:self.line + 1] = lines
        self.line += len(lines) - 1
        self.column = len(text) - text.rfind("\n") - 1 if "\n" in text else self.column + len(text)
        return change

    def erase(self):
        line = self.lines[self.line]
        change = self.change((self.line, self.column - 1), (self.line, self.column), "")
        self.lines[self.line] = line[:self.column - 1] + line[self.column:]
        self.column -= 1
        return change

    @staticmethod
    def change(start, end, text):
        place = lambda at: {"line": at[0], "character": at[1]}
        return {"range": {"start": place(start), "end": place(end)}, "text": text}

    def keys(self, count):
        """Letters, Enter, quotation marks, Backspace, now and then a paste of five paragraphs."""
        for number in range(count):
            if number % 50 == 49:
                yield self.insert("\n\n" + "\n\n".join(next(self.pasted) for _ in range(5)) + "\n\nAnd so ")
            elif number % 25 == 24:
                yield self.insert("\n")
            elif number % 10 in (3, 7):
                yield self.insert("“”"[number % 10 == 7])
            elif number % 10 == 9 and self.column > 0:
                yield self.erase()
            else:
                yield self.insert("now it rains "[number % 13])

    def text(self):
        return "\n".join(self.lines)


def type_keys(server, text, count):
    """The time of each key, the editor afterwards, and what was published last, after the quiet time."""
    editor, times = Editor(text), []
    document = {"uri": URI, "languageId": "plaintext", "version": 0, "text": text}
    server.send("textDocument/didOpen", {"textDocument": document})
    server.published(0)
    for version, change in enumerate(editor.keys(count), 1):
        begin = time.perf_counter()
        server.send("textDocument/didChange",
                    {"textDocument": {"uri": URI, "version": version}, "contentChanges": [change]})
        server.published(version)
        times.append(time.perf_counter() - begin)
    return editor, times


def differs(server, program, editor, version):
    """Whether the findings that are published, when nothing is held back, differ from those that `check` prints."""
    server.send("textDocument/didSave", {"textDocument": {"uri": URI}})
    server.send("textDocument/didChange",
                {"textDocument": {"uri": URI, "version": version + 1}, "contentChanges": []})
    published = json.loads(server.published(version + 1))["params"]["diagnostics"]
    checked = subprocess.run([program, "check", "--format", "json", "-"], input=editor.text().encode(),
                             capture_output=True).stdout
    counts = collections.Counter(finding["code"] for finding in json.loads(checked))
    folded = {code: min(count, FOLDED + 1) for code, count in counts.items()}
    return collections.Counter(finding["code"] for finding in published) != folded


def time_starts(command):
    times = []
    for _ in range(STARTS):
        begin = time.perf_counter()
        server = start(command)
        times.append(time.perf_counter() - begin)
        server.process.kill()
        server.process.wait()
    return times


def time_requests(server, method, editor, count):
    times = []
    for number in range(count):
        line = 4 + number * 7 % (len(editor.lines) - 4)
        place = {"textDocument": {"uri": URI}, "position": {"line": line, "character": number % 40}}
        begin = time.perf_counter()
        server.ask(method, place)
        times.append(time.perf_counter() - begin)
    return times


def bench_sizes(program, echo, edits):
    for size in SIZES:
        text = newscopy.article(size)
        label = f"{size // 1000} KB"
        stub = Server([echo])
        show(f"keystroke, echo, {label}", type_keys(stub, text, edits)[1])
        stub.process.kill()
        stub.process.wait()
        server = start([program, "lsp"])
        editor, times = type_keys(server, text, edits)
        show(f"keystroke -> findings, {label}", times)
        for method in ("hover", "definition", "documentSymbol"):
            count = edits if method != "documentSymbol" else 20
            show(f"{method}, {label}", time_requests(server, f"textDocument/{method}", editor, count))
        print(f"{f'memory, {label}':44} {resident(server.process.pid):9.1f} MB")
        if differs(server, program, editor, edits):
            print(f"{label}: what is published differs from what check prints")
        server.close()


def bench_article(build):
    with tempfile.NamedTemporaryFile("w", encoding="utf8", suffix=".txt") as file:
        file.write(newscopy.article_of_words(1000))
        file.flush()
        done = subprocess.run([build / "bench_article", file.name, "2000"], capture_output=True, check=True)
    show("article of 1,000 words, cold", [float(us) / 1e6 for us in done.stdout.split()])


def instructions(command, work):
    """What valgrind counts while the command runs; `work` is handed the command that is to be run."""
    with tempfile.NamedTemporaryFile("r", encoding="utf8") as log:
        work(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log.name}", *command])
        return int(re.search(r"Collected : (\d+)", log.read()).group(1))


def type_and_leave(command, text, edits):
    server = start(command)
    type_keys(server, text, edits)
    server.close()


def count_instructions(build):
    """In millions: a cold article, and a keystroke as the difference between two runs."""
    program = str(build / "whosaid")
    print(f"{'million instructions':44} {'':>9}")
    with tempfile.NamedTemporaryFile("w", encoding="utf8", suffix=".txt") as file:
        file.write(newscopy.article_of_words(1000))
        file.flush()
        run = lambda command: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        counts = [instructions([str(build / "bench_article"), file.name, str(times)], run) for times in (1, 11)]
        print(f"{'article of 1,000 words, cold':44} {(counts[1] - counts[0]) / 10 / 1e6:9.2f}", flush=True)
    for size in SIZES:
        text = newscopy.article(size)
        counts = [instructions([program, "lsp"], lambda command, edits=edits: type_and_leave(command, text, edits))
                  for edits in (1, 1 + COUNTED_EDITS)]
        print(f"{f'keystroke, {size // 1000} KB':44} {(counts[1] - counts[0]) / COUNTED_EDITS / 1e6:9.2f}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("--edits", type=int, default=500)
    arguments.add_argument("--instructions", action="store_true")
    options = arguments.parse_args()
    if options.instructions:
        count_instructions(options.build)
        return
    program, echo = str(options.build / "whosaid"), str(options.build / "bench_echo")
    print(f"{'milliseconds':44} {'min':>9} {'median':>9} {'p95':>9}")
    show("start -> initialize, echo", time_starts([echo]))
    show("start -> initialize", time_starts([program, "lsp"]))
    server = start([program, "lsp"])
    print(f"{'memory, idle':44} {resident(server.process.pid):9.1f} MB")
    server.close()
    bench_article(options.build)
    bench_sizes(program, echo, options.edits)


if __name__ == "__main__":
    main()
