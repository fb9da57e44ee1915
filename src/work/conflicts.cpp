#include "work/conflicts.h"

#include "core/handout.h"
#include "core/measure.h"
#include "work/history.h"
#include "work/marks.h"
#include "work/messages.h"
#include "work/remark.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Entries = QHash<QString, store::LedgerEntry>; // by change

QString sheetOf(const Record &record)
{
    return record.value(field::kind) == kind::sheet ? record.id : record.value(field::sheet);
}

// Which hand-out a change came back from, if any.
class Origins
{
public:
    static Result<Origins> of(const Session &session)
    {
        Origins origins;
        auto handouts = session.store().handouts();
        if (!handouts)
            return failure(handouts.error());
        origins.m_handouts = *std::move(handouts);
        const QString store = session.store().identity();
        for (const Handout &handout : origins.m_handouts) {
            origins.m_byBatch.insert(batchOf(store, handout.id), &handout);
            origins.m_byId.insert(handout.id, &handout);
        }
        origins.m_noHandout = batchOf(store, {});
        const auto receipts = session.store().receipts({});
        if (!receipts)
            return failure(receipts.error());
        for (const store::Receipt &receipt : *receipts) {
            const auto known = origins.m_files.constFind(receipt.file);
            const bool doubtful = known != origins.m_files.cend() && *known != receipt.handout;
            origins.m_files.insert(receipt.file, doubtful ? QString() : receipt.handout);
        }
        return Result<Origins>(std::move(origins));
    }

    [[nodiscard]] const Handout *handout(const store::LedgerEntry &entry) const
    {
        const Handout *found = m_byBatch.value(entry.change.batch);
        return found ? found : m_byId.value(m_files.value(entry.import));
    }
    [[nodiscard]] ConflictSide side(const store::LedgerEntry &entry) const
    {
        if (handout(entry) || entry.change.batch == m_noHandout)
            return ConflictSide::Section;
        return entry.import.isEmpty() ? ConflictSide::Planning : ConflictSide::Unknown;
    }

private:
    std::vector<Handout> m_handouts; // its memory stays where it is when this is moved
    QHash<QString, const Handout *> m_byBatch;
    QHash<QString, const Handout *> m_byId;
    QHash<QString, QString> m_files; // hand-out by name; empty: of several
    QString m_noHandout;
};

class CaseBuilder
{
public:
    CaseBuilder(const Origins &origins, const Entries &entries)
        : m_origins(origins), m_entries(entries)
    {
    }

    void describe(ConflictCase &conflict, const Record &record, const Sheet &sheet,
                  const Form &form) const
    {
        conflict.sheet = sheet.id;
        conflict.sheetTitle = sheetTitle(sheet, form);
        conflict.unit = sheet.unit;
        CellRef cell{sheet.id, record.id == sheet.id ? QString() : record.id, conflict.field};
        if (record.value(field::kind) == kind::comment) {
            cell = cellOf(record);
            conflict.label = Tr::tr("コメントへの回答");
        } else if (record.value(field::kind) == kind::reading) {
            cell = cellOf(record);
            conflict.label = Tr::tr("目標値の読み取り方");
        } else if (conflict.isDeletion()) {
            conflict.label = record.id == sheet.id ? Tr::tr("シートの削除") : Tr::tr("行の削除");
        } else {
            const Field *known = cell.item.isEmpty() ? form.field(cell.key) : form.column(cell.key);
            conflict.label = known ? form.printedLabel(*known) : labelOfOwn(cell.key);
        }
        if (!cell.item.isEmpty())
            conflict.row = rowPlace(sheet, cell.item);
    }

    void addTexts(ConflictCase &conflict, const Record &record) const
    {
        conflict.leaves = record.leaves(conflict.field);
        for (const QString &leaf : std::as_const(conflict.leaves)) {
            const auto entry = m_entries.constFind(leaf);
            if (entry != m_entries.cend())
                add(conflict, *entry, entry->change.value);
        }
        settleOrder(conflict);
        for (const ConflictChoice &choice : conflict.choices) {
            if (choice.side != ConflictSide::Section)
                continue;
            const store::LedgerEntry entry = m_entries.value(choice.leaves.last());
            conflict.atHandout = before(entry);
        }
        for (size_t i = 0; i < conflict.choices.size(); ++i) {
            const ConflictChoice &choice = conflict.choices[i];
            if (choice.side == ConflictSide::Section &&
                wasOpen(m_entries.value(choice.leaves.last()), conflict))
                conflict.preselected = i; // the one that came last
        }
    }

