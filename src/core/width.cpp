#include "core/width.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace mokuhyo {

namespace {

bool isWidthForm(UChar32 c)
{
    const int type = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
    return type == U_DT_WIDE || type == U_DT_NARROW || c == 0x3000; // 全角の空白
}

bool isHalfVoicing(QChar c)
{
    return c == QChar(0xff9e) || c == QChar(0xff9f); // ﾞ ﾟ
}

} // namespace

WidthFolded widthFolded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 *const nfkc = icu::Normalizer2::getNFKCInstance(status);
    WidthFolded folded;
    folded.text.reserve(text.size());
    folded.from.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const UChar32 c = length == 2
                              ? static_cast<UChar32>(QChar::surrogateToUcs4(text[at], text[at + 1]))
                              : static_cast<UChar32>(text[at].unicode());
        QString piece = text.mid(at, length);
        if (nfkc && isWidthForm(c)) {
            if (at + 1 < text.size() && isHalfVoicing(text[at + 1]) && !isHalfVoicing(text[at]))
                ++length;
            const QString whole = text.mid(at, length);
            const icu::UnicodeString source(false,
                                            reinterpret_cast<const char16_t *>(whole.utf16()),
                                            static_cast<int32_t>(whole.size()));
            const icu::UnicodeString result = nfkc->normalize(source, status);
            piece = QString(reinterpret_cast<const QChar *>(result.getBuffer()), result.length());
        }
        for (const QChar folding : std::as_const(piece)) {
            folded.text += folding;
            folded.from.push_back(at);
        }
        at += length;
    }
    folded.from.push_back(text.size());
    return folded;
}

} // namespace mokuhyo
