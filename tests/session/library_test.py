"""A conversation through Microsoft's client library; client/talk.js holds it."""
import os
import pathlib
import shutil
import subprocess
import sys

import server

CLIENT = pathlib.Path(__file__).resolve().parent / "client"


def main():
    node = shutil.which("node")
    if node is None:
        server.skip("node is not installed")
    if not (CLIENT / "node_modules" / "vscode-languageserver-protocol").is_dir():
        server.skip(f"run: npm ci --prefix {CLIENT}")
    done = subprocess.run([node, CLIENT / "talk.js"], env={**os.environ, "WHOSAID": server.PROGRAM}, timeout=60)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
