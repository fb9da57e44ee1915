#pragma once

#include "core/change.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mokuhyo {

// One organisation unit (部, 課, 室). Its name, parent and order hold from a date on, so that
// 機構改革 leaves older sheets alone. In the log: fields "name@2024-04-01", "parent@…", "order@…",
// "person@…" and "phone@…" (who answers for its sheets), "$from", "$until" (first day it no longer
// exists) and "successors" (ids, space separated). The value "-" of a parent, person or phone says
// that there is none from that day on.
struct Unit
{
    struct Dated
    {
        QDate from;
        QString value;
    };

    QString id;
    std::vector<Dated> names;   // by date
    std::vector<Dated> parents; // unit ids
    std::vector<Dated> orders;  // ranks
    std::vector<Dated> persons; // 担当者
    std::vector<Dated> phones;  // 内線
    QDate from;                 // null: always
    QDate until;                // null: still there
    QStringList successors;

    [[nodiscard]] QString nameOn(QDate day) const;
    [[nodiscard]] QString parentOn(QDate day) const;
    [[nodiscard]] QString orderOn(QDate day) const;
    [[nodiscard]] QString personOn(QDate day) const; // empty before the first entry
    [[nodiscard]] QString phoneOn(QDate day) const;
    [[nodiscard]] bool existsOn(QDate day) const;
};

namespace field {
inline const QString successors = QStringLiteral("successors");
inline const QString until = QStringLiteral("$until");
inline const QString noValue = QStringLiteral("-"); // of parent, person and phone: none
[[nodiscard]] QString datedName(QDate day);
[[nodiscard]] QString datedParent(QDate day);
[[nodiscard]] QString datedOrder(QDate day);
[[nodiscard]] QString datedPerson(QDate day);
[[nodiscard]] QString datedPhone(QDate day);
} // namespace field

// The register of all units: a value, read from the store once and passed around.
class UnitRegister
{
public:
    UnitRegister() = default;
    explicit UnitRegister(const std::vector<Record> &records);

    [[nodiscard]] const std::vector<Unit> &units() const { return m_units; }
    [[nodiscard]] const Unit *find(const QString &id) const;

    // Units that exist on that day, each once, parents before children, siblings in their order.
    // Where parents go round in a circle (two stores moved units below each other), the circle is
    // cut.
    [[nodiscard]] std::vector<const Unit *> on(QDate day) const;

    // By id, or by a name that is unique on that day (spaces ignored). Fails with NotFound, or with
    // Usage and the candidates when several match.
    [[nodiscard]] Result<const Unit *> resolve(const QString &idOrName, QDate day) const;

    // Splits 秘書課・財政課 or 政策・デジタル推進課、資産活用課 into unit names: the longest names
    // of the register win over the separators. Parts the register does not know come back as
    // written.
    [[nodiscard]] QStringList split(const QString &text, QDate day) const;

    // 政策経営部 > 企画政策課, as printed in lists.
    [[nodiscard]] QString path(const QString &id, QDate day) const;

    // The units that carry on the work of this one on that day: itself while it exists, else its
    // successors, theirs, and so on. Empty: closed without any.
    [[nodiscard]] QStringList successorsOn(const QString &id, QDate day) const;

private:
    std::vector<Unit> m_units;
};

} // namespace mokuhyo
