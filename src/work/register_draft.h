#pragma once

#include "work/drafts.h"
#include "work/session.h"

namespace mokuhyo::work {

// The register as it will be after an act: collects its edits, and writes them only where nothing
// impossible comes of them.
class RegisterDraft
{
public:
    [[nodiscard]] static Result<RegisterDraft> of(const Session &session);

    [[nodiscard]] const UnitRegister &before() const { return m_before; }
    [[nodiscard]] UnitRegister after() const;
    // NotFound unless the unit exists on that day, by what was drafted so far.
    [[nodiscard]] Status mustExist(const QString &unit, QDate day) const;

    // A unit from that day on, at the end of its siblings; the first ones of a register are there
    // for all time. Answers its id.
    QString create(const QString &name, const QString &parent, QDate day);
    void set(const QString &unit, const QString &fieldName, const QString &value);
    void remove(const QString &unit);
    void setParent(const QString &unit, const QString &parent, QDate day);
    // Puts the unit in front of `next` among its siblings of that day; empty: behind all of them.
    void place(const QString &unit, const QString &next, QDate day);

    [[nodiscard]] Status check() const;
    [[nodiscard]] Result<Applied> apply(Session &session, const QString &text);

private:
    QHash<QString, Record> m_records;
    UnitRegister m_before;
    std::vector<std::pair<QString, QString>> m_touched; // record, field: written once at the end
    QHash<QString, Record> m_original;
    QStringList m_removed;
    QDateTime m_now;
};

} // namespace mokuhyo::work
