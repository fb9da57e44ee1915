"""The drill of a year: 300 units, three files each, one in twenty cells in conflict, collected in
one go. Beside it openpyxl, which merely reads the same files."""

import pathlib
import shutil

import openpyxl

READ_ALL = """
import pathlib, sys, openpyxl, time
begin = time.perf_counter()
cells = sum(1 for path in sorted(pathlib.Path(sys.argv[1]).iterdir())
            for tab in openpyxl.load_workbook(path).worksheets
            for row in tab.iter_rows(values_only=True) for value in row if value)
print((time.perf_counter() - begin) * 1000)
"""

TEXT = "①計画どおり進めた（{}件）。\n②関係課と調整し、下半期に実施する。\n③利用者の意見を聞いた。"


def open_cells(book):
    for tab in book.worksheets:
        if tab.sheet_state == "visible":
            for row in tab.iter_rows():
                for cell in row:
                    if not cell.protection.locked and cell.value is None and \
                            not isinstance(cell, openpyxl.cell.cell.MergedCell):
                        yield cell


def fill(out, back):
    """Three files a unit: half filled in, all filled in, and a version of somebody else."""
    back.mkdir()
    for number, path in enumerate(sorted(out.iterdir())):
        book = openpyxl.load_workbook(path)
        cells = list(open_cells(book))
        for i, cell in enumerate(cells):
            if i == len(cells) // 2:
                book.save(back / f"{path.stem}_1.xlsx")
            cell.value = TEXT.format(i + number)
        book.save(back / f"{path.stem}_2.xlsx")
        for i, cell in enumerate(cells):
            if (i + number) % 20 == 0:
                cell.value = TEXT.format(i + number + 1)
        book.save(back / f"{path.stem}_3.xlsx")


def drill(bench, folder, measured, median, line, units=300):
    store, out, back = folder / "drill.mokuhyo", folder / "out", folder / "back"
    handed = measured([bench, "handout", store, out, units])
    line(f"hand out to {units} units", handed)
    fill(out, back)

    def fresh(run):
        copy = folder / f"drill{run}.mokuhyo"
        shutil.copy(store, copy)
        return [bench, "collect", copy, back]

    line(f"collect {3 * units} files", median(fresh, runs=3),
         median(lambda run: ["/usr/bin/python3", "-c", READ_ALL, back], runs=1),
         "openpyxl, reading only", "aim: under 10 s, under 300 MB")


if __name__ == "__main__":
    import sys
    fill(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
