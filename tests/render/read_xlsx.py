"""What openpyxl, a reader that is not ours, finds in a workbook; as JSON on standard output."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
tabs = []
for sheet in book.worksheets:
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            cells[cell.coordinate] = {
                "text": str(cell.value),
                "type": cell.data_type,
                "locked": cell.protection.locked,
                "format": cell.number_format,
                "font": cell.font.name,
                "size": cell.font.sz,
            }
    tabs.append({
        "name": sheet.title,
        "state": sheet.sheet_state,
        "cells": cells,
        "rows": [list(row) for row in sheet.iter_rows(values_only=True)],
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "merged": [str(one) for one in sheet.merged_cells.ranges],
        "widths": {key: one.width for key, one in sheet.column_dimensions.items()},
        "hiddenColumns": [key for key, one in sheet.column_dimensions.items() if one.hidden],
        "heights": {str(key): one.height for key, one in sheet.row_dimensions.items()
                    if one.height},
        "protected": bool(sheet.protection.sheet),
        "formatRows": not sheet.protection.formatRows,
        "titles": sheet.print_title_rows,
        "area": sheet.print_area,
        "paper": sheet.page_setup.paperSize,
        "orientation": sheet.page_setup.orientation,
        "fitWidth": sheet.page_setup.fitToWidth,
        "fitHeight": sheet.page_setup.fitToHeight,
        "footer": sheet.oddFooter.right.text,
        "lists": [{"range": str(one.sqref), "formula": one.formula1}
                  for one in sheet.data_validations.dataValidation],
    })
names = {one.name: one.attr_text for one in book.defined_names.definedName
         if one.localSheetId is None}
print(json.dumps({"tabs": tabs, "names": names, "author": book.properties.creator,
                  "title": book.properties.title}))
