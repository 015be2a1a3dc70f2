"""Runs the program that WHOSAID names, in a folder of the test's own."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ.get("WHOSAID") or str(pathlib.Path(__file__).resolve().parents[2] / "build" / "whosaid")

# Copy with one finding, a warning at line 3, column 1.
BARE = "The council meets on Monday\n\n“Nobody asked us first.”\n"
CLEAN = "The council meets on Monday\n\nIt will talk about the harbour. The mayor will be there.\n"
SPOKEN = (
    "Harbour will be deeper\n\n"
    "“We have waited for years,” said Elena Ortiz, the county engineer.\n\n"
    "“Nobody asked the fishermen,” Daniel Wu said.\n"
)


class Result:
    def __init__(self, code, out, err):
        self.code, self.bytes = code, out
        self.out, self.err = out.decode("utf8"), err.decode("utf8")


class CommandTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf8") if isinstance(content, str) else content)
        return name

    def run_it(self, *arguments, stdin=b"", **environment):
        done = subprocess.run(
            [PROGRAM, *arguments],
            input=stdin.encode("utf8") if isinstance(stdin, str) else stdin,
            capture_output=True,
            cwd=self.folder,
            env={**os.environ, **environment},
            timeout=60,
        )
        return Result(done.returncode, done.stdout, done.stderr)


def main():
    sys.stderr = sys.stdout  # one stream, in order
    unittest.main(verbosity=1)
