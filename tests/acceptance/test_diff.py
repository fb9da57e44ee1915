"""What changed, by command: years, phases, files and days; as a list, a workbook and a paper."""

import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

try:
    import openpyxl
except ImportError:
    openpyxl = None

from support import SOURCE, StoreTest, needs, needs_module, needs_shared, workbook


NAME = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rich_texts(path):
    """Of each text with looks of its own: its pieces, with the names of what their font has."""
    with zipfile.ZipFile(path) as package:
        table = ElementTree.fromstring(package.read("xl/sharedStrings.xml"))
    return [[(run.find(NAME + "t").text,
              {look.tag.removeprefix(NAME) for look in run.find(NAME + "rPr")})
             for run in text.findall(NAME + "r")]
            for text in table.findall(NAME + "si") if text.find(NAME + "r") is not None]


class Diff(StoreTest):
    def setUp(self):
        super().setUp()
        self.import_file(SOURCE / "resources" / "sample" / "machida.json")
        self.sheets = self.json("list")
        self.copy = self.folder / "copy.mokuhyo"
        self.cli("backup", "-o", self.copy)

    def edit(self, number, text, label="目標値", sheet=0):
        self.cli("edit", self.sheets[sheet]["id"], "--item", str(number), f"{label}={text}",
                 "--amend", "誤記")

    def test_nothing_differs_from_its_copy(self):
        self.assertEqual(self.json("diff", "--from", self.copy), [])
        done = self.run_cli("diff", "--from", self.copy)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("違いはありません", done.stderr)
        for name in ("a.xlsx", "a.pdf"):
            self.assertEqual(self.run_cli("diff", "--from", self.copy, "-o",
                                          self.folder / name).returncode, 1)
            self.assertFalse((self.folder / name).exists())

    def test_one_cell_by_list(self):
        before = self.json("show", self.sheets[0]["id"])[0]["items"][0]["目標値"]
        self.edit(1, before + "（上期のみ）")
        differences = self.json("diff", "--from", self.copy)
        self.assertEqual(len(differences), 1)
        one = differences[0]
        self.assertEqual((one["sheet"], one["label"], one["before"], one["after"], one["kind"],
                          one["itemKind"], one["place"]),
                         (self.sheets[0]["id"], "目標値", before, before + "（上期のみ）", "kept",
                          "kept", "1行目"))
        self.assertEqual(self.json("diff", "--from", self.copy, "--sheet",
                                   self.sheets[1]["id"]), [])
        self.assertEqual(len(self.json("diff", "--from", self.copy, "--sheet",
                                       self.sheets[0]["id"])), 1)
        everything = self.json("diff", "--from", self.copy, "--all")
        self.assertGreater(len(everything), 20)

    def test_a_long_cell_does_not_name_its_row_at_length(self):
        self.edit(1, "長い取組の名前" * 20 + "\n二行目", "取組項目")
        line = self.cli("diff", "--from", self.copy).splitlines()[0].split("\t")
        self.assertTrue(line[1].startswith("1行目 長い取組"), line[1])
        self.assertLessEqual(len(line[1]), 45)
        self.assertIn("二行目", line[4])

    def test_a_year_without_sheets_is_told(self):
        for sides in (["--from", "R3", "--to", "R4"], ["--from", self.sheets[0]["年度"],
                                                       "--to", "R30"]):
            done = self.run_cli("diff", *sides)
            self.assertEqual(done.returncode, 1, sides)
            self.assertIn("年度のシートがありません", done.stderr)
            self.assertEqual(done.stdout, "")

    def test_a_series_without_results_has_targets_alone(self):
        year = self.sheets[0]["年度"]
        self.cli("year", "prepare", "--from", year, "--to", "R30", status=None)
        lines = self.cli("series", "--year", "R30").splitlines()
        self.assertTrue(lines)
        for line in lines:
            self.assertNotIn("– → –", line)

    def test_wrong_sides_are_usage(self):
        for sides in (["--from", "いつか"], ["--from", "2027", "--to", "2026"],
                      ["--from", "now"], ["--from", "mid", "--to", self.copy], []):
            with self.subTest(sides=sides):
                self.assertEqual(self.run_cli("diff", *sides).returncode, 2)
        self.assertEqual(self.run_cli("diff", "--from", self.copy, "-o", "a.docx").returncode, 2)

    @needs_module(openpyxl, "python3-openpyxl")
    def test_a_workbook_marks_what_differs(self):
        self.edit(1, "20件以上", "目標値")
        self.edit(1, "24件以上", "目標値")
        again = self.folder / "again.mokuhyo"
        self.cli("backup", "-o", again)
        self.edit(1, "24件以上（累計）", "目標値")
        self.edit(2, "=1+1_x0041_", "指標")
        self.cli("edit", self.sheets[1]["id"], "--remove-item", "--item", "1", "--amend", "重複")
        out = self.folder / "diff.xlsx"
        self.cli("diff", "--from", again, "-o", out)
        book = openpyxl.load_workbook(out)
        sheet = book["新旧対照表"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        heading = next(i for i, row in enumerate(rows) if row[0] == "部署・シート")
        self.assertEqual(rows[heading][3], "区分")
        self.assertEqual(sheet.print_title_rows, f"${heading + 1}:${heading + 1}")
        self.assertEqual(sheet.page_setup.orientation, "landscape")
        body = rows[heading + 1:]
        # A text higher than Excel's rows goes on in the next ones.
        self.assertEqual([row[3] for row in body if row[6] != "（続き）"], ["変更", "変更", "削除"])
        self.assertEqual([row[5] for row in body if row[2] == "目標値"], ["24件以上（累計）"])
        [pieces] = rich_texts(out)
        self.assertEqual([text for text, _ in pieces], ["24件以上", "（累計）"])
        self.assertLessEqual({"b", "u", "color"}, pieces[1][1])
        self.assertFalse({"b", "u", "strike"} & pieces[0][1])
        removed = next(cell for row in sheet.iter_rows(min_row=heading + 2) for cell in row
                       if cell.column == 5 and row[3].value == "削除")
        self.assertTrue(removed.font.strike)
        with zipfile.ZipFile(out) as package:
            text = package.read("xl/sharedStrings.xml").decode()
        self.assertIn("_x005F_x0041_", text)
        self.assertFalse([n for n in re.findall(r"<f>", text)])

    @needs("pdftotext", "qpdf")
    def test_a_paper_shows_both_sides(self):
        self.edit(1, "新しい目標は30件以上")
        out = self.folder / "diff.pdf"
        self.cli("diff", "--from", self.copy, "-o", out)
        subprocess.run(["qpdf", "--check", str(out)], check=True, capture_output=True)
        text = subprocess.run(["pdftotext", "-layout", str(out), "-"], check=True,
                              capture_output=True, text=True).stdout
        said = "".join(text.split())
        for words in ("新旧対照表", "変更前：copy.mokuhyo", "新しい目標は30件以上", "1行目"):
            self.assertIn(words, said)

    @needs_shared
    def test_a_real_book_carried_over(self):
        store = self.new_store("ueda")
        self.import_file(workbook("ueda"), store=store, status=None)
        year = 2018 + int(re.search(r"\d+", self.json("list", store=store)[0]["年度"])[0])
        self.cli("year", "prepare", "--from", str(year), "--to", str(year + 1), store=store)
        self.assertEqual(self.json("diff", "--from", str(year), "--to", str(year + 1),
                                   store=store), [])
        new = self.json("show", "--year", str(year + 1), store=store)
        for place, sheet in enumerate(new):
            self.cli("edit", sheet["id"], "--item", "2", f"数値目標（どの水準まで）={place}件",
                     store=store)
        differences = self.json("diff", "--from", str(year), "--to", str(year + 1), store=store)
        self.assertEqual([(d["sheet"], d["after"]) for d in differences],
                         [(s["id"], f"{p}件") for p, s in enumerate(new)])


if __name__ == "__main__":
    unittest.main()
