#include "render/xlsx/text_measure.h"

#include <QList>

#include <algorithm>

namespace mokuhyo::render::xlsx {
namespace {

constexpr double pitch = 1.25 * 10.5;  // pt, of a line
constexpr double rowMargin = 4;        // pt
constexpr double highestRow = 409;     // pt; Excel's limit is 409.5
constexpr char16_t firstWide = 0x2e80; // from the radicals on: two digits wide

int digitsOf(QStringView line)
{
    int digits = 0;
    for (const QChar c : line)
        digits += c.unicode() < firstWide ? 1 : 2;
    return digits;
}

} // namespace

TextMeasure::TextMeasure(const QString &text, int widest)
{
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const int digits = digitsOf(line);
        width = std::min(std::max(width, digits), widest);
        lines += std::max(1, (digits + widest - 1) / widest);
    }
}

double listRowHeight(int lines)
{
    return std::min(pitch * lines + rowMargin, highestRow);
}

} // namespace mokuhyo::render::xlsx
