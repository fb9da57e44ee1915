#include "render/pdf/tagging.h"

#include <algorithm>
#include <set>

namespace mokuhyo::render::pdf {

namespace {

// Line breaks of headings and labels are there for the eye: these are one phrase.
std::vector<int> paragraphStarts(const FlowCell &cell)
{
    if (cell.role != Role::Value && cell.role != Role::Plain)
        return {0};
    std::vector<int> starts;
    bool begins = true;
    for (size_t i = 0; i < cell.lines.size(); ++i) {
        // An empty line between paragraphs says nothing: it belongs to the one before it.
        if (begins && (starts.empty() || cell.lines[i].length > 0))
            starts.push_back(static_cast<int>(i));
        begins = cell.lines[i].hardBreak;
    }
    return starts;
}

std::string cellId(const std::string &prefix, const CellRef &ref)
{
    return prefix + "r" + std::to_string(ref.row) + "c" + std::to_string(ref.cell);
}

} // namespace

// A table column may cover several columns of the sheet's grid: spans count what the table has.
class Tagging::TableGrid
{
public:
    explicit TableGrid(const FlowBlock &block)
    {
        for (const FlowRow &row : block.rows) {
            for (const FlowCell &cell : row.cells)
                m_starts.insert(cell.column);
        }
    }
    [[nodiscard]] long long span(const FlowCell &cell) const
    {
        return std::max<long long>(1, std::distance(m_starts.lower_bound(cell.column),
                                                    m_starts.lower_bound(cell.column + cell.span)));
    }

private:
    std::set<int> m_starts;
};

Tagging::Tagging(const Document &document, Structure &structure, const QString &language,
                 File &file)
    : m_structure(structure), m_file(file)
{
    const Structure::Element whole = structure.add(Structure::root, "Document");
    bool titled = false;
    for (size_t s = 0; s < document.sheets.size(); ++s) {
        const FlowSheet &sheet = document.sheets[s];
        const Structure::Element section = structure.add(whole, "Sect");
        structure.setTitle(section, sheet.title);
        if (sheet.language != language)
            structure.setLanguage(section, sheet.language);
        titled = false;
        std::vector<Block> &blocks = m_sheets.emplace_back();
        for (size_t b = 0; b < sheet.blocks.size(); ++b) {
            const FlowBlock &block = sheet.blocks[b];
            Block &tagged = blocks.emplace_back();
            if (block.kind == FlowBlock::Kind::Contents)
                tagContents(block, section, tagged);
            else if (block.kind == FlowBlock::Kind::Table)
                tagTable(block, section, "s" + std::to_string(s) + "b" + std::to_string(b), tagged);
            else
                tagFields(block, section, titled, tagged);
        }
    }
}

Structure::Element Tagging::elementFor(const Fragment &fragment, int line) const
{
    const Block &block =
        m_sheets[static_cast<size_t>(fragment.sheet)][static_cast<size_t>(fragment.block)];
    const Cell &cell =
        block.rows[static_cast<size_t>(fragment.row)][static_cast<size_t>(fragment.cell)];
    if (cell.paragraphs.empty())
        return cell.element;
    const auto next =
        std::upper_bound(cell.firstLines.begin(), cell.firstLines.end(), std::max(0, line));
    return cell.paragraphs[static_cast<size_t>(std::distance(cell.firstLines.begin(), next) - 1)];
}

Reference Tagging::attributes(const Entries &entries)
{
    const Object object = dictionary(entries);
    const auto known = m_attributes.find(object.syntax());
    if (known != m_attributes.end())
        return known->second;
    return m_attributes.emplace(object.syntax(), m_file.add(object)).first->second;
}

void Tagging::tagParagraphs(const FlowCell &cell, Cell &out)
{
    out.firstLines = paragraphStarts(cell);
    if (out.firstLines.size() < 2 || cell.vertical)
        return;
    for (size_t i = 0; i < out.firstLines.size(); ++i)
        out.paragraphs.push_back(m_structure.add(out.element, "P"));
}

// The header and the footer of a sheet: a label and its value are one paragraph, or, where the
// value has several, one division.
void Tagging::tagFields(const FlowBlock &block, Structure::Element section, bool &titled,
                        Block &out)
{
    std::map<std::pair<int, int>, Structure::Element> groups; // by the label's place
    const auto hasParagraphs = [](const FlowCell &cell) {
        return paragraphStarts(cell).size() > 1;
    };
    std::set<std::pair<int, int>> divided; // labels with a value of several paragraphs
    for (const FlowRow &row : block.rows) {
        for (const FlowCell &cell : row.cells) {
            if (!cell.headers.empty() && hasParagraphs(cell))
                divided.insert({cell.headers.back().row, cell.headers.back().cell});
        }
    }
    for (size_t r = 0; r < block.rows.size(); ++r) {
        std::vector<Cell> &cells = out.rows.emplace_back();
        for (size_t c = 0; c < block.rows[r].cells.size(); ++c) {
            const FlowCell &cell = block.rows[r].cells[c];
            Cell &tagged = cells.emplace_back();
            if (cell.text.isEmpty())
                continue;
            if (cell.drawing) {
                tagged.element = m_structure.add(section, "Figure");
                m_structure.setAlternative(tagged.element, cell.text);
                continue;
            }
            if (cell.role == Role::Title || cell.role == Role::Heading) {
                tagged.element = m_structure.add(section, titled ? "H2" : "H1");
                titled = true;
                continue;
            }
            const std::pair<int, int> place =
                cell.headers.empty() ? std::pair(static_cast<int>(r), static_cast<int>(c))
                                     : std::pair(cell.headers.back().row, cell.headers.back().cell);
            const bool division = divided.contains(place) || hasParagraphs(cell);
            auto group = groups.find(place);
            if (group == groups.end()) {
                const auto made = m_structure.add(section, division ? "Div" : "P");
                group = groups.emplace(place, made).first;
            }
            if (division && hasParagraphs(cell)) {
                tagged.element = group->second;
                tagParagraphs(cell, tagged);
                if (tagged.paragraphs.empty())
                    tagged.element = m_structure.add(group->second, "P");
            } else {
                tagged.element = m_structure.add(group->second, division ? "P" : "Span");
            }
        }
    }
}

// An entry is one link: what it says and its page.
void Tagging::tagContents(const FlowBlock &block, Structure::Element section, Block &out)
{
    const Structure::Element contents = m_structure.add(section, "TOC");
    for (const FlowRow &row : block.rows) {
        std::vector<Cell> &cells = out.rows.emplace_back();
        if (row.cells.empty())
            continue;
        const Structure::Element entry = m_structure.add(contents, "TOCI");
        const Structure::Element link =
            m_structure.add(m_structure.add(entry, "Reference"), "Link");
        for (size_t c = 0; c < row.cells.size(); ++c)
            cells.emplace_back().element = link;
    }
}

void Tagging::tagTable(const FlowBlock &block, Structure::Element section,
                       const std::string &prefix, Block &out)
{
    const TableGrid grid(block);
    const Structure::Element table = m_structure.add(section, "Table");
    for (size_t r = 0; r < block.rows.size(); ++r) {
        const FlowRow &row = block.rows[r];
        std::vector<Cell> &cells = out.rows.emplace_back();
        if (row.cells.empty())
            continue;
        const Structure::Element line = m_structure.add(table, "TR");
        for (size_t c = 0; c < row.cells.size(); ++c)
            tagTableCell(block, grid, {static_cast<int>(r), static_cast<int>(c)}, line, prefix,
                         cells.emplace_back());
    }
}

void Tagging::tagTableCell(const FlowBlock &block, const TableGrid &grid, CellRef place,
                           Structure::Element line, const std::string &prefix, Cell &out)
{
    const FlowRow &row = block.rows[static_cast<size_t>(place.row)];
    const FlowCell &cell = row.cells[static_cast<size_t>(place.cell)];
    const bool above = place.row < block.headingRows;
    const bool before =
        !above && (cell.namesRow || (cell.role != Role::Value && cell.role != Role::Plain));
    out.element = m_structure.add(line, above || before ? "TH" : "TD");
    Entries entries;
    if (above || before) {
        m_structure.setId(out.element, cellId(prefix, place));
        entries["/Scope"] = name(above ? "/Column" : "/Row");
    }
    if (const long long span = grid.span(cell); span > 1)
        entries["/ColSpan"] = integer(span);
    if (cell.rowSpan > 1)
        entries["/RowSpan"] = integer(cell.rowSpan);
    std::vector<Object> headers;
    for (const CellRef &header : cell.headers)
        headers.push_back(byteString(cellId(prefix, header)));
    if (!headers.empty())
        entries["/Headers"] = array(headers);
    if (!entries.empty()) {
        entries["/O"] = name("/Table");
        // What names the cell's own row is nobody else's.
        const bool own = std::ranges::any_of(
            cell.headers, [&](const CellRef &header) { return header.row == place.row; });
        if (own)
            m_structure.setAttributes(out.element, dictionary(entries));
        else
            m_structure.setAttributes(out.element, attributes(entries));
    }
    if (cell.target >= 0)
        out.element = m_structure.add(out.element, "Link");
    else
        tagParagraphs(cell, out);
}

} // namespace mokuhyo::render::pdf
