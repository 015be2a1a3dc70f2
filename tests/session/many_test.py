"""A hundred sessions, from the start to the exit: none hangs, none leaves anything behind."""
import unittest

import server

URI = "file:///desk/story.txt"
COPY = "Harbour will be deeper\n\n“We have waited for years,” said Elena Ortiz, the harbour master.\n"


class ManyTest(unittest.TestCase):
    def test_sessions(self):
        for number in range(100):
            with self.subTest(number), server.Server() as it:
                self.assertIn("capabilities", it.initialize()["result"])
                it.send(server.opening(URI, COPY))
                self.assertIsNone(it.ask(2, "shutdown")["result"])
                it.send(server.notification("exit"))
                self.assertEqual(it.exit_code(), 0)
                while it.fill(server.PATIENCE):
                    pass
                self.assertEqual((it.bytes, it.said()), (b"", ""))


if __name__ == "__main__":
    unittest.main()
