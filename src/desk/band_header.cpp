#include "desk/band_header.h"

#include "desk/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace mokuhyo::desk {

using theme::Role;

namespace {

constexpr int padding = 4;
constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QStringList graphemes(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0;
         from = to, to = finder.toNextBoundary()) {
        if (const QString one = text.mid(from, to - from); !one.trimmed().isEmpty())
            all += one;
    }
    return all;
}

// Characters that vertical type turns.
bool isTurned(const QString &grapheme)
{
    return QStringLiteral("ー〜～…‥（）()「」『』【】―－-").contains(grapheme);
}

} // namespace

BandHeader::BandHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(20);
    // A narrower column wraps its heading into more lines.
    connect(this, &QHeaderView::sectionResized, this, [this] {
        m_height = 0;
        Q_EMIT geometriesChanged();
    });
}

void BandHeader::setHeadings(QList<HeadingText> headings)
{
    m_headings = std::move(headings);
    m_height = 0;
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

int BandHeader::textHeight(const HeadingText &heading, int width) const
{
    if (heading.vertical || heading.strip)
        return static_cast<int>(graphemes(heading.heading).size()) * fontMetrics().height() +
               2 * padding;
    const QRect room(0, 0, std::max(8, width - 2 * padding), 10000);
    return fontMetrics().boundingRect(room, flags, heading.heading).height() + 2 * padding;
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
    if (m_height == 0) {
        const int above = bandHeight();
        m_height = fontMetrics().height() + 2 * padding + above;
        for (int section = 0; section < std::min<int>(count(), static_cast<int>(m_headings.size()));
             ++section) {
            if (isSectionHidden(section))
                continue;
            const HeadingText &heading = m_headings[section];
            const int own = textHeight(heading, sectionSize(section));
            m_height = std::max(m_height, heading.band.isEmpty() ? own : own + above);
        }
    }
    return {QHeaderView::sizeHint().width(), m_height};
}

void BandHeader::paintCell(QPainter *painter, const QRect &rect, const QString &text,
                           bool vertical) const
{
    painter->fillRect(rect, theme::color(Role::Heading, palette()));
    painter->setPen(theme::color(Role::Grid, palette()));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme::color(Role::HeadingText, palette()));
    const QRect room = rect.adjusted(padding, padding, -padding, -padding);
    if (!vertical) {
        painter->drawText(room, flags, text);
        return;
    }
    const QStringList parts = graphemes(text);
    const int step = fontMetrics().height();
    QRect one(rect.left(), 0, rect.width(), step);
    one.moveTop(rect.top() + std::max(padding, (rect.height() - step * int(parts.size())) / 2));
    for (const QString &part : parts) {
        if (isTurned(part)) {
            painter->save();
            painter->translate(QRectF(one).center());
            painter->rotate(90);
            painter->drawText(QRect(-step / 2, -one.width() / 2, step, one.width()),
                              Qt::AlignCenter, part);
            painter->restore();
        } else {
            painter->drawText(one, Qt::AlignCenter, part);
        }
        one.translate(0, step);
    }
}

void BandHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const HeadingText heading = m_headings.value(section);
    const bool vertical = heading.vertical || heading.strip;
    painter->save();
    painter->setClipRect(rect);
    if (heading.band.isEmpty()) {
        paintCell(painter, rect, heading.heading, vertical);
    } else {
        // The band's box is painted whole for each of its columns, cut to the column.
        const auto [first, last] = bandOf(section);
        const int above = bandHeight();
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        const QRect band(left, rect.top(), right - left, above);
        paintCell(painter, band, heading.band);
        paintCell(painter, rect.adjusted(0, above, 0, 0), heading.heading, vertical);
    }
    const auto *selection = selectionModel();
    if (selection && !heading.strip && highlightSections() &&
        selection->columnIntersectsSelection(section, {}))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3),
                          theme::color(Role::Accent, palette()));
    painter->restore();
}

void BandHeader::mousePressEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_headings.value(section).strip) {
        Q_EMIT stripClicked(section);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void BandHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const HeadingText heading = m_headings.value(section);
    if (!heading.band.isEmpty() && event->position().y() < bandHeight())
        Q_EMIT bandDoubleClicked(section);
    else
        QHeaderView::mouseDoubleClickEvent(event);
}

} // namespace mokuhyo::desk