    // Deleted here, edited there.
    void addDeletion(ConflictCase &conflict, const Record &record, const Form &form) const
    {
        conflict.leaves = deletionParents(record);
        QSet<QString> seen;
        for (const QString &leaf : record.leaves(field::exists)) {
            const auto entry = m_entries.constFind(leaf);
            if (entry == m_entries.cend())
                continue;
            for (const QString &parent : entry->change.parents)
                seen.insert(parent);
            add(conflict, *entry, entry->change.value);
        }
        std::vector<store::LedgerEntry> unseen;
        for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
            for (const QString &leaf : cell->leaves) {
                const auto entry = m_entries.constFind(leaf);
                if (entry == m_entries.cend() || seen.contains(leaf) || cell.key() == field::exists)
                    continue;
                unseen.push_back(*entry);
                if (const Field *column = form.column(cell.key()))
                    conflict.edits.emplace_back(form.printedLabel(*column), entry->change.value);
            }
        }
        std::ranges::sort(conflict.edits);
        std::ranges::sort(unseen, {}, &store::LedgerEntry::seq);
        const bool kept = std::ranges::any_of(
            conflict.choices, [](const ConflictChoice &choice) { return !choice.text.isEmpty(); });
        if (!kept && !unseen.empty())
            add(conflict, unseen.back(), u"1"_s);
        settleOrder(conflict);
        // Nothing is lost by keeping the row.
        for (size_t i = 0; i < conflict.choices.size(); ++i) {
            if (!conflict.choices[i].text.isEmpty())
                conflict.preselected = i;
        }
    }

private:
    void add(ConflictCase &conflict, const store::LedgerEntry &entry, const QString &text) const
    {
        const ConflictSide side = m_origins.side(entry);
        const auto same = std::ranges::find_if(
            conflict.choices, [&](const ConflictChoice &other) { return other.text == text; });
        if (same != conflict.choices.end()) {
            same->leaves += entry.change.id;
            return;
        }
        conflict.choices.push_back({side,
                                    text,
                                    entry.change.actor,
                                    QDateTime::fromString(entry.receivedAt, Qt::ISODateWithMs),
                                    entry.import,
                                    {entry.change.id}});
    }

    // The planning division's first, then as they came.
    static void settleOrder(ConflictCase &conflict)
    {
        std::ranges::stable_sort(conflict.choices,
                                 [](const ConflictChoice &a, const ConflictChoice &b) {
                                     return std::pair(a.side == ConflictSide::Section, a.at) <
                                            std::pair(b.side == ConflictSide::Section, b.at);
                                 });
    }

    // What stood there before whoever sent the file wrote: past their own earlier texts.
    [[nodiscard]] QString before(store::LedgerEntry entry) const
    {
        const QString import = entry.import;
        QSet<QString> seen;
        while (!entry.change.parents.isEmpty()) {
            const auto parent = m_entries.constFind(entry.change.parents.last());
            if (parent == m_entries.cend() || seen.contains(parent->change.id))
                return {};
            seen.insert(parent->change.id);
            if (parent->import != import || import.isEmpty())
                return parent->change.value;
            entry = *parent;
        }
        return {};
    }

    [[nodiscard]] bool wasOpen(const store::LedgerEntry &entry, const ConflictCase &conflict) const
    {
        const Handout *handout = m_origins.handout(entry);
        const SheetScope *scope = handout ? handout->of(conflict.sheet) : nullptr;
        if (!scope)
            return handout == nullptr;
        if (conflict.record == conflict.sheet)
            return scope->fields.contains(conflict.field);
        const auto row = scope->rows.constFind(conflict.record);
        // Rows that came with the file, and comments, are the section's.
        return row == scope->rows.cend() || row->contains(conflict.field);
    }

    const Origins &m_origins;
    const Entries &m_entries;
};

Result<Entries> entriesOf(const Session &session, const QStringList &records)
{
    const auto history = session.store().history(records);
    if (!history)
        return failure(history.error());
    Entries entries;
    for (const store::LedgerEntry &entry : *history)
        entries.insert(entry.change.id, entry);
    return entries;
}

size_t placeOf(const Form &form, const QString &key)
{
    const auto among = [&](const std::vector<Field> &fields) {
        return size_t(std::ranges::find(fields, key, &Field::key) - fields.begin());
    };
    return std::min(among(form.fields), among(form.columns));
}

} // namespace

