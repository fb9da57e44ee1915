"""A city's year: its organisation, a reform, and next year's sheets from this year's."""

import unittest

from support import StoreTest


class Year(StoreTest):
    def setUp(self):
        super().setUp()
        table = self.folder / "units.tsv"
        table.write_text("部\t課\n市民部\t窓口課\n\t保険課\n総務部\t庶務課\n", encoding="utf-8")
        self.cli("units", "add", "--list", table, "--year", "2026")

    def paths(self, *when):
        return [unit["path"] for unit in self.json("units", *when)]

    def test_a_reform_changes_the_days_after_it_only(self):
        before = self.paths("--date", "R9.3.31")
        self.assertIn("市民部 > 窓口課", before)
        self.cli("units", "merge", "窓口課", "保険課", "--name", "市民課", "--parent", "市民部",
                 "--year", "R9")
        self.cli("units", "rename", "総務部", "企画総務部", "--date", "2027-04-01")
        self.cli("units", "split", "庶務課", "人事課", "文書課", "--date", "2027-10-01")
        self.cli("units", "add", "広報課", "--parent", "企画総務部", "--year", "2027")
        self.cli("units", "move", "広報課", "--parent", "市民部", "--date", "2027-10-01")
        self.assertEqual(self.paths("--date", "R9.3.31"), before)
        self.assertEqual(
            self.paths("--year", "2027"),
            ["市民部", "市民部 > 市民課", "市民部 > 広報課", "企画総務部", "企画総務部 > 人事課",
             "企画総務部 > 文書課"])
        changes = [change["text"] for change in self.json("units", "--changes")]
        self.assertIn("「企画総務部 > 庶務課」を「人事課」「文書課」に分割", changes)

    def test_nonsense_is_refused_and_changes_nothing(self):
        before = self.json("units")
        for act in (["close", "市民部"], ["move", "市民部", "--parent", "窓口課"],
                    ["rename", "窓口課", "保険課"], ["rename", "窓口課", "X課", "--year", "2020"],
                    ["close", "ない課"]):
            with self.subTest(act=act):
                done = self.run_cli("units", *act, *([] if "--year" in act else ["--year", "2026"]))
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertTrue(done.stderr.strip())
        self.assertEqual(self.run_cli("units", "add", "X課", "--date", "いつか").returncode, 2)
        self.assertEqual(self.json("units"), before)

    def test_who_answers_for_a_unit_is_listed(self):
        self.cli("units", "contact", "窓口課", "試験 花子", "--phone", "2101", "--year", "2026")
        unit = next(u for u in self.json("units", "--year", "2026") if u["name"] == "窓口課")
        self.assertEqual((unit["person"], unit["phone"]), ("試験 花子", "2101"))

    def test_next_year_follows_from_this_one(self):
        sheet = self.folder / "sheet.json"
        sheet.write_text("""[{"form": "machida", "年度": "令和8年度",
            "fields": {"部課名": "市民部窓口課", "課の使命": "待たせない窓口"},
            "items": [{"順位": "1", "取組項目": "予約の導入", "目標値": "80%", "評価": "◎"}]}]""",
                         encoding="utf-8")
        self.import_file(sheet)
        self.cli("units", "rename", "窓口課", "総合窓口課", "--year", "2027")
        plan = self.json("year", "prepare", "--from", "2026", "--to", "R9", "--dry-run")
        self.assertEqual([(p["state"], p["title"], p["items"]) for p in plan],
                         [("new", "市民部総合窓口課", 1)])
        self.assertEqual(self.json("list", "--year", "2027"), [])
        self.cli("year", "prepare", "--from", "2026", "--to", "R9", "--carry", "mission,items")
        made = self.json("show", "--year", "2027")[0]
        self.assertEqual(made["fields"]["部課名"], "市民部総合窓口課")
        self.assertEqual(made["fields"]["課の使命"], "待たせない窓口")
        self.assertEqual((made["items"][0]["取組項目"], made["items"][0]["目標値"],
                          made["items"][0]["評価"]), ("予約の導入", "", ""))
        again = self.run_cli("year", "prepare", "--from", "2026", "--to", "R9")
        self.assertEqual(again.returncode, 1)
        self.assertEqual(len(self.json("list", "--year", "2027")), 1)
        self.cli("verify")

    def test_what_nobody_carries_on_is_left_for_a_person(self):
        sheet = self.folder / "sheet.json"
        sheet.write_text("""[{"form": "machida", "年度": "令和8年度",
            "fields": {"部課名": "総務部庶務課"}, "items": []}]""", encoding="utf-8")
        self.import_file(sheet)
        self.cli("units", "close", "庶務課", "--year", "2027")
        plan = self.json("year", "prepare", "--from", "2026", "--to", "2027", "--dry-run", status=3)
        self.assertEqual(plan[0]["state"], "no-successor")


if __name__ == "__main__":
    unittest.main()
