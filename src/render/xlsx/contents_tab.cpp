#include "render/xlsx/contents_tab.h"

#include "render/xlsx/text_measure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int titleColumn = 5;

struct ContentsColumn
{
    QString heading;
    double width = 8; // digits of the default font
};

std::vector<ContentsColumn> columnsOf(const Summary &summary)
{
    std::vector<ContentsColumn> columns{{u"番号"_s, 6}, {u"年度"_s, 12}, {u"様式"_s, 30},
                                        {u"部"_s, 18},  {u"課"_s, 20},   {u"シート"_s, 48}};
    if (summary.states) {
        columns.push_back({u"段階"_s, 14});
        columns.push_back({u"状態"_s, 14});
    }
    return columns;
}

} // namespace

void writeContentsTab(lxw_worksheet *worksheet, const Summary &summary, const QStringList &tabs,
                      const QStringList &others, const BookFormats &formats)
{
    int row = 0;
    writeText(worksheet, row++, 0, summary.title, formats.title);
    writeText(worksheet, row++, 0, summary.note, formats.note);
    for (const QString &tab : others)
        writeLink(worksheet, row++, 0, tab, tab, formats.plainLink);
    const int headingRow = ++row;
    const std::vector<ContentsColumn> columns = columnsOf(summary);
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(worksheet, column, column, columns[i].width, nullptr);
        writeText(worksheet, headingRow, static_cast<int>(i), columns[i].heading, formats.heading);
    }
    for (size_t i = 0; i < summary.sheets.size(); ++i) {
        const SheetFigures &sheet = summary.sheets[i];
        QStringList texts{QString::number(i + 1), sheet.year, sheet.form,
                          sheet.department,       sheet.unit, sheet.title};
        if (summary.states)
            texts += {sheet.phase, sheet.state};
        ++row;
        int lines = 1;
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            const auto width = static_cast<int>(columns[static_cast<size_t>(column)].width);
            lines = std::max(lines, TextMeasure(texts[column].simplified(), width - 1).lines);
            const QString &tab = tabs[static_cast<qsizetype>(i)];
            if (column == 0)
                writeLink(worksheet, row, column, tab, texts[column], formats.centredLink);
            else if (column == titleColumn)
                writeLongLink(worksheet, row, column, tab, texts[column], formats.link);
            else
                writeText(worksheet, row, column, texts[column], formats.text);
        }
        worksheet_set_row(worksheet, static_cast<lxw_row_t>(row), listRowHeight(lines), nullptr);
    }
    setUpListPage(worksheet, ListPaper::A4Landscape, headingRow);
}

} // namespace mokuhyo::render::xlsx
