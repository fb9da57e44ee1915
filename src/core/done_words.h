#pragma once

#include <QString>

namespace mokuhyo {

// Whether a result's words say that a state was reached. Better to say nothing than too much: what
// is merely planned, begun or thought about is not done, and neither is something else.

enum class Extent { All, Any };

// `wanted`: ガイドラインの策定; `result`: ガイドラインを策定し、公表した. Each clause of what is
// wanted has to be said, or any of them. Brackets and what stands in them do not matter.
[[nodiscard]] bool saysDone(const QString &wanted, const QString &result,
                            Extent extent = Extent::All);

// 完了, 実施済み, 予定どおり達成しました: done, and nothing else.
[[nodiscard]] bool saysOnlyDone(const QString &result);

} // namespace mokuhyo
