#include "work/edition_changes.h"

#include "work/marks.h"
#include "work/messages.h"
#include "work/row_order.h"
#include "work/sheet_name.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditionChange::Kind;

// A sheet on one side, with what is printed of it.
struct Printed
{
    const Sheet *sheet = nullptr;
    const Form *form = nullptr;
    const UnitRegister *units = nullptr;

    [[nodiscard]] QString field(const QString &key) const
    {
        return form->field(key) ? sheet->value(key) : QString();
    }
    [[nodiscard]] QString cell(const Item &item, const QString &key) const
    {
        const auto columns = form->columnsFor(sheet->options);
        const bool printed =
            std::ranges::any_of(columns, [&](const Field *column) { return column->key == key; });
        return printed ? item.value(key) : QString();
    }
    [[nodiscard]] const Field *known(bool ofRow, const QString &key) const
    {
        return ofRow ? form->column(key) : form->field(key);
    }
};

class Comparison
{
public:
    Comparison(const Session &session, const EditionSide &before, const EditionSide &after)
        : m_session(session), m_before(before), m_after(after)
    {
    }

    Result<std::vector<EditionChange>> run()
    {
        for (const Sheet &sheet : m_before.content.sheets) {
            if (const Status done = addSheet(sheet); !done)
                return failure(done.error());
        }
        for (const Sheet &sheet : m_after.content.sheets) {
            if (find(m_before, sheet.id))
                continue;
            const auto there = printed(m_after, sheet);
            if (!there)
                return failure(there.error());
            add(Kind::AddedSheet, *there, {}, {}, u"シート"_s, {}, titleOf(*there));
        }
        if (const Status done = addTimes(); !done)
            return failure(done.error());
        addReasons();
        return std::move(m_changes);
    }

private:
    [[nodiscard]] static const Sheet *find(const EditionSide &side, const QString &id)
    {
        const auto found = std::ranges::find(side.content.sheets, id, &Sheet::id);
        return found == side.content.sheets.end() ? nullptr : &*found;
    }

    [[nodiscard]] Result<Printed> printed(const EditionSide &side, const Sheet &sheet) const
    {
        const auto form = m_session.formOf(sheet);
        if (!form)
            return failure(form.error());
        return Printed{&sheet, *form, &side.content.units};
    }

    // Whether both sides print it.
    [[nodiscard]] bool shows(const Form &form, const Field &field) const
    {
        return m_before.visibility.shows(form, field) && m_after.visibility.shows(form, field);
    }

    // Keys that are printed on either side, in the order of the older form.
    [[nodiscard]] QStringList keys(const Printed &before, const Printed &after, bool ofRow) const
    {
        QStringList all;
        for (const Printed *side : {&before, &after}) {
            for (const Field &field : ofRow ? side->form->columns : side->form->fields) {
                if (!all.contains(field.key) && shows(*side->form, field))
                    all += field.key;
            }
        }
        return all;
    }

