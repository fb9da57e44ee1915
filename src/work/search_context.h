#pragma once

#include <QString>

namespace mokuhyo::work {

// The part of a text around the first place of a needle, on one line.
struct SearchContext
{
    QString text;
    int from = 0; // of what was found, in `text`
    int length = 0;
};
[[nodiscard]] SearchContext contextOf(const QString &value, const QString &needle);

} // namespace mokuhyo::work
