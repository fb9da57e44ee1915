"""A city's own workbooks go in and hold what the people who typed them up say they hold."""

import shutil
import unittest

import openpyxl

from support import YEARS, StoreTest, convert, expected, needs, needs_shared, workbook


@needs_shared
class Workbooks(StoreTest):
    def test_every_cell_is_the_workbooks(self):
        sheets = rows = 0
        for name, year in YEARS.items():
            with self.subTest(name):
                store = self.new_store(name)
                report = self.import_file(workbook(name), year, store)
                wanted = expected(name)
                self.assertEqual(report["new"], len(wanted))
                self.assertEqual(self.show(store), wanted)
                self.assertIn("異常はありません", self.cli("verify", store=store))
                sheets += len(wanted)
                rows += sum(len(sheet["items"]) for sheet in wanted)
        self.assertEqual((sheets, rows), (42, 219))

    def test_importing_twice_changes_nothing(self):
        for name, year in YEARS.items():
            with self.subTest(name):
                first = self.import_file(workbook(name), year)
                again = self.import_file(workbook(name), year)
                self.assertEqual(again["same"], len(first["sheets"]))
                self.assertEqual((again["new"], again["changed"], again["cellsChanged"]), (0, 0, 0))
                self.assertEqual(again["sheets"], first["sheets"])

    @needs("soffice")
    def test_a_copy_saved_by_libreoffice_changes_nothing(self):
        for name, year in YEARS.items():
            first = self.import_file(workbook(name), year)
            for kind in ("xlsx", "ods"):
                with self.subTest(f"{name} as {kind}"):
                    copy = convert(workbook(name), kind, self.folder / kind)
                    again = self.import_file(copy, year)
                    self.assertEqual(again["same"], len(first["sheets"]), again)

    def test_one_altered_cell_makes_one_change(self):
        cells = {"machida": "F6", "kokubunji": "D7", "ueda": "D8", "annaka": "D10"}
        for name, cell in cells.items():
            with self.subTest(name):
                year = YEARS[name]
                first = self.import_file(workbook(name), year)
                copy = self.folder / f"{name}.xlsx"
                shutil.copy(workbook(name), copy)
                book = openpyxl.load_workbook(copy)
                tab = book.worksheets[1 if name == "ueda" else 0]
                tab[cell] = "書き換えた文"
                book.save(copy)
                before = self.json("history", first["sheets"][0])
                again = self.import_file(copy, year)
                self.assertEqual((again["changed"], again["cellsChanged"]), (1, 1), again)
                after = self.json("history", first["sheets"][0])
                self.assertEqual(len(after), len(before) + 1)
                self.assertEqual(after[-1]["value"], "書き換えた文")

    def test_a_workbook_that_does_not_say_its_year_is_refused(self):
        for name in ("machida", "annaka"):
            with self.subTest(name):
                done = self.run_cli("import", workbook(name))
                self.assertEqual(done.returncode, 1)
                self.assertIn("年度", done.stderr)
                self.assertEqual(self.json("list"), [])

    def test_a_front_page_is_named_and_left(self):
        done = self.run_cli("import", workbook("ueda"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("表紙", done.stderr)

    def test_a_dry_run_writes_nothing(self):
        self.cli("import", workbook("kokubunji"), "--dry-run")
        self.assertEqual(self.json("list"), [])


if __name__ == "__main__":
    unittest.main()
