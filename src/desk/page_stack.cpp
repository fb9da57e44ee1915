#include "desk/page_stack.h"

#include <algorithm>

namespace mokuhyo::desk {

void PageStack::setDocument(const render::Document *document)
{
    m_document = document;
    m_pages.clear();
    m_widest = 0;
    m_height = 0;
    if (!document)
        return;
    for (const render::Page &page : document->pages) {
        m_pages.push_back({m_height, page.width / 100.0, page.height / 100.0});
        m_height += m_pages.back().height;
        m_widest = std::max(m_widest, m_pages.back().width);
    }
}

QSize PageStack::size(int width) const
{
    return {std::max(width, qRound(m_widest * m_scale) + 2 * margin),
            qRound(m_height * m_scale) + margin * (count() + 1)};
}

QRect PageStack::rect(int page, int width) const
{
    const Place &place = m_pages[static_cast<size_t>(page)];
    const QSize paper(qRound(place.width * m_scale), qRound(place.height * m_scale));
    const int left = (size(width).width() - paper.width()) / 2;
    return {QPoint(left, qRound(place.top * m_scale) + margin * (page + 1)), paper};
}

int PageStack::pageAt(int y) const
{
    // Tops grow from page to page, gaps included.
    const auto after =
        std::partition_point(m_pages.begin(), m_pages.end(), [&](const Place &place) {
            const auto number = &place - m_pages.data();
            const double bottom = (place.top + place.height) * m_scale;
            return bottom + margin * static_cast<double>(number + 1) < y;
        });
    return std::min(static_cast<int>(after - m_pages.begin()), count() - 1);
}

} // namespace mokuhyo::desk
