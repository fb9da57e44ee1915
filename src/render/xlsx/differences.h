#pragma once

#include "core/result.h"
#include "core/text_diff.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace mokuhyo::render {

// A list of what changed, with marks in the texts: what went is struck through in red, what came is
// underlined and bold in blue.

struct DifferenceRow
{
    QString sheet;
    QString row;   // 3行目　窓口の待ち時間
    QString place; // the column
    QString kind;  // 変更, 追加, …
    std::vector<DiffPiece> pieces;
    QString note;
};

struct DifferenceTable
{
    QString title;
    QStringList notes; // above the table
    QString before;    // headings of the two sides
    QString after;
    std::vector<DifferenceRow> rows;
};

// The file appears whole or not at all.
[[nodiscard]] Status writeDifferencesXlsx(const DifferenceTable &table, const QString &path,
                                          const QDateTime &created);

} // namespace mokuhyo::render
