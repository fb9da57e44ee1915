"""What a package must not tell, and what is not taken from one that somebody tampered with."""

import os
import pathlib
import sqlite3
import unittest

from filling import texts_of
from support import needs_shared
from test_collect import OF, Collecting


@needs_shared
class ForgedPackages(Collecting):
    def packages(self, name, phase):
        self.city(name, phase)
        out = self.folder / "packages"
        self.json("handout", "--all", "--year", OF[name], "--as", "package", "-o", out)
        return sorted(out.glob("*.mokuhyo"))

    def fill_package(self, package, labels):
        """What a clerk does in the opened package: every row's cell of these labels."""
        wanted = {}
        for sheet in self.json("show", store=package):
            for number, item in enumerate(sheet["items"], 1):
                for label in labels:
                    text = f"包みから{number}"
                    self.cli("edit", sheet["id"], "--item", item["id"], f"{label}={text}",
                             store=package)
                    wanted[sheet["id"], item["id"], label] = text
        return wanted

    def test_a_package_holds_the_unit_alone(self):
        for package in self.packages("machida", "mid"):
            content = package.read_bytes()
            own = {sheet["id"] for sheet in self.json("show", store=package)}
            self.assertTrue(own)
            for sheet in self.before:
                texts = [text for item in sheet["items"] for label, text in item.items()
                         if label != "id" and len(text) > 30]
                for text in texts:
                    self.assertEqual(text.encode() in content, sheet["id"] in own)

    def test_a_forged_package_is_set_aside(self):
        packages = self.packages("machida", "mid")
        wanted = {}
        for package in packages:
            wanted.update(self.fill_package(package, ["進捗状況"]))
        forged = packages[0]
        store = sqlite3.connect(forged)
        with store:
            touched = store.execute("UPDATE change SET value = '偽' WHERE value = '包みから1'")
            self.assertGreater(touched.rowcount, 0)
        store.close()
        done = self.run_cli("collect", *packages)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn(forged.name, done.stdout + done.stderr)
        own = {sheet["id"] for sheet in self.before} - {place[0] for place in wanted}
        now = texts_of(self.json("show"))
        self.assertNotIn("偽", now.values())
        arrived = {place for place in wanted if place in now}
        self.assertTrue(arrived)
        self.assertEqual(own & {place[0] for place in arrived}, set())

    def test_files_that_are_no_packages_are_set_aside(self):
        packages = self.packages("machida", "mid")
        wanted = self.fill_package(packages[-1], ["進捗状況"])
        whole = packages[0].read_bytes()
        bad = self.folder / "bad"
        bad.mkdir()
        for name, content in {
            "雑音.mokuhyo": os.urandom(5000), "空.mokuhyo": b"",
            "名前だけ.mokuhyo": b"SQLite format 3\0" + os.urandom(5000),
            "途切れ.mokuhyo": whole[:len(whole) // 2],
            "一文字.mokuhyo": whole.replace("政策".encode(), "正策".encode(), 1),
        }.items():
            (bad / name).write_bytes(content)
        other = sqlite3.connect(bad / "別物.mokuhyo")
        with other:
            other.execute("CREATE TABLE change (id TEXT)")
        other.close()
        # A trigger that would run when somebody reads or writes.
        (bad / "仕掛け.mokuhyo").write_bytes(whole)
        trap = sqlite3.connect(bad / "仕掛け.mokuhyo")
        with trap:
            trap.execute("CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM change; END")
        trap.close()
        # A whole store is not what was handed out.
        (bad / "全体.mokuhyo").write_bytes(pathlib.Path(self.store).read_bytes())
        done = self.run_cli("collect", *sorted(bad.iterdir()), packages[-1])
        self.assertEqual(done.returncode, 3, done.stderr)
        for path in bad.iterdir():
            self.assertIn(path.name, done.stdout + done.stderr)
        self.assertEqual(texts_of(self.json("show")), texts_of(self.before) | wanted)
        self.assertIn("異常はありません", self.cli("verify"))


if __name__ == "__main__":
    unittest.main()
