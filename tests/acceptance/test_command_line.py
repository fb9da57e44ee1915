"""The command line: exit statuses, messages, and what each command does to the store."""

import json
import pathlib
import subprocess
import unittest

from support import CLI, SOURCE, StoreTest

SAMPLE = SOURCE / "resources" / "sample"


class CommandLine(StoreTest):
    def first_sheet(self, sample="machida"):
        self.import_file(SAMPLE / f"{sample}.json")
        return self.json("show")[0]

    def test_wrong_usage_is_2_and_failure_is_1(self):
        self.assertEqual(self.run_cli("nonsense").returncode, 2)
        self.assertEqual(self.run_cli("export", "docx", "-o", "x").returncode, 2)
        self.assertEqual(self.run_cli("list", "--year", "いつか").returncode, 2)
        self.assertEqual(self.run_cli("show", "no-such-sheet").returncode, 1)
        missing = self.run_cli("list", store=self.folder / "missing.mokuhyo")
        self.assertEqual(missing.returncode, 1)
        self.assertTrue(missing.stderr.strip())
        self.assertEqual(self.run_cli("init").returncode, 1)

    def test_what_is_no_store_is_told_apart(self):
        other = self.folder / "letter.mokuhyo"
        other.write_text("拝啓 時下ますますご清栄のこととお慶び申し上げます。" * 100, encoding="utf-8")
        before = other.read_bytes()
        done = self.run_cli("list", store=other)
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stderr.strip())
        self.assertEqual(other.read_bytes(), before)

    def test_a_file_refused_among_several_is_3(self):
        bad = self.folder / "memo.csv"
        bad.write_text("買い物,牛乳\n", encoding="utf-8")
        done = self.run_cli("import", bad, SAMPLE / "kokubunji.json")
        self.assertEqual(done.returncode, 3)
        self.assertIn("memo.csv", done.stderr)
        self.assertEqual(self.run_cli("import", bad).returncode, 1)

    def test_editing_cells_and_rows(self):
        sheet = self.first_sheet()
        self.cli("phase", "plan", "--sheet", sheet["id"])
        self.cli("edit", sheet["id"], "課の使命=新しい使命\n二行目")
        self.cli("edit", sheet["id"], "--item", "1", "目標値=①30件")
        added = self.cli("edit", sheet["id"], "--add-item", "取組項目=追加の取組").strip()
        shown = self.json("show", sheet["id"])[0]
        self.assertEqual(shown["fields"]["課の使命"], "新しい使命\n二行目")
        self.assertEqual(shown["items"][0]["目標値"], "①30件")
        self.assertEqual(shown["items"][-1]["id"], added)
        self.assertEqual(len(shown["items"]), len(sheet["items"]) + 1)
        self.cli("edit", sheet["id"], "--item", added, "--remove-item")
        self.cli("edit", sheet["id"], "--item", "1", "目標値=")
        shown = self.json("show", sheet["id"])[0]
        self.assertEqual(len(shown["items"]), len(sheet["items"]))
        self.assertEqual(shown["items"][0]["目標値"], "")
        self.assertEqual(self.run_cli("edit", sheet["id"], "こんな欄はない=1").returncode, 2)
        self.assertEqual(self.run_cli("edit", sheet["id"], "--item", "99", "目標値=1").returncode, 1)

    def test_locked_cells_need_a_reason(self):
        sheet = self.first_sheet()
        self.cli("phase", "mid", "--sheet", sheet["id"])
        done = self.run_cli("edit", sheet["id"], "--item", "1", "目標値=1件")
        self.assertEqual(done.returncode, 1)
        self.assertIn("目標値", done.stderr)
        self.cli("edit", sheet["id"], "--item", "1", "目標値=1件", "--amend", "国の制度変更")
        self.assertEqual(self.json("show", sheet["id"])[0]["items"][0]["目標値"], "1件")

    def test_search_finds_two_characters_of_any_width(self):
        sheet = self.first_sheet()
        self.cli("phase", "plan", "--sheet", sheet["id"])
        self.cli("edit", sheet["id"], "課の使命=ＤＸと避難所の運営")
        for needle in ("避難", "dx", "ＤＸ"):
            hits = self.json("search", needle)
            self.assertTrue(any(hit["sheet"] == sheet["id"] for hit in hits), needle)
        self.assertEqual(self.json("search", "どこにもない言葉"), [])

    def test_history_says_who(self):
        sheet = self.first_sheet()
        self.cli("phase", "plan", "--sheet", sheet["id"])
        self.cli("--actor", "山田 花子", "edit", sheet["id"], "課の使命=履歴の試験")
        last = self.json("history", sheet["id"])[-1]
        self.assertEqual((last["actor"], last["value"]), ("山田 花子", "履歴の試験"))

    def test_units_and_filters(self):
        self.import_file(SAMPLE / "machida.json")
        units = self.json("units", "--year", "令和8年度")
        self.assertTrue(units)
        everything = self.json("list")
        year = everything[0]["年度"]
        some = self.json("list", "--year", year, "--unit", everything[0]["unitId"])
        self.assertTrue(some)
        self.assertTrue(all(sheet["年度"] == year for sheet in some))
        self.assertEqual(self.run_cli("list", "--unit", "ない課").returncode, 1)

    def test_backup_and_restore(self):
        sheet = self.first_sheet()
        before = self.show()
        copy = self.folder / "copy.mokuhyo"
        self.cli("backup", "-o", copy)
        self.cli("phase", "plan", "--sheet", sheet["id"])
        self.cli("edit", sheet["id"], "課の使命=あとの文")
        self.assertNotEqual(self.show(), before)
        self.cli("restore", copy)
        self.assertEqual(self.show(), before)
        self.cli("verify")

    def test_a_name_pasted_by_mistake_can_be_taken_out(self):
        sheet = self.first_sheet()["id"]
        name = "山田花子"
        self.cli("phase", "plan", "--sheet", sheet)
        self.cli("edit", sheet, "--item", "1", f"取組項目={name}氏の相談")
        self.cli("edit", sheet, "--item", "1", "取組項目=市民の相談")
        self.cli("edit", sheet, f"課の使命={name}の件")
        backup = pathlib.Path(self.cli("backup").split("を ")[1].split(" に")[0])

        cell = ("redact", sheet, "取組項目", "--item", "1")
        self.assertEqual(self.run_cli(*cell, "--text", name).returncode, 2)  # why?
        self.assertEqual(self.run_cli(*cell, "--reason", "誤記").returncode, 2)  # what?
        self.assertEqual(
            self.run_cli("redact", sheet, "無い欄", "--text", name, "--reason", "誤記").returncode, 2)
        asked = self.run_cli("--json", *cell, "--text", name, "--dry-run")
        self.assertEqual([v["after"] for v in json.loads(asked.stdout)], ["■■■■氏の相談"])
        self.assertIn("課の使命", asked.stderr)
        self.assertIn(name.encode(), self.store.read_bytes())

        done = self.run_cli(*cell, "--text", name, "--reason", "個人名の誤記", "--everywhere")
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn(str(backup), done.stderr)
        for file in self.folder.glob("store.mokuhyo*"):
            self.assertNotIn(name.encode(), file.read_bytes(), file)
        self.assertNotIn(name, self.cli("history", sheet))
        self.assertIn("個人名の誤記", self.cli("verify"))
        again = self.run_cli(*cell, "--text", name, "--reason", "誤記")
        self.assertEqual(again.returncode, 1)

        self.cli("edit", sheet, "課の使命=佐藤の件")
        self.cli("redact", sheet, "課の使命", "--text", "佐藤", "--reason", "誤記",
                 "--backups", "redact")
        self.assertNotIn(name.encode(), backup.read_bytes())
        self.cli("restore", backup)
        self.assertNotIn(name, self.cli("history", sheet))

    def test_a_damaged_store_is_noticed(self):
        self.first_sheet()
        damaged = self.folder / "damaged.mokuhyo"
        self.cli("backup", "-o", damaged)
        data = bytearray(damaged.read_bytes())
        for at in range(4096, len(data), 4096):
            data[at:at + 64] = bytes(64)
        damaged.write_bytes(data)
        done = self.run_cli("verify", store=damaged)
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stderr.strip())

    def test_published_files_hold_nothing_internal(self):
        sheets = json.loads((SAMPLE / "machida.json").read_text(encoding="utf-8"))
        planted = "内部だけの見方ＸＹＺ"
        for sheet in sheets:
            for item in sheet["items"]:
                item["評価の視点"] = planted
        path = self.folder / "planted.json"
        path.write_text(json.dumps(sheets, ensure_ascii=False), encoding="utf-8")
        self.import_file(path)
        for kind in ("csv", "json"):
            inside, outside = self.folder / f"in.{kind}", self.folder / f"out.{kind}"
            self.cli("export", kind, "-o", inside)
            self.cli("export", kind, "--public", "-o", outside)
            self.assertIn(planted, inside.read_text(encoding="utf-8-sig"))
            self.assertNotIn(planted, outside.read_text(encoding="utf-8-sig"))

    def test_a_full_disk_leaves_the_old_file_and_says_so(self):
        for sample in SAMPLE.glob("*.json"):
            self.import_file(sample)
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(disk)],
                                 capture_output=True)
        if mounted.returncode:
            self.skipTest("SKIPPED: a small disk can be mounted by root only")
        try:
            for kind in ("xlsx", "pdf", "json"):
                with self.subTest(kind):
                    old = disk / f"old.{kind}"
                    old.write_text("the old file", encoding="utf-8")
                    done = self.run_cli("export", kind, "-o", old)
                    self.assertEqual(done.returncode, 1)
                    self.assertIn("空き", done.stderr)
                    self.assertEqual(old.read_text(encoding="utf-8"), "the old file")
                    self.assertEqual([path.name for path in disk.iterdir()], [old.name])
                    old.unlink()
            copy = disk / "copy.mokuhyo"
            done = self.run_cli("backup", "-o", copy)
            self.assertEqual(done.returncode, 1)
            self.assertIn("空き", done.stderr)
            self.assertFalse(copy.exists())
        finally:
            subprocess.run(["umount", str(disk)], check=True)
        self.cli("verify")

    def test_the_users_own_store_is_made_on_first_use(self):
        home = self.folder / "home"
        home.mkdir()
        environment = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "PATH": "/usr/bin:/bin"}
        done = subprocess.run([CLI, "--json", "list"], capture_output=True, text=True,
                              env=environment, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout), [])
        self.assertEqual(len(list(pathlib.Path(home / "data").rglob("*.mokuhyo"))), 1)


if __name__ == "__main__":
    unittest.main()
