#include "render/rules.h"

#include <algorithm>

namespace mokuhyo::render {
namespace {

constexpr Length leaderGap = 100; // between text and dots

class Ruler
{
public:
    explicit Ruler(const Document &document) : m_document(document) {}

    void add(const Fragment &fragment)
    {
        const FlowCell &cell = cellOf(m_document, fragment);
        if (!cell.struck && cell.underlined.empty() && !cell.leader)
            return;
        qsizetype offset = 0; // of the line in the cell's text
        for (int i = 0; i < fragment.firstLine; ++i)
            offset += lengthOf(cell.lines[static_cast<size_t>(i)]);
        placeLines(m_document, fragment, [&](const Line &line, Length x, Length baseline) {
            if (cell.struck)
                m_rules.push_back(
                    {x, x + line.width, baseline - line.ascent * 2 / 5, strikeWidth, false});
            underline(cell, line, offset, x, baseline);
            offset += lengthOf(line);
            if (cell.leader && &line == &cell.lines.back())
                lead(fragment, x + line.width, baseline);
        });
    }

    [[nodiscard]] std::vector<Rule> take() { return std::move(m_rules); }

private:
    void underline(const FlowCell &cell, const Line &line, qsizetype offset, Length x,
                   Length baseline)
    {
        for (const Span &span : cell.underlined) {
            const auto [from, to] =
                extent(line, span.start - offset, span.start + span.length - offset);
            if (to <= from)
                continue;
            const Length below = (line.height - line.ascent) / 2;
            m_rules.push_back({x + static_cast<Length>(from * 100),
                               x + static_cast<Length>(to * 100), baseline + below, underlineWidth,
                               false});
        }
    }

    void lead(const Fragment &fragment, Length from, Length baseline)
    {
        const Length right = fragment.x + fragment.width - paddingX;
        if (right - from > 2 * leaderGap)
            m_rules.push_back({from + leaderGap, right, baseline - leaderWidth, leaderWidth, true});
    }

    const Document &m_document;
    std::vector<Rule> m_rules;
};

} // namespace

std::pair<double, double> extent(const Line &line, qsizetype start, qsizetype end)
{
    double from = -1;
    double to = -1;
    for (size_t i = 0; i < line.glyphs.size(); ++i) {
        const double x = line.glyphs[i].x;
        if (line.glyphs[i].cluster < start || line.glyphs[i].cluster >= end)
            continue;
        from = from < 0 ? x : std::min(from, x);
        to = std::max(to, x + line.advance(i));
    }
    return {from, to};
}

std::vector<Rule> rulesOf(const Document &document, const Page &page)
{
    Ruler ruler(document);
    for (const Fragment &fragment : page.fragments)
        ruler.add(fragment);
    return ruler.take();
}

} // namespace mokuhyo::render
