"""The exported workbook is one to work in: what is asked for can be written, the rest is locked."""

import csv
import re
import subprocess
import unittest

import openpyxl

from support import SOURCE, StoreTest, convert, needs

SAMPLE = SOURCE / "resources" / "sample"
PLAN = {"順位", "計画類型", "取組項目", "具体的な活動内容", "指標", "目標値"}
MID = {"進捗状況", "上半期の状況や評価", "下半期の予定"}


def squeezed(text):
    return "".join(str(text).split())


def unguarded(text):
    """A cell of a CSV file without the apostrophe that keeps it from being a formula."""
    return re.sub(r"^'(?='*\s*[-=+@－＝＋＠])", "", text)


def is_plain(text):
    """Whether LibreOffice's own PDF says the text: it does not for 𠮷 and variation sequences."""
    return all(ord(character) < 0xfe00 or 0xff00 <= ord(character) < 0xfff0 for character in text)


class Table:
    """The table of a tab, by its printed headings."""

    def __init__(self, tab, labels):
        self.tab = tab
        self.columns = {}
        for row in tab.iter_rows():
            for cell in row:
                label = squeezed(cell.value) if isinstance(cell.value, str) else ""
                if label in labels and label not in self.columns:
                    self.columns[label] = cell.column
                    self.first = cell.row + 1
        self.id_column = next(
            column.min for letter, column in tab.column_dimensions.items() if column.hidden)

    def rows(self):
        """Rows with the id that they carry, spare ones included."""
        found = []
        for row in range(self.first, self.tab.max_row + 1):
            text = self.tab.cell(row, self.id_column).value
            if text:
                found.append((row, text.split("|")[0]))
        return found

    def cell(self, row, label):
        return self.tab.cell(row, self.columns[label])

    def open_labels(self, row):
        return {label for label in self.columns if not self.cell(row, label).protection.locked}


