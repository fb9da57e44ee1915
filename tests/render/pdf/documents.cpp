#include "documents.h"

#include "render/typeset.h"

#include <algorithm>

using namespace mokuhyo::render;

namespace documents {
namespace {

constexpr Length left = 1200;
constexpr Length columnWidth = 4500;

Length textHeight(const FlowCell &cell)
{
    Length height = 2 * paddingY;
    for (const Line &line : cell.lines)
        height += line.height;
    return height;
}

FlowCell cell(Typesetter &setter, const Plan &plan, Role role, const QString &text, int column)
{
    FlowCell made;
    made.role = role;
    made.column = column;
    made.text = text;
    made.shaded = role == Role::Heading;
    made.lines = setter.set(text, columnWidth - 2 * paddingX, {plan.family, 10.5, false});
    return made;
}

FlowSheet flow(Typesetter &setter, const Plan &plan)
{
    FlowSheet sheet;
    sheet.title = plan.title;
    FlowBlock header;
    header.rows.emplace_back().cells.push_back(cell(setter, plan, Role::Title, plan.title, 0));
    if (!plan.label.isEmpty()) {
        FlowRow &row = header.rows.emplace_back();
        row.cells.push_back(cell(setter, plan, Role::Label, plan.label, 0));
        row.cells.push_back(cell(setter, plan, Role::Value, plan.value, 1));
        row.cells.back().headers = {{1, 0}};
    }
    sheet.blocks.push_back(header);
    if (plan.headings.isEmpty())
        return sheet;
    FlowBlock table;
    table.kind = FlowBlock::Kind::Table;
    table.headingRows = 1;
    FlowRow &headings = table.rows.emplace_back();
    for (const QString &heading : plan.headings) {
        const int column = static_cast<int>(headings.cells.size());
        headings.cells.push_back(cell(setter, plan, Role::Heading, heading, column));
        if (column > 0)
            continue;
        headings.cells.back().vertical = true;
        headings.cells.back().lines = setter.setVertical(heading, {plan.family, 10.5, false});
    }
    for (const QStringList &item : plan.items) {
        FlowRow &row = table.rows.emplace_back();
        for (const QString &text : item) {
            const int column = static_cast<int>(row.cells.size());
            row.cells.push_back(cell(setter, plan, Role::Value, text, column));
            row.cells.back().headers = {{0, column}};
        }
    }
    sheet.blocks.push_back(table);
    return sheet;
}

class Pages
{
public:
    explicit Pages(Document &document, int sheet) : m_document(document), m_sheet(sheet) {}

    void row(int block, int row, bool repeated)
    {
        const auto &cells = m_document.sheets[static_cast<size_t>(m_sheet)]
                                .blocks[static_cast<size_t>(block)]
                                .rows[static_cast<size_t>(row)]
                                .cells;
        Length height = 0;
        for (const FlowCell &each : cells)
            height = std::max(height, textHeight(each));
        for (size_t i = 0; i < cells.size(); ++i) {
            Fragment part;
            part.sheet = m_sheet;
            part.block = block;
            part.row = row;
            part.cell = static_cast<int>(i);
            part.lastLine = static_cast<int>(cells[i].lines.size());
            part.repeated = repeated;
            part.x = left + cells[i].column * columnWidth;
            part.y = m_y;
            part.width = columnWidth;
            part.height = height;
            m_document.pages.back().fragments.push_back(part);
        }
        m_y += height;
    }

    void begin(int number)
    {
        Page page;
        page.sheet = m_sheet;
        page.numberInSheet = number;
        page.number = QString::number(m_document.pages.size() + 1);
        page.width = 29700;
        page.height = 21000;
        m_document.pages.push_back(page);
        m_y = 1200;
    }

private:
    Document &m_document;
    int m_sheet;
    Length m_y = 0;
};

} // namespace

Document make(const std::vector<Plan> &sheets)
{
    Typesetter setter(true);
    Document document;
    document.title = sheets.front().title;
    for (const Plan &plan : sheets) {
        const auto index = static_cast<int>(document.sheets.size());
        document.sheets.push_back(flow(setter, plan));
        Pages pages(document, index);
        int number = 1;
        pages.begin(number);
        const auto &blocks = document.sheets.back().blocks;
        for (size_t row = 0; row < blocks.front().rows.size(); ++row)
            pages.row(0, static_cast<int>(row), false);
        const size_t rows = blocks.size() > 1 ? blocks[1].rows.size() : 0;
        int onPage = 0;
        for (size_t row = 0; row < rows; ++row) {
            if (onPage == plan.rowsOnPage) {
                pages.begin(++number);
                pages.row(1, 0, true);
                onPage = 0;
            }
            pages.row(1, static_cast<int>(row), false);
            ++onPage;
        }
    }
    document.fonts = setter.fonts();
    return document;
}

} // namespace documents
