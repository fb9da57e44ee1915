"""What goes to the public: the same fields in every file, CSV for machines, a text for the page."""

import csv
import io
import json
import unittest

from support import SOURCE, StoreTest


class OpenData(StoreTest):
    def setUp(self):
        super().setUp()
        for sample in sorted((SOURCE / "resources" / "sample").glob("*.json")):
            self.import_file(sample)

    def table(self, *options, encoding="utf-8-sig", form="kokubunji"):
        path = self.folder / "out.csv"
        self.cli("export", "csv", "-o", path, "--form", form, *options)
        data = path.read_bytes()
        rows = list(csv.reader(io.StringIO(data.decode(encoding), newline="")))
        for row in rows:
            self.assertEqual(len(row), len(rows[0]))
        return data, rows

    def test_one_datum_a_cell(self):
        data, rows = self.table()
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(data.count(b"\r\n"), len(rows))
        head = rows[0]
        self.assertEqual(len(set(head)), len(head))
        self.assertEqual(rows[1][head.index("年度")], "令和8年度")
        self.assertEqual(rows[1][head.index("年度（西暦）")], "2026")
        self.assertEqual(rows[1][head.index("作成日（西暦）")], "2026-04-01")

    def test_numbers_and_units_stand_apart(self):
        sheet = next(sheet for sheet in self.json("show") if "町田" in sheet["form"])
        self.cli("edit", sheet["id"], "--item", "1", "目標値=１，２００件", "--amend", "試験")
        _, rows = self.table("--sheet", sheet["id"], form="machida")
        head = rows[0]
        self.assertEqual(rows[1][head.index("目標値")], "１，２００件")
        self.assertEqual(rows[1][head.index("目標値（数値）")], "1200")
        self.assertEqual(rows[1][head.index("目標値（単位）")], "件")

    def test_public_files_agree(self):
        _, inside = self.table()
        _, public = self.table("--public")
        self.assertEqual(set(inside[0]) - set(public[0]), {"氏名"})
        path = self.folder / "out.json"
        self.cli("export", "json", "-o", path, "--form", "kokubunji", "--public")
        for sheet in json.loads(path.read_text(encoding="utf-8")):
            self.assertNotIn("id", sheet)
            self.assertNotIn("氏名", sheet["fields"])
            self.assertLessEqual(set(sheet["fields"]), set(public[0]))
            for item in sheet["items"]:
                self.assertLessEqual(set(item), set(public[0]))

    def test_fields_are_left_out_by_name(self):
        _, rows = self.table("--hide", "いつまで", "--hide", "どの水準まで")
        self.assertNotIn("いつまで", rows[0])
        self.assertNotIn("どの水準まで", rows[0])
        self.assertIn("実施項目", rows[0])
        _, rows = self.table("--phase", "mid", form="machida")
        self.assertIn("進捗状況", rows[0])
        self.assertIn("取組項目", rows[0])
        self.assertNotIn("目標値", rows[0])
        for option, name, there in (("--hide", "ない項目", "いつまで"), ("--phase", "夏", "plan"),
                                    ("--form", "ない様式", "国分寺市 組織目標展開整理表")):
            done = self.run_cli("export", "csv", "-o", self.folder / "no.csv", option, name)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(there, done.stderr)
            self.assertFalse((self.folder / "no.csv").exists())

    def test_cp932_lists_what_it_would_lose(self):
        path = self.folder / "out.csv"
        options = ["export", "csv", "-o", path, "--form", "kokubunji", "--encoding", "cp932"]
        done = self.run_cli(*options)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertFalse(path.exists())
        self.assertIn("U+20BB7", done.stderr)
        self.assertIn("「氏名」", done.stderr)
        done = self.run_cli(*options, "--replace-lost")
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn("U+20BB7", done.stderr)
        written = path.read_bytes().decode("cp932")
        self.assertIn("〓", written)
        # Without the fields that hold such characters nothing is lost, and all comes back.
        _, rows = self.table("--public", "--hide", "どの水準まで", "--hide", "いつまで",
                             "--encoding", "cp932", encoding="cp932")
        _, plain = self.table("--public", "--hide", "どの水準まで", "--hide", "いつまで")
        self.assertEqual(rows, plain)
        self.cli("export", "json", "-o", path, "--encoding", "cp932", status=2)

    def test_the_text_for_the_page(self):
        path = self.folder / "out.txt"
        sheet = next(sheet for sheet in self.json("show", "--year", "R8") if "町田" in sheet["form"])
        self.cli("edit", sheet["id"], "--item", "1", "--life", "discontinued", "--on",
                 "2026-10-01", "--amend", "試験")
        self.cli("export", "text", "-o", path, "--year", "R8", "--city", "試験市", "--edition",
                 "確定版", "--as-of", "R8.10.1")
        data = path.read_bytes()
        text = data.decode("utf-8")
        self.assertFalse(data.startswith(b"\xef\xbb\xbf"))
        self.assertNotIn("\r", text)
        self.assertTrue(text.endswith("\n"))
        self.assertIn("試験市　令和7年度～令和8年度　", text.splitlines()[0])
        self.assertIn("（確定版）", text.splitlines()[0])
        self.assertEqual(text.splitlines()[1], "令和8年10月1日現在")
        heads = [line for line in text.splitlines() if line.startswith("■")]
        self.assertEqual(len(set(heads)), len(heads))
        self.assertIn("途中で中止、完了、統合又は移管となった項目：1", text)
        self.assertRegex(text, r"進捗状況：.*予定どおり \d+件")
        for sheet in self.json("show", "--year", "R8"):
            name = sheet["fields"].get("氏名")
            self.assertTrue(name is None or name not in text)
        self.cli("export", "text", "-o", path, "--hide", "進捗状況", "--hide", "部課名")
        text = path.read_text(encoding="utf-8")
        self.assertNotIn("進捗状況：", text)


if __name__ == "__main__":
    unittest.main()
