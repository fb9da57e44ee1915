"""What is exported comes back as the same sheets, whatever happens to the file on the way."""

import re
import unittest
import zipfile

import openpyxl

from support import YEARS, SOURCE, StoreTest, convert, needs, needs_shared, workbook


def strip_identity(path, target):
    """Removes the hidden tab, hidden columns, defined names and properties, as somebody tidies up."""
    book = openpyxl.load_workbook(path)
    for tab in [tab for tab in book.worksheets if tab.sheet_state != "visible"]:
        book.remove(tab)
    book.defined_names.definedName = []
    for tab in book.worksheets:
        hidden = {openpyxl.utils.column_index_from_string(letter)
                  for letter, column in tab.column_dimensions.items() if column.hidden}
        for letter in [letter for letter, column in tab.column_dimensions.items() if column.hidden]:
            column = tab.column_dimensions[letter]
            hidden.update(range(column.min, column.max + 1))
        for row in tab.iter_rows():
            for cell in row:
                if cell.column in hidden:
                    cell.value = None
        tab.data_validations.dataValidation.clear()
    book.save(target)
    return target


def identity_in(path):
    """The parts of a workbook that still say where it came from."""
    with zipfile.ZipFile(path) as parts:
        return [name for name in parts.namelist()
                if name.endswith("custom.xml") or b"_mokuhyo" in parts.read(name)
                or re.search(rb"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-", parts.read(name))]


class RoundTrip(StoreTest):
    def compare(self, path, wanted, label):
        with self.subTest(label):
            store = self.new_store("to-" + label.replace(" ", "-"))
            self.import_file(path, store=store)
            self.assertEqual(self.show(store), wanted)

    def all_ways(self, name):
        wanted = self.show()
        written = self.folder / f"{name}.xlsx"
        self.cli("export", "xlsx", "-o", written)
        self.compare(written, wanted, f"{name} as written")

        saved = self.folder / f"{name}-openpyxl.xlsx"
        openpyxl.load_workbook(written).save(saved)
        self.compare(saved, wanted, f"{name} saved by openpyxl")
        stripped = strip_identity(written, self.folder / f"{name}-stripped.xlsx")
        self.assertTrue(identity_in(written))
        self.assertEqual(identity_in(stripped), [])
        self.compare(stripped, wanted, f"{name} stripped")
        return written, wanted

    @needs_shared
    @needs("soffice")
    def test_the_real_sheets(self):
        for name, year in YEARS.items():
            self.store = self.new_store("from-" + name)
            self.import_file(workbook(name), year)
            written, wanted = self.all_ways(name)
            copy = convert(written, "xlsx", self.folder / "libreoffice")
            self.compare(copy, wanted, f"{name} saved by LibreOffice")

    @needs("soffice")
    def test_the_sample_city(self):
        for sample in sorted((SOURCE / "resources" / "sample").glob("*.json")):
            self.store = self.new_store("sample-" + sample.stem)
            self.import_file(sample)
            written, wanted = self.all_ways("sample-" + sample.stem)
            copy = convert(written, "xlsx", self.folder / "libreoffice")
            self.compare(copy, wanted, f"sample {sample.stem} saved by LibreOffice")

    def test_json_comes_back(self):
        for sample in sorted((SOURCE / "resources" / "sample").glob("*.json")):
            with self.subTest(sample.stem):
                self.store = self.new_store("json-" + sample.stem)
                self.import_file(sample)
                written = self.folder / f"{sample.stem}.json"
                self.cli("export", "json", "-o", written)
                self.compare(written, self.show(), f"json {sample.stem}")


if __name__ == "__main__":
    unittest.main()
