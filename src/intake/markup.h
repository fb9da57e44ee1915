#pragma once

#include <QString>

namespace mokuhyo::intake {

// Whether the text carries the left-overs of a web page: closing tags of paragraphs or lists.
[[nodiscard]] bool hasMarkup(const QString &text);

// Tags of paragraphs, lists and line breaks become line breaks, a check box the ○ that it was,
// other tags vanish, entities become characters. Text without any is returned as it is.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace mokuhyo::intake
