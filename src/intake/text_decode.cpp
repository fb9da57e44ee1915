#include "intake/text_decode.h"

#include "core/cp932.h"
#include "intake/messages.h"

#include <QStringDecoder>

#include <optional>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> decodeWith(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

// UTF-16 without a mark: ASCII (digits, tabs, line ends) leaves zero bytes in one place only.
std::optional<QStringConverter::Encoding> looksLikeUtf16(const QByteArray &bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(bytes.size(), 4096); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (bytes.size() % 2 != 0 || (even == 0) == (odd == 0))
        return {};
    return odd > 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        if (*encoding != QStringConverter::Utf32LE && *encoding != QStringConverter::Utf32BE)
            return decodeWith(*encoding, bytes);
    }
    if (const auto encoding = looksLikeUtf16(bytes))
        return decodeWith(*encoding, bytes);
    if (std::optional<QString> utf8 = decodeWith(QStringConverter::Utf8, bytes))
        return utf8;
    return fromCp932(bytes); // Qt knows none of the Japanese encodings
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    std::optional<QString> text = decoded(bytes);
    if (text && text->startsWith(QChar(0xfeff)))
        text->remove(0, 1);
    if (!text || text->contains(QChar(u'\0'))) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate(
                           "intake",
                           "文字コードを判別できないため読み取れません。Excelで開き、xlsx形式"
                           "で保存し直してください。"));
    }
    return *text;
}

} // namespace mokuhyo::intake
