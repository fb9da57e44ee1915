#include "work/wording_fixes.h"

#include "core/text.h"
#include "work/phase_record.h"
#include "work/stages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using store::LedgerEntry;

class FixFinder
{
public:
    FixFinder(const Session &session, const std::vector<Sheet> &sheets, const UnitRegister &units,
              QDate day)
        : m_session(session), m_sheets(sheets), m_units(units), m_day(day)
    {
        for (const Sheet &sheet : sheets)
            m_ids += sheet.id;
    }

    Result<QHash<QString, std::vector<WordingFix>>> find()
    {
        if (const Status read = readRows(); !read)
            return failure(read.error());
        if (const Status read = readHandIns(); !read)
            return failure(read.error());
        const auto receipts = m_session.store().receipts();
        if (!receipts)
            return failure(receipts.error());
        if (m_handedIn.isEmpty() && receipts->empty())
            return take();
        const auto history = m_session.store().history(m_owners.keys());
        if (!history)
            return failure(history.error());
        for (const LedgerEntry &entry : *history) {
            m_values.insert(entry.change.id, entry.change.value);
            if (isSent(entry)) {
                qint64 &last = m_sent[groupOf(entry.change.record)];
                last = std::max(last, entry.seq);
            }
        }
        for (const LedgerEntry &entry : *history)
            follow(entry);
        return take();
    }

private:
    struct Owner
    {
        const Sheet *sheet = nullptr;
        QString unit;  // of a row that belongs to a section
        QString title; // of a row: what its key columns say
    };

    Status readRows()
    {
        QHash<QString, const Sheet *> byId;
        for (const Sheet &sheet : m_sheets) {
            byId.insert(sheet.id, &sheet);
            m_owners.insert(sheet.id, {&sheet, {}, {}});
        }
        store::RecordFilter rows;
        rows.kind = kind::item;
        rows.sheets = m_ids;
        rows.deleted = true;
        const auto records = m_session.store().records(rows);
        if (!records)
            return failure(records.error());
        for (const Record &record : *records) {
            const Sheet *sheet = byId.value(record.value(field::sheet));
            if (!sheet)
                continue;
            const auto form = m_session.formOf(*sheet);
            if (!form)
                return failure(form.error());
            const QString &unit = record.value(field::unit);
            QStringList key;
            for (const QString &column : (*form)->itemKey)
                key += trimmedText(record.value(column)).section(u'\n', 0, 0);
            key.removeAll(QString());
            m_owners.insert(record.id,
                            {sheet, unit == sheet->unit ? QString() : unit, key.join(u' ')});
        }
        return {};
    }

    // Who signed for a sheet, and when that arrived here.
    Status readHandIns()
    {
        store::RecordFilter phases;
        phases.kind = kind::phase;
        phases.sheets = m_ids;
        const auto records = m_session.store().records(phases);
        if (!records)
            return failure(records.error());
        QHash<QString, QString> sheetOf;
        for (const Record &record : *records)
            sheetOf.insert(record.id, record.value(field::sheet));
        if (sheetOf.isEmpty())
            return {};
        const auto history = m_session.store().history(sheetOf.keys());
        if (!history)
            return failure(history.error());
        for (const LedgerEntry &entry : *history) {
            const QString &sheet = sheetOf.value(entry.change.record);
            const auto owner = m_owners.constFind(sheet);
            const auto form = m_session.formOf(*owner->sheet);
            if (!form)
                return failure(form.error());
            if (entry.change.value.isEmpty() ||
                entry.change.field != signatureField(stagesOf(**form).front().key))
                continue;
            m_signers[sheet].insert(entry.change.value);
            m_handedIn[sheet] = std::max(m_handedIn.value(sheet), entry.seq);
        }
        return {};
    }

    // Cells that the same people fill in: the header and the rows of the sheet's own unit, or the
    // rows of one section.
    [[nodiscard]] QString groupOf(const QString &record) const
    {
        const Owner &owner = *m_owners.constFind(record);
        return owner.sheet->id + u'/' + owner.unit;
    }

