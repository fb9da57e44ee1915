"""Workbooks go out, are filled in with other programs, and come back: every cell that was filled
in arrives in its place, and no other changes."""

import os
import shutil
import unittest
import zipfile

import openpyxl

from filling import (Clerk, check_arrived, heading_above, hidden_columns, insert_line, is_open,
                     marks, row_ids, sheets_of, sort_rows, texts_of)
from support import YEARS, StoreTest, convert_all, needs, needs_shared, workbook
from test_round_trip import strip_identity

# What can be asked for, by city, and the year of the workbook's sheets.
PHASES = {"machida": ["plan", "mid", "end"], "kokubunji": ["plan"],
          "ueda": ["plan", "mid", "end"], "annaka": ["plan", "end"]}
OF = {"machida": "令和6年度", "kokubunji": "令和8年度", "ueda": "令和6年度", "annaka": "令和7年度"}
# By what rows are known where nothing else says which they are.
KEYS = ("順位", "番号", "年度", "取組項目", "実施項目")


class Collecting(StoreTest):
    def city(self, name, phase):
        """A store with the city's sheets, and what went out of it for that phase."""
        self.store = self.new_store(f"{name}-{phase}")
        self.import_file(workbook(name), YEARS[name])
        self.cli("phase", phase, "--year", OF[name])
        self.out = self.folder / f"out-{name}-{phase}"
        self.handed = self.json("handout", "--all", "--year", OF[name], "-o", self.out)
        self.assertTrue(self.handed)
        self.before = self.json("show")
        return sorted(self.out.glob("*.xlsx"))

    def copy(self, name):
        """The store as it is now, to try several ways on."""
        target = self.folder / f"copy-{name}.mokuhyo"
        shutil.copy(self.store, target)
        return target

    def filled(self, files, clerk=None, folder="filled"):
        clerk = clerk or Clerk()
        target = self.folder / f"{self.out.name}-{folder}"
        target.mkdir()
        known = row_ids(self.before)
        paths = [clerk.fill(path, target / path.name, known) for path in files]
        self.assertGreater(clerk.count, 0)
        return paths, clerk.fills

    def check(self, label, files, fills, status=0, new_ids=True, options=()):
        with self.subTest(label):
            store = self.copy(label.replace(" ", "-"))
            self.json("collect", *files, *options, store=store, status=status)
            check_arrived(self, self.before, self.json("show", store=store), fills, new_ids)
            digest = self.json("show", store=store)
            self.json("collect", *reversed(files), *options, store=store, status=status)
            self.assertEqual(self.json("show", store=store), digest, "the same files again")
            self.assertIn("異常はありません", self.cli("verify", store=store))


@needs_shared
class RealSheets(Collecting):
    def every(self, phases=PHASES):
        for name in phases:
            for phase in phases[name]:
                yield f"{name} {phase}", self.city(name, phase)

    def test_filled_in_with_openpyxl(self):
        for label, files in self.every():
            paths, fills = self.filled(files)
            self.check(label, paths, fills)

    @needs("soffice")
    def test_saved_by_libreoffice(self):
        for label, files in self.every():
            paths, fills = self.filled(files)
            for kind in ("xlsx", "ods"):
                copies = convert_all(paths, kind, self.folder / f"{kind}-{self.out.name}")
                self.check(f"{label} as {kind}", copies, fills)

    def test_rows_sorted_by_hand(self):
        moved = 0
        for label, files in self.every():
            paths, fills = self.filled(files)
            known = row_ids(self.before)
            for path in paths:
                book = openpyxl.load_workbook(path)
                moved += sum(sort_rows(book[tab], known) for tab in sheets_of(book))
                book.save(path)
            self.check(f"{label} sorted", paths, fills)
        self.assertGreater(moved, 100)

    def test_lines_inserted_by_hand(self):
        """An empty line, and in the plan a new row that has no mark."""
        added = 0
        for label, files in self.every():
            clerk = Clerk()
            paths, fills = self.filled(files, clerk)
            for path in paths:
                book = openpyxl.load_workbook(path)
                for tab, sheet in sheets_of(book).items():
                    lines = sorted(marks(book[tab]))
                    if len(lines) < 3:
                        continue
                    insert_line(book[tab], lines[2])
                    if " plan" not in label or "annaka" in label:
                        continue
                    insert_line(book[tab], lines[1])
                    for cell in book[tab][lines[0]]:
                        if is_open(cell):
                            clerk.type_into(book[tab].cell(lines[1], cell.column), sheet, "new",
                                            heading_above(book[tab], cell, lines[0]), True)
                            added += 1
                book.save(path)
            self.check(f"{label} inserted", paths, fills, new_ids=False)
        self.assertGreater(added, 20)

    def test_columns_inserted_and_tabs_renamed(self):
        for label, files in self.every({"machida": ["mid"], "ueda": ["end"], "annaka": ["end"]}):
            paths, fills = self.filled(files)
            for path in paths:
                book = openpyxl.load_workbook(path)
                for number, tab in enumerate(sheets_of(book)):
                    book[tab].title = f"シート{number}"
                    for column in book[f"シート{number}"].column_dimensions.values():
                        column.hidden = False
                book.move_sheet(book.worksheets[0], len(book.worksheets) - 1)
                book.save(path)
            self.check(f"{label} renamed", paths, fills)

    def test_without_any_identity(self):
        for label, files in self.every():
            clerk = Clerk(fields=False, leave=KEYS, spares=1)
            paths, fills = self.filled(files, clerk)
            bare = [strip_identity(path, path.with_name("素-" + path.name)) for path in paths]
            self.check(f"{label} stripped", bare, fills, new_ids=False)


