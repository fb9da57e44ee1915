#pragma once

#include "core/text_diff.h"
#include "work/history.h"

namespace mokuhyo::desk {

// How an entry reads: what was taken out is struck through and what was put in underlined, so that
// no colour has to be seen.
[[nodiscard]] QString historyHtml(const work::HistoryEntry &entry);
[[nodiscard]] QString deletedRowHtml(const work::DeletedRow &row);
// A text with its line breaks; an empty one says so.
[[nodiscard]] QString textHtml(const QString &text);
// `after`, with what it has of its own underlined and what it lacks struck through.
[[nodiscard]] QString differencesHtml(const QString &before, const QString &after);
// The older (own: Removed) or the newer (Added) text of these pieces, what only it has underlined.
[[nodiscard]] QString sideHtml(const std::vector<DiffPiece> &pieces, DiffPiece::Kind own);
// 2026-04-10 18:00, in this computer's time.
[[nodiscard]] QString localTime(const QString &time);

} // namespace mokuhyo::desk
