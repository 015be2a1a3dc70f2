"""What can be read, what is refused with which words, and how bytes become text."""
import codecs
import json
import os
import unittest

from whosaid import BARE, CLEAN, CommandTest, main

VERBS = ["check", "annotate", "quotes", "people"]


class Refused(CommandTest):
    def assert_refused(self, name, message):
        self.write("good.txt", BARE)
        for verb in VERBS:
            result = self.run_it(verb, name, "good.txt")
            self.assertEqual(result.code, 2, verb)
            self.assertRegex(result.err, rf"\Awhosaid: {name}: {message}.*\n\Z")
            self.assertIn("good.txt", result.out, "the others are still read")

    def test_a_missing_file(self):
        self.assert_refused("none.txt", "No such file")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_an_unreadable_file(self):
        os.chmod(self.folder / self.write("secret.txt", BARE), 0)
        self.assert_refused("secret.txt", "Permission denied")

    def test_a_folder_where_no_folder_can_be(self):
        self.write("folder/a.txt", BARE)
        for verb in ("annotate", "quotes", "people"):
            result = self.run_it(verb, "folder")
            self.assertEqual((result.code, result.err.count("\n")), (2, 1))
            self.assertIn("whosaid: folder: is a folder", result.err)
        self.assertEqual(self.run_it("folder").code, 2)

    def test_a_binary_file(self):
        self.assert_refused(self.write("a.bin", b"MZ\x90\0\x03" + b"x" * 100), "is a binary file")

    def test_a_nul_after_the_first_8_kb_is_copy(self):
        self.write("late.txt", CLEAN.encode() + b"It rains. " * 900 + b"\0")
        self.assertEqual(self.run_it("check", "late.txt").code, 0)

    def test_word_processors(self):
        for name, begins, kind in (
            ("story.docx", b"PK\x03\x04\x14\0", "is a Word file"),
            ("story.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "is a Word file"),
            ("story.rtf", b"{\\rtf1\\ansi", "is an RTF file"),
            ("story.pdf", b"%PDF-1.7\n", "is a PDF file"),
        ):
            self.assert_refused(self.write(name, begins + b" and more"), kind + ".*: save it as text first")

    def test_a_file_larger_than_an_article_may_be(self):
        with open(self.folder / "large.txt", "wb") as file:
            file.truncate((16 << 20) + 1)
        result = self.run_it("check", "large.txt")
        self.assertEqual(result.code, 2)
        self.assertIn("large.txt: is larger than 16 MB", result.err)

    def test_control_characters_of_a_name_stay_out_of_the_message(self):
        result = self.run_it("check", "a\x1b[31m.txt")
        self.assertNotIn("\x1b", result.err)


class Read(CommandTest):
    def annotate(self, content, name="a.txt"):
        result = self.run_it("annotate", self.write(name, content))
        self.assertEqual(result.code, 0)
        return json.loads(result.out), result.err

    def place(self, content):
        """The file's bytes of the only quotation."""
        annotation, _ = self.annotate(content)
        self.assertEqual(len(annotation["quotes"]), 1, annotation)
        span = annotation["quotes"][0]["spans"][0]
        return content[span["start"] : span["end"]]

    def test_an_empty_file(self):
        annotation, err = self.annotate("")
        self.assertEqual((annotation["people"], annotation["quotes"], annotation["diagnostics"], err), ([], [], [], ""))

    def test_offsets_count_a_byte_order_mark(self):
        self.assertEqual(self.place(codecs.BOM_UTF8 + BARE.encode("utf8")).decode(), "“Nobody asked us first.”")

    def test_utf_16_of_either_order(self):
        for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
            content = mark + BARE.encode(encoding)
            self.assertEqual(self.place(content).decode(encoding), "“Nobody asked us first.”")

    def test_windows_1252_is_read_with_a_note(self):
        content = BARE.encode("cp1252")
        self.assertEqual(self.place(content), b"\x93Nobody asked us first.\x94")
        self.assertEqual(self.annotate(content)[1], "whosaid: a.txt: note: is not UTF-8; read as Windows-1252\n")

    def test_bad_bytes_are_mended_with_a_note_and_offsets_stay_true(self):
        content = b"A bad byte \x81 stands here\n\n" + BARE.encode("utf8")
        self.assertEqual(self.place(content).decode(), "“Nobody asked us first.”")
        self.assertIn("note: is not valid UTF-8", self.annotate(content)[1])

    def test_a_note_changes_no_exit_code(self):
        self.write("a.txt", CLEAN.encode() + b"The caf\xe9 is open.\n")
        self.assertEqual(self.run_it("check", "a.txt").code, 0)

    def test_markdown_by_its_ending(self):
        copy = "The council meets on Monday\n\n**“Nobody asked us first.”**\n"
        span = self.annotate(copy, "a.md")[0]["quotes"][0]["spans"][0]
        self.assertEqual(copy.encode()[span["start"] : span["end"]].decode(), "“Nobody asked us first.”")

    def test_standard_input(self):
        for arguments in (["check"], ["check", "-"]):
            result = self.run_it(*arguments, stdin=BARE)
            self.assertEqual((result.code, result.err), (1, ""))
            self.assertRegex(result.out, r"\A<stdin>:3:1: warning: ")

    def test_standard_input_may_have_a_name(self):
        result = self.run_it("check", "--stdin-path", "desk/story.md", stdin=BARE)
        self.assertRegex(result.out, r"\Adesk/story.md:3:1: ")
        self.assertEqual(json.loads(self.run_it("annotate", stdin=BARE).out)["path"], None)
        named = self.run_it("annotate", "--stdin-path", "story.txt", stdin=BARE)
        self.assertEqual(json.loads(named.out)["path"], "story.txt")

    def test_messages_about_standard_input(self):
        result = self.run_it("check", stdin=b"%PDF-1.7")
        self.assertEqual(result.code, 2)
        self.assertIn("whosaid: standard input: is a PDF file", result.err)


if __name__ == "__main__":
    main()
