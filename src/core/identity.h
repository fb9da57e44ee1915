#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace mokuhyo {

// The seams for time and chance: tests replace them, programs use the defaults.
using Clock = std::function<QDateTime()>;

[[nodiscard]] Clock systemClock();

// A UUIDv7 as lower-case text with hyphens (RFC 9562): sorts by creation time. Ids made within
// one process are strictly increasing even inside one millisecond or when the clock steps back.
[[nodiscard]] QString newId(const QDateTime &now = QDateTime::currentDateTimeUtc());

// A UUIDv5 over length-prefixed parts: the same parts give the same id in every store.
[[nodiscard]] QString derivedId(const QStringList &parts);

// Whether the text has the shape of an id that this program writes.
[[nodiscard]] bool isId(const QString &text);

// 2026-04-01T00:30:15.123Z: how times stand in the log.
[[nodiscard]] QString timestamp(const QDateTime &time);

} // namespace mokuhyo
