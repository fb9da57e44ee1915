#pragma once

#include "work/history.h"

namespace mokuhyo::desk {

// How an entry reads: what was taken out is struck through and what was put in underlined, so that
// no colour has to be seen.
[[nodiscard]] QString historyHtml(const work::HistoryEntry &entry);
[[nodiscard]] QString deletedRowHtml(const work::DeletedRow &row);
// 2026-04-10 18:00, in this computer's time.
[[nodiscard]] QString localTime(const QString &time);

} // namespace mokuhyo::desk
