#pragma once

#include <QCache>
#include <QFont>
#include <QString>
#include <QTextLayout>

namespace mokuhyo::desk {

// Room between lines, px: Japanese type fills its square and reads badly without.
[[nodiscard]] int lineGap(const QFont &font);

// A wrapped text, laid out once for a width and a font.
class WrappedText
{
public:
    WrappedText(const QString &text, qreal width, const QFont &font);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal width() const { return m_width; } // of the widest line
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal lineTop(int line) const { return m_layout.lineAt(line).y(); }
    // Draws from the top left corner; lines below `clipBottom` are skipped.
    void draw(QPainter *painter, QPointF topLeft, qreal clipBottom) const;

private:
    QTextLayout m_layout;
    qreal m_height = 0;
    qreal m_width = 0;
};

// Laying out Japanese text costs ten times what painting it does, so tables keep the layouts of
// what they showed, per (text, width, font).
class TextCache
{
public:
    explicit TextCache(int capacity = 20000) : m_texts(capacity) {}

    [[nodiscard]] const WrappedText &wrapped(const QString &text, int width, const QFont &font);
    void clear() { m_texts.clear(); }

private:
    struct Key
    {
        QString text;
        int width = 0;
        QString font;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.text, key.width, key.font);
    }

    QCache<Key, WrappedText> m_texts;
    QFont m_font;
    QString m_fontKey;
};

} // namespace mokuhyo::desk
