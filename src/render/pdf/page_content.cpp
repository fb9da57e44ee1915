#include "render/pdf/page_content.h"

#include "render/pdf/chart_content.h"
#include "render/pdf/text_pen.h"
#include "render/rules.h"

namespace mokuhyo::render::pdf {

namespace {

// Bold frames of marked cells.
template<class Rectangle>
void appendMarks(std::string &out, const Document &document, const Page &page,
                 const Rectangle &rectangle)
{
    bool any = false;
    for (const Fragment &fragment : page.fragments) {
        if (!cellOf(document, fragment).marked || fragment.repeated)
            continue;
        if (!any) {
            appendNumbers(out, {boldBorderWidth * pointsPerLength});
            out += "w 0 G\n";
        }
        any = true;
        rectangle(fragment);
    }
    out += any ? "S\n" : "";
}

void appendRules(std::string &out, const Document &document, const Page &page)
{
    for (const Rule &rule : rulesOf(document, page)) {
        const double width = rule.width * pointsPerLength;
        const double y = (page.height - rule.y) * pointsPerLength;
        appendNumbers(out, {width});
        out += "w 0 G ";
        if (rule.dotted) {
            out += '[';
            appendNumbers(out, {width, (dotDistance - 1) * width});
            out += "] 0 d ";
        }
        appendNumbers(out, {rule.from * pointsPerLength, y});
        out += "m ";
        appendNumbers(out, {rule.to * pointsPerLength, y});
        out += rule.dotted ? "l S [] 0 d\n" : "l S\n";
    }
}

// Shades and borders of a page; all shades first, so that no shade covers a border.
void appendCells(std::string &out, const Document &document, const Page &page)
{
    const auto rectangle = [&](const Fragment &fragment) {
        appendNumbers(out, {fragment.x * pointsPerLength,
                            (page.height - fragment.y - fragment.height) * pointsPerLength,
                            fragment.width * pointsPerLength, fragment.height * pointsPerLength});
        out += "re\n";
    };
    out += "/Artifact BMC\n";
    bool any = false;
    for (const Fragment &fragment : page.fragments) {
        if (!cellOf(document, fragment).shaded)
            continue;
        if (!any)
            appendNumbers(out, {(shade >> 16 & 0xff) / 255.0, (shade >> 8 & 0xff) / 255.0,
                                (shade & 0xff) / 255.0});
        out += any ? "" : "rg\n";
        any = true;
        rectangle(fragment);
    }
    out += any ? "f\n0 g\n" : "";
    any = false;
    for (const Fragment &fragment : page.fragments) {
        if (!cellOf(document, fragment).border)
            continue;
        if (!any)
            appendNumbers(out, {borderWidth * pointsPerLength});
        out += any ? "" : "w 0 G\n";
        any = true;
        rectangle(fragment);
    }
    out += any ? "S\n" : "";
    appendMarks(out, document, page, rectangle);
    appendRules(out, document, page);
    out += "EMC\n";
}

// Writes the text of a fragment, opening marked content for each paragraph that begins.
class FragmentWriter
{
public:
    FragmentWriter(std::string &out, TextPen &pen, const Tagging &tagging, Structure &structure,
                   int page)
        : m_out(out), m_pen(pen), m_tagging(tagging), m_structure(structure), m_page(page)
    {
    }

    void write(const Document &document, const Fragment &fragment)
    {
        const FlowCell &cell = cellOf(document, fragment);
        if (cell.drawing) {
            enter(fragment, cell, 0);
            const Length height = document.pages[static_cast<size_t>(m_page)].height;
            appendChart(m_out, m_pen, *cell.drawing, fragment, height);
            m_structure.setAttributes(m_inside, chartBounds(*cell.drawing, fragment, height));
            leave();
            return;
        }
        const Line *lines = cell.lines.data();
        placeLines(document, fragment, [&](const Line &line, Length x, Length baseline) {
            const auto index = static_cast<int>(&line - lines);
            enter(fragment, cell, index);
            m_pen.line(line, x, baseline);
        });
        leave();
    }

private:
    std::string &m_out;
    TextPen &m_pen;
    const Tagging &m_tagging;
    Structure &m_structure;
    int m_page;
    static constexpr Structure::Element nowhere = Structure::root - 1;
    Structure::Element m_inside = nowhere;
    bool m_inWord = false;

    void enter(const Fragment &fragment, const FlowCell &cell, int line)
    {
        const Structure::Element element = m_tagging.elementFor(fragment, line);
        if (m_inside == element)
            return;
        leave();
        m_inside = element;
        if (fragment.repeated || element == Structure::root) {
            m_out += "/Artifact <</Type /Pagination>> BDC\n";
            return;
        }
        const int mcid = m_structure.mark(element, m_page);
        m_out += std::string("/") + m_structure.type(element) + " <</MCID " + std::to_string(mcid) +
                 ">> BDC\n";
        // Graphemes stacked from top to bottom are one word to whoever reads the text.
        if (cell.vertical) {
            QString word;
            for (int i = line; i < fragment.lastLine; ++i) {
                const Line &each = cell.lines[static_cast<size_t>(i)];
                word += each.text();
                if (each.hardBreak && i + 1 < fragment.lastLine)
                    word += u'\n';
            }
            m_out += "/Span <</ActualText ";
            appendTextString(m_out, word);
            m_out += ">> BDC\n";
            m_inWord = true;
        }
    }

    void leave()
    {
        if (m_inWord)
            m_out += "EMC\n";
        if (m_inside != nowhere)
            m_out += "EMC\n";
        m_inWord = false;
        m_inside = nowhere;
    }
};

} // namespace

std::string pageContent(const Document &document, int page, FontSet &fonts, const Tagging &tagging,
                        Structure &structure)
{
    const Page &sheetPage = document.pages[static_cast<size_t>(page)];
    std::string out;
    out.reserve(size_t(1) << 14);
    appendCells(out, document, sheetPage);
    TextPen pen(fonts, out, sheetPage.height);
    FragmentWriter writer(out, pen, tagging, structure, page);
    for (const Fragment &fragment : sheetPage.fragments)
        writer.write(document, fragment);
    for (const PlacedLine &placed : sheetPage.marginalia) {
        out += "/Artifact <</Type /Pagination>> BDC\n";
        pen.line(placed.line, placed.x, placed.baseline);
        out += "EMC\n";
    }
    return out;
}

} // namespace mokuhyo::render::pdf
