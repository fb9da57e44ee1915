#include "core/cp932.h"

#include <QTextBoundaryFinder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace mokuhyo {

namespace {

constexpr auto converterName = "ibm-943_P15A-2003"; // the one that agrees with Windows

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter opened()
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(converterName, &status));
    if (U_FAILURE(status))
        return {};
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                          &status);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    ucnv_setFallback(converter.get(), false);
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

std::optional<QByteArray> encoded(UConverter *converter, const QString &text)
{
    QByteArray bytes(2 * text.size() + 1, Qt::Uninitialized); // two bytes a UTF-16 unit at most
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()),
                                           int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return {};
    bytes.truncate(length);
    return bytes;
}

std::optional<QString> decoded(UConverter *converter, const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized); // never more UTF-16 units than bytes
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return text;
}

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0x7f;
}

// The bytes that say exactly this. The converter swaps some control characters and leaves out what
// nobody sees, and neither is an error to it: reading back decides.
std::optional<QByteArray> exactly(UConverter *converter, const QString &text)
{
    const auto bytes = encoded(converter, text);
    const bool same =
        bytes && !std::ranges::any_of(text, isControl) && decoded(converter, *bytes) == text;
    return same ? bytes : std::nullopt;
}

// JIS and Windows give some characters different code points; bytes have one place for both.
QString asWindowsHas(QString text)
{
    constexpr std::pair<char16_t, char16_t> pairs[] = {
        {0x301C, 0xFF5E}, // 〜 ～
        {0x2016, 0x2225}, // ‖ ∥
        {0x2212, 0xFF0D}, // − －
        {0x2014, 0x2015}, // — ―
        {0x00A2, 0xFFE0}, // ¢ ￠
        {0x00A3, 0xFFE1}, // £ ￡
        {0x00AC, 0xFFE2}, // ¬ ￢
        {0x00A6, 0xFFE4}, // ¦ ￤
        {0x00A5, 0xFFE5}, // ¥ ￥
    };
    for (const auto &[other, windows] : pairs)
        text.replace(QChar(other), QChar(windows));
    return text;
}

} // namespace

Cp932 toCp932(const QString &typed)
{
    const Converter converter = opened();
    if (!converter)
        return {{}, {typed}};
    const QString text = asWindowsHas(typed);
    if (const auto whole = exactly(converter.get(), text))
        return {*whole, {}};
    Cp932 result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = 0; (to = finder.toNextBoundary()) > 0; from = to) {
        const QString one = text.mid(from, to - from);
        auto bytes = exactly(converter.get(), one);
        if (!bytes) // か with a voicing mark of its own is が
            bytes = exactly(converter.get(), one.normalized(QString::NormalizationForm_C));
        if (bytes) {
            result.bytes += *bytes;
            continue;
        }
        result.lost += one;
        if (!isControl(one.front()))
            result.bytes += encoded(converter.get(), one).value_or("\x81\xac"); // 〓
    }
    return result;
}

std::optional<QString> fromCp932(const QByteArray &bytes)
{
    const Converter converter = opened();
    return converter ? decoded(converter.get(), bytes) : std::nullopt;
}

} // namespace mokuhyo
