"""What real editors say when they begin, as it was recorded."""
import json
import unittest

import server

CLIENTS = server.SHARED / "lsp" / "clients"
URI = "untitled:story"
COPY = "Elena Ortiz, the mayor, came late.\n\n“The roof leaks,” Ortiz said.\n"


class ClientsTest(unittest.TestCase):
    def hover_format(self, params):
        formats = params["capabilities"]["textDocument"].get("hover", {}).get("contentFormat", [])
        return "markdown" if formats[:1] == ["markdown"] else "plaintext"

    def test_initialize(self):
        for path in sorted(CLIENTS.glob("*.json")):
            params = {"processId": None, **json.loads(path.read_text("utf8"))}
            offered = params["capabilities"].get("general", {}).get("positionEncodings", ["utf-16"])
            with self.subTest(path.stem), server.Server() as it:
                it.send(server.request(1, "initialize", params))
                capabilities = it.receive()["result"]["capabilities"]
                self.assertEqual(capabilities["positionEncoding"], offered[0])
                it.send(server.notification("initialized", {}), server.opening(URI, COPY))
                place = {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 2}}
                hover = it.ask(2, "textDocument/hover", place)["result"]
                self.assertEqual(hover["contents"]["kind"], self.hover_format(params))
                self.assertEqual(hover["range"]["start"], {"line": 0, "character": 0})
                linked = params["capabilities"]["textDocument"].get("definition", {}).get("linkSupport", False)
                (target,) = it.ask(3, "textDocument/definition", place)["result"]
                self.assertEqual("targetUri" in target, linked)
                tree = params["capabilities"]["textDocument"]["documentSymbol"].get("hierarchicalDocumentSymbolSupport")
                symbols = it.ask(4, "textDocument/documentSymbol", {"textDocument": {"uri": URI}})["result"]
                self.assertEqual("children" in symbols[0], bool(tree))
                self.assertIsNone(it.ask(5, "shutdown")["result"])

    def test_recorded(self):
        for path in sorted(CLIENTS.glob("*.jsonl")):
            messages = [json.loads(line) for line in path.read_text("utf8").splitlines()]
            with self.subTest(path.stem), server.Server() as it:
                for message in messages:
                    it.send(message)
                    if "id" in message:
                        answer = it.receive()
                        while "method" in answer:
                            answer = it.receive()
                        self.assertEqual(answer["id"], message["id"])
                        self.assertIn("result", answer)
                if {"method": "exit"}.items() <= messages[-1].items():
                    self.assertEqual(it.exit_code(), 0)


if __name__ == "__main__":
    if not CLIENTS.is_dir():
        server.skip(f"{CLIENTS} is not there")
    unittest.main()
