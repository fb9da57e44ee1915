#pragma once

#include <QStringView>

namespace mokuhyo {

// Words of doing: 作成完了, 運用開始, 実施できている. They tell a state that is to be reached from
// a mere name (通年, 随時).

// Length of the verbal noun with which the text ends (完了 in 作成完了); 0: none.
[[nodiscard]] qsizetype doingNounBefore(QStringView text, qsizetype end);

// Whether the text says that something is done: it ends with a verbal noun, 化 or a verb.
[[nodiscard]] bool saysDoing(QStringView text);

// Whether it is a whole statement (専門人材の確保, 計画を策定する), not the beginning of one.
[[nodiscard]] bool isFinished(QStringView text);

} // namespace mokuhyo
