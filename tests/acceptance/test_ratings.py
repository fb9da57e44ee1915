"""A city's own rule for ratings: a file, a decision, suggestions, reasons."""

import json
import unittest

from support import StoreTest
from test_fifth_city import FORM

RULE = {
    "id": "marks",
    "version": 1,
    "title": "三段階の印",
    "inForce": {"from": 2026},
    "words": [{"word": "◎"}, {"word": "○"}, {"word": "△"}],
    "cases": [
        {"when": {"value": "rate", "atLeast": 110}, "word": "◎"},
        {"when": {"value": "rate", "atLeast": 90, "below": 110}, "word": "○"},
        {"when": {"value": "rate", "below": 90}, "word": "△"},
    ],
}


class Ratings(StoreTest):
    def file(self, name, content):
        path = self.folder / name
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return path

    def rated_sheet(self):
        self.cli("forms", "add", self.file("form.json", FORM))
        self.cli("import", self.file("sheet.json", [{
            "form": "第五市 仕事の目標", "年度": "令和8年度", "fields": {"チーム名": "すぐやる課"},
            "items": [
                {"仕事": "道の穴をふさぐ", "計画/内容": "50か所以上", "報告/内容": "61か所", "印": "◎"},
                {"仕事": "講座を開く", "計画/内容": "20回", "報告/内容": "19回", "印": "◎"},
            ]}]))
        return self.json("list")[0]["id"]

    def test_rules_come_with_the_program(self):
        rules = self.json("ratings")
        self.assertGreaterEqual(len(rules), 15)
        for rule in rules:
            self.assertEqual(rule["uses"], [], "none is in force by itself")
            self.assertTrue(self.cli("ratings", "show", rule["id"]))

    def test_a_broken_rule_is_refused_with_its_places(self):
        rule = json.loads(json.dumps(RULE))
        rule["cases"][0]["word"] = "☆"
        rule["cases"][1]["when"]["value"] = "speed"
        for command in ("check", "add"):
            done = self.run_cli("ratings", command, self.file("rule.json", rule))
            self.assertEqual(done.returncode, 1)
            self.assertIn("/cases/0/word", done.stderr)
            self.assertIn("/cases/1/when/value", done.stderr)
        self.assertNotIn("marks", self.cli("ratings"))

    def test_from_the_rule_to_the_reason(self):
        sheet = self.rated_sheet()
        undecided = self.json("ratings", "suggest", "--sheet", sheet)
        self.assertEqual([each["suggestion"] for each in undecided], ["", ""])
        self.assertIn("シートがありません",
                      self.run_cli("ratings", "suggest", "--year", "R9").stderr)
        self.cli("ratings", "suggest", "--year", "R9", status=1)
        self.assertIn("決められていません", undecided[0]["why"])

        path = self.file("rule.json", RULE)
        self.cli("ratings", "check", path)
        self.cli("ratings", "add", path)
        self.cli("ratings", "add", path)  # the same again is no harm
        use = ("ratings", "use", "marks", "--form", "fifth-city", "--from")
        self.assertEqual(self.run_cli(*use, "R7").returncode, 2)  # not the city's rule yet
        self.cli(*use, "R8")

        rated = self.json("ratings", "suggest", "--sheet", sheet, "--year", "R8", status=3)
        self.assertEqual([each["suggestion"] for each in rated], ["◎", "○"])
        self.assertEqual([each["differs"] for each in rated], [False, True])
        self.assertIn("122%", rated[0]["why"])
        self.cli("ratings", "reason", sheet, "受講者が倍になった", "--year", "R8")
        rated = self.json("ratings", "suggest", "--sheet", sheet, "--year", "R8")
        self.assertEqual(rated[1]["reason"], "受講者が倍になった")
        self.assertIn("受講者が倍になった", self.cli("history", sheet))

        # A remark behind the word does not make another word of it.
        self.cli("edit", sheet, "--item", "1", "印=◎（前年度○）", "--amend", "注記")
        [group] = self.json("figures", "--year", "R8", "--by", "unit")
        given = group["ratings"]["印"]["given"]
        self.assertEqual((given["◎"], sum(given.values())), (2, 2))

        self.cli("ratings", "drop", "--form", "fifth-city", "--from", "R8")
        undecided = self.json("ratings", "suggest", "--sheet", sheet)
        self.assertEqual(undecided[0]["suggestion"], "")
        self.assertEqual(self.cli("verify").strip(), "異常はありません。")


if __name__ == "__main__":
    unittest.main()
