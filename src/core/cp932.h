#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace mokuhyo {

// Windows' Shift_JIS with its own characters (①, ㈱, 髙), for programs that read no UTF-8.

struct Cp932
{
    QByteArray bytes;
    QStringList lost; // what it has no place for, as people see characters, with repetitions
};

// Lost characters become 〓. One of which only the variant of its shape is lost (葛 with a
// selector) becomes the plain one, and one that nobody sees nothing; both count as lost. What
// Windows writes by another code point of the same character (〜 as ～, − as －, ¢ as ￠) does not.
[[nodiscard]] Cp932 toCp932(const QString &text);

// Nothing where the bytes are something else.
[[nodiscard]] std::optional<QString> fromCp932(const QByteArray &bytes);

} // namespace mokuhyo
