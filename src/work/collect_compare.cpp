#include "work/collect_compare.h"

#include "core/rank.h"
#include "core/text.h"
#include "work/collect_rows.h"
#include "work/marks.h"
#include "work/messages.h"
#include "work/rows.h"
#include "work/workbook_text.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using intake::RecognisedItem;
using intake::Value;
using Kind = CollectedCell::Kind;

class Comparer
{
public:
    Comparer(const CompareContext &context, const CollectBase &base,
             const intake::RecognisedSheet &read, std::vector<intake::Note> &notes)
        : m_context(context), m_base(base), m_form(*base.form), m_read(read), m_notes(notes)
    {
        for (const Field *column : m_form.columnsFor(base.sheet.options))
            m_shown.insert(column->key);
    }

    Result<CollectedSheet> compare()
    {
        if (qsizetype(m_read.items.size()) - m_base.scope.rows.size() > mostAdded)
            return failure(ErrorCode::Invalid,
                           Tr::tr("増えた行が多すぎるため読み取りません（1シートに%L1行まで）。別の"
                                  "表を貼り付けていないか確かめてください。")
                               .arg(mostAdded));
        m_sheet.sheet = m_base.sheet.id;
        m_sheet.title = sheetTitle(m_base.sheet, m_form);
        m_sheet.unit = m_base.unit;
        m_sheet.handout = m_base.handout ? m_base.handout->id : QString();
        m_sheet.tab = m_read.place.tab;
        for (const Field &field : m_form.fields) {
            const auto value = m_read.fields.constFind(field.key);
            if (value == m_read.fields.cend())
                continue;
            if (!saysSameField(value->text, textThen(m_base.sheet.id, field.key)))
                addCell(m_base.sheet.id, field, *value, {});
        }
        const RowPlaces rows = placeRows(m_base, m_read);
        m_notes.insert(m_notes.end(), rows.notes.begin(), rows.notes.end());
        nameNewRows(rows);
        for (size_t i = 0; i < m_read.items.size(); ++i) {
            const RowPlaces::Place &place = rows.places[i];
            const bool given = m_base.isRow(place.record);
            if (isFromElsewhere(m_read.items[i]))
                m_oldRows.insert(place.record);
            if (given)
                compareRow(place.record, m_read.items[i]);
            else
                addRow(place, m_read.items[i]);
        }
        for (const QString &row : rows.missing)
            addMissing(row, CollectedRow::Kind::Missing);
        for (const QString &row : rows.emptied)
            addMissing(row, CollectedRow::Kind::Emptied);
        if (const Status dropped = dropKnown(); !dropped)
            return failure(dropped.error());
        if (const Status former = findFormer(); !former)
            return failure(former.error());
        return std::move(m_sheet);
    }

private:
    static constexpr qsizetype mostAdded = 2000;

    [[nodiscard]] QString textThen(const QString &record, const QString &key) const
    {
        const auto found = m_base.then.constFind(record);
        return found == m_base.then.cend() ? QString() : found->value(key);
    }

    [[nodiscard]] Cell cellNow(const QString &record, const QString &key) const
    {
        const auto found = m_base.now.constFind(record);
        return found == m_base.now.cend() ? Cell() : found->cells.value(key);
    }

    // The leaves that the file's text replaces. Where nobody handed it out, only an empty cell is
    // replaced; beside any other text it stands as another opinion. Of several hand-outs that it
    // may answer the first: whatever was written since it may not have seen.
    [[nodiscard]] QStringList parentsOf(const QString &record, const QString &key) const
    {
        const auto found = m_base.then.constFind(record);
        if (found == m_base.then.cend())
            return {};
        if (!m_base.handout && !found->value(key).isEmpty())
            return {};
        if (mayBeOld(record) && m_base.first.contains(record))
            return m_base.first.value(record).leaves(key);
        return found->leaves(key);
    }

    // A row that was written for another hand-out and pasted here says what stood there then.
    [[nodiscard]] bool isFromElsewhere(const RecognisedItem &item) const
    {
        return item.mark && m_base.handout && !item.mark->base.isEmpty() &&
               item.mark->base != QString::number(m_base.handout->base);
    }

    [[nodiscard]] bool mayBeOld(const QString &record) const
    {
        return m_context.mayBeOld || m_oldRows.contains(record);
    }

    [[nodiscard]] bool isDeletedHere(const QString &record) const
    {
        const auto found = m_base.now.constFind(record);
        return found != m_base.now.cend() && !found->exists();
    }

    void compareRow(const QString &row, const RecognisedItem &item)
    {
        for (const Field &column : m_form.columns) {
            const auto value = item.cells.constFind(column.key);
            if (value != item.cells.cend() && !saysSame(value->text, textThen(row, column.key)))
                addCell(row, column, *value, rowPlace(m_base.sheet, row));
        }
    }

