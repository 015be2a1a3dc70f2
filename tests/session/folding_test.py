"""Many findings of one rule: fifty stand for themselves, one for the others, and that one says how many they are."""
import unittest

import server

URI = "file:///desk/story.txt"
OPEN = "The council met again on day {0} and heard what people think.\n\n“Nobody asked us about day {0}.\n\n"


class FoldingTest(unittest.TestCase):
    def published(self, paragraphs):
        text = "".join(OPEN.format(number) for number in range(paragraphs))
        with server.Server() as it:
            it.initialize()
            it.send(server.opening(URI, text))
            found = it.receive()["params"]["diagnostics"]
        return [finding for finding in found if finding["code"] == "quote/unclosed"]

    def test_fifty_are_shown(self):
        found = self.published(50)
        self.assertEqual(len(found), 50)
        self.assertNotIn("more of these", found[-1]["message"])

    def test_the_rest_is_folded(self):
        found = self.published(1300)
        self.assertEqual(len(found), 51)
        self.assertEqual(found[-1]["message"], "And 1,250 more of these; “whosaid check” prints them all.")
        self.assertEqual(found[-1]["range"]["start"], {"line": 4 * 50 + 2, "character": 0})


if __name__ == "__main__":
    unittest.main()