class Excel(StoreTest):
    def setUp(self):
        super().setUp()
        self.import_file(SAMPLE / "machida.json")
        self.sheet = self.json("show")[0]
        self.path = self.folder / "sheet.xlsx"

    def phase(self, name):
        self.cli("phase", name, "--sheet", self.sheet["id"], "--year", self.sheet["年度"])

    def book(self, *options):
        self.cli("export", "xlsx", "-o", self.path, "--sheet", self.sheet["id"], *options)
        return openpyxl.load_workbook(self.path)

    def table(self, book):
        return Table(book.worksheets[0], PLAN | MID)

    def test_the_plan_is_open_with_rows_to_spare(self):
        self.phase("plan")
        table = self.table(self.book())
        self.assertTrue(table.tab.protection.sheet)
        self.assertFalse(table.tab.protection.formatRows)  # "not locked": rows may be resized
        ids = [item["id"] for item in self.sheet["items"]]
        found = [record for _, record in table.rows()]
        self.assertEqual(found[:len(ids)], ids)
        self.assertGreaterEqual(len(found), len(ids) + 3)
        self.assertEqual(len(set(found)), len(found))
        for row, _ in table.rows():
            self.assertEqual(table.open_labels(row), PLAN)

    def test_later_the_plan_is_locked(self):
        self.phase("mid")
        table = self.table(self.book())
        self.assertEqual([record for _, record in table.rows()],
                         [item["id"] for item in self.sheet["items"]])
        for row, _ in table.rows():
            self.assertEqual(table.open_labels(row), MID)

    def test_what_is_handed_in_is_locked(self):
        self.phase("plan")
        self.cli("state", self.sheet["id"], "submit", "--year", self.sheet["年度"])
        tab = self.book().worksheets[0]
        self.assertTrue(tab.protection.sheet)
        self.assertEqual([cell.coordinate for row in tab.iter_rows() for cell in row
                          if not cell.protection.locked], [])
        self.assertEqual(len(self.table(self.book()).rows()), len(self.sheet["items"]))

    def test_a_published_workbook_is_not_for_filling_in(self):
        self.phase("plan")
        tab = self.book("--public").worksheets[0]
        self.assertFalse(tab.protection.sheet)

    def test_what_is_filled_in_comes_back(self):
        self.phase("plan")
        book = self.book()
        table = self.table(book)
        rows = [row for row, _ in table.rows()]
        table.cell(rows[0], "目標値").value = "①三回以内\n②2/6"
        spare = rows[len(self.sheet["items"])]
        for label, text in (("順位", "9"), ("取組項目", "新しい取組"), ("指標", "件数")):
            table.cell(spare, label).value = text
        book.save(self.path)
        self.cli("import", self.path)
        items = self.json("show", self.sheet["id"])[0]["items"]
        self.assertEqual(len(items), len(self.sheet["items"]) + 1)
        self.assertEqual(items[0]["目標値"], "①三回以内\n②2/6")
        self.assertEqual((items[-1]["順位"], items[-1]["取組項目"], items[-1]["指標"]),
                         ("9", "新しい取組", "件数"))

    def test_a_text_too_long_for_excel_is_named_and_never_comes_back_cut(self):
        self.phase("plan")
        long = "長い文。" * 9000
        self.cli("edit", self.sheet["id"], "--item", "2", f"具体的な活動内容={long}")
        done = self.run_cli("export", "xlsx", "-o", self.path, "--sheet", self.sheet["id"])
        self.assertEqual(done.returncode, 3)
        self.assertIn("2行目「具体的な活動内容」", done.stderr)
        table = self.table(openpyxl.load_workbook(self.path))
        row = table.rows()[1][0]
        self.assertTrue(table.cell(row, "具体的な活動内容").protection.locked)
        self.assertFalse(table.cell(row, "指標").protection.locked)
        self.assertEqual(self.import_file(self.path)["cellsChanged"], 0)
        self.assertEqual(self.json("show", self.sheet["id"])[0]["items"][1]["具体的な活動内容"], long)

    def test_the_data_tab_is_the_csv(self):
        for sample in sorted(SAMPLE.glob("*.json")):
            with self.subTest(sample.stem):
                self.store = self.new_store("data-" + sample.stem)
                self.import_file(sample)
                for options in ([], ["--public"]):
                    table = self.folder / "data.csv"
                    self.cli("export", "csv", "-o", table, *options)
                    self.cli("export", "xlsx", "-o", self.path, *options)
                    with open(table, encoding="utf-8-sig", newline="") as lines:
                        wanted = [[unguarded(text) for text in line] for line in csv.reader(lines)]
                    tab = openpyxl.load_workbook(self.path)["データ"]
                    found = [["" if value is None else str(value) for value in row]
                             for row in tab.iter_rows(values_only=True)]
                    self.assertEqual(found, wanted)

    @needs("soffice", "pdftotext")
    def test_libreoffice_prints_every_text_one_page_wide(self):
        for sample in sorted(SAMPLE.glob("*.json")):
            with self.subTest(sample.stem):
                self.store = self.new_store("print-" + sample.stem)
                self.import_file(sample)
                path = self.folder / f"{sample.stem}.xlsx"
                self.cli("export", "xlsx", "-o", path)
                for tab in openpyxl.load_workbook(path).worksheets:
                    if tab.sheet_state != "visible":
                        continue
                    self.assertTrue(tab.sheet_properties.pageSetUpPr.fitToPage)
                    self.assertEqual(tab.page_setup.fitToWidth or 1, 1)
                pdf = convert(path, "pdf", self.folder / "pdf")
                # In the order of the cells, so that each one's lines stand together.
                text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True,
                                      capture_output=True, text=True).stdout
                printed = squeezed(text)
                for sheet in self.show():
                    cells = list(sheet["fields"].values())
                    for item in sheet["items"]:
                        cells += item.values()
                    for cell in filter(is_plain, cells):
                        self.assertIn(squeezed(cell), printed)


if __name__ == "__main__":
    unittest.main()
