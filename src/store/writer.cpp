#include "store/writer.h"

#include "core/redaction.h"
#include "core/text.h"
#include "store/ledger.h"
#include "store/messages.h"
#include "store/working_set.h"

#include <QHash>

#include <map>
#include <optional>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

// What a database cannot hold, a NUL or half a surrogate pair, becomes visible.
QString storableText(const QString &text)
{
    QString clean = withLf(text);
    if (clean.isValidUtf16() && !clean.contains(QChar(0)))
        return clean;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const bool pair =
            clean[i].isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (clean[i].isNull() || clean[i].isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

tl::unexpected<Error> stale(const Edit &edit, const QString &message)
{
    return failure(ErrorCode::Stale, message, edit.record + u'/' + edit.field);
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

// Turns edits into changes against the records as they are now.
class Editing
{
public:
    Editing(WorkingSet &records, const std::vector<Edit> &edits) : m_records(records)
    {
        for (const Edit &edit : edits) {
            if (edit.field == field::exists && !edit.value.isEmpty())
                ++m_revivals[edit.record];
        }
    }

    // Nothing where the edit changes nothing. Fills record, field, parents and value.
    Result<std::optional<Change>> apply(const Edit &edit, const QString &id)
    {
        if (edit.record.isEmpty() || edit.field.isEmpty())
            return failure(ErrorCode::Invalid, Text::tr("記録か欄の指定がありません。"));
        if (edit.field == field::redacts)
            return failure(ErrorCode::Usage, Text::tr("墨消しは取り消せません。"), edit.record);
        const WorkingSet::State &state = m_records.state(edit.record);
        const Cell cell = state.record.cells.value(edit.field);
        const QString value = storableText(edit.value);
        if (edit.field == field::exists && !value.isEmpty())
            --m_revivals[edit.record];
        if (cell.value == value && !state.conflicts.contains(edit.field))
            return std::optional<Change>();
        if (Status seen = checkSeen(edit, state, cell); !seen)
            return failure(seen.error());

        const bool deletes = edit.field == field::exists && value.isEmpty();
        Change change{id, edit.record, edit.field, cell.leaves, value, {}, {}, {}};
        if (deletes)
            change.parents = sorted(change.parents + otherLeaves(state, false));
        m_before.try_emplace({edit.record, edit.field}, cell.leaves);
        m_records.set(edit.record, edit.field, {value, {id}}, false);
        return change;
    }

private:
    // Leaves of the record's other cells, as they are or as they were before this batch.
    [[nodiscard]] QStringList otherLeaves(const WorkingSet::State &state, bool before) const
    {
        QStringList leaves;
        for (auto cell = state.record.cells.cbegin(); cell != state.record.cells.cend(); ++cell) {
            if (cell.key() == field::exists)
                continue;
            const auto former = m_before.find({state.record.id, cell.key()});
            leaves += before && former != m_before.end() ? former->second : cell->leaves;
        }
        return leaves;
    }

    // Whether the edit names the leaves as they are, or as they were before this batch: a later
    // edit of a batch need not know the ids that the earlier ones get. Whoever deletes may name
    // everything that they saw in the record.
    [[nodiscard]] bool hasSeen(const Edit &edit, const WorkingSet::State &state,
                               const QStringList &leaves, bool before) const
    {
        const QStringList parents = sorted(edit.parents);
        if (parents == leaves)
            return true;
        return edit.field == field::exists && edit.value.isEmpty() &&
               parents == sorted(leaves + otherLeaves(state, before));
    }

    Status checkSeen(const Edit &edit, const WorkingSet::State &state, const Cell &cell) const
    {
        const auto former = m_before.find({edit.record, edit.field});
        const QStringList before = former == m_before.end() ? cell.leaves : former->second;
        if (!hasSeen(edit, state, cell.leaves, false) && !hasSeen(edit, state, before, true))
            return stale(edit, Text::tr("この欄は、ほかの画面か人が先に書き換えています。"
                                        "両方の内容を見て選んでください。"));
        const auto exists = state.record.cells.constFind(field::exists);
        const bool deleted = exists != state.record.cells.cend() && exists->value.isEmpty();
        if (deleted && edit.field != field::exists && m_revivals.value(edit.record) <= 0)
            return stale(edit, Text::tr("この行は、ほかの画面か人が先に削除しています。"
                                        "行を元に戻してから書き込んでください。"));
        return {};
    }

    WorkingSet &m_records;
    QHash<QString, int> m_revivals; // edits still to come that bring a record back
    std::map<std::pair<QString, QString>, QStringList> m_before;
};

} // namespace

Result<std::vector<Change>> commitEdits(Connection &connection, const Clock &clock,
                                        const std::vector<Edit> &edits, const Stamp &stamp,
                                        const QString &import)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    Result<WorkingSet> records = WorkingSet::load(connection, recordsOf(edits));
    if (!records)
        return failure(records.error());
    Result<LedgerWriter> ledger = LedgerWriter::atEnd(connection);
    if (!ledger)
        return failure(ledger.error());

    const QDateTime now = clock();
    const QString time = timestamp(stamp.time.isValid() ? stamp.time : now);
    const QString batch = stamp.batch.isEmpty() ? newId(now) : stamp.batch;
    const QString actor = storableText(stamp.actor);
    std::vector<Change> written;
    Editing editing(*records, edits);
    for (const Edit &edit : edits) {
        Result<std::optional<Change>> change = editing.apply(edit, newId(now));
        if (!change)
            return failure(change.error());
        if (!*change)
            continue;
        (*change)->actor = actor;
        (*change)->time = time;
        (*change)->batch = batch;
        LedgerEntry entry{0, **change, actor, timestamp(now), import};
        const Result<qint64> key = records->keyOf(edit.record);
        if (!key)
            return failure(key.error());
        if (Status done = ledger->append(entry, *key); !done)
            return failure(done.error());
        written.push_back(std::move(entry.change));
    }
    if (written.empty())
        return written;
    if (Status done = records->write(); !done)
        return failure(done.error());
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    return written;
}

} // namespace mokuhyo::store
