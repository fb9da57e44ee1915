#include "render/xlsx/data_tab.h"

#include "core/cell_limit.h"
#include "render/xlsx/formats.h"
#include "render/xlsx/table.h"
#include "render/xlsx/text_measure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int narrowest = 8; // digits of the default font
constexpr int widest = 50;
constexpr int filterButton = 3;
constexpr lxw_color_t ruleColour = 0xc0c6d0;
constexpr uint8_t a3 = 8;

struct DataFormats
{
    lxw_format *heading = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;

    explicit DataFormats(lxw_workbook *workbook)
    {
        constexpr uint8_t textFormat = 49; // "@"
        for (lxw_format **format : {&heading, &text, &number}) {
            *format = workbook_add_format(workbook);
            format_set_font_name(*format, "BIZ UDGothic");
            format_set_font_size(*format, 10.5);
            format_set_align(*format, LXW_ALIGN_VERTICAL_TOP);
            format_set_text_wrap(*format);
            format_set_bottom(*format, LXW_BORDER_THIN);
            format_set_bottom_color(*format, ruleColour);
            if (*format != number)
                format_set_num_format_index(*format, textFormat);
        }
        format_set_align(number, LXW_ALIGN_CENTER);
        format_set_bold(heading);
        format_set_bg_color(heading, shade);
    }
};

class DataTab
{
public:
    DataTab(lxw_worksheet *worksheet, const RecordTable &table, const DataFormats &formats)
        : m_worksheet(worksheet), m_table(table), m_formats(formats),
          m_lines(table.rows.size() + 1, 1)
    {
    }

    void write(bool locked)
    {
        const auto columns = m_table.columns.size();
        for (size_t column = 0; column < columns; ++column)
            writeColumn(column);
        for (size_t row = 0; row < m_lines.size(); ++row) {
            worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(row), listRowHeight(m_lines[row]),
                              nullptr);
        }
        const auto lastRow = static_cast<lxw_row_t>(m_table.rows.size());
        const auto lastColumn = static_cast<lxw_col_t>(columns - 1);
        worksheet_autofilter(m_worksheet, 0, 0, lastRow, lastColumn);
        worksheet_freeze_panes(m_worksheet, 1, 0);
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, 0, 0, lastRow, lastColumn);
        worksheet_ignore_errors(m_worksheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range);
        worksheet_set_paper(m_worksheet, a3);
        worksheet_set_landscape(m_worksheet);
        worksheet_fit_to_pages(m_worksheet, 1, 0);
        worksheet_repeat_rows(m_worksheet, 0, 0);
        worksheet_set_footer(m_worksheet, "&L&8 &A&R&8 &P / &N");
        if (locked) {
            lxw_protection allowed = {};
            allowed.format_rows = allowed.format_columns = allowed.autofilter = LXW_TRUE;
            worksheet_protect(m_worksheet, nullptr, &allowed);
        }
    }

private:
    void writeColumn(size_t index)
    {
        const RecordColumn &column = m_table.columns[index];
        const auto at = static_cast<lxw_col_t>(index);
        int width = TextMeasure(column.name, widest).width + filterButton;
        writeText(0, at, column.name, m_formats.heading);
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const QString &text = m_table.rows[row][static_cast<qsizetype>(index)];
            const auto physical = static_cast<lxw_row_t>(row + 1);
            const TextMeasure measure(text, widest);
            width = std::max(width, measure.width + 1);
            m_lines[row + 1] = std::max(m_lines[row + 1], measure.lines);
            bool isNumber = false;
            const double number = column.number ? text.toDouble(&isNumber) : 0;
            if (isNumber)
                worksheet_write_number(m_worksheet, physical, at, number, m_formats.number);
            else if (!text.isEmpty())
                writeText(physical, at, text, m_formats.text);
            else
                worksheet_write_blank(m_worksheet, physical, at, m_formats.text);
        }
        worksheet_set_column(m_worksheet, at, at, std::clamp(width, narrowest, widest + 1),
                             nullptr);
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(m_worksheet, row, column, cellText(cutToCell(text)).constData(),
                               format);
    }

    lxw_worksheet *m_worksheet;
    const RecordTable &m_table;
    const DataFormats &m_formats;
    std::vector<int> m_lines; // of each row, its heading first
};

} // namespace

Result<QStringList> addDataTabs(Draft &draft, TabNames &names,
                                const std::vector<SheetSource> &sources,
                                const Visibility &visibility, bool locked)
{
    const DataFormats formats(draft.workbook());
    const auto groups = groupedByForm(sources);
    QStringList tabs;
    for (const std::vector<SheetSource> &group : groups) {
        const QString name =
            groups.size() == 1 ? u"データ"_s : u"データ_%1"_s.arg(group.front().form->title);
        tabs += names.nameFor(name);
        const auto worksheet = draft.addTab(tabs.last());
        if (!worksheet)
            return failure(worksheet.error());
        DataTab(*worksheet, recordsOf(group, visibility), formats).write(locked);
    }
    return tabs;
}

} // namespace mokuhyo::render::xlsx

namespace mokuhyo::render {

Status writeTableXlsx(const RecordTable &table, const QString &title, const QString &path,
                      const QDateTime &created)
{
    const auto draft = xlsx::Draft::begin();
    if (!draft)
        return failure(draft.error());
    lxw_workbook *workbook = (*draft)->workbook();
    const xlsx::Formats defaults(workbook); // sets the default font, which widths are measured in
    const xlsx::DataFormats formats(workbook);
    const auto worksheet = (*draft)->addTab(xlsx::TabNames({}).nameFor(title));
    if (!worksheet)
        return failure(worksheet.error());
    xlsx::DataTab(*worksheet, table, formats).write(false);
    QByteArray name = title.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = name.data();
    properties.created = created.toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);
    return (*draft)->save(path);
}

} // namespace mokuhyo::render
