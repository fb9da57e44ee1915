"""The PDF says in text exactly what the sheets hold, is whole, and carries its fonts."""

import subprocess
import unicodedata
import unittest

from support import SOURCE, YEARS, StoreTest, needs, needs_shared, workbook


def squeezed(text):
    return "".join(text.split())


class Paper(StoreTest):
    def check(self, name):
        path = self.folder / f"{name}.pdf"
        self.cli("export", "pdf", "-o", path)
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
        text = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True,
                              capture_output=True, text=True).stdout
        extracted = set(text)
        for sheet in self.show():
            cells = list(sheet["fields"].values())
            for item in sheet["items"]:
                cells += item.values()
            for cell in cells:
                # Each character is there as itself: never a look-alike that shares its glyph.
                missing = set(squeezed(cell)) - extracted
                self.assertFalse(missing, f"{name}: {missing} of {cell[:40]!r}")
        for character in extracted:
            self.assertNotEqual(unicodedata.name(character, "").split(" ")[:2], ["KANGXI", "RADICAL"])
        fonts = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True,
                               text=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            columns = font.split()
            self.assertIn("+", columns[0])
            self.assertEqual(columns[-5:-2], ["yes", "yes", "yes"], font)

    @needs("pdfinfo")
    def test_a_file_of_several_sheets_is_called_by_year_and_form(self):
        self.import_file(SOURCE / "resources" / "sample" / "annaka.json")
        path = self.folder / "titled.pdf"
        self.cli("export", "pdf", "-o", path)
        info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True,
                              text=True).stdout
        self.assertRegex(info, r"Title: +令和7年度 " + self.show()[0]["form"])

    @needs_shared
    @needs("pdftotext", "pdffonts", "qpdf")
    def test_the_real_sheets(self):
        for name, year in YEARS.items():
            with self.subTest(name):
                self.store = self.new_store(name)
                self.import_file(workbook(name), year)
                self.check(name)

    @needs("pdftotext", "pdffonts", "qpdf")
    def test_the_sample_city(self):
        for sample in sorted((SOURCE / "resources" / "sample").glob("*.json")):
            with self.subTest(sample.stem):
                self.store = self.new_store(sample.stem)
                self.import_file(sample)
                self.check(sample.stem)


if __name__ == "__main__":
    unittest.main()
