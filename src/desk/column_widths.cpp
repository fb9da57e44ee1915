#include "desk/column_widths.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::desk {

namespace {

// On paper, type of 10.5 pt is 3.7 mm wide; columns narrower than this are read a character a line.
constexpr double millimetresPerCharacter = 3.7;
constexpr double leastScale = 0.72; // of the paper's size, before the table scrolls sideways
constexpr double mostScale = 1.6;

double printedWidth(const Form &form, const QString &column)
{
    const auto printed = std::ranges::find(form.layout.table, column, &TableColumn::column);
    if (printed == form.layout.table.end())
        return 30;
    return std::accumulate(printed->widths.begin(), printed->widths.end(), 0.0);
}

} // namespace

bool isSetVertically(const Form &form, const QString &column)
{
    const auto printed = std::ranges::find(form.layout.table, column, &TableColumn::column);
    return printed != form.layout.table.end() && printed->vertical;
}

std::vector<int> columnWidths(const Form &form, const std::vector<const Field *> &columns,
                              int available, int characterWidth, const QHash<QString, int> &chosen)
{
    const double paper = characterWidth / millimetresPerCharacter; // px a mm at the paper's size
    double total = 0;
    for (const Field *column : columns)
        total += printedWidth(form, column->key);
    const double fitting = total > 0 ? available / total : paper;
    const double scale = std::clamp(fitting, paper * leastScale, paper * mostScale);
    const int least = characterWidth * 3 + 12;
    const int leastVertical = characterWidth * 2 + 12;

    std::vector<int> widths;
    for (const Field *column : columns) {
        const int own = static_cast<int>(printedWidth(form, column->key) * scale);
        const bool narrow = isSetVertically(form, column->key);
        widths.push_back(chosen.value(column->key, std::max(own, narrow ? leastVertical : least)));
    }
    // What the least widths took comes off the widest columns, as long as everything still fits.
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - available;
    while (excess > 0 && fitting >= paper * leastScale) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= 3 * least)
            break;
        const int taken = std::min(excess, std::max(1, *widest / 20));
        *widest -= taken;
        excess -= taken;
    }
    return widths;
}

} // namespace mokuhyo::desk