    [[nodiscard]] QString rowText(const Printed &side, const Item &item) const
    {
        QStringList lines;
        for (const Field *column : side.form->columnsFor(side.sheet->options)) {
            const QString text = item.value(column->key);
            if (!text.isEmpty() && shows(*side.form, *column))
                lines += u"「%1」%2"_s.arg(side.form->printedLabel(*column), text);
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] QString titleOf(const Printed &side) const
    {
        return sheetTitle(*side.sheet, *side.form,
                          [&](const Field &field) { return shows(*side.form, field); });
    }

    [[nodiscard]] QString nameOf(const Printed &side) const
    {
        const QString title = titleOf(side);
        const Unit *unit = side.units->find(side.sheet->unit);
        return titleWithUnit(title, unit ? unit->nameOn(fiscal::firstDay(side.sheet->fromYear))
                                         : QString());
    }

    void add(Kind kind, const Printed &side, const QString &item, const QString &key,
             const QString &place, const QString &before, const QString &after)
    {
        m_changes.push_back(
            {kind, side.sheet->id, item, key, nameOf(side), place, before, after, {}, {}, {}});
    }

    Status addSheet(const Sheet &sheet)
    {
        const auto before = printed(m_before, sheet);
        if (!before)
            return failure(before.error());
        const Sheet *now = find(m_after, sheet.id);
        if (!now) {
            add(Kind::RemovedSheet, *before, {}, {}, u"シート"_s, titleOf(*before), {});
            return {};
        }
        const auto after = printed(m_after, *now);
        if (!after)
            return failure(after.error());
        for (const QString &key : keys(*before, *after, false))
            addCell(*before, *after, {}, key, before->field(key), after->field(key));
        addRows(*before, *after);
        return {};
    }

    void addCell(const Printed &before, const Printed &after, const QString &item,
                 const QString &key, const QString &from, const QString &to)
    {
        if (from == to)
            return;
        const Field *old = before.known(!item.isEmpty(), key);
        const Printed &side = old ? before : after;
        const Field *field = old ? old : after.known(!item.isEmpty(), key);
        add(Kind::Changed, before, item, key,
            rowPlace(*before.sheet, item) + u"「%1」"_s.arg(side.form->printedLabel(*field)), from,
            to);
    }

    void addRows(const Printed &before, const Printed &after)
    {
        const QStringList columns = keys(before, after, true);
        const QStringList stayed = rowsInPlace(*before.sheet, *after.sheet);
        for (const Item &row : before.sheet->items) {
            const QString place = rowPlace(*before.sheet, row.id);
            const Item *now = after.sheet->item(row.id);
            if (!now) {
                add(Kind::RemovedRow, before, row.id, {}, place, rowText(before, row), {});
                continue;
            }
            if (!stayed.contains(row.id))
                add(Kind::MovedRow, before, row.id, {}, place, place,
                    rowPlace(*after.sheet, row.id));
            for (const QString &key : columns)
                addCell(before, after, row.id, key, before.cell(row, key), after.cell(*now, key));
            if (row.life != now->life)
                add(Kind::Changed, before, row.id, field::life, place + u"の扱い"_s,
                    lifeNote(row, *before.sheet, *before.form, *before.units),
                    lifeNote(*now, *after.sheet, *after.form, *after.units));
        }
        for (const Item &row : after.sheet->items) {
            if (!before.sheet->item(row.id))
                add(Kind::AddedRow, after, row.id, {}, rowPlace(*after.sheet, row.id), {},
                    rowText(after, row));
        }
    }

    // The field of the log that says what a change of this kind says.
    static QString fieldOf(const EditionChange &change)
    {
        switch (change.kind) {
        case Kind::Changed:
            return change.field;
        case Kind::MovedRow:
            return field::order;
        default:
            return field::exists;
        }
    }

    // When the latest of the changes was made that the newer side stands at; of what is gone, when
    // it went.
    Status addTimes()
    {
        QStringList records;
        for (const EditionChange &change : m_changes)
            records += change.item.isEmpty() ? change.sheet : change.item;
        records.removeDuplicates();
        const auto log = m_session.store().history(records);
        if (!log)
            return failure(log.error());
        QHash<QString, QString> times; // by change
        QHash<QString, QString> gone;  // by record
        for (const store::LedgerEntry &entry : *log) {
            times.insert(entry.change.id, entry.when());
            if (entry.change.field == field::exists && entry.change.value.isEmpty())
                gone.insert(entry.change.record, entry.when());
        }
        for (EditionChange &change : m_changes) {
            const QString id = change.item.isEmpty() ? change.sheet : change.item;
            QString latest;
            if (change.kind == Kind::RemovedRow || change.kind == Kind::RemovedSheet) {
                latest = gone.value(id);
            } else {
                const auto record = m_after.content.records.constFind(id);
                if (record == m_after.content.records.cend())
                    continue;
                for (const QString &leaf : record->leaves(fieldOf(change)))
                    latest = std::max(latest, times.value(leaf));
            }
            change.on = QDateTime::fromString(latest, Qt::ISODateWithMs).toLocalTime().date();
        }
        return {};
    }

    void addReasons()
    {
        for (EditionChange &change : m_changes) {
            QStringList texts;
            // What became of a row says itself why, also that it was added late.
            const Sheet *sheet = find(m_after, change.sheet);
            const Item *item = sheet ? sheet->item(change.item) : nullptr;
            if (item && (change.field == field::life || change.kind == Kind::AddedRow))
                texts += trimmedText(item->life.reason);
            for (const Reason &reason : m_after.content.reasons) {
                const bool known = m_before.content.records.contains(reason.id);
                if (!known && reason.cell == CellRef{change.sheet, change.item, fieldOf(change)})
                    texts += trimmedText(reason.text);
            }
            texts.removeAll(QString());
            texts.removeDuplicates();
            change.reason = texts.join(u'\n');
        }
    }

    const Session &m_session;
    const EditionSide &m_before;
    const EditionSide &m_after;
    std::vector<EditionChange> m_changes;
};

} // namespace

Result<std::vector<EditionChange>>
compareContents(const Session &session, const EditionSide &before, const EditionSide &after)
{
    return Comparison(session, before, after).run();
}

} // namespace mokuhyo::work
