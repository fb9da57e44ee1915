#pragma once

#include "core/form.h"
#include "core/unit.h"
#include "work/drafts.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace mokuhyo::work {

// Finds the units that a workbook names, and drafts those that the register does not know yet.
class ImportUnits
{
public:
    ImportUnits(const UnitRegister &known, Drafts &drafts, const QDateTime &now)
        : m_known(known), m_drafts(drafts), m_now(now)
    {
    }

    // The unit that this text of the form's unit field means on that day; empty for an empty text.
    // Usage when the name is that of several units.
    [[nodiscard]] Result<QString> ofSheet(const Form &form, const QString &text, QDate day);
    // The unit of a row, below the sheet's; empty where rows belong to none.
    [[nodiscard]] Result<QString> ofRow(const Form &form, const QString &text,
                                        const QString &sheetUnit, QDate day);

    [[nodiscard]] const QStringList &created() const { return m_created; } // names

private:
    // The unit of that name that begins after the day: what was before it is its forerunner.
    [[nodiscard]] const Unit *laterOne(const QString &name, const QString &parent, QDate day) const;
    [[nodiscard]] Result<QString> findOrCreate(const QString &name, const QString &parent,
                                               QDate day);

    const UnitRegister &m_known;
    Drafts &m_drafts;
    QDateTime m_now;
    QHash<QString, QString> m_drafted;   // labelKey of parent and name → id
    QHash<QString, QString> m_continues; // drafted unit → the later one that it became
    QStringList m_created;
};

} // namespace mokuhyo::work
