#include "core/text.h"

#include <QTextBoundaryFinder>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace mokuhyo {

namespace {

QString foldedWithoutSpace(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 *const normalizer =
        icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                    int32_t(text.size()));
    const icu::UnicodeString folded = normalizer->normalize(source, status);
    QString result;
    result.reserve(folded.length());
    for (int32_t i = 0; i < folded.length(); ++i) {
        const QChar c(folded.charAt(i));
        if (!c.isSpace())
            result += c;
    }
    return result;
}

} // namespace

QString labelKey(QStringView text)
{
    return foldedWithoutSpace(text);
}

QString searchKey(QStringView text)
{
    return foldedWithoutSpace(text);
}

Spans findFolded(const QString &text, const QString &needle)
{
    const QString wanted = searchKey(needle);
    if (wanted.isEmpty() || !searchKey(text).contains(wanted))
        return {};
    // Folding changes lengths, so each folded character remembers where it came from.
    QString folded;
    std::vector<qsizetype> origin;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary()) {
        const QString key = searchKey(QStringView(text).sliced(from, to - from));
        folded += key;
        origin.insert(origin.end(), static_cast<size_t>(key.size()), from);
    }
    origin.push_back(text.size());
    Spans places;
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at)) {
        const qsizetype start = origin[static_cast<size_t>(at)];
        size_t last = static_cast<size_t>(at + wanted.size());
        while (last + 1 < origin.size() && origin[last] == origin[last - 1])
            ++last;
        qsizetype end = origin[last];
        while (text[end - 1].isSpace())
            --end;
        places.push_back({start, end - start});
        at = static_cast<qsizetype>(last);
    }
    return places;
}

QString withLf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString trimmedText(QStringView text)
{
    return text.trimmed().toString();
}

} // namespace mokuhyo