    void addCell(const QString &record, const Field &field, const Value &value, const QString &row)
    {
        if (value.unread)
            return; // noted where it was read
        const QString text = withLf(value.text);
        // An old template may lack what stands here; only what was handed out can be emptied.
        if (!m_base.handout && text.isEmpty())
            return;
        if (!isWritable(text)) {
            m_notes.push_back({intake::Note::Kind::Unrecognised, value.place, text.left(60),
                               Tr::tr("文字として正しくない内容のため取り込みません。")});
            return;
        }
        CollectedCell cell;
        cell.record = record;
        cell.field = field.key;
        cell.row = row;
        cell.label = m_form.printedLabel(field);
        cell.place = value.place;
        cell.atHandout = m_base.handout ? textThen(record, field.key) : QString();
        const Cell now = cellNow(record, field.key);
        cell.here = now.value;
        cell.file = text;
        cell.change = m_base.change(record, field.key, parentsOf(record, field.key), text);
        const bool shown = record == m_base.sheet.id || m_shown.contains(field.key);
        cell.taken = shown && m_base.isOpen(record, field.key);
        cell.kind = cell.taken ? arrivalOf(cell.change, now) : Kind::Outside;
        if (cell.taken && isDeletedHere(record))
            cell.kind = Kind::Conflict; // even a text that is no other one
        m_sheet.cells.push_back(std::move(cell));
    }

    // --- rows that came

    // A new row's id is a function of where it was handed out and of what it says.
    void nameNewRows(const RowPlaces &rows)
    {
        m_ids.assign(m_read.items.size(), {});
        QHash<QString, int> same;
        for (size_t i = 0; i < m_read.items.size(); ++i) {
            const RowPlaces::Place &place = rows.places[i];
            if (!place.record.isEmpty()) {
                m_ids[i] = place.record;
                continue;
            }
            const QString key = keyOf(m_read.items[i]);
            const QString handout = m_base.handout ? m_base.handout->id : QString();
            m_ids[i] = derivedId({m_base.store, handout, m_base.sheet.id, u"row"_s, key,
                                  QString::number(same[key]++)});
        }
    }

    [[nodiscard]] QString keyOf(const RecognisedItem &item) const
    {
        QStringList parts;
        for (const QString &key : m_form.itemKey)
            parts += labelKey(item.value(key));
        if (std::ranges::all_of(parts, &QString::isEmpty)) {
            parts.clear();
            for (const Field &column : m_form.columns)
                parts += labelKey(item.value(column.key));
        }
        return parts.join(QChar(u'\x1f'));
    }

