#include "desk/text_cache.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace mokuhyo::desk {

int lineGap(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height() * 0.18));
}

WrappedText::WrappedText(const QString &text, qreal width, const QFont &font)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const int gap = lineGap(font);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        // As QTextEdit spaces lines that keep a distance: a text in edit stands where it was.
        m_height += std::ceil(line.ascent() + line.descent() + line.leading()) + gap;
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    m_layout.endLayout();
}

void WrappedText::draw(QPainter *painter, QPointF topLeft, qreal clipBottom) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (topLeft.y() + line.y() > clipBottom)
            break;
        line.draw(painter, topLeft);
    }
}

const WrappedText &TextCache::wrapped(const QString &text, int width, const QFont &font)
{
    // QFont::key() builds a string each time; a table asks with the same font all day.
    if (m_fontKey.isEmpty() || font != m_font) {
        m_font = font;
        m_fontKey = font.key();
    }
    const Key key{text, width, m_fontKey};
    if (const WrappedText *known = m_texts.object(key))
        return *known;
    auto *made = new WrappedText(text, width, font);
    m_texts.insert(key, made); // owns it
    return *made;
}

} // namespace mokuhyo::desk
