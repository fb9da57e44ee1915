#pragma once

#include "work/edit.h"

namespace mokuhyo::work {

// 追加, 変更, 中止, 完了, 統合, 移管 of these rows: a date and a reason are needed, and for 統合
// and 移管 what they went to. LifeEvent::None takes it back. Locked while the sheet is handed in.
// `life.year` is the fiscal year to look at (0: the usual one); `life.phase` is set here.
[[nodiscard]] Result<Applied> setLife(Session &session, const QString &sheet,
                                      const QStringList &items, const ItemLife &life);

} // namespace mokuhyo::work