    void addRow(const RowPlaces::Place &place, const RecognisedItem &item)
    {
        const QString id = m_ids[size_t(&item - m_read.items.data())];
        const int index = place.record.isEmpty()
                              ? int(m_base.scope.spareRows.size()) + m_freeRows++
                              : int(m_base.scope.spareRows.indexOf(place.record));
        if (m_base.now.contains(id)) {
            // An earlier file of this hand-out brought it.
            for (const Field &column : m_form.columns) {
                const Value value = item.cells.value(column.key);
                if (!value.text.isEmpty())
                    addCell(id, column, value, nameOf(item));
            }
            return;
        }
        CollectedRow row;
        row.kind = place.copied ? CollectedRow::Kind::Copied : CollectedRow::Kind::Added;
        row.record = id;
        row.name = nameOf(item);
        row.place = item.place;
        row.locked = !m_base.scope.addsRows();
        row.taken = !row.locked;
        const auto set = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                row.changes.push_back(m_base.change(id, name, {}, value));
        };
        set(field::exists, u"1"_s);
        set(field::kind, kind::item);
        set(field::sheet, m_base.sheet.id);
        set(field::order, orderBehind(index));
        set(field::unit, unitOf(item));
        for (const Field &column : m_form.columns) {
            const Value value = item.cells.value(column.key);
            const QString text = withLf(value.text);
            if (text.isEmpty())
                continue;
            const bool open = row.locked || m_base.isOpen(id, column.key);
            if (!open || !isWritable(text)) {
                addCell(id, column, value, row.name);
                continue;
            }
            row.texts.emplace_back(m_form.printedLabel(column), text);
            set(column.key, text);
        }
        if (m_form.rows.kind == Rows::Kind::Numbered &&
            item.value(m_form.rows.numberColumn).isEmpty())
            set(m_form.rows.numberColumn,
                circledNumber(int(m_base.sheet.items.size()) + index + 1));
        if (row.texts.empty()) {
            row.locked = true; // nothing of it was asked for
            row.taken = false;
        }
        m_sheet.rows.push_back(std::move(row));
    }

    [[nodiscard]] QString nameOf(const auto &item) const
    {
        QStringList parts;
        for (const QString &key : m_form.itemKey) {
            if (const QString part = item.value(key).simplified(); !part.isEmpty())
                parts += part;
        }
        return parts.join(u' ').left(60);
    }

    // Behind the last row that was handed out and in front of what others have there, each spare
    // row at a place of its own; of a sheet that went out without rows behind all.
    [[nodiscard]] QString orderBehind(int index)
    {
        if (index < int(m_orders.size()))
            return m_orders[size_t(index)];
        QString order;
        for (const Item &item : m_base.sheet.items)
            order = std::max(order, item.order);
        if (order.isEmpty() && !m_base.orders.isEmpty())
            order = m_base.orders.last();
        const auto behind = std::ranges::upper_bound(m_base.orders, order);
        const QString next = behind == m_base.orders.end() ? QString() : *behind;
        if (!m_orders.empty())
            order = m_orders.back();
        while (int(m_orders.size()) <= index)
            m_orders.push_back(order = rankBetween(order, next));
        return order;
    }

    // Where rows belong to sections a new one belongs to whoever it names, else to whoever sent it.
    [[nodiscard]] QString unitOf(const RecognisedItem &item) const
    {
        if (m_form.rows.unitColumn.isEmpty())
            return {};
        const QString named =
            unitOfRow(m_form, m_base.sheet, item.value(m_form.rows.unitColumn), m_context.units);
        if (!named.isEmpty())
            return named;
        return m_base.unit == m_base.sheet.unit ? QString() : m_base.unit;
    }

    // --- rows that went

    void addMissing(const QString &id, CollectedRow::Kind kind)
    {
        const auto now = m_base.now.constFind(id);
        if (now == m_base.now.cend() || !now->exists())
            return; // gone here as well
        const Item *item = m_base.sheet.item(id);
        CollectedRow row;
        row.kind = kind;
        row.record = id;
        row.name = item ? nameOf(*item) : QString();
        if (row.name.isEmpty())
            row.name = rowPlace(m_base.sheet, id);
        row.place = m_read.place;
        row.locked = !m_base.scope.addsRows();
        const auto then = m_base.then.constFind(id);
        if (then != m_base.then.cend())
            row.changes.push_back(
                m_base.change(id, field::exists, deletionParents(*then), QString()));
        m_sheet.rows.push_back(std::move(row));
    }

    // --- what is here already

    Status dropKnown()
    {
        QStringList ids;
        for (const CollectedCell &cell : m_sheet.cells)
            ids += cell.change.id;
        for (const CollectedRow &row : m_sheet.rows) {
            for (const Change &change : row.changes)
                ids += change.id;
        }
        if (ids.isEmpty())
            return {};
        const auto found = m_context.session.store().changes(ids);
        if (!found)
            return failure(found.error());
        QSet<QString> known;
        for (const Change &change : *found)
            known.insert(change.id);
        const auto isKnown = [&](const Change &change) { return known.contains(change.id); };
        m_sheet.known += int(std::erase_if(
            m_sheet.cells, [&](const CollectedCell &cell) { return isKnown(cell.change); }));
        for (CollectedRow &row : m_sheet.rows)
            m_sheet.known += int(std::erase_if(row.changes, isKnown));
        std::erase_if(m_sheet.rows, [](const CollectedRow &row) { return row.changes.empty(); });
        return {};
    }

    // Texts that the cell held before, where nobody knows how old the file is.
    Status findFormer()
    {
        QStringList records;
        for (const CollectedCell &cell : m_sheet.cells) {
            if (mayBeOld(cell.record))
                records += cell.record;
        }
        records.removeDuplicates();
        if (records.isEmpty())
            return {};
        const auto history = m_context.session.store().history(records);
        if (!history)
            return failure(history.error());
        QHash<QString, QStringList> held;
        for (const store::LedgerEntry &entry : *history)
            held[entry.change.record + u'/' + entry.change.field] += entry.change.value;
        for (CollectedCell &cell : m_sheet.cells) {
            const QStringList texts = held.value(cell.record + u'/' + cell.field);
            const bool former =
                mayBeOld(cell.record) && cell.kind != Kind::Same &&
                (cell.file.isEmpty() || std::ranges::any_of(texts, [&](const QString &text) {
                     return saysSameField(cell.file, text);
                 }));
            if (former) {
                cell.kind = Kind::Former;
                cell.taken = false;
            }
        }
        return {};
    }

    const CompareContext &m_context;
    const CollectBase &m_base;
    const Form &m_form;
    const intake::RecognisedSheet &m_read;
    std::vector<intake::Note> &m_notes;
    QSet<QString> m_shown;         // columns
    QSet<QString> m_oldRows;       // of another hand-out's file
    std::vector<QString> m_ids;    // records by row of the file
    std::vector<QString> m_orders; // of added rows, as far as they were asked for
    int m_freeRows = 0;            // new rows without a spare one
    CollectedSheet m_sheet;
};

} // namespace

CollectedCell::Kind arrivalOf(const Change &change, const Cell &now)
{
    const bool others = std::ranges::any_of(
        now.leaves, [&](const QString &leaf) { return !change.parents.contains(leaf); });
    if (!others)
        return Kind::Change;
    return saysSame(change.value, now.value) ? Kind::Same : Kind::Conflict;
}

Result<CollectedSheet> compareSheet(const CompareContext &context, const CollectBase &base,
                                    const intake::RecognisedSheet &read,
                                    std::vector<intake::Note> &notes)
{
    return Comparer(context, base, read, notes).compare();
}

} // namespace mokuhyo::work
