#include "core/text.h"

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
