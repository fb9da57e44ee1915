#pragma once

#include <QString>

#include <vector>

namespace mokuhyo {

// A text whose full- and half-width forms are one (Ａ as A, ｶﾞ as ガ), and nothing else is: ① stays
// ①. `from` says for each folded character where it began in the text, and at its end how long the
// text is.
struct WidthFolded
{
    QString text;
    std::vector<qsizetype> from;
};

[[nodiscard]] WidthFolded widthFolded(const QString &text);

} // namespace mokuhyo