@needs_shared
class BadFiles(Collecting):
    """One bad file among many is named and set aside; the others arrive."""

    def bad_files(self, good):
        folder = self.folder / "bad"
        folder.mkdir()
        whole = good.read_bytes()
        ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(8192)
        for name, content in {
            "空.xlsx": b"", "途切れ.xlsx": whole[:len(whole) // 2], "先頭だけ.xlsx": whole[:40],
            "暗号化.xlsx": ole + "EncryptedPackage".encode("utf-16-le"), "旧形式.xls": ole,
            "雑音.xlsx": os.urandom(5000),
            "雑音.ods": os.urandom(5000), "画像.xlsx": b"\x89PNG\r\n\x1a\n" + bytes(100),
        }.items():
            (folder / name).write_bytes(content)
        with zipfile.ZipFile(folder / "無関係.zip.xlsx", "w") as other:
            other.writestr("readme.txt", "x")
        self.with_part(good, folder / "実体参照.xlsx", lambda text: text.replace(
            b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', 1))
        self.with_part(good, folder / "膨張.xlsx", lambda text: text.replace(
            b"<sheetData>", b"<sheetData>" + b" " * 300_000_000, 1))
        return sorted(folder.iterdir())

    def with_part(self, path, target, change):
        with zipfile.ZipFile(path) as parts, \
                zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
            for name in parts.namelist():
                content = parts.read(name)
                copy.writestr(name, change(content) if name.endswith("sheet1.xml") else content)

    def test_bad_files_among_good_ones(self):
        paths, fills = self.filled(self.city("machida", "mid"))
        bad = self.bad_files(paths[0])
        mixed = [path for pair in zip(bad, paths * len(bad)) for path in pair] + paths
        done = self.run_cli("collect", *mixed)
        self.assertEqual(done.returncode, 3, done.stderr)
        for path in bad:
            self.assertIn(path.name, done.stdout + done.stderr)
        self.assertIn("パスワード", done.stdout + done.stderr)
        check_arrived(self, self.before, self.json("show"), fills)
        self.assertIn("異常はありません", self.cli("verify"))

    def test_bad_files_alone_change_nothing(self):
        bad = self.bad_files(self.city("machida", "mid")[0])
        self.run_cli("collect", *bad)
        self.assertEqual(self.json("show"), self.before)

    def test_a_file_that_claims_the_rows_of_others_writes_nothing_there(self):
        paths, _ = self.filled(self.city("machida", "mid"))
        for share in (1, 2, 100):
            book = openpyxl.load_workbook(paths[0])
            own = set(sheets_of(book).values())
            foreign = [item["id"] for sheet in self.before for item in sheet["items"]
                       if sheet["id"] not in own]
            for tab in sheets_of(book):
                for column in hidden_columns(book[tab]):
                    for line in list(marks(book[tab]))[:share]:
                        mark = book[tab].cell(line, column)
                        mark.value = f"{foreign.pop()}|{mark.value.split('|', 1)[1]}"
            forged = paths[0].with_name(f"偽{share}.xlsx")
            book.save(forged)
            was = texts_of(self.json("show"))
            done = self.run_cli("collect", forged)
            self.assertEqual(done.returncode, 3, done.stdout)
            now = texts_of(self.json("show"))
            self.assertTrue({place[0] for place in now if was.get(place) != now[place]} <= own)


if __name__ == "__main__":
    unittest.main()
