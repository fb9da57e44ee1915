#pragma once

#include "core/leaves.h"
#include "store/connection.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace mokuhyo::store {

// The records that a transaction touches: read at once, changed in memory, written at once.
class WorkingSet
{
public:
    struct State
    {
        qint64 key = 0; // 0: not in the store yet
        Record record;
        QSet<QString> conflicts;
        QSet<QString> dirty;    // fields to write
        QSet<QString> existing; // fields that had a cell before
    };

    [[nodiscard]] static Result<WorkingSet> load(Connection &connection,
                                                 const QStringList &recordIds);

    [[nodiscard]] State &state(const QString &recordId) { return m_states[recordId]; }

    // Gives the record a row, so that changes can point at it.
    [[nodiscard]] Result<qint64> keyOf(const QString &recordId);
    void set(const QString &recordId, const QString &fieldName, Cell cell, bool conflict);
    // Replaces what differs.
    void replace(const ResolvedRecord &resolved);
    // Writes cells and projections.
    [[nodiscard]] Status write();

    [[nodiscard]] bool isNew(const QString &recordId) const;

private:
    explicit WorkingSet(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
    QHash<QString, State> m_states;
    QStringList m_order; // in which records were first touched
};

// The records that edits or changes name, each once, in the order of their first mention.
template<class Entries>
[[nodiscard]] QStringList recordsOf(const Entries &entries)
{
    QStringList ids;
    for (const auto &entry : entries) {
        if (ids.isEmpty() || ids.last() != entry.record)
            ids.append(entry.record);
    }
    ids.removeDuplicates();
    return ids;
}

// Every change of these records, oldest first.
[[nodiscard]] Result<std::vector<Change>> changesOf(Connection &connection,
                                                    const QStringList &recordIds);

} // namespace mokuhyo::store
