#include "operations.h"

#include <QElapsedTimer>
#include <QTextLayout>

#include <xlsxwriter.h>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

// Lines that the text takes in this width (mm), with the print layout's precision.
int linesOf(const QString &text, double width)
{
    static const QFont font = [] {
        QFont made(u"BIZ UDGothic"_s);
        made.setPixelSize(qRound(10.5 * 1200 / 72));
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    }();
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width / 25.4 * 1200);
        ++count;
    }
    layout.endLayout();
    return count;
}

void writeRow(lxw_worksheet *tab, lxw_format *format, lxw_row_t row, const Item &item,
              const Form &form)
{
    int most = 1;
    for (size_t i = 0; i < form.layout.table.size(); ++i) {
        const TableColumn &column = form.layout.table[i];
        const QString text = item.value(column.column);
        worksheet_write_string(tab, row, lxw_col_t(i), text.toUtf8().constData(), format);
        most = std::max(most, linesOf(text, column.widths.front()));
    }
    worksheet_set_row(tab, row, std::min(409.5, 1.25 * most * 10.5 + 4), nullptr);
}

} // namespace

double bareWorkbook(const QString &store, const QString &out)
{
    const auto session = must(work::Session::open(store));
    work::SheetFilter filter;
    filter.year = 2026;
    QElapsedTimer timer;
    timer.start();
    const auto sheets = must(session->sheets(filter));
    lxw_workbook *book = workbook_new(out.toUtf8().constData());
    lxw_format *format = workbook_add_format(book);
    format_set_text_wrap(format);
    format_set_border(format, LXW_BORDER_THIN);
    for (size_t s = 0; s < sheets.size(); ++s) {
        const Form &form = *must(session->formOf(sheets[s]));
        lxw_worksheet *tab = workbook_add_worksheet(book, std::to_string(s + 1).c_str());
        lxw_row_t row = 0;
        for (const Field &field : form.fields) {
            worksheet_write_string(tab, row, 0, field.label.toUtf8().constData(), format);
            worksheet_write_string(tab, row++, 1, sheets[s].value(field.key).toUtf8().constData(),
                                   format);
        }
        for (const Item &item : sheets[s].items)
            writeRow(tab, format, row++, item, form);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the workbook could not be written");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace bench
