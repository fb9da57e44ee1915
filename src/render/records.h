#pragma once

#include "render/build.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo::render {

struct RecordColumn
{
    QString name;        // its heading; no two of a table are equal
    bool number = false; // its texts are plain numbers (2024, -1.5) or empty
};

struct RecordTable
{
    std::vector<RecordColumn> columns;
    std::vector<QStringList> rows; // each as long as `columns`
    QStringList places;            // of each row: its sheet's title and its number in it
};

// Sheets of one form as a machine-readable table, after the common rules of the ministry of
// internal affairs for statistical tables: one datum a cell, nothing merged, one row an item with
// the sheet's fields repeated (a sheet without items has one row), western years and dates beside
// those of the era, number and unit beside targets and actuals where any is one number, what became
// of rows where any ended or changed. Only what `visibility` shows.
[[nodiscard]] RecordTable recordsOf(const std::vector<SheetSource> &sources,
                                    const Visibility &visibility);

// The sheets by form, forms in the order of their references, the sheets of each in their order.
[[nodiscard]] std::vector<std::vector<SheetSource>>
groupedByForm(const std::vector<SheetSource> &sources);

} // namespace mokuhyo::render