Result<std::vector<ConflictCase>> conflictsOf(const Session &session, const SheetFilter &filter)
{
    const auto found = session.store().conflicts();
    if (!found)
        return failure(found.error());
    std::vector<ConflictCase> cases;
    if (found->empty())
        return cases;
    QStringList ids;
    for (const auto &[record, name] : *found)
        ids += record;
    ids.removeDuplicates();
    const auto records = session.store().records(ids);
    const auto entries = entriesOf(session, ids);
    const auto origins = Origins::of(session);
    if (!records)
        return failure(records.error());
    if (!entries)
        return failure(entries.error());
    if (!origins)
        return failure(origins.error());
    QHash<QString, const Record *> byId;
    for (const Record &record : *records)
        byId.insert(record.id, &record);

    // The sheets concerned, among those that the filter leaves.
    const auto wanted = session.headers(filter);
    if (!wanted)
        return failure(wanted.error());
    QSet<QString> concerned;
    for (const Record &record : *records)
        concerned.insert(sheetOf(record));
    SheetFilter chosen;
    for (const Sheet &sheet : *wanted) {
        if (concerned.contains(sheet.id))
            chosen.sheets += sheet.id;
    }
    if (chosen.sheets.isEmpty())
        return cases;
    const auto sheets = session.sheets(chosen);
    if (!sheets)
        return failure(sheets.error());

    const CaseBuilder builder(*origins, *entries);
    for (const Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        std::vector<std::tuple<size_t, size_t, ConflictCase>> ofSheet;
        for (const auto &[id, name] : *found) {
            const Record *record = byId.value(id);
            if (!record || sheetOf(*record) != sheet.id)
                continue;
            ConflictCase conflict;
            conflict.record = id;
            conflict.field = name;
            builder.describe(conflict, *record, sheet, **form);
            if (conflict.isDeletion())
                builder.addDeletion(conflict, *record, **form);
            else
                builder.addTexts(conflict, *record);
            const auto row = std::ranges::find(sheet.items, id, &Item::id);
            const size_t place = id == sheet.id ? 0 : size_t(row - sheet.items.begin()) + 1;
            ofSheet.emplace_back(place, placeOf(**form, name), std::move(conflict));
        }
        std::ranges::stable_sort(ofSheet, [](const auto &a, const auto &b) {
            return std::pair(std::get<0>(a), std::get<1>(a)) <
                   std::pair(std::get<0>(b), std::get<1>(b));
        });
        for (auto &each : ofSheet)
            cases.push_back(std::move(std::get<2>(each)));
    }
    return cases;
}

QString bothTexts(const ConflictCase &conflict)
{
    QStringList texts;
    for (const ConflictChoice &choice : conflict.choices) {
        if (!choice.text.isEmpty() && !texts.contains(choice.text))
            texts += choice.text;
    }
    return conflict.isDeletion() ? u"1"_s : texts.join(u'\n');
}

Result<Applied> settle(Session &session, const std::vector<Settlement> &settlements)
{
    QStringList ids;
    for (const Settlement &settlement : settlements)
        ids += settlement.record;
    ids.removeDuplicates();
    const auto records = session.store().records(ids);
    if (!records)
        return failure(records.error());
    QHash<QString, const Record *> byId;
    for (const Record &record : *records)
        byId.insert(record.id, &record);
    std::vector<Edit> edits;
    for (const Settlement &settlement : settlements) {
        const Record *record = byId.value(settlement.record);
        const bool existence = settlement.field == field::exists;
        const QStringList leaves = !record     ? QStringList()
                                   : existence ? deletionParents(*record)
                                               : record->leaves(settlement.field);
        if (!record || leaves != settlement.leaves)
            return failure(ErrorCode::Stale,
                           Tr::tr("確認の間に内容が変わりました。もう一度選んでください。"),
                           settlement.record + u'/' + settlement.field);
        const bool keeps = existence && !settlement.text.isEmpty();
        edits.push_back({settlement.record, settlement.field, keeps ? u"1"_s : settlement.text,
                         keeps ? record->leaves(field::exists) : leaves});
    }
    const QString text = settlements.size() == 1
                             ? Tr::tr("食い違いの解消")
                             : Tr::tr("%1件の食い違いの解消").arg(settlements.size());
    return session.apply(text, edits);
}

} // namespace mokuhyo::work
