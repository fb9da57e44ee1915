#pragma once

#include "render/pdf/structure.h"

#include <map>
#include <string>
#include <vector>

namespace mokuhyo::render::pdf {

// What the cells of a flow are to a reader that cannot see them: a section a sheet, headings,
// fields (a label with its value), and tables whose data cells name their headings.
class Tagging
{
public:
    Tagging(const Document &document, Structure &structure, const QString &language, File &file);

    // The element that takes a line of the cell: the cell's own, or that of the line's paragraph.
    // Of a cell that leads somewhere it is a link.
    [[nodiscard]] Structure::Element elementFor(const Fragment &fragment, int line) const;

private:
    struct Cell
    {
        Structure::Element element = Structure::root; // root: has no text, so no element
        std::vector<Structure::Element> paragraphs;   // where there are several
        std::vector<int> firstLines;                  // of the paragraphs
    };
    class TableGrid;
    struct Block
    {
        std::vector<std::vector<Cell>> rows;
    };

    Structure &m_structure;
    File &m_file;
    std::vector<std::vector<Block>> m_sheets;
    std::map<std::string, Reference> m_attributes; // shared by the cells that have the same

    void tagFields(const FlowBlock &block, Structure::Element section, bool &titled, Block &out);
    void tagContents(const FlowBlock &block, Structure::Element section, Block &out);
    void tagTable(const FlowBlock &block, Structure::Element section, const std::string &prefix,
                  Block &out);
    void tagParagraphs(const FlowCell &cell, Cell &out);
    void tagTableCell(const FlowBlock &block, const TableGrid &grid, CellRef place,
                      Structure::Element line, const std::string &prefix, Cell &out);
    [[nodiscard]] Reference attributes(const Entries &entries);
};

} // namespace mokuhyo::render::pdf
