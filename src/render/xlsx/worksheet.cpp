#include "render/xlsx/worksheet.h"

#include "core/cell_limit.h"
#include "render/place_name.h"
#include "render/xlsx/identity.h"
#include "render/xlsx/names.h"
#include "render/xlsx/page_setup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mokuhyo::render::xlsx {
namespace {

constexpr double highestRow = 409;   // pt; Excel's limit is 409.5
constexpr double pitchFactor = 1.25; // of the type size, never too small for real sheets
constexpr double rowMargin = 4;      // pt
constexpr double pointsPerUnit = 72.0 / 2540;
constexpr Length spareHeight = 1500; // at most, of a spare row

// What an open cell of a row that cannot grow has room for besides its text.
constexpr double typedLater = 100; // characters, in an empty cell of the table
constexpr int mostRoom = 6;        // lines there
constexpr int editRoom = 2;        // lines, where something is written already

class TabWriter
{
public:
    TabWriter(lxw_worksheet *worksheet, const FlowSheet &flow, const SheetSource &source,
              const TabContext &context)
        : m_worksheet(worksheet), m_flow(flow), m_source(source), m_context(context)
    {
    }

    Result<QSet<int>> write()
    {
        TabExtent extent;
        extent.columns = static_cast<int>(m_flow.grid.size());
        setColumns(m_worksheet, m_flow.grid);
        for (const FlowBlock &block : m_flow.blocks) {
            if (auto done = writeBlock(block, extent); !done)
                return failure(done.error());
        }
        extent.rows = m_row;
        extent.height = m_points;
        extent.frozenHeight = extent.headingRows > 0 ? m_headingEnd : 0;
        setUpPage(m_worksheet, m_flow, extent);
        if (m_context.options.identity)
            hideColumn(m_worksheet, extent.columns);
        if (m_context.options.isOpen)
            protect(m_worksheet);
        return m_growing;
    }

private:
    // The height of a row in Excel, which sets lines a little wider apart than the paper does.
    [[nodiscard]] static double neededPoints(const FlowCell &cell)
    {
        const auto lines = std::max<size_t>(1, cell.lines.size());
        return pitchFactor * static_cast<double>(lines) * cell.fontSize + rowMargin;
    }

    struct Height
    {
        double points = 0;
        int parts = 1;
        bool grows = false;
    };

    [[nodiscard]] Height heightOf(const FlowRow &row, bool isItem) const
    {
        Height height;
        height.points = row.height * pointsPerUnit;
        double single = 0;
        double merged = 0;
        double roomy = 0;
        for (const FlowCell &cell : row.cells) {
            if (cell.rowSpan > 1)
                continue;
            const double needed = neededPoints(cell);
            height.points = std::max(height.points, needed);
            roomy = std::max(roomy, needed + roomToType(cell, isItem));
            if (cell.span > 1)
                merged = std::max(merged, needed + roomToType(cell, isItem));
            else if (!cell.vertical)
                single = std::max(single, needed);
        }
        height.grows = isItem && merged <= single && height.points <= highestRow;
        if (!height.grows)
            height.points = std::max(height.points, std::min(roomy, highestRow));
        height.parts = static_cast<int>(std::ceil(height.points / highestRow));
        return height;
    }

    // No row grows for a merged cell: where people may write, there is room for some more lines.
    [[nodiscard]] double roomToType(const FlowCell &cell, bool isItem) const
    {
        const Form &form = *m_source.form;
        const Field *field = isItem ? form.column(cell.field) : form.field(cell.field);
        if (!field || !holdsSentences(field->kind) || !isOpen(cell))
            return 0;
        int lines = 0;
        if (isItem && cell.text.isEmpty()) {
            Length width = -2 * paddingX;
            for (int column = cell.column; column < cell.column + cell.span; ++column)
                width += m_flow.grid[static_cast<size_t>(column)];
            const double inLine = std::max(1.0, width * pointsPerUnit / cell.fontSize);
            lines = std::min(mostRoom, static_cast<int>(std::ceil(typedLater / inLine)));
        } else if (isItem || field->kind == FieldKind::Enumerated || cell.lines.size() > 1) {
            lines = editRoom;
        }
        return pitchFactor * lines * cell.fontSize;
    }

    [[nodiscard]] static bool holdsSentences(FieldKind kind)
    {
        return kind == FieldKind::Text || kind == FieldKind::Enumerated ||
               kind == FieldKind::Target || kind == FieldKind::Actual;
    }

    [[nodiscard]] bool isOpen(const FlowCell &cell) const
    {
        return m_context.options.isOpen && !cell.record.isEmpty() && cell.role != Role::Label &&
               m_context.options.isOpen(cell.record, cell.field);
    }

    Status writeBlock(const FlowBlock &source, TabExtent &extent)
    {
        const bool table = source.kind == FlowBlock::Kind::Table;
        FlowBlock own; // with spare rows
        if (table && m_context.options.spareRows)
            own = withSpareRows(source);
        const FlowBlock &block = own.rows.empty() ? source : own;
        // first physical row of every row, for headings that reach over two
        std::vector<Height> heights;
        std::vector<int> starts;
        int at = m_row;
        for (const FlowRow &row : block.rows) {
            const bool isItem = table && static_cast<int>(starts.size()) >= block.headingRows;
            heights.push_back(heightOf(row, isItem));
            starts.push_back(at);
            at += heights.back().parts;
        }
        starts.push_back(at);

        for (size_t i = 0; i < block.rows.size(); ++i) {
            const FlowRow &row = block.rows[i];
            setHeights(starts[i], heights[i]);
            for (const FlowCell &cell : row.cells) {
                const auto below =
                    std::min(i + static_cast<size_t>(cell.rowSpan), block.rows.size());
                if (auto done = writeCell(cell, starts[i], starts[below] - 1, heights[i].parts > 1);
                    !done)
                    return done;
            }
            if (table && static_cast<int>(i) >= block.headingRows)
                writeIdentity(row, starts[i]);
        }
        m_row = at;
        if (table) {
            const auto headings = static_cast<size_t>(block.headingRows);
            extent.headingStart = starts.front();
            extent.headingRows = starts[headings] - starts.front();
            m_headingEnd = m_points;
            for (size_t i = headings; i < heights.size(); ++i)
                m_headingEnd -= heights[i].points;
            offerChoices(block, starts[headings]);
        }
        return {};
    }

