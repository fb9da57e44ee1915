"""A city that the program has never heard of needs a form file and no code."""

import json
import subprocess
import unittest

import openpyxl

from support import StoreTest, needs

FORM = {
    "id": "fifth-city",
    "version": 1,
    "title": "第五市 仕事の目標",
    "notation": {"year": "letter"},
    "phases": [{"key": "plan", "label": "計画"}, {"key": "report", "label": "報告"}],
    "stages": [{"key": "section", "label": "担当"}],
    "sheetKey": ["team"],
    "itemKey": ["work"],
    "unitFrom": {"field": "team"},
    "fields": [
        {"key": "team", "label": "チーム名", "phase": "plan", "required": True},
        {"key": "comment", "label": "ひとこと", "phase": "report"},
    ],
    "columns": [
        {"key": "work", "label": "仕事", "phase": "plan", "band": "計画", "required": True},
        {"key": "goal", "label": "内容", "kind": "target", "phase": "plan", "band": "計画"},
        {"key": "done", "label": "内容", "kind": "actual", "phase": "report", "band": "報告"},
        {"key": "mark", "label": "印", "kind": "rating", "phase": "report", "band": "報告",
         "choices": ["◎", "○", "△"], "optional": True},
    ],
    "rows": {"kind": "free", "initial": 2},
    "paper": {"size": "A4", "orientation": "portrait"},
    "layout": {
        "header": [
            {"cells": [{"text": "{year}年度 仕事の目標", "style": "title", "span": "rest"}]},
            {"cells": [{"label": "team"}, {"value": "team", "span": "rest"}]},
        ],
        "table": [
            {"column": "work", "widths": [40]},
            {"column": "goal", "widths": [60]},
            {"column": "done", "widths": [60]},
            {"column": "mark", "widths": [12]},
        ],
        "footer": [{"cells": [{"captioned": "comment", "caption": "above", "span": "rest"}]}],
    },
}


class FifthCity(StoreTest):
    def form_file(self, form):
        path = self.folder / "form.json"
        path.write_text(json.dumps(form, ensure_ascii=False), encoding="utf-8")
        return path

    def their_workbook(self):
        """As the city keeps it: an own title, another order of columns, a note beside the table."""
        book = openpyxl.Workbook()
        tab = book.active
        for row in (["R8年度　仕事の目標"], ["チーム名", "すぐやる課"], [],
                    ["計画", None, "報告"], ["仕事", "内容", "内容", "印"],
                    ["道の穴をふさぐ", "50か所以上", "61か所", "◎"],
                    ["窓口の改善", "待ち時間5分以内", "6分", "△"],
                    ["ひとこと\n来年も続けます。"]):
            tab.append(row)
        tab.merge_cells("A4:B4")
        tab.merge_cells("C4:D4")
        tab.merge_cells("A8:D8")
        path = self.folder / "fifth.xlsx"
        book.save(path)
        return path

    def test_a_broken_form_is_refused_with_its_place(self):
        form = json.loads(json.dumps(FORM))
        form["columns"][1]["phase"] = "nowhere"
        done = self.run_cli("forms", "check", self.form_file(form))
        self.assertEqual(done.returncode, 1)
        self.assertIn("/columns/1/phase", done.stderr)
        self.assertEqual(self.run_cli("forms", "add", self.form_file(form)).returncode, 1)
        self.assertNotIn("fifth-city", self.cli("forms"))

    @needs("pdftotext")
    def test_from_the_form_file_to_paper_and_back(self):
        path = self.form_file(FORM)
        self.cli("forms", "check", path)
        self.cli("forms", "add", path)
        self.cli("forms", "add", path)  # the same again is no harm
        self.assertIn("fifth-city", [form["id"] for form in self.json("forms")])

        self.import_file(self.their_workbook())
        wanted = [{
            "form": "第五市 仕事の目標", "年度": "令和8年度",
            "fields": {"チーム名": "すぐやる課", "ひとこと": "来年も続けます。"},
            "items": [
                {"仕事": "道の穴をふさぐ", "計画/内容": "50か所以上", "報告/内容": "61か所", "印": "◎"},
                {"仕事": "窓口の改善", "計画/内容": "待ち時間5分以内", "報告/内容": "6分", "印": "△"},
            ]}]
        self.assertEqual(self.show(), wanted)

        sheet = self.json("list")[0]["id"]
        self.assertEqual(self.run_cli("edit", sheet, "--item", 2, "報告/内容=4分").returncode, 1)
        self.cli("phase", "report")
        self.cli("edit", sheet, "--item", 2, "報告/内容=4分", "印=◎")
        wanted[0]["items"][1].update({"報告/内容": "4分", "印": "◎"})
        self.assertEqual(self.show(), wanted)

        written = self.folder / "out.xlsx"
        self.cli("export", "xlsx", "-o", written)
        other = self.new_store("other")
        self.cli("forms", "add", path, store=other)
        self.import_file(written, store=other)
        self.assertEqual(self.show(other), wanted)

        pdf = self.folder / "out.pdf"
        self.cli("export", "pdf", "-o", pdf)
        text = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True,
                              text=True).stdout
        for part in ("仕事の目標", "すぐやる課", "待ち時間5分以内", "来年も続けます。"):
            self.assertIn(part, text)
        csv = self.folder / "out.csv"
        self.cli("export", "csv", "-o", csv)
        self.assertIn("道の穴をふさぐ", csv.read_text(encoding="utf-8-sig"))


if __name__ == "__main__":
    unittest.main()
