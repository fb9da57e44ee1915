#include "render/printable.h"

namespace mokuhyo::render {
namespace {

constexpr QChar wordJoiner(0x2060); // no width, and no line ends there

// Embedding, overriding and isolating: what follows them changes places with them.
bool turnsDirection(char16_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

bool isUnprintable(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    const char16_t code = c.unicode();
    if ((code >= 0x3000 && code < 0xd800) || (code >= 0x20 && code < 0x7f))
        return false; // nearly all there is
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    const bool control = c.category() == QChar::Other_Control && code != u'\n' && code != u'\t';
    const bool separator = code == QChar::LineSeparator || code == QChar::ParagraphSeparator;
    return control || separator || c.isNonCharacter() || turnsDirection(code);
}

QString printableText(const QString &text)
{
    QString shown = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnprintable(text, i))
            shown[i] = wordJoiner;
    }
    return shown;
}

bool hasRightToLeft(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        if (code < 0x0590 || (code >= 0x0900 && code < 0xd800))
            continue; // nearly all there is
        char32_t character = code;
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace mokuhyo::render
