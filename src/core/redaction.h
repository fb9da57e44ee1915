#pragma once

#include "core/change.h"
#include "core/span.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace mokuhyo {

// Redaction: which parts of which changes nobody may read any more. A redaction is itself a change,
// of field::redacts in a record of kind::redaction, so it travels with the log. It names the
// changes and the places in their texts, never the text. A redacted unit of a text becomes one ■,
// so places stay what they were: whatever arrives in whatever order, once or twice, the result is
// the same. It cannot be taken back: what any such change says holds, whatever replaces it.
namespace field {
inline const QString redacts = QStringLiteral("$redacts");         // redaction: see masksText()
inline const QString redactionReason = QStringLiteral("$because"); // redaction
} // namespace field

namespace kind {
inline const QString redaction = QStringLiteral("redaction");
}

inline const QChar redactedMark(0x25A0); // ■

using Masks = QHash<QString, Spans>; // change id → what of its value is gone

// How masks stand in the log: a line a change, "id start+length start+length".
[[nodiscard]] QString masksText(const Masks &masks);
// Nothing where the text has another shape.
[[nodiscard]] std::optional<Masks> masksFrom(const QString &text);

// Adds what a change redacts; others redact nothing.
void addMasks(Masks &masks, const Change &change);
[[nodiscard]] Masks masksOf(const std::vector<Change> &changes);

// Whether people write free text into the field. What the program itself keeps there is never
// redacted: a record without its kind or order would be no record any more.
[[nodiscard]] bool isRedactable(const QString &fieldName);

[[nodiscard]] QString masked(QString text, const Spans &spans);
// The change without what the masks say of it.
[[nodiscard]] Change masked(Change change, const Masks &masks);

// Every occurrence of `needle` in the text, widened to whole characters as people see them; with
// an empty needle the whole text. What is redacted already is left out.
[[nodiscard]] Spans placesOf(const QString &needle, const QString &text);

// One change in two states of redaction: both with the marks of either. Nothing where they are
// different changes under one id.
[[nodiscard]] std::optional<Change> joinedRedactions(const Change &left, const Change &right);

} // namespace mokuhyo
