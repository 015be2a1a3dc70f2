"""Plays a recorded conversation and compares every message that comes back, as parsed JSON.

usage: play.py CONVERSATION.jsonl…

A line is an object with one key:
  "why"     what this part is about; not played
  "options" the command's, only first
  "client"  a message; those that follow each other go out together
  "bytes"   what goes out as it stands
  "single"  the same, one byte at a time
  "server"  the next message that must come, all of it; "…" stands for any value
  "has"     the next message, which must hold at least this; of a list every item, in order
  "silence" nothing comes for so many milliseconds
  "wait"    so many milliseconds
  "end"     the input ends
  "exit"    the exit code
  "log"     the number of lines on standard error, once it has ended
"""
import json
import pathlib
import sys
import time

import server


def matches(expected, found, whole):
    if expected == "…":
        return True
    if isinstance(expected, dict) and isinstance(found, dict):
        same_keys = not whole or expected.keys() == found.keys()
        return same_keys and all(key in found and matches(value, found[key], whole) for key, value in expected.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(matches(*pair, whole) for pair in zip(expected, found))
    return type(expected) is type(found) and expected == found


class Player:
    def __init__(self, options):
        self.server = server.Server(*options)
        self.waiting = []

    def flush(self):
        if self.waiting:
            self.server.send(*self.waiting)
        self.waiting = []

    def expect(self, expected, whole):
        found = self.server.receive()
        if found is None:
            return f"nothing came in place of {json.dumps(expected, ensure_ascii=False)}"
        if matches(expected, found, whole):
            return None
        return f"came {json.dumps(found, ensure_ascii=False)}\n  instead of {json.dumps(expected, ensure_ascii=False)}"

    def silence(self, milliseconds):
        found = self.server.receive(milliseconds / 1000)
        return f"came {json.dumps(found, ensure_ascii=False)} into the silence" if found is not None else None

    def exit(self, expected):
        code = self.server.exit_code()
        return f"exit code {code}, not {expected}" if code != expected else None

    def log(self, expected):
        lines = self.server.said().splitlines()
        return f"{len(lines)} lines on standard error, not {expected}: {lines}" if len(lines) != expected else None

    def play(self, what, value):
        """Plays one line, and returns what is wrong with the server's part in it."""
        if what == "client":
            self.waiting.append(value)
            return None
        self.flush()
        if what == "bytes":
            self.server.write(value.encode())
        elif what == "single":
            for byte in value.encode():
                self.server.write(bytes([byte]))
        elif what == "end":
            self.server.end_input()
        elif what == "wait":
            time.sleep(value / 1000)
        elif what in ("server", "has"):
            return self.expect(value, what == "server")
        elif what in ("silence", "exit", "log"):
            return getattr(self, what)(value)
        else:
            return f"no such line: {what}"
        return None


def lines_of(path):
    for number, line in enumerate(path.read_text("utf8").split("\n"), 1):
        if line.strip():
            ((what, value),) = json.loads(line).items()
            yield number, what, value


def play(path):
    """True where all came as it should."""
    lines = [line for line in lines_of(path) if line[1] != "why"]
    options = lines.pop(0)[2] if lines[0][1] == "options" else []
    player = Player(options)
    with player.server:
        for number, what, value in lines:
            wrong = player.play(what, value)
            if wrong is not None:
                print(f"{path}:{number}: {wrong}")
                return False
    return True


def main():
    played = [play(pathlib.Path(path)) for path in sys.argv[1:]]
    return 0 if played and all(played) else 1


if __name__ == "__main__":
    sys.exit(main())
