#pragma once

#include "render/layout.h"

#include <QString>

#include <cmath>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mokuhyo::render::pdf {

// A PDF object as it stands in the file. A goal sheet has hundreds of them, and their text is all
// that is ever asked of them.
class Object
{
public:
    Object() = default;
    explicit Object(std::string syntax) : m_syntax(std::move(syntax)) {}
    [[nodiscard]] const std::string &syntax() const { return m_syntax; }

private:
    std::string m_syntax = "null";
};

// An object that stands somewhere else in the file.
struct Reference
{
    int number = 0;
    operator Object() const { return Object(std::to_string(number) + " 0 R"); }
};

using Entries = std::map<std::string, Object>; // of a dictionary, by name: "/Type"

inline constexpr double pointsPerMm = 72.0 / 25.4;
inline constexpr double pointsPerLength = pointsPerMm / 100.0;

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

[[nodiscard]] inline Object integer(long long value)
{
    return Object(std::to_string(value));
}
[[nodiscard]] inline Object boolean(bool value)
{
    return Object(value ? "true" : "false");
}
[[nodiscard]] inline Object number(double value)
{
    std::string out;
    appendNumber(out, value);
    return Object(out);
}
// With its slash: "/Page".
[[nodiscard]] inline Object name(const std::string &value)
{
    return Object(value);
}
[[nodiscard]] inline Object byteString(std::string_view bytes)
{
    std::string out = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        out += byte;
    }
    return Object(out + ')');
}
[[nodiscard]] inline Object textString(QStringView text)
{
    std::string out;
    appendTextString(out, text);
    return Object(out);
}
[[nodiscard]] inline Object array(const std::vector<Object> &items)
{
    std::string out = "[";
    for (const Object &item : items)
        out += (out.size() > 1 ? " " : "") + item.syntax();
    return Object(out + ']');
}
[[nodiscard]] inline Object dictionary(const Entries &entries)
{
    std::string out = "<<";
    for (const auto &[key, value] : entries)
        out += key + ' ' + value.syntax() + '\n';
    return Object(out + ">>");
}

} // namespace mokuhyo::render::pdf
