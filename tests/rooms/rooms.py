"""The rooms of the house, read from the sources: who includes whom, and what may stand where.

    python3 tests/rooms/rooms.py [ROOT]      prints what is wrong, a line each
"""
import pathlib
import re
import sys

MOST_LINES, MOST_IN_FUNCTION = 400, 50

# The public headers, and the room that each belongs to.
FACES = {
    "span.h": "base",
    "document.h": "document",
    "token.h": "tagger",
    "person.h": "analysis",
    "mention.def": "analysis",
    "quote.h": "analysis",
    "quote.def": "analysis",
    "evidence.def": "analysis",
    "analysis.h": "analysis",
    "house.h": "house",
    "finding.h": "rules",
    "whosaid.h": "rules",
}

# What only some rooms may name: a pattern, who may, and what it is.
KEPT = [
    (re.compile(r"#include <uv\.h>"), {"loop"}, "uv.h"),
    (re.compile(r"\b(?:malloc|calloc|realloc|free|abort)\s*\("), {"base"}, "memory from elsewhere than base/memory.h"),
    (re.compile(r"#include <(?:unistd|dirent|fcntl|poll|signal|pthread|sys/\w+)\.h>"), {"loop", "command"}, "POSIX"),
    (re.compile(r"#include <(?:time|sys/time|threads)\.h>"), {"loop", "command"}, "a clock or threads"),
    (re.compile(r"#include <utf8proc\.h>"), {"base"}, "utf8proc.h"),
]


def rooms_of(root):
    """The rooms in order, from the build's own list."""
    return re.findall(r"^room\((\w+)", (root / "server/CMakeLists.txt").read_text("utf8"), re.M)


def sources_of(root):
    """(room, file) of every source; the public headers are their room's."""
    for file in sorted((root / "server").rglob("*")):
        if file.suffix in (".c", ".h", ".def") and len(file.relative_to(root / "server").parts) > 1:
            yield file.relative_to(root / "server").parts[0], file
    for file in sorted((root / "include/whosaid").glob("*")):
        yield FACES.get(file.name), file


def without_comments(text):
    return re.sub(r"/\*.*?\*/", lambda comment: "\n" * comment.group().count("\n"), text, flags=re.S)


def long_functions(text):
    """(name, lines) of functions that do not fit a screen."""
    for function in re.finditer(r"^(\w[^\n;=]*?(\w+)\([^;{}]*\)) \{\n(.*?)^\}", text, re.M | re.S):
        lines = function.group().count("\n") + 1
        if lines > MOST_IN_FUNCTION:
            yield function.group(2), lines


def wrong(root):
    """What is wrong, a sentence each."""
    rooms = rooms_of(root)
    owners = {}  # of each header's name: the rooms that have one
    sources = list(sources_of(root))
    for room, file in sources:
        if room not in rooms:
            yield f"{file.relative_to(root)}: belongs to no room"
        elif file.suffix in (".h", ".def") and file.is_relative_to(root / "server"):
            owners.setdefault(file.name, set()).add(room)
    for room, file in sources:
        if room in rooms:
            yield from wrong_in(root, file, room, rooms, owners)


def owners_of(path, room, owners):
    """The rooms that an included header can be of: a room's own header comes first."""
    if path.startswith("whosaid/"):
        return {FACES[path[len("whosaid/") :]]}
    found = owners.get(pathlib.PurePosixPath(path).name, set())
    return {room} if room in found else found


def wrong_in(root, file, room, rooms, owners):
    name = file.relative_to(root)
    raw = file.read_text("utf8")
    text = without_comments(raw)
    if raw.count("\n") > MOST_LINES:
        yield f"{name}: {raw.count(chr(10))} lines, {MOST_LINES} at most"
    for function, lines in long_functions(text):
        yield f"{name}: {function} has {lines} lines, {MOST_IN_FUNCTION} at most"
    for path in re.findall(r'#include [<"]([^>"]+)', text):
        for owner in owners_of(path, room, owners):
            if rooms.index(owner) > rooms.index(room):
                yield f"{name}: includes {path} of {owner}, a room to the right of {room}"
    if "jansson.h" in text and rooms.index(room) < rooms.index("json"):
        yield f"{name}: jansson, left of json"
    for pattern, allowed, what in KEPT:
        if room not in allowed and pattern.search(text):
            yield f"{name}: {what}, in {room}"


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    found = list(wrong(root))
    for sentence in found:
        print(sentence)
    sys.exit(1 if found else 0)
