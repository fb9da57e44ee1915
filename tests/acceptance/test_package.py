"""A package: opened by its section, filled in within what was handed out, mailed back, collected."""

import sqlite3
import subprocess
import unittest

from support import CLI, YEARS, StoreTest, needs_shared, workbook

STORE, PACKAGE = 0x4D4F4B48, 0x4D4F4B50


def application(path):
    return int.from_bytes(path.read_bytes()[68:72], "big")


class Packages(StoreTest):
    def hand_out(self, name):
        self.store = self.new_store("from-" + name)
        self.import_file(workbook(name), YEARS[name], status=None)
        if name == "machida":
            self.cli("phase", "中間確認", "--year", "2024")
        out = self.folder / ("out-" + name)
        return [(entry, out / entry["file"]) for entry in self.json(
            "handout", "--all", "--as", "package", "-o", out, status=None)]

    def cells(self, package):
        """Sheet, row and label of what stands in the tables of its first sheet."""
        sheet = self.json("show", store=package)[0]
        return [(sheet["id"], item["id"], label) for item in sheet["items"]
                for label, text in item.items() if label != "id" and isinstance(text, str)]

    def all_cells(self):
        return {(sheet["id"], item.get("id"), label): text for sheet in self.json("show")
                for item in [sheet["fields"], *sheet["items"]] for label, text in item.items()}

    @needs_shared
    def test_there_and_back(self):
        for name in YEARS:
            with self.subTest(name):
                files = self.hand_out(name)
                self.assertTrue(files)
                written, refused = {}, 0
                for number, (entry, package) in enumerate(files):
                    self.assertEqual(application(package), PACKAGE)
                    mine = {sheet["id"] for sheet in self.json("list", store=package)}
                    self.assertTrue(mine)
                    self.assertEqual(application(package), STORE)
                    self.assertEqual(self.cli("verify", store=package), "異常はありません。\n")
                    for sheet, row, label in self.cells(package):
                        done = self.run_cli("edit", sheet, "--item", row, f"{label}=記入 {number}",
                                            "--amend", "どうしても", store=package)
                        if done.returncode == 0:
                            written[sheet, row, label] = f"記入 {number}"
                            break
                        self.assertIn("配布", done.stderr)
                        refused += 1
                self.assertTrue(written)
                if name == "machida":
                    self.assertTrue(refused)
                expected = {**self.all_cells(), **written}
                for _ in range(2):  # the second time nothing changes
                    self.cli("collect", "--no-hand-in", *(path for _, path in files))
                    self.assertEqual(self.all_cells(), expected)
                self.assertEqual(self.cli("verify"), "異常はありません。\n")

    @needs_shared
    def test_opened_by_several_at_once(self):
        _, package = self.hand_out("machida")[0]
        running = [subprocess.Popen([CLI, "--store", str(package), "--json", "list"],
                                    stdout=subprocess.PIPE, text=True) for _ in range(4)]
        answers = {process.communicate(timeout=60)[0] for process in running}
        self.assertEqual(len(answers), 1)
        self.assertTrue(all(process.returncode == 0 for process in running))
        self.assertEqual([path.name for path in package.parent.iterdir()
                          if path.name.startswith(package.name)], [package.name])

    @needs_shared
    def test_a_damaged_one_is_set_aside(self):
        (_, good), (_, cut), (_, forged) = self.hand_out("machida")[:3]
        cut.write_bytes(cut.read_bytes()[:-5000])
        with sqlite3.connect(forged) as store:
            store.execute("UPDATE change SET value = '偽' WHERE field = 'target'")
        for broken in cut, forged:
            held = broken.read_bytes()
            self.assertEqual(self.run_cli("list", store=broken).returncode, 1)
            self.assertEqual(broken.read_bytes(), held)
        sheet, row, label = next(
            cell for cell in self.cells(good)
            if self.run_cli("edit", cell[0], "--item", cell[1], f"{cell[2]}=記入",
                            store=good).returncode == 0)
        done = self.run_cli("collect", "--no-hand-in", good, cut, forged)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn(cut.name, done.stdout + done.stderr)
        self.assertIn(forged.name, done.stdout + done.stderr)
        arrived = self.all_cells()
        self.assertEqual(arrived[sheet, row, label], "記入")
        self.assertNotIn("偽", arrived.values())


if __name__ == "__main__":
    unittest.main()
