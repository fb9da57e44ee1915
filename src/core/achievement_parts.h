#pragma once

#include "core/achievement.h"

#include <QCoreApplication>

namespace mokuhyo {

// What the files of achievementOf() share.

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

// Half up to one decimal, as officials round.
[[nodiscard]] double roundedRate(double percent);
void joinNote(QString &note, const QString &more);

// By, On, Around: by the day that the result names.
[[nodiscard]] Achievement ofDeadline(const SubTarget &target, const SubActual &actual);
// Done: by the words of both.
[[nodiscard]] Achievement ofState(const SubTarget &target, const SubActual &actual);

// Why figures of these scopes cannot be compared: what has grown over years (累計) and one year's,
// a month's mean and a year's sum. Empty: they can. Where one of them says nothing, it is taken to
// speak of the same, except that 累計 is never one year's.
[[nodiscard]] QString differingScopes(const QString &target, const QString &actual);

// なし, 該当なし, 皆無: there was none, other than 未実施.
[[nodiscard]] bool saysNone(const QString &state);

} // namespace mokuhyo
