#include "desk/band_header.h"

#include "desk/theme.h"

#include <QPainter>

namespace mokuhyo::desk {

using theme::Role;

namespace {

constexpr int padding = 4;
constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

BandHeader::BandHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(28);
    // A narrower column wraps its heading into more lines.
    connect(this, &QHeaderView::sectionResized, this, [this] { Q_EMIT geometriesChanged(); });
}

void BandHeader::setHeadings(QList<HeadingText> headings)
{
    m_headings = std::move(headings);
    updateGeometry();
    Q_EMIT geometriesChanged();
    viewport()->update();
}

std::pair<int, int> BandHeader::bandOf(int section) const
{
    const QString band = m_headings.value(section).band;
    if (band.isEmpty())
        return {section, section};
    int first = section;
    int last = section;
    while (first > 0 && m_headings[first - 1].band == band)
        --first;
    while (last + 1 < m_headings.size() && m_headings[last + 1].band == band)
        ++last;
    return {first, last};
}

int BandHeader::textHeight(const QString &text, int width) const
{
    const QRect room(0, 0, std::max(8, width - 2 * padding), 10000);
    return fontMetrics().boundingRect(room, flags, text).height() + 2 * padding;
}

int BandHeader::bandHeight() const
{
    for (const HeadingText &heading : m_headings) {
        if (!heading.band.isEmpty())
            return fontMetrics().height() + 2 * padding;
    }
    return 0;
}

QSize BandHeader::sizeHint() const
{
    const int above = bandHeight();
    int height = fontMetrics().height() + 2 * padding + above;
    for (int section = 0; section < std::min<int>(count(), static_cast<int>(m_headings.size()));
         ++section) {
        const HeadingText &heading = m_headings[section];
        const int own = textHeight(heading.heading, sectionSize(section));
        height = std::max(height, heading.band.isEmpty() ? own : own + above);
    }
    return {QHeaderView::sizeHint().width(), height};
}

void BandHeader::paintCell(QPainter *painter, const QRect &rect, const QString &text) const
{
    painter->fillRect(rect, theme::color(Role::Heading, palette()));
    painter->setPen(theme::color(Role::Grid, palette()));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme::color(Role::HeadingText, palette()));
    painter->drawText(rect.adjusted(padding, padding, -padding, -padding), flags, text);
}

void BandHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const HeadingText heading = m_headings.value(section);
    painter->save();
    painter->setClipRect(rect);
    if (heading.band.isEmpty()) {
        paintCell(painter, rect, heading.heading);
    } else {
        // The band's box is painted whole for each of its columns, cut to the column.
        const auto [first, last] = bandOf(section);
        const int above = bandHeight();
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        const QRect band(left, rect.top(), right - left, above);
        paintCell(painter, band, heading.band);
        paintCell(painter, rect.adjusted(0, above, 0, 0), heading.heading);
    }
    const auto *selection = selectionModel();
    if (selection && highlightSections() && selection->columnIntersectsSelection(section, {}))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3),
                          theme::color(Role::Accent, palette()));
    painter->restore();
}

} // namespace mokuhyo::desk
