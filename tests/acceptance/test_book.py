"""The consolidated workbook: its links lead somewhere, its figures are those of the sheets."""

import collections
import re
import subprocess
import unittest
import zipfile

import openpyxl

from support import SOURCE, StoreTest, convert, needs

SAMPLE = SOURCE / "resources" / "sample"
COUNTED = ("進捗状況", "評価", "達成度")  # ratings and progress of the sample's forms


class Book(StoreTest):
    def setUp(self):
        super().setUp()
        for sample in sorted(SAMPLE.glob("*.json")):
            self.import_file(sample)
        self.path = self.folder / "book.xlsx"

    def book(self, *options, **reading):
        self.cli("export", "book", "-o", self.path, *options)
        return openpyxl.load_workbook(self.path, **reading)

    def figures(self, book):
        """The rows of 集計 by title, and the sums below them."""
        rows = list(book["集計"].iter_rows(values_only=True))
        first = next(i for i, row in enumerate(rows) if row[0] == "部")
        headings = rows[first]
        table = [dict(zip(headings, row)) for row in rows[first + 1:]]
        return table[:-1], table[-1]

    def test_the_figures_are_those_of_the_sheets(self):
        sheets = self.json("show")
        states = {sheet["id"]: sheet for sheet in self.json("list")}
        rows, sums = self.figures(self.book(data_only=True))
        self.assertEqual(len(rows), len(sheets))
        self.assertEqual(sums["部"], "計")
        self.assertEqual(sums["項目数"], sum(len(sheet["items"]) for sheet in sheets))
        self.assertEqual(sorted(row["項目数"] for row in rows),
                         sorted(len(sheet["items"]) for sheet in sheets))
        wanted = collections.Counter()
        for sheet in sheets:
            for item in sheet["items"]:
                for label in COUNTED:
                    if item.get(label):
                        wanted[f"{label}\n{item[label]}"] += 1
        counted = {heading: sum(row[heading] or 0 for row in rows)
                   for heading in rows[0] if "\n" in heading}
        self.assertEqual(counted, dict(wanted))
        self.assertEqual({heading: sums[heading] for heading in counted}, counted)
        self.assertTrue(all(row["状態"] for row in rows))
        self.assertEqual(len(states), len(rows))

    def test_blanks_and_what_came_back_are_coloured(self):
        sheet = next(sheet for sheet in self.json("show") if "課の使命" in sheet["fields"])
        year = ["--year", sheet["年度"]]
        self.cli("edit", sheet["id"], "--item", "1", "目標値=")
        self.cli("phase", "plan", "--sheet", sheet["id"], *year, "--deadline", "2020-05-01")
        self.cli("state", sheet["id"], "submit", *year, status=3)
        self.cli("state", sheet["id"], "return", *year, "--message", "目標値を")
        book = self.book("--sheet", sheet["id"], data_only=True)
        (row,), _ = self.figures(book)
        self.assertEqual((row["未記入"], row["状態"], row["提出期限"], row["遅れ"]),
                         (1, "差戻し", "2020年5月1日", "未提出"))
        rules = [rule for ranges in book["集計"].conditional_formatting for rule in ranges.rules]
        self.assertEqual(sorted((rule.operator, rule.formula[0]) for rule in rules),
                         [("equal", '"差戻し"'), ("equal", '"未提出"'), ("greaterThan", "0")])

    def test_links_lead_to_tabs_and_sums_are_formulas(self):
        book = self.book()
        names = book.sheetnames
        self.assertEqual(names[:3], ["目次", "集計", "グラフ"])
        targets = [cell.hyperlink.location for row in book["目次"].iter_rows() for cell in row
                   if cell.hyperlink]
        formulas = [cell.value for tab in ("目次", "集計") for row in book[tab].iter_rows()
                    for cell in row if str(cell.value).startswith("=HYPERLINK")]
        targets += [re.match(r'=HYPERLINK\("#(.*?)",', text)[1] for text in formulas]
        self.assertGreaterEqual(len(targets), 3 * len(self.json("show")))
        for target in targets:
            tab = re.fullmatch(r"'(.*)'!A1", target)[1].replace("''", "'")
            self.assertIn(tab, names)
        last = list(book["集計"].iter_rows(values_only=True))[-1]
        self.assertTrue(any(str(value).startswith("=SUBTOTAL(109,") for value in last))
        self.assertTrue(book["集計"].auto_filter.ref)

    def test_the_charts_count_in_the_summary(self):
        self.cli("export", "book", "-o", self.path)
        with zipfile.ZipFile(self.path) as parts:
            charts = [parts.read(name).decode() for name in parts.namelist()
                      if name.startswith("xl/charts/chart")]
        # states, each rating and what was reached; lines over the years where there are several
        stacked = [chart for chart in charts if '<c:grouping val="stacked"/>' in chart]
        self.assertEqual(len(stacked), 2 + len(COUNTED))
        self.assertLessEqual(len(charts), len(stacked) + 1)
        for chart in charts:
            self.assertIn("グラフ", chart)

    def test_a_published_book_tells_nothing_of_the_work(self):
        book = self.book("--public", data_only=True)
        rows, _ = self.figures(book)
        for heading in ("状態", "段階", "未記入", "遅れ", "記入欄"):
            self.assertNotIn(heading, rows[0])
        texts = {str(cell) for tab in book for row in tab.iter_rows(values_only=True)
                 for cell in row if cell is not None}
        self.assertFalse(texts & {"入力中", "未着手", "状態", "評価の視点"})
        names = {sheet["fields"].get("氏名") for sheet in self.json("show")} - {None, ""}
        self.assertFalse([text for text in texts for name in names if name in text])

    def test_it_comes_back_as_the_same_sheets(self):
        wanted = self.show()
        self.book()
        other = self.new_store("other")
        self.import_file(self.path, store=other)
        key = lambda sheet: (sheet["form"], sheet["年度"], str(sheet["fields"]))
        self.assertEqual(sorted(self.show(other), key=key), sorted(wanted, key=key))

    @needs("soffice", "pdftotext", "pdfinfo")
    def test_libreoffice_prints_all_of_it(self):
        self.cli("export", "book", "-o", self.path)
        pdf = convert(self.path, "pdf", self.folder / "pdf")
        text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True,
                              capture_output=True, text=True).stdout
        printed = "".join(text.split())
        self.assertNotIn("#REF!", printed)
        self.assertNotIn("Err:", printed)
        for sheet in self.json("show"):
            for value in sheet["fields"].values():
                if value and len(value) < 10:
                    self.assertIn("".join(value.split()), printed)


if __name__ == "__main__":
    unittest.main()
