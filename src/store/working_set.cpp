#include "store/working_set.h"

#include "store/cache.h"
#include "store/ledger.h"

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

Result<WorkingSet> WorkingSet::load(Connection &connection, const QStringList &recordIds)
{
    WorkingSet set(connection);
    for (const QString &id : recordIds) {
        State &state = set.m_states[id];
        if (!state.record.id.isEmpty())
            continue;
        state.record.id = id;
        set.m_order.append(id);
    }
    Result<Query> query = connection.query(
        u"SELECT r.id, r.key, c.field, c.value, c.leaves, c.conflict FROM record r "
        "LEFT JOIN cell c ON c.record = r.key WHERE r.id IN "_s +
        anyOf);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(set.m_order)).run(); !done)
        return failure(done.error());
    while (query->next()) {
        State &state = set.m_states[query->text(0)];
        state.key = query->number(1);
        const QString fieldName = query->text(2);
        if (fieldName.isEmpty())
            continue;
        state.record.cells.insert(fieldName, {query->text(3), splitIds(query->text(4))});
        state.existing.insert(fieldName);
        if (query->number(5) != 0)
            state.conflicts.insert(fieldName);
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return set;
}

bool WorkingSet::isNew(const QString &recordId) const
{
    const auto found = m_states.constFind(recordId);
    return found == m_states.cend() || found->key == 0;
}

Result<qint64> WorkingSet::keyOf(const QString &recordId)
{
    State &state = m_states[recordId];
    if (state.key != 0)
        return state.key;
    Result<Query> insert =
        m_connection->query(u"INSERT INTO record (id) VALUES (?) RETURNING key"_s);
    if (!insert)
        return failure(insert.error());
    if (Status done = insert->bind(recordId).run(); !done)
        return failure(done.error());
    if (insert->next())
        state.key = insert->number(0);
    if (Status done = insert->status(); !done)
        return failure(done.error());
    return state.key;
}

void WorkingSet::set(const QString &recordId, const QString &fieldName, Cell cell, bool conflict)
{
    State &state = m_states[recordId];
    state.record.cells[fieldName] = std::move(cell);
    if (conflict)
        state.conflicts.insert(fieldName);
    else
        state.conflicts.remove(fieldName);
    state.dirty.insert(fieldName);
}

void WorkingSet::replace(const ResolvedRecord &resolved)
{
    const QString &id = resolved.record.id;
    const State &state = m_states[id];
    for (auto cell = resolved.record.cells.cbegin(); cell != resolved.record.cells.cend(); ++cell) {
        const bool conflict = resolved.conflicts.contains(cell.key());
        const auto before = state.record.cells.constFind(cell.key());
        if (before == state.record.cells.cend() || *before != *cell ||
            state.conflicts.contains(cell.key()) != conflict)
            set(id, cell.key(), *cell, conflict);
    }
}

Status WorkingSet::write()
{
    for (const QString &id : std::as_const(m_order)) {
        const State &state = m_states[id];
        if (state.dirty.isEmpty())
            continue;
        bool projected = false;
        for (const QString &fieldName : state.dirty) {
            projected = projected || fieldName.startsWith(u'$');
            const bool isNewCell = !state.existing.contains(fieldName);
            if (Status done = writeCell(*m_connection, state.key, fieldName,
                                        state.record.cells.value(fieldName),
                                        state.conflicts.contains(fieldName), isNewCell);
                !done)
                return done;
        }
        if (!projected)
            continue;
        const Projection projection = projectionOf(state.record);
        if (Status done = writeProjection(*m_connection, state.key, projection); !done)
            return done;
    }
    return {};
}

Result<std::vector<Change>> changesOf(Connection &connection, const QStringList &recordIds)
{
    std::vector<Change> changes;
    Result<Query> query =
        connection.query(u"SELECT "_s + changeColumns +
                         u" FROM record r JOIN change c ON c.record = r.key WHERE r.id IN "_s +
                         anyOf + u" ORDER BY c.seq"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(recordIds)).run(); !done)
        return failure(done.error());
    while (query->next()) {
        changes.push_back(changeFromRow(*query));
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return changes;
}

} // namespace mokuhyo::store
