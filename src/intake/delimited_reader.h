#pragma once

#include "core/result.h"
#include "intake/grid.h"
#include "intake/limits.h"

#include <QString>

namespace mokuhyo::intake {

// Which character separates the cells: a tab where there is one outside of quotes, else a comma or
// semicolon.
[[nodiscard]] QChar delimiterOf(const QString &text);

// Comma- or tab-separated text as a grid of one tab. Quoted cells may hold line breaks; a quote
// that is never closed is a character like any other. Texts published as web pages come with
// left-over markup: paragraphs and list entries become lines, entities characters.
[[nodiscard]] Result<Workbook> readDelimited(const QString &text, const QString &name,
                                             const Limits &limits);

} // namespace mokuhyo::intake
