"""What is handed out: a file a unit, with what it is to fill in open and everything else locked."""

import json
import sqlite3
import unittest

import openpyxl

from support import YEARS, StoreTest, needs_shared, workbook

LETTER, REMARKS, ORIGIN = "照会", "連絡", "_mokuhyo"


class Handouts(StoreTest):
    def hand_out(self, *arguments, status=0):
        self.out = self.folder / "配布"
        return self.json("handout", "-o", self.out, *arguments, status=status)

    def scope_of(self, handout):
        """What the store remembers of it: (record or new row, field) that may be written."""
        with sqlite3.connect(self.store) as store:
            text, = store.execute("SELECT scope FROM handout WHERE id = ?", (handout,)).fetchone()
        cells = set()
        for sheet in json.loads(text):
            cells |= {(sheet["sheet"], key) for key in sheet["fields"]}
            for row, keys in sheet["rows"].items():
                cells |= {(row, key) for key in keys}
            for row in sheet["spare"]:
                cells |= {(row, key) for key in sheet["new"]}
        return cells

    @staticmethod
    def origin(book):
        return [[value for value in row if value is not None]
                for row in book[ORIGIN].iter_rows(values_only=True)]

    def unlocked(self, book):
        """How many cells can be written, by record where the hidden column names one."""
        rows, header = {}, 0
        for _, name, *_ in (row for row in self.origin(book) if row[0] == "sheet"):
            tab = book[name]
            self.assertTrue(tab.protection.sheet)
            covered = {at for area in tab.merged_cells.ranges for at in list(area.cells)[1:]}
            for row in tab.iter_rows():
                mark = next((str(cell.value) for cell in row
                             if cell.value and str(cell.value).count("|") == 2), "")
                free = sum(not cell.protection.locked and (cell.row, cell.column) not in covered
                           for cell in row)
                if mark:
                    rows[mark.split("|")[0]] = free
                else:
                    header += free
        return rows, header

    def check(self, entry):
        book = openpyxl.load_workbook(self.out / entry["file"])
        self.assertEqual(book.sheetnames[0], LETTER)
        self.assertEqual(book[ORIGIN].sheet_state, "hidden")
        origin = self.origin(book)
        self.assertIn(["handout", entry["handout"]], origin)
        self.assertIn(["letter", LETTER], origin)
        letter = "\n".join(str(value) for row in book[LETTER].iter_rows(values_only=True)
                           for value in row if value)
        self.assertIn(entry["unitName"].replace(" > ", "　"), letter)
        self.assertIn("2026年10月30日" if entry["form"] == "machida" else "令和8年10月30日", letter)
        self.assertTrue(book[LETTER].protection.sheet)

        scope = self.scope_of(entry["handout"])
        rows, header = self.unlocked(book)
        wanted = {}
        for record, _ in scope:
            wanted[record] = wanted.get(record, 0) + 1
        sheets = set(entry["sheets"])
        self.assertEqual({row: count for row, count in rows.items() if count},
                         {row: count for row, count in wanted.items() if row not in sheets})
        self.assertEqual(header, sum(wanted.get(sheet, 0) for sheet in sheets))
        for _, name, *_ in (row for row in origin if row[0] == "sheet"):
            hidden = [column for column, one in book[name].column_dimensions.items() if one.hidden]
            self.assertEqual(len(hidden), 1)

    @needs_shared
    def test_the_real_sheets(self):
        for name, year in YEARS.items():
            with self.subTest(name):
                self.store = self.new_store("from-" + name)
                self.import_file(workbook(name), year, status=None)
                report = self.hand_out("--all", "--due", "令和8年10月30日")
                self.assertTrue(report)
                for entry in report:
                    self.check({**entry, "form": name})
                listed = self.json("handouts")
                self.assertEqual({entry["file"] for entry in listed},
                                 {entry["file"] for entry in report})
                self.assertTrue(all(entry["returned"] == "" for entry in listed))
                for path in self.out.iterdir():
                    path.unlink()

    @needs_shared
    def test_nothing_but_the_open_phase(self):
        self.import_file(workbook("machida"), YEARS["machida"])
        self.cli("phase", "中間確認", "--year", "2024")
        report = self.hand_out("--all", "--due", "2026-10-30")
        for entry in report:
            self.assertIn("中間確認", entry["file"])
            self.assertEqual(entry["spareRows"], 0)
            self.check({**entry, "form": "machida"})

    @needs_shared
    def test_comments_are_answered_in_the_file(self):
        self.import_file(workbook("machida"), YEARS["machida"])
        sheet = self.json("list")[0]
        self.cli("state", sheet["id"], "submit", "--name", "課の人", status=None)
        self.cli("state", sheet["id"], "return", "--comment", "1:目標値=数値で書いてください。",
                 "--message", "全体に短く。")
        entry, = self.hand_out("--unit", sheet["unitId"])
        book = openpyxl.load_workbook(self.out / entry["file"])
        self.assertEqual(book.sheetnames[:2], [LETTER, REMARKS])
        tab = book[REMARKS]
        answers, = [row for row in self.origin(book) if row[0] == "answers"]
        self.assertEqual(answers, ["answers", REMARKS, "3"])
        marked = [row for row in tab.iter_rows() if row[4].value]
        self.assertEqual({row[2].value for row in marked}, {"数値で書いてください。", "全体に短く。"})
        for row in marked:
            self.assertRegex(str(row[4].value), r"^[0-9a-f-]{36}\|\d+\|$")
            self.assertFalse(row[3].protection.locked)
            self.assertTrue(all(cell.protection.locked for cell in row if cell.column != 4))
        self.assertTrue(tab.column_dimensions["E"].hidden)
        self.assertTrue(tab.protection.sheet)

    @needs_shared
    def test_units_without_anything_are_named(self):
        self.import_file(workbook("machida"), YEARS["machida"])
        sheets = self.json("list")
        self.cli("state", sheets[0]["id"], "submit", status=None)
        done = self.run_cli("handout", "--year", "2024", "--unit", sheets[0]["unitId"], "--unit",
                            sheets[1]["unitId"], "-o", self.folder / "out")
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn("提出済", done.stderr)
        self.assertEqual(len(list((self.folder / "out").iterdir())), 1)
        self.cli("handout", "--year", "2024", "--all", "--dry-run")
        self.assertEqual(len(self.json("handouts")), 1)
        self.cli("handout", "--all", "--unit", sheets[0]["unitId"], status=2)
        self.cli("handout", "-o", self.folder / "out", status=2)

    @needs_shared
    def test_files_of_one_name_have_receipts_of_their_own(self):
        self.import_file(workbook("machida"), YEARS["machida"])
        self.cli("phase", "中間確認", "--year", "2024")
        entries = self.hand_out("--all")
        back = self.folder / "back"
        for number, entry in enumerate(entries):
            (back / str(number)).mkdir(parents=True)
            book = openpyxl.load_workbook(self.out / entry["file"])
            _, name, *_ = next(row for row in self.origin(book) if row[0] == "sheet")
            free = next(cell for row in book[name].iter_rows() for cell in row
                        if not cell.protection.locked and cell.value is None)
            free.value = "記入"
            book.save(back / str(number) / "回答.xlsx")
        receipts = self.folder / "receipts"
        files = self.json("collect", back, "--receipts", receipts)
        self.assertEqual(len({file["receipt"] for file in files}), len(entries))
        texts = [path.read_text() for path in receipts.iterdir()]
        self.assertEqual(len(texts), len(entries))
        for entry in entries:
            unit = entry["unitName"].split(" > ")[-1]
            self.assertEqual(sum(unit in text for text in texts), 1, unit)

    @needs_shared
    def test_the_letter_is_no_goal_sheet(self):
        self.import_file(workbook("machida"), YEARS["machida"])
        wanted = self.show()
        report = self.hand_out("--all")
        fresh = self.new_store("fresh")
        for entry in report:
            self.import_file(self.out / entry["file"], store=fresh, status=None)
        self.assertCountEqual(self.show(fresh), wanted)


if __name__ == "__main__":
    unittest.main()
