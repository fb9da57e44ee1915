#include "render/find_text.h"

#include "core/text.h"
#include "render/rules.h"

#include <map>
#include <tuple>

namespace mokuhyo::render {
namespace {

// A cell's places that are not covered to their end: it goes on on another page.
struct Begun
{
    Spans places;
    std::vector<size_t> hits; // one a place: index of its hit, once it has begun
};

constexpr size_t none = static_cast<size_t>(-1);

class Finder
{
public:
    Finder(const Document &document, const QString &needle) : m_document(document), m_needle(needle)
    {
    }

    void look(const Fragment &fragment, int page)
    {
        const FlowCell &cell = cellOf(m_document, fragment);
        const auto key =
            std::make_tuple(fragment.sheet, fragment.block, fragment.row, fragment.cell);
        auto begun = m_begun.find(key);
        if (begun == m_begun.end()) {
            Begun fresh;
            fresh.places = findFolded(cell.text, m_needle);
            if (fresh.places.empty())
                return;
            fresh.hits.assign(fresh.places.size(), none);
            begun = m_begun.emplace(key, std::move(fresh)).first;
        }
        qsizetype offset = 0; // of the line in the cell's text
        for (int i = 0; i < fragment.firstLine; ++i)
            offset += lengthOf(cell.lines[static_cast<size_t>(i)]);
        placeLines(m_document, fragment, [&](const Line &line, Length x, Length baseline) {
            const TextHit::Area whole{page, x, baseline - line.ascent, line.width, line.height};
            cover(begun->second, line, offset, whole, fragment);
            offset += lengthOf(line);
        });
    }

    [[nodiscard]] std::vector<TextHit> take() { return std::move(m_hits); }

private:
    void cover(Begun &begun, const Line &line, qsizetype offset, const TextHit::Area &whole,
               const Fragment &fragment)
    {
        for (size_t i = 0; i < begun.places.size(); ++i) {
            const Span &place = begun.places[i];
            const auto [from, to] =
                extent(line, place.start - offset, place.start + place.length - offset);
            if (to <= from)
                continue;
            TextHit::Area area = whole;
            area.x += static_cast<Length>(from * 100);
            area.width = static_cast<Length>((to - from) * 100);
            if (begun.hits[i] == none) {
                begun.hits[i] = m_hits.size();
                m_hits.push_back({{}, fragment});
            }
            m_hits[begun.hits[i]].areas.push_back(area);
        }
    }

    const Document &m_document;
    QString m_needle;
    std::map<std::tuple<int, int, int, int>, Begun> m_begun;
    std::vector<TextHit> m_hits;
};

} // namespace

std::vector<TextHit> findText(const Document &document, const QString &needle,
                              const std::function<bool()> &goesOn)
{
    Finder finder(document, needle);
    for (size_t page = 0; page < document.pages.size(); ++page) {
        if (goesOn && !goesOn())
            return {};
        for (const Fragment &fragment : document.pages[page].fragments) {
            if (!fragment.repeated)
                finder.look(fragment, static_cast<int>(page));
        }
    }
    return finder.take();
}

} // namespace mokuhyo::render
