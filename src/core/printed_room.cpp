#include "core/printed_room.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

constexpr double point = 25.4 / 72; // mm
constexpr double linePitch = 1.25;  // of the type size
constexpr double cellPadding = 2;   // mm, both sides together

// The printable height in mm.
double pageHeight(const Paper &paper)
{
    double shorter = 210;
    double longer = 297;
    if (paper.size == u"A3"_s) {
        shorter = 297;
        longer = 420;
    } else if (paper.size == u"B4"_s) {
        shorter = 257;
        longer = 364;
    }
    return (paper.landscape ? shorter : longer) - paper.top - paper.bottom;
}

// What header and footer take, at two lines a row.
double aroundTable(const Layout &layout, double line)
{
    double height = 3 * line; // headings of the table
    for (const auto *part : {&layout.header, &layout.footer}) {
        for (const LayoutRow &row : *part)
            height += std::max(row.minHeight, 2 * line);
    }
    return height;
}

} // namespace

PrintedRoom printedRoom(const Form &form, const Field &column, int rows)
{
    if (column.maxLength > 0)
        return {column.maxLength, true};
    const auto placed = std::ranges::find(form.layout.table, column.key, &TableColumn::column);
    if (placed == form.layout.table.end())
        return {};
    const double width = placed->width();
    const double size = form.paper.fontSize * point;
    const double line = size * linePitch;
    const double share = (pageHeight(form.paper) - aroundTable(form.layout, line)) /
                         std::max({rows, form.rows.initial, 1});
    const double height = std::max({share, form.layout.minRowHeight, line});
    const int perLine = static_cast<int>((width - cellPadding) / size);
    return {std::max(1, perLine) * std::max(1, static_cast<int>(height / line)), false};
}

int characterCount(const QString &text)
{
    int count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary())
        count += text[from] != u'\n';
    return count;
}

} // namespace mokuhyo
