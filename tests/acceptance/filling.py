"""Filling in handed-out workbooks as a clerk does, and what the store must hold afterwards."""

import collections
import re

import openpyxl

from openpyxl.cell.cell import MergedCell
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.cell_range import CellRange

MARK = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|")

# What somebody typed into one cell. `record`: the row's mark, None in the sheet's own fields.
Fill = collections.namedtuple("Fill", "sheet record heading column text spare")


def hidden_columns(tab):
    hidden = set()
    for letter, column in tab.column_dimensions.items():
        if column.hidden:
            first = column.min or column_index_from_string(letter)
            hidden.update(range(first, (column.max or first) + 1))
    return hidden


def marks(tab):
    """Record ids by line, from the hidden column."""
    found = {}
    for column in hidden_columns(tab):
        for line in range(1, tab.max_row + 1):
            mark = MARK.match(str(tab.cell(line, column).value or ""))
            if mark:
                found[line] = mark[1]
    return found


def sheets_of(book):
    """Sheet ids by tab, from the hidden tab."""
    return {row[1]: row[2] for row in book["_mokuhyo"].iter_rows(values_only=True)
            if row[0] == "sheet"}


def is_open(cell):
    return not isinstance(cell, MergedCell) and not cell.protection.locked


def heading_above(tab, cell, first):
    """The nearest text above the first row of the table, also where it spans columns."""
    for line in range(first - 1, 0, -1):
        above = tab.cell(line, cell.column)
        if not isinstance(above, MergedCell) and above.value:
            return plain(above.value)
    return ""


def plain(text):
    return re.sub(r"\s", "", str(text))


class Clerk:
    """Fills in everything that is open: a text of its own in each cell, behind what stands there."""

    def __init__(self, spares=2, fields=True, leave=()):
        self.count = 0
        self.spares = spares
        self.fields = fields
        self.leave = leave  # beginnings of headings; what is given below them stays as it is
        self.fills = []

    def type_into(self, cell, sheet, record, heading, spare):
        self.count += 1
        text = f"{cell.value}　記入{self.count}" if cell.value else f"記入{self.count}"
        cell.value = text
        self.fills.append(Fill(sheet, record, heading, cell.column, text, spare))

    def fill_tab(self, tab, sheet, known):
        rows = marks(tab)
        spares = [line for line in sorted(rows) if rows[line] not in known]
        first = min(rows, default=tab.max_row + 1)
        if self.fields:
            for row in tab.iter_rows():
                for cell in row:
                    # A text that begins with its printed label keeps it.
                    if cell.row not in rows and is_open(cell):
                        self.type_into(cell, sheet, None, "", False)
        for line, record in sorted(rows.items()):
            spare = line in spares
            if spare and spares.index(line) >= self.spares:
                continue
            for cell in tab[line]:
                heading = heading_above(tab, cell, first)
                if is_open(cell) and (spare or not heading.startswith(tuple(self.leave))):
                    self.type_into(cell, sheet, record, heading, spare)

    def fill(self, path, target, known):
        """`known`: ids of rows that exist; marks of others are spare rows."""
        book = openpyxl.load_workbook(path)
        for tab, sheet in sheets_of(book).items():
            self.fill_tab(book[tab], sheet, known)
        book.save(target)
        return target


def sort_rows(tab, known):
    """Turns the order of the given rows round, marks included; as somebody who sorts the table."""
    found = marks(tab)
    lines = [line for line in sorted(found) if found[line] in known]
    tall = {line for area in tab.merged_cells.ranges if area.min_row < area.max_row
            for line in range(area.min_row, area.max_row + 1)}
    lines = [line for line in lines if line not in tall]
    rows = [{cell.column: cell.value for cell in tab[line] if not isinstance(cell, MergedCell)}
            for line in lines]
    for line, values in zip(lines, reversed(rows)):
        for column, value in values.items():
            tab.cell(line, column).value = value
    return len(lines)


def insert_line(tab, at):
    """An empty line before `at`; what is merged below moves with its cells."""
    areas = [str(area) for area in tab.merged_cells.ranges]
    for area in areas:
        tab.unmerge_cells(area)
    tab.insert_rows(at)
    for area in areas:
        moved = CellRange(area)
        if moved.min_row >= at:
            moved.shift(row_shift=1)
        elif moved.max_row >= at:
            moved.expand(down=1)
        tab.merge_cells(moved.coord)


def row_ids(sheets):
    return {item["id"] for sheet in sheets for item in sheet["items"]}


def texts_of(sheets):
    """(sheet, row or None, label) → text, what is empty left out."""
    texts = {}
    for sheet in sheets:
        for label, text in sheet["fields"].items():
            texts[sheet["id"], None, label] = text
        for item in sheet["items"]:
            for label, text in item.items():
                if label != "id":
                    texts[sheet["id"], item["id"], label] = text
    return {place: text for place, text in texts.items() if text}


def check_arrived(test, before, after, fills, new_ids=True):
    """Every fill stands in its row under its heading, and nothing else has changed."""
    was, now = texts_of(before), texts_of(after)
    changed = {place: text for place, text in now.items() if was.get(place) != text}
    lost = {place: text for place, text in was.items() if place not in now}
    test.assertEqual(lost, {})

    wanted = collections.Counter((fill.sheet, fill.text) for fill in fills)
    # A field whose label stands in its cell shows without it.
    came = collections.Counter()
    labels = collections.defaultdict(set)
    by_end = {(fill.sheet, re.search(r"記入\d+$", fill.text)[0]): fill for fill in fills}
    for (sheet, record, label), text in changed.items():
        mark = re.search(r"記入\d+$", text)
        fill = by_end.get((sheet, mark[0])) if mark else None
        test.assertIsNotNone(fill, f"nobody wrote this: {label}: {text}")
        test.assertTrue(fill.text.endswith(text), (fill.text, text))
        came[sheet, fill.text] += 1
        if fill.record is None:
            test.assertIsNone(record, fill)
            continue
        if new_ids or not fill.spare:
            test.assertEqual(record, fill.record, fill)
        ends = {plain(label), plain(label.split("/")[-1])}
        # 番号 is printed without a heading.
        test.assertTrue(label == "番号" or any(fill.heading.startswith(end) for end in ends),
                        (label, fill))
        labels[sheet, fill.column].add(label)
    test.assertEqual(came, wanted)
    for place, found in labels.items():
        test.assertEqual(len(found), 1, (place, found))
