#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace mokuhyo::intake {

// Text of a file whose encoding nobody names: by its byte order mark, else UTF-8 where all of it is
// valid, else UTF-16 where every other byte is zero or the text reads as such, else CP932 (Excel's
// CSV in Japanese). Bytes that fit none of them are refused.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes);

} // namespace mokuhyo::intake
