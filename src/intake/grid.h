#pragma once

#include <QSet>
#include <QString>

#include <vector>

// A workbook as values, whatever file it came from: tabs of cells with the text that a person sees.
namespace mokuhyo::intake {

// One cell that starts at (row, column), counted from 0. Cells covered by a merge are not listed.
struct GridCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text; // LF line ends; numbers, dates and percentages as shown

    bool operator==(const GridCell &) const = default;
};

struct Tab
{
    QString name;
    bool hidden = false;
    std::vector<GridCell> cells; // by row, then column; empty cells only where merged
    QSet<QString> uncalculated;  // addresses of formulas that came without what they result in
    QSet<int> hiddenRows;
    QSet<int> hiddenColumns;

    bool operator==(const Tab &) const = default;
};

// A name and what it stands for, exactly as in the file: defined names and custom properties, where
// exported workbooks carry their identity.
struct NamedText
{
    QString name;
    QString text;

    bool operator==(const NamedText &) const = default;
};

struct Workbook
{
    std::vector<Tab> tabs;
    std::vector<NamedText> definedNames;
    std::vector<NamedText> properties;

    [[nodiscard]] const Tab *tab(const QString &name) const;
    bool operator==(const Workbook &) const = default;
};

// B12 for row 11, column 1.
[[nodiscard]] QString address(int row, int column);

} // namespace mokuhyo::intake
