"""A sheet goes through its stages by command; deadlines, remarks, and rows that end."""

import unittest

from support import SOURCE, StoreTest

SAMPLE = SOURCE / "resources" / "sample"


class Stages(StoreTest):
    def setUp(self):
        super().setUp()
        self.import_file(SAMPLE / "machida.json")
        self.sheet = self.json("show")[0]
        self.id = self.sheet["id"]
        self.year = self.sheet["年度"]
        self.cli("phase", "plan", "--sheet", self.id, "--year", self.year)

    def state(self):
        return self.json("state", self.id, "--year", self.year)[0]

    def step(self, *arguments, status=0):
        return self.run_step(*arguments, status=status).strip()

    def run_step(self, *arguments, status):
        return self.cli("state", self.id, *arguments, "--year", self.year, status=status)

    def test_from_desk_to_desk(self):
        self.assertEqual(self.state()["state"], "入力中")
        self.assertEqual(self.step("submit", "--name", "窓口 一郎"), "提出済")
        self.step("submit", status=1)
        self.cli("edit", self.id, "--item", "1", "目標値=新", status=1)
        self.assertEqual(self.step("withdraw"), "入力中")
        self.cli("edit", self.id, "--item", "1", "目標値=新")
        self.step("submit")
        self.assertEqual([self.step("approve") for _ in range(3)],
                         ["課長確認済", "部長確認済", "企画確認済"])
        self.step("approve", status=1)
        self.cli("edit", self.id, "--item", "1", "目標値=後", status=1)
        self.cli("edit", self.id, "--item", "1", "目標値=後", "--amend", "字句修正")

    def test_sent_back_with_remarks(self):
        self.step("submit")
        self.step("approve")
        self.step("return", "--to", "企画", status=2)
        self.step("return", "--comment", "一行目=何か", status=2)
        self.assertEqual(self.step("return", "--message", "短く。", "--comment", "1:目標値=単位を",
                                   "--comment", "課の使命=主語を"), "差戻し")
        self.assertEqual(self.state()["comments"], 3)
        self.step("nonsense", status=2)

    def test_a_blank_left_is_told(self):
        self.cli("edit", self.id, "--item", "1", "目標値=")
        self.assertEqual(self.state()["blanks"], 1)
        self.step("submit", status=3)
        self.assertEqual(self.state()["state"], "提出済")
        self.step("withdraw")
        self.step("submit", "--nothing", "対象の事業がないため")
        self.assertEqual((self.state()["blanks"], self.state()["nothing"]),
                         (0, "対象の事業がないため"))

    def test_deadlines(self):
        of_year = ["--year", self.year]
        self.cli("phase", "plan", *of_year, "--deadline", "令和8年4月30日")
        self.assertEqual(self.state()["due"], "2026-04-30")
        self.cli("phase", "plan", *of_year, "--sheet", self.id, "--extend", "R8.5.10")
        self.assertEqual(self.state()["due"], "2026-05-10")
        self.cli("phase", "plan", *of_year, "--deadline", "平成31年5月1日", status=2)
        self.assertEqual(self.state()["due"], "2026-05-10")

    def test_a_row_ends_and_stays(self):
        self.cli("edit", self.id, "--item", "1", "目標値=")
        self.cli("edit", self.id, "--item", "1", "--life", "中止", "--on", "R8.10.1", status=2)
        self.cli("edit", self.id, "--item", "1", "--life", "中止", "--on", "R8.10.1",
                 "--amend", "制度改正のため")
        self.assertEqual(self.state()["blanks"], 0)
        self.assertEqual(len(self.json("show", self.id)[0]["items"]), len(self.sheet["items"]))
        self.cli("edit", self.id, "--item", "1", "--life", "統合", "--amend", "重複", "--into", "1",
                 status=2)
        self.cli("edit", self.id, "--item", "1", "--life", "統合", "--amend", "重複", "--into", "2")
        self.cli("edit", self.id, "--item", "1", "--life", "none")
        self.assertEqual(self.state()["blanks"], 1)
        self.assertIn("異常はありません", self.cli("verify"))


if __name__ == "__main__":
    unittest.main()
