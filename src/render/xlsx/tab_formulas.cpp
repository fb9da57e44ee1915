#include "render/xlsx/tab_formulas.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int rowPixels = 20;   // of a default row
constexpr int chartWidth = 860; // pixels

} // namespace

QString cellName(int row, int column, bool fixedRow, bool fixedColumn)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    QString text = QString::fromLatin1(name);
    const auto digits = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (fixedRow)
        text.insert(digits - text.begin(), u'$');
    return fixedColumn ? u'$' + text : text;
}

QString sumOf(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    return u"=SUM(%1:%2)"_s.arg(cellName(firstRow, firstColumn, false, false),
                                cellName(lastRow, lastColumn, false, false));
}

QString countOf(const QString &inA, const QString &a, const QString &inB, const QString &b)
{
    return u"=SUMPRODUCT((%1=%2)*(%3=%4))"_s.arg(inA, a, inB, b);
}

QString shareFormula(int row, int column, int count)
{
    const QString own = cellName(row, column, false, false);
    const QString all =
        u"%1:%2"_s.arg(cellName(row, 1, false, true), cellName(row, count, false, true));
    const QString sum = cellName(row, 1 + count, false, true);
    const QString larger = u"(MOD(%1*1000,%3)>MOD(%2*1000,%3))"_s.arg(all, own, sum);
    const QString before =
        u"(MOD(%1*1000,%3)=MOD(%2*1000,%3))*(COLUMN(%1)<COLUMN(%2))"_s.arg(all, own, sum);
    return u"=IF(%1=0,\"\",(INT(%2*1000/%1)+IF(SUMPRODUCT(%3+%4)<"
           u"1000-SUMPRODUCT(INT(%5*1000/%1)),1,0))/1000)"_s.arg(sum, own, larger, before, all);
}

QString resultColumn(const ResultPlaces &places, int column)
{
    return rangeOf(places.tab, places.firstRow, places.lastRow, column);
}

QString meanFormula(const ResultPlaces &places, int column, const QString &cell)
{
    const QString rows = u"(%1=%2)"_s.arg(resultColumn(places, column), cell);
    const QString rates = resultColumn(places, places.rate);
    const QString count = u"SUMPRODUCT(%1*ISNUMBER(%2))"_s.arg(rows, rates);
    return u"=IF(%1=0,\"\",ROUND(SUMPRODUCT(%2*%3)/%1,3))"_s.arg(count, rows, rates);
}

std::optional<double> meanOf(const Results &results, QString ResultRow::*member,
                             const QString &word)
{
    double sum = 0;
    int count = 0;
    for (const ResultRow &row : results.rows) {
        if (row.*member != word || !row.rate)
            continue;
        sum += *row.rate;
        ++count;
    }
    return count == 0 ? std::nullopt
                      : std::optional(std::floor(sum / count * 10 + 0.5 + 1e-9) / 1000);
}

void writeCount(lxw_worksheet *worksheet, int row, int column, const QString &formula, int value,
                lxw_format *format)
{
    worksheet_write_formula_num(worksheet, static_cast<lxw_row_t>(row),
                                static_cast<lxw_col_t>(column), formula.toUtf8().constData(),
                                format, value);
}

void writeFraction(lxw_worksheet *worksheet, int row, int column, const QString &formula,
                   std::optional<double> value, lxw_format *format)
{
    const QByteArray text = formula.toUtf8();
    const auto y = static_cast<lxw_row_t>(row);
    const auto x = static_cast<lxw_col_t>(column);
    if (value)
        worksheet_write_formula_num(worksheet, y, x, text.constData(), format, *value);
    else
        worksheet_write_formula_str(worksheet, y, x, text.constData(), format, "");
}

int insertChart(lxw_worksheet *worksheet, lxw_chart *chart, int row, int height,
                const QString &description)
{
    lxw_chart_options options = {};
    options.x_scale = chartWidth / 480.0; // the library's size is 480 × 288
    options.y_scale = height / 288.0;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    QByteArray text = description.toUtf8();
    options.description = text.data();
    worksheet_insert_chart_opt(worksheet, static_cast<lxw_row_t>(row + 1), 0, chart, &options);
    return row + 2 + static_cast<int>(std::ceil(double(height) / rowPixels));
}

} // namespace mokuhyo::render::xlsx