    // Blank rows of an empty table take the first of the spare ids, rows below it the others.
    [[nodiscard]] FlowBlock withSpareRows(const FlowBlock &source) const
    {
        FlowBlock block = source;
        auto blank = static_cast<size_t>(block.headingRows);
        if (blank >= block.rows.size())
            return block;
        FlowRow empty = block.rows.back();
        empty.height = std::min(empty.height, spareHeight);
        for (FlowCell &cell : empty.cells) {
            cell.text.clear();
            cell.lines.clear();
            cell.marked = cell.struck = cell.shaded = false;
        }
        if (!m_source.sheet->items.empty())
            blank = block.rows.size();
        for (const QString &id : m_context.options.spareRows(m_flow.sheet)) {
            if (blank == block.rows.size())
                block.rows.push_back(empty);
            FlowRow &row = block.rows[blank++];
            row.record = id;
            for (FlowCell &cell : row.cells)
                cell.record = id;
        }
        return block;
    }

    void setHeights(int first, const Height &height)
    {
        for (int part = 0; part < height.parts; ++part) {
            const auto row = static_cast<lxw_row_t>(first + part);
            worksheet_set_row(m_worksheet, row, height.points / height.parts, nullptr);
        }
        if (height.grows)
            m_growing.insert(first + 1);
        m_points += height.points;
    }

    Status writeCell(const FlowCell &cell, int firstRow, int lastRow, bool top)
    {
        const QString shown = cutToCell(cell.text);
        const bool whole = shown.size() == cell.text.size();
        if (!whole)
            warnOfCut(cell);
        Formats::Look look;
        look.top = top;
        if (m_context.options.isOpen) {
            look.lit = whole && isOpen(cell);
            look.locked = !look.lit;
        }
        lxw_format *format = m_context.formats.of(cell, m_flow.paper.font, look);
        const QByteArray text = cellText(shown);
        const auto row = static_cast<lxw_row_t>(firstRow);
        const auto column = static_cast<lxw_col_t>(cell.column);
        lxw_error error = LXW_NO_ERROR;
        if (cell.span > 1 || lastRow > firstRow) {
            const auto lastColumn = static_cast<lxw_col_t>(cell.column + cell.span - 1);
            error = worksheet_merge_range(m_worksheet, row, column, static_cast<lxw_row_t>(lastRow),
                                          lastColumn, text.constData(), format);
        } else {
            error = worksheet_write_string(m_worksheet, row, column, text.constData(), format);
        }
        if (error == LXW_NO_ERROR)
            return {};
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("render", "Excelファイルにセルを書けません：%1")
                           .arg(QString::fromUtf8(lxw_strerror(error))),
                       m_flow.title);
    }

    void warnOfCut(const FlowCell &cell)
    {
        const QString &record = cell.record.isEmpty() ? m_flow.sheet : cell.record;
        m_context.warnings.push_back(
            {m_flow.sheet, record, cell.field,
             QCoreApplication::translate(
                 "render",
                 "%1は文が長く（%2文字）、Excelの1つのセルに入りません。入る所までを書き、"
                 "そのセルには書き込めないようにしました。全文はPDFかCSVで書き出せます。")
                 .arg(placeName(m_source, record, cell.field))
                 .arg(cell.text.size())});
    }

    void writeIdentity(const FlowRow &row, int physical)
    {
        const auto &identity = m_context.options.identity;
        if (!identity || row.record.isEmpty())
            return;
        QStringList keys;
        for (const FlowCell &cell : row.cells)
            keys.append(cell.field);
        const Item *item = m_source.sheet->item(row.record);
        const QString hash = cellsHash(item ? item->cells : QHash<QString, Cell>(), keys);
        const QByteArray text = cellText(rowText(row.record, *identity, hash));
        worksheet_write_string(m_worksheet, static_cast<lxw_row_t>(physical),
                               static_cast<lxw_col_t>(m_flow.grid.size()), text.constData(),
                               m_context.formats.hidden());
    }

    void offerChoices(const FlowBlock &block, int firstRow)
    {
        if (m_context.options.visibility.publicEdition || block.rows.empty())
            return;
        for (const FlowCell &cell : block.rows.back().cells) {
            const Field *field = m_source.form->column(cell.field);
            if (field) {
                m_context.choices.offer(
                    m_worksheet, m_source.form->ref, *field, static_cast<lxw_row_t>(firstRow),
                    static_cast<lxw_row_t>(m_row - 1), static_cast<lxw_col_t>(cell.column));
            }
        }
    }

    lxw_worksheet *m_worksheet;
    const FlowSheet &m_flow;
    const SheetSource &m_source;
    const TabContext &m_context;
    QSet<int> m_growing;
    int m_row = 0;
    double m_points = 0;
    double m_headingEnd = 0; // pt from the top to the end of the headings
};

} // namespace

Result<QSet<int>> writeTab(lxw_worksheet *worksheet, const FlowSheet &flow,
                           const SheetSource &source, const TabContext &context)
{
    return TabWriter(worksheet, flow, source, context).write();
}

} // namespace mokuhyo::render::xlsx
