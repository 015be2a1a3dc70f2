"""`quotes`, `people`, and what is shown without a verb."""
import csv
import io
import json

from whosaid import BARE, CLEAN, SPOKEN, CommandTest, main


class Quotes(CommandTest):
    def test_a_table_with_its_titles(self):
        lines = self.run_it("quotes", self.write("a.txt", SPOKEN)).out.splitlines()
        self.assertEqual(lines[0].split(), ["speaker", "words", "evidence", "grade", "line"])
        self.assertRegex(lines[1], r"\AElena Ortiz  “We have waited for years,” +\S.* 3\Z")
        words = lines[0].index("words")
        self.assertEqual({line[words] for line in lines[1:] if line[words] != " "}, {"“"})

    def test_a_long_quotation_is_folded_not_cut(self):
        long = "“" + "We have waited for years. " * 20 + "We wait.”"
        out = self.run_it("quotes", self.write("a.txt", f"Harbour\n\n{long} said Elena Ortiz.\n")).out
        self.assertTrue(all(len(line) <= 100 for line in out.splitlines()))
        self.assertEqual(out.count("waited"), 20)

    def test_a_check_list(self):
        out = self.run_it("quotes", "--format", "markdown", self.write("a.txt", SPOKEN)).out
        self.assertRegex(out.splitlines()[0], r"\A- \[ \] \*\*Elena Ortiz\*\* \(line 3\): “We have waited for years,” — \S.*\Z")
        self.assertEqual(out.count("- [ ] "), 2)

    def test_copy_is_no_markup_in_a_check_list(self):
        out = self.run_it("quotes", "--format", "markdown", self.write("a.txt", "Monday\n\n“A *star* and [a_link] <b>.”\n")).out
        self.assertIn(r"“A \*star\* and \[a\_link\] \<b>.”", out)

    def test_several_articles_have_their_names(self):
        for name in ("a.txt", "b.txt"):
            self.write(name, SPOKEN)
        self.assertIn("## b.txt\n\n- [ ] ", self.run_it("quotes", "--format", "markdown", "a.txt", "b.txt").out)
        self.assertIn("\nb.txt\n", self.run_it("quotes", "a.txt", "b.txt").out)

    def test_csv_and_tsv_have_one_line_of_titles(self):
        for name in ("a.txt", "b.txt"):
            self.write(name, SPOKEN.replace("“", '"').replace("”", '"'))
        titles = ["path", "speaker", "words", "evidence", "grade", "line", "kind"]
        for format, dialect in (("csv", csv.excel), ("tsv", csv.excel_tab)):
            out = self.run_it("quotes", "--format", format, "a.txt", "b.txt").out
            if format == "tsv":
                rows = [line.split("\t") for line in out.splitlines()]
            else:
                rows = list(csv.reader(io.StringIO(out), dialect))
            self.assertEqual(rows[0], titles)
            self.assertEqual([len(row) for row in rows], [7] * 5)
            self.assertEqual(rows[1][:3], ["a.txt", "Elena Ortiz", '"We have waited for years,"'])
            self.assertEqual((rows[1][4:], rows[3][0]), (["A", "3", "direct"], "b.txt"))

    def test_json(self):
        self.write("a.txt", CLEAN)
        self.write("b.txt", SPOKEN)
        rows = json.loads(self.run_it("quotes", "--format", "json", "a.txt", "b.txt", "a.txt").out)
        rows = [row for row in rows if row["kind"] == "direct"]
        self.assertEqual([row["speaker"] for row in rows], ["Elena Ortiz", "Daniel Wu"])
        self.assertEqual((rows[0]["path"], rows[0]["line"]), ("b.txt", 3))
        self.assertEqual(json.loads(self.run_it("quotes", "--format", "json", stdin="").out), [])

    def test_nobody_is_called_so(self):
        out = self.run_it("quotes", "--format", "markdown", stdin=BARE).out
        self.assertRegex(out, r"\A- \[ \] \*\*nobody\*\* \(line 3\): “Nobody asked us first.” — ")

    def test_none(self):
        result = self.run_it("quotes", stdin="")
        self.assertEqual((result.code, result.out), (0, "no quotations\n"))


class People(CommandTest):
    def test_a_table(self):
        lines = self.run_it("people", self.write("a.txt", SPOKEN)).out.splitlines()
        self.assertEqual(lines[0].split(), ["name", "role", "mentions", "quotes", "line"])
        self.assertRegex(lines[1], r"\AElena Ortiz  the county engineer +\d+ +1 +3\Z")
        self.assertEqual(len({len(line) for line in lines}), 1, "numbers end in one column")

    def test_a_check_list(self):
        out = self.run_it("people", "--format", "markdown", self.write("a.txt", SPOKEN)).out
        self.assertEqual(
            out,
            "- [ ] **Elena Ortiz** (line 3): the county engineer\n"
            "- [ ] **Daniel Wu** (line 5): the copy does not say who this is\n",
        )

    def test_json_has_numbers(self):
        rows = json.loads(self.run_it("people", "--format", "json", self.write("a.txt", SPOKEN)).out)
        self.assertEqual([(r["name"], r["role"], r["quotes"], r["line"]) for r in rows], [("Elena Ortiz", "the county engineer", 1, 3), ("Daniel Wu", None, 1, 5)])

    def test_none(self):
        self.assertEqual(self.run_it("people", stdin="").out, "no people\n")

    def test_a_cell_is_no_formula(self):
        name = self.write("=1+1.txt", SPOKEN)
        for format in ("csv", "tsv"):
            out = self.run_it("people", "--format", format, name).out
            self.assertEqual(out.splitlines()[1][:9], "'=1+1.txt")


class Overview(CommandTest):
    def test_people_quotations_and_findings(self):
        result = self.run_it(self.write("a.txt", SPOKEN))
        self.assertEqual((result.code, result.err), (0, ""))
        titles = [line for line in result.out.splitlines() if line in ("People", "Quotations", "Findings")]
        self.assertEqual(titles, ["People", "Quotations", "Findings"])
        self.assertIn("Elena Ortiz", result.out)
        self.assertRegex(result.out, r"\d+ findings? in 1 article")

    def test_it_judges_nothing(self):
        self.assertEqual(self.run_it(self.write("a.txt", BARE)).code, 0)
        self.assertEqual(self.run_it("a.txt", "none.txt").code, 2)

    def test_several_articles_have_their_names(self):
        out = self.run_it(self.write("a.txt", BARE), self.write("b.txt", BARE)).out
        self.assertEqual([line for line in out.splitlines() if line in ("a.txt", "b.txt")], ["a.txt", "b.txt"])


if __name__ == "__main__":
    main()
