"""`annotate`: one object, lines, and lines from lines."""
import json

from whosaid import BARE, CLEAN, SPOKEN, CommandTest, main


class Annotate(CommandTest):
    def test_one_file_is_one_object(self):
        result = self.run_it("annotate", self.write("desk/story.txt", SPOKEN))
        annotation = json.loads(result.out)
        self.assertEqual((result.code, result.err), (0, ""))
        self.assertEqual(annotation["schema"], "whosaid/1")
        self.assertEqual((annotation["path"], annotation["id"]), ("desk/story.txt", None))

    def test_spans_are_bytes_of_the_file(self):
        copy = SPOKEN.encode()
        annotation = json.loads(self.run_it("annotate", self.write("a.txt", copy)).out)
        words = lambda span: copy[span["start"] : span["end"]].decode()
        people = annotation["people"]
        self.assertEqual([p["name"] for p in people], ["Elena Ortiz", "Daniel Wu"])
        self.assertEqual([words(p["introduced"]) for p in people], ["Elena Ortiz", "Daniel Wu"])
        self.assertEqual(people[0]["role"], "the county engineer")
        quotes = [q for q in annotation["quotes"] if q["kind"] == "direct"]
        self.assertEqual([words(s) for q in quotes for s in q["spans"]], ["“We have waited for years,”", "“Nobody asked the fishermen,”"])
        self.assertEqual([q["speaker"]["person"] for q in quotes], [0, 1])
        self.assertEqual([words(q["cue"]) for q in quotes], ["said", "said"])

    def test_several_files_are_lines(self):
        names = [self.write(name, SPOKEN) for name in ("a.txt", "b.txt")]
        lines = self.run_it("annotate", *names).out.splitlines()
        self.assertEqual([json.loads(line)["path"] for line in lines], names)

    def test_one_file_as_a_line(self):
        lines = self.run_it("annotate", "--ndjson", self.write("a.txt", SPOKEN)).out.splitlines()
        self.assertEqual(len(lines), 1)
        self.assertEqual(json.loads(lines[0]), json.loads(self.run_it("annotate", "a.txt").out))

    def test_same_bytes_in_same_bytes_out(self):
        self.write("a.txt", SPOKEN)
        self.assertEqual(self.run_it("annotate", "a.txt").bytes, self.run_it("annotate", "a.txt").bytes)

    def test_a_name_that_is_no_utf_8(self):
        (self.folder / "caf\udce9.txt").write_text(CLEAN)
        result = self.run_it("annotate", "caf\udce9.txt")
        self.assertEqual(json.loads(result.out)["path"], "caf\ufffd.txt")


class Lines(CommandTest):
    def answers(self, *lines):
        stdin = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines) + b"\n"
        result = self.run_it("annotate", "--ndjson", stdin=stdin)
        self.assertEqual((result.code, result.err), (0, ""))
        return [json.loads(line) for line in result.out.splitlines()]

    def test_an_answer_for_each_in_order(self):
        answers = self.answers({"id": "a", "text": SPOKEN}, {"id": 7, "text": BARE}, {"text": CLEAN}, {"id": None, "text": ""})
        self.assertEqual([a["id"] for a in answers], ["a", 7, None, None])
        self.assertEqual([len(a["diagnostics"]) for a in answers][1], 1)
        self.assertEqual({a["path"] for a in answers}, {None})

    def test_offsets_are_bytes_of_the_utf_8_of_the_text(self):
        (answer,) = self.answers({"id": "a", "text": BARE})
        span = answer["quotes"][0]["spans"][0]
        self.assertEqual(BARE.encode()[span["start"] : span["end"]].decode(), "“Nobody asked us first.”")

    def test_what_cannot_be_read_is_answered_in_its_place(self):
        good = {"id": "good", "text": CLEAN}
        answers = self.answers(b"{", good, b"[1]", {"id": "no text"}, {"id": "n", "text": 5}, {"id": [], "text": ""}, b"\xff", good)
        self.assertEqual([a["id"] for a in answers], [None, "good", None, "no text", "n", None, None, "good"])
        self.assertEqual(["error" in a for a in answers], [True, False, True, True, True, True, True, False])
        self.assertTrue(all(set(a) == {"id", "error"} for a in answers if "error" in a))

    def test_empty_lines_are_no_articles(self):
        self.assertEqual(len(self.answers(b"", {"id": 1, "text": CLEAN}, b"  \r", {"id": 2, "text": CLEAN})), 2)

    def test_half_an_emoji_and_nul_are_text(self):
        answers = self.answers(b'{"id": "a", "text": "It rains \\ud83d here \\u0000."}', b'{"id": "b", "text": ""}')
        self.assertEqual([a["id"] for a in answers], ["a", "b"])

    def test_a_last_line_without_its_end(self):
        result = self.run_it("annotate", "--ndjson", stdin=json.dumps({"id": "a", "text": CLEAN}))
        self.assertEqual(json.loads(result.out)["id"], "a")


if __name__ == "__main__":
    main()
