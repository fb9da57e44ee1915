#pragma once

#include <QList>
#include <QString>

// The Sustainable Development Goals of the United Nations (2015), with the Japanese names of the
// United Nations Information Centre. Cells hold them as people type them; the numbers are derived.

namespace mokuhyo::sdg {

inline constexpr int goals = 17;

enum class Language { Japanese, English };
[[nodiscard]] QString name(int goal, Language language = Language::Japanese);

// The goals that a text names, in its order, each once: "4, 11", 「４、１１」, "⑪", a goal a line
// with its name, 4.7 for a target of goal 4. Years and versions are no goals.
[[nodiscard]] QList<int> read(const QString &text);

// The text with one goal more, in the way the others are written there, or with one less. All else
// stays as it was typed.
[[nodiscard]] QString with(const QString &text, int goal);
[[nodiscard]] QString without(const QString &text, int goal);

} // namespace mokuhyo::sdg