    // By a file from elsewhere.
    [[nodiscard]] static bool isSent(const LedgerEntry &entry)
    {
        return !entry.import.isEmpty() && entry.change.actor != entry.receivedBy;
    }

    [[nodiscard]] bool bySection(const LedgerEntry &entry) const
    {
        const QString &actor = entry.change.actor;
        const Owner &owner = *m_owners.constFind(entry.change.record);
        if (isSent(entry) || m_signers.value(owner.sheet->id).contains(actor))
            return true;
        const Unit *unit = m_units.find(owner.unit.isEmpty() ? owner.sheet->unit : owner.unit);
        return unit && !actor.isEmpty() &&
               (actor == unit->personOn(m_day) || actor == unit->nameOn(m_day));
    }

    // Entries come in their order.
    void follow(const LedgerEntry &entry)
    {
        const Change &change = entry.change;
        const Owner &owner = *m_owners.constFind(change.record);
        const qint64 since =
            std::max(m_sent.value(groupOf(change.record)), m_handedIn.value(owner.sheet->id));
        const QString cell = change.record + u'/' + change.field;
        if (since == 0 || entry.seq <= since || bySection(entry) || !isTold(owner, change)) {
            m_places.remove(cell);
            return;
        }
        QString text = change.value;
        if (change.field == field::exists) {
            if (!change.value.isEmpty()) {
                m_fresh.insert(change.record);
                return;
            }
            text = u"（行を削除）"_s;
        } else if (m_fresh.contains(change.record)) {
            return; // a new row speaks for itself
        }
        const auto known = m_places.constFind(cell);
        if (known != m_places.cend()) {
            m_fixes[*known].after = text;
            return;
        }
        QStringList before;
        for (const QString &parent : change.parents) {
            if (const QString value = m_values.value(parent); !before.contains(value))
                before += value;
        }
        m_places.insert(cell, m_fixes.size());
        const bool ofSheet = change.record == owner.sheet->id;
        m_fixes.push_back({{owner.sheet->id, ofSheet ? QString() : change.record, change.field},
                           owner.unit,
                           change.field == field::exists ? owner.title : before.join(u'\n'),
                           text});
    }

    // Cells that people fill in, and rows that go.
    [[nodiscard]] bool isTold(const Owner &owner, const Change &change) const
    {
        const bool ofSheet = change.record == owner.sheet->id;
        if (change.field == field::exists)
            return !ofSheet;
        const auto form = m_session.formOf(*owner.sheet);
        if (!form)
            return false;
        return ofSheet ? (*form)->field(change.field) != nullptr
                       : (*form)->column(change.field) != nullptr;
    }

    QHash<QString, std::vector<WordingFix>> take()
    {
        QSet<size_t> current; // others were overtaken by the section
        for (const size_t place : m_places)
            current.insert(place);
        QHash<QString, std::vector<WordingFix>> bySheet;
        for (size_t i = 0; i < m_fixes.size(); ++i) {
            if (current.contains(i) && m_fixes[i].before != m_fixes[i].after)
                bySheet[m_fixes[i].cell.sheet].push_back(m_fixes[i]);
        }
        return bySheet;
    }

    const Session &m_session;
    const std::vector<Sheet> &m_sheets;
    const UnitRegister &m_units;
    QDate m_day;
    QStringList m_ids;
    QHash<QString, Owner> m_owners; // by record
    QHash<QString, QSet<QString>> m_signers;
    QHash<QString, qint64> m_handedIn; // by sheet
    QHash<QString, qint64> m_sent;     // by group
    QHash<QString, QString> m_values;  // by change
    QSet<QString> m_fresh;             // rows that others added since
    QHash<QString, size_t> m_places;   // in m_fixes, by cell
    std::vector<WordingFix> m_fixes;
};

} // namespace

Result<QHash<QString, std::vector<WordingFix>>> wordingFixes(const Session &session,
                                                             const std::vector<Sheet> &sheets,
                                                             const UnitRegister &units, QDate day)
{
    if (sheets.empty())
        return QHash<QString, std::vector<WordingFix>>();
    return FixFinder(session, sheets, units, day).find();
}

} // namespace mokuhyo::work
