#include "work/workbook_text.h"

#include "core/cell_limit.h"
#include "core/redaction.h"
#include "core/text.h"

#include <algorithm>

namespace mokuhyo::work {

namespace {

// Without what XML cannot hold and programs drop when they save.
QString held(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
            continue;
        }
        const bool lost = c.isSurrogate() || c == QChar(0xfffe) || c == QChar(0xffff) ||
                          (c < u' ' && c != u'\n' && c != u'\t');
        if (!lost)
            kept += c;
    }
    return kept;
}

// A file that went out before a redaction holds what is gone here.
bool isRedactedFrom(const QString &redacted, const QString &text)
{
    if (redacted.size() != text.size() || !redacted.contains(redactedMark))
        return false;
    return std::ranges::equal(redacted, text,
                              [](QChar a, QChar b) { return a == b || a == redactedMark; });
}

} // namespace

bool saysSame(const QString &inFile, const QString &written)
{
    if (inFile == written)
        return true;
    const QString a = withLf(inFile);
    const QString b = withLf(written);
    return a == b || isCutFrom(a, b) || isRedactedFrom(b, a) || held(a) == held(b);
}

bool saysSameField(const QString &inFile, const QString &written)
{
    return saysSame(inFile, written) || saysSame(trimmedText(inFile), trimmedText(withLf(written)));
}

bool isWritable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

} // namespace mokuhyo::work
