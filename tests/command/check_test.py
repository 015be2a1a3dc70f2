"""`check`: formats, exit codes, folders."""
import json
import os
import re

from whosaid import BARE, CLEAN, CommandTest, main


class Check(CommandTest):
    def test_exit_codes(self):
        self.write("bare.txt", BARE)
        self.write("clean.txt", CLEAN)
        self.assertEqual(self.run_it("check", "clean.txt").code, 0)
        self.assertEqual(self.run_it("check", "clean.txt", "bare.txt").code, 1)
        self.assertEqual(self.run_it("check", "bare.txt", "none.txt").code, 2)

    def test_fail_on(self):
        self.write("a.txt", BARE)
        for severity, code in (("error", 0), ("warning", 1), ("information", 1), ("hint", 1)):
            self.assertEqual(self.run_it("check", "--fail-on", severity, "a.txt").code, code, severity)

    def test_gnu(self):
        result = self.run_it("check", self.write("a.txt", BARE))
        self.assertRegex(result.out, r"\Aa\.txt:3:1: warning: .+ \[quote/unattributed\]\n\Z")

    def test_columns_count_characters(self):
        copy = "The council meets on Monday\n\n日本🌊. “Nobody asked us first.”\n"
        found = json.loads(self.run_it("check", "--format", "json", self.write("a.txt", copy)).out)
        (finding,) = [f for f in found if f["code"] == "quote/unattributed"]
        self.assertEqual((finding["line"], finding["column"]), (3, 6))
        words = copy.encode()[finding["start"] : finding["end"]].decode()
        self.assertEqual(words, "“Nobody asked us first.”")
        self.assertEqual(finding["end_column"], 6 + len(words))

    def test_json_is_one_array_over_all_articles(self):
        self.write("a.txt", BARE)
        self.write("b.txt", BARE)
        found = json.loads(self.run_it("check", "--format", "json", "a.txt", "b.txt").out)
        self.assertEqual([f["path"] for f in found], ["a.txt", "b.txt"])
        self.assertEqual(json.loads(self.run_it("check", "--format", "json", self.write("c.txt", CLEAN)).out), [])
        self.assertEqual(json.loads(self.run_it("check", "--format", "json", "none.txt").out), [])

    def test_every_format_tells_the_same(self):
        self.write("a.txt", BARE + "\nClick here to continue reading.\n\nAnd “so it goes\n")
        gnu = self.run_it("check", "--format", "gnu", "a.txt").out
        want = re.findall(r"^a\.txt:(\d+):(\d+): (?!note)(\w+): (.*) \[(.*)\]$", gnu, re.M)
        self.assertGreaterEqual(len(want), 3)
        pretty = self.run_it("check", "--format", "pretty", "a.txt").out
        self.assertEqual(re.findall(r"^a\.txt:(\d+):(\d+): (?!note)(\w+): (.*) \[(.*)\]$", pretty, re.M), want)
        found = json.loads(self.run_it("check", "--format", "json", "a.txt").out)
        keys = ("line", "column", "severity", "message", "code")
        self.assertEqual([tuple(str(f[k]) for k in keys) for f in found], want)


class Pretty(CommandTest):
    def lines(self, copy, name="a.txt"):
        return self.run_it("check", "--format", "pretty", self.write(name, copy)).out.split("\n")

    def test_the_words_are_underlined(self):
        _, source, carets, tally, _ = self.lines(BARE)
        self.assertEqual(source, "     3 | “Nobody asked us first.”")
        self.assertEqual(carets, "       | " + "^" * len("“Nobody asked us first.”"))
        self.assertEqual(tally, "1 finding in 1 article: 1 warning")

    def test_a_clean_article_has_a_last_line_too(self):
        self.assertEqual(self.lines(CLEAN), ["0 findings in 1 article", ""])

    def test_a_long_paragraph_is_cut_around_the_words(self):
        rain = "It rained on the harbour. " * 200
        _, source, carets, _, _ = self.lines(f"The council meets on Monday\n\n{rain}“Nobody asked us first.” {rain}\n")
        self.assertLessEqual(len(source), 100)
        self.assertTrue(source.startswith("     3 | … ") and source.endswith(" …"), source)
        self.assertEqual(source[carets.index("^") : carets.rindex("^") + 1], "“Nobody asked us first.”")

    def test_carets_stand_under_wide_characters(self):
        _, source, carets, _, _ = self.lines("The council meets on Monday\n\n東京. “Nobody asked us first.”\n")
        self.assertEqual(carets.index("^"), source.index("“") + 2)

    def test_nothing_of_the_copy_reaches_the_terminal_as_a_command(self):
        out = "\n".join(self.lines("Monday\n\n“Nobody \x1b[31m\x07asked\u202e \u009bus first.”\n"))
        self.assertFalse([c for c in out if (ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 or c == "\u202e"])
        self.assertIn("“Nobody \ufffd[31m\ufffdasked\ufffd \ufffdus first.”", out)


class Folders(CommandTest):
    def names(self, *arguments):
        out = self.run_it("check", *arguments).out
        return re.findall(r"^(.*?):3:1: ", out, re.M)

    def test_texts_below_it_in_the_order_of_names(self):
        for name in ("b.md", "a.txt", "deep/er/c.markdown", "Z.TXT", "notes.html", ".hidden.txt", ".git/d.txt"):
            self.write(f"desk/{name}", BARE)
        want = ["desk/Z.TXT", "desk/a.txt", "desk/b.md", "desk/deep/er/c.markdown"]
        self.assertEqual(self.names("desk"), want)
        self.assertEqual(self.names("desk/"), want)

    def test_links_do_not_go_in_circles(self):
        self.write("desk/a.txt", BARE)
        os.symlink("..", self.folder / "desk/up")
        os.symlink("a.txt", self.folder / "desk/linked.txt")
        os.symlink("desk", self.folder / "door")
        self.assertEqual(self.names("desk"), ["desk/a.txt", "desk/linked.txt"])
        self.assertEqual(self.names("door"), ["door/a.txt", "door/linked.txt"])

    def test_pipes_are_not_waited_for(self):
        self.write("desk/a.txt", BARE)
        os.mkfifo(self.folder / "desk/pipe.txt")
        self.assertEqual(self.names("desk"), ["desk/a.txt"])

    def test_a_folder_without_texts_is_told_and_clean(self):
        os.mkdir(self.folder / "empty")
        result = self.run_it("check", "empty")
        self.assertEqual((result.code, result.out), (0, ""))
        self.assertIn("whosaid: empty: note: no .txt, .md or .markdown file in it", result.err)

    def test_a_bad_file_in_it_stops_nothing(self):
        self.write("desk/a.txt", b"\0\0")
        self.write("desk/b.txt", BARE)
        result = self.run_it("check", "desk")
        self.assertEqual(result.code, 2)
        self.assertIn("desk/a.txt: is a binary file", result.err)
        self.assertIn("desk/b.txt:3:1", result.out)

    def test_without_a_verb_a_folder_is_none(self):
        os.mkdir(self.folder / "desk")
        self.assertIn("whosaid check", self.run_it("desk").err)


if __name__ == "__main__":
    main()
