#pragma once

#include "render/layout.h"

#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <cmath>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>

// Small words for making PDF objects.

namespace mokuhyo::render::pdf {

using Object = QPDFObjectHandle;
using Entries = std::map<std::string, Object>;

inline constexpr double pointsPerMm = 72.0 / 25.4;
inline constexpr double pointsPerLength = pointsPerMm / 100.0;

[[nodiscard]] inline Object integer(long long value)
{
    return Object::newInteger(value);
}
[[nodiscard]] inline Object name(const std::string &value)
{
    return Object::newName(value);
}
[[nodiscard]] inline Object dictionary(const Entries &entries)
{
    return Object::newDictionary(entries);
}
[[nodiscard]] inline Object array(const std::vector<Object> &items)
{
    return Object::newArray(items);
}
[[nodiscard]] inline Object textString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

// Three decimals, without trailing zeros: a third of a micrometre in points.
inline void appendNumber(std::string &out, double value)
{
    const long long thousandths = std::llround(value * 1000.0);
    const long long size = std::llabs(thousandths);
    if (thousandths < 0)
        out += '-';
    out += std::to_string(size / 1000);
    const long long rest = size % 1000;
    if (rest == 0)
        return;
    const char digits[] = {static_cast<char>('0' + rest / 100),
                           static_cast<char>('0' + rest / 10 % 10),
                           static_cast<char>('0' + rest % 10)};
    size_t length = 3;
    while (digits[length - 1] == '0')
        --length;
    out += '.';
    out.append(digits, length);
}

// Numbers, each followed by a space.
inline void appendNumbers(std::string &out, std::initializer_list<double> values)
{
    for (const double value : values) {
        appendNumber(out, value);
        out += ' ';
    }
}

inline void appendHex16(std::string &out, unsigned value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 0xf];
}

// The hexadecimal string <FEFF…> of a text, as inline dictionaries of content streams take it.
inline void appendTextString(std::string &out, QStringView text)
{
    out += "<FEFF";
    for (const QChar unit : text)
        appendHex16(out, unit.unicode());
    out += '>';
}

} // namespace mokuhyo::render::pdf
