"""Who has handed in, by command: figures, deadlines, reminders, and the list as a file."""

import csv
import unittest

from support import SOURCE, StoreTest, needs_module

try:
    import openpyxl
except ImportError:
    openpyxl = None

SAMPLE = SOURCE / "resources" / "sample"


class Progress(StoreTest):
    def setUp(self):
        super().setUp()
        self.import_file(SAMPLE / "machida.json")
        self.year = self.json("list")[-1]["年度"]
        self.sheets = self.json("list", "--year", self.year)
        self.cli("phase", "mid", "--year", self.year)

    def progress(self, *arguments, status=0):
        return self.json("progress", "--year", self.year, *arguments, status=status)

    def late(self):
        self.cli("phase", "mid", "--year", self.year, "--deadline", "2001-01-31")

    def test_every_sheet_with_its_phases(self):
        found = self.progress()
        self.assertEqual({one["sheet"] for one in found}, {one["id"] for one in self.sheets})
        for one in found:
            state = self.json("state", one["sheet"], "--year", self.year)[0]
            for key in ("phase", "blanks", "blanksWithReason", "comments", "due", "nothing"):
                self.assertEqual(one[key], state[key])
            self.assertEqual([phase["phase"] for phase in one["phases"]], ["plan", "mid", "end"])
            self.assertEqual(bool(one["missing"]), one["blanks"] > one["blanksWithReason"])
            self.assertFalse(one["late"])

    def test_late_until_handed_in(self):
        self.late()
        found = self.progress("--late", status=3)
        self.assertEqual(len(found), len(self.sheets))
        self.assertTrue(all(one["daysLate"] > 9000 for one in found))
        first = found[0]["sheet"]
        self.cli("state", first, "submit", "--nothing", "対象なし", "--year", self.year)
        self.assertNotIn(first, [one["sheet"] for one in self.progress("--late", status=3)])
        handed = next(one for one in self.progress(status=3) if one["sheet"] == first)
        self.assertEqual(handed["state"], "提出済（該当なし）")
        self.assertEqual(handed["nothing"], "対象なし")
        self.assertTrue(handed["handedIn"])

    def test_a_phase_and_a_unit(self):
        end = self.progress("--phase", "年度末確認")
        self.assertEqual({one["state"] for one in end}, {"開始前"})
        self.cli("progress", "--year", self.year, "--phase", "夏", status=1)
        unit = self.sheets[0]["unitId"]
        of_unit = self.progress("--unit", unit)
        self.assertEqual({one["unitId"] for one in of_unit}, {unit})

    def test_reminders(self):
        self.late()
        reminders = self.progress("--remind", status=3)
        waiting = [one for one in self.progress(status=3) if one["late"]]
        self.assertEqual({one["unitId"] for one in reminders}, {one["unitId"] for one in waiting})
        text = self.cli("progress", "--remind", "--year", self.year, status=3)
        for one in reminders:
            self.assertIn("日過ぎています", one["text"])
            self.assertIn(one["unit"].split(" > ")[-1], text)

    def test_as_csv(self):
        path = self.folder / "提出状況.csv"
        self.cli("progress", "--year", self.year, "-o", path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([int(row["未記入"]) for row in rows],
                         [one["blanks"] for one in self.progress()])
        self.assertTrue(all(row["中間確認の状態"] for row in rows))

    @needs_module(openpyxl, "openpyxl")
    def test_as_workbook(self):
        path = self.folder / "提出状況.xlsx"
        self.cli("progress", "--year", self.year, "-o", path)
        table = list(openpyxl.load_workbook(path)["提出状況一覧"].values)
        headings = table[0]
        column = headings.index("記入欄")
        self.assertEqual([row[column] for row in table[1:]],
                         [one["required"] for one in self.progress()])

    def test_wrong_use(self):
        self.cli("progress", "--year", "いつか", status=2)
        self.cli("progress", "--unit", "ない課", status=1)


if __name__ == "__main__":
    unittest.main()
