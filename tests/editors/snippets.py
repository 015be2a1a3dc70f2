#!/usr/bin/env python3
"""The files for editors that are not run here: well formed, and they start `whosaid lsp` on plain text and Markdown."""

import json
import re
import sys
import tomllib
from pathlib import Path

EDITORS = Path(__file__).resolve().parents[2] / "editors"
COMMAND = ["whosaid", "lsp"]


def without_comments(text):
    return re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)


def helix():
    settings = tomllib.loads((EDITORS / "helix/languages.toml").read_text(encoding="utf-8"))
    server = settings["language-server"]["whosaid"]
    assert [server["command"], *server["args"]] == COMMAND
    languages = {language["name"]: language for language in settings["language"]}
    assert set(languages) == {"text", "markdown"}
    assert all("whosaid" in language["language-servers"] for language in languages.values())
    assert languages["text"]["language-id"] == "plaintext"


def kakoune():
    kakrc = (EDITORS / "kakoune/kakrc").read_text(encoding="utf-8")
    server = re.search(r"lsp_servers %\{(.*?)\}", kakrc, re.DOTALL).group(1)
    settings = tomllib.loads(server.replace("\n    ", "\n"))["whosaid"]
    assert [settings["command"], *settings["args"]] == COMMAND
    assert kakrc.count("filetype=(?:plain|markdown)") == 2
    assert kakrc.count("{") == kakrc.count("}")


def kate():
    server = json.loads((EDITORS / "kate/settings.json").read_text(encoding="utf-8"))["servers"]["whosaid"]
    assert server["command"] == COMMAND
    modes = re.compile(server["highlightingModeRegex"])
    assert all(modes.search(mode) for mode in ("Normal", "Markdown"))
    assert not modes.search("HTML")


def sublime():
    text = (EDITORS / "sublime/LSP.sublime-settings").read_text(encoding="utf-8")
    client = json.loads(without_comments(text))["clients"]["whosaid"]
    assert client["enabled"] and client["command"] == COMMAND
    assert client["selector"].split(" | ") == ["text.plain", "text.html.markdown"]


def vscode():
    package = json.loads((EDITORS / "vscode/package.json").read_text(encoding="utf-8"))
    assert package["activationEvents"] == ["onLanguage:plaintext", "onLanguage:markdown"]
    settings = package["contributes"]["configuration"]["properties"]
    assert set(settings) == {"whosaid.path"} and settings["whosaid.path"]["scope"] == "machine"
    lock = json.loads((EDITORS / "vscode/package-lock.json").read_text(encoding="utf-8"))
    assert not any("resolved" in entry for entry in lock["packages"].values())


def main():
    failed = False
    for check in (helix, kakoune, kate, sublime, vscode):
        try:
            check()
            print("ok  ", check.__name__)
        except (AssertionError, AttributeError, KeyError, OSError, ValueError) as error:
            failed = True
            print("FAIL", check.__name__, repr(error))
    return failed


sys.exit(main())
