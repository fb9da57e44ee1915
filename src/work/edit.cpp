#include "work/edit.h"

#include "core/rank.h"
#include "core/text.h"
#include "work/drafts.h"
#include "work/life_record.h"
#include "work/messages.h"
#include "work/phases.h"
#include "work/reasons.h"
#include "work/rows.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// A sheet with all that deciding about an edit takes.
struct Desk
{
    Sheet sheet;
    const Form *form = nullptr;
    Phases phases;
};

Result<Desk> load(const Session &session, const QString &id)
{
    auto sheet = session.sheet(id);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    auto phases = phasesOf(session, *sheet);
    if (!phases)
        return failure(phases.error());
    return Desk{*std::move(sheet), *form, *std::move(phases)};
}

// Rows come, go and move while the plan is written.
Status rowsAreOpen(const Desk &desk, const EditOptions &options)
{
    const Phase &first = desk.form->phases.front();
    if (!options.amend.isEmpty() || desk.phases.isWritable(desk.sheet.fromYear, first.key))
        return {};
    return failure(ErrorCode::Locked,
                   Tr::tr("行の追加・削除・移動は「%1」の段階で行います。"
                          "追加するときは理由を付けて、やめるときは「中止」などにしてください。")
                       .arg(first.label));
}

Result<const Item *> rowOf(const Sheet &sheet, const QString &id)
{
    if (const Item *item = sheet.item(id))
        return item;
    return failure(ErrorCode::NotFound,
                   Tr::tr("その行は削除されています。画面を更新してください。"), id);
}

Result<Record> recordOf(const Session &session, const QString &id)
{
    const auto record = session.store().record(id);
    if (!record)
        return failure(record.error());
    return record->value_or(Record{id, {}});
}

Status setOne(Session &session, Desk &desk, const CellText &wanted, const EditOptions &options,
              Drafts &drafts)
{
    const Item *item = nullptr;
    if (!wanted.cell.item.isEmpty()) {
        const auto row = rowOf(desk.sheet, wanted.cell.item);
        if (!row)
            return failure(row.error());
        item = *row;
    }
    const Field *field =
        item ? desk.form->column(wanted.cell.key) : desk.form->field(wanted.cell.key);
    if (!field)
        return failure(ErrorCode::Usage,
                       Tr::tr("「%1」という欄はありません。").arg(wanted.cell.key));

    const QString record = item ? item->id : desk.sheet.id;
    const Cell now = (item ? item->cells : desk.sheet.fields).value(field->key);
    const QString text = withLf(wanted.text);
    if (text == now.value)
        return {};
    const bool open = isOpen(desk.phases, desk.sheet, *desk.form, *field, item);
    if (!open && options.amend.isEmpty())
        return failure(ErrorCode::Locked,
                       lockReason(desk.phases, desk.sheet, *desk.form, *field, item), field->key);

    drafts.set(record, field->key, text, wanted.seen.value_or(now.leaves));
    if (!open)
        draftReason(drafts, session, {desk.sheet.id, wanted.cell.item, field->key}, options.amend);
    if (item && field->key == desk.form->rows.unitColumn) {
        const auto units = session.units();
        const auto whole = recordOf(session, item->id);
        if (!units || !whole)
            return failure(units ? whole.error() : units.error());
        drafts.set(item->id, field::unit, unitOfRow(*desk.form, desk.sheet, text, *units),
                   whole->leaves(field::unit));
    }
    return {};
}

// A row that comes after the plan was closed says when and why.
ItemLife lateAddition(const Session &session, const Desk &desk, const QString &reason)
{
    if (desk.phases.isWritable(desk.sheet.fromYear, desk.form->phases.front().key))
        return {};
    const auto [year, phase] = desk.phases.openAt(usualYear(session, desk.sheet));
    return {LifeEvent::Added, session.now().toLocalTime().date(), reason, {}, year, phase};
}

// ①②③ again after rows came, went or moved; other forms keep what people typed.
void renumber(Drafts &drafts, const Form &form, const std::vector<const Item *> &rows)
{
    if (form.rows.kind != Rows::Kind::Numbered)
        return;
    const QString &column = form.rows.numberColumn;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const QString number = circledNumber(int(i) + 1); rows[i]->value(column) != number)
            drafts.set(rows[i]->id, column, number, rows[i]->cells.value(column).leaves);
    }
}

std::vector<const Item *> rowsOf(const Sheet &sheet)
{
    std::vector<const Item *> rows;
    for (const Item &item : sheet.items)
        rows.push_back(&item);
    return rows;
}

// Where rows behind this one go: an index into the sheet's rows.
Result<size_t> placeBehind(const Sheet &sheet, const QString &after)
{
    if (after == u"-"_s)
        return 0;
    if (after.isEmpty())
        return sheet.items.size();
    const auto row = rowOf(sheet, after);
    if (!row)
        return failure(row.error());
    return size_t(*row - sheet.items.data()) + 1;
}

// New rows and the numbers of all.
Status draftRows(Session &session, Desk &desk, const std::vector<QHash<QString, QString>> &rows,
                 const QString &after, const EditOptions &options, Drafts &drafts)
{
    if (const Status open = rowsAreOpen(desk, options); !open)
        return failure(open.error());
    const auto place = placeBehind(desk.sheet, after);
    if (!place)
        return failure(place.error());
    const auto units = session.units();
    if (!units)
        return failure(units.error());

    const Form &form = *desk.form;
    std::vector<Item> &items = desk.sheet.items;
    const QString before = *place > 0 ? items[*place - 1].order : QString();
    const QString behind = *place < items.size() ? items[*place].order : QString();
    const std::vector<QString> orders = ranksBetween(before, behind, int(rows.size()));

    const ItemLife added = lateAddition(session, desk, options.amend);
    for (size_t i = 0; i < rows.size(); ++i) {
        Item fresh{newId(session.now()), orders[i], {}, {}, {}, {}};
        QHash<QString, QString> values = firstCells(desk.sheet, form);
        for (auto cell = rows[i].cbegin(); cell != rows[i].cend(); ++cell) {
            if (!form.column(cell.key()))
                return failure(ErrorCode::Usage,
                               Tr::tr("「%1」という欄はありません。").arg(cell.key()));
            values.insert(cell.key(), withLf(cell.value()));
        }
        if (form.rows.kind == Rows::Kind::Numbered)
            values.insert(form.rows.numberColumn, circledNumber(int(*place + i) + 1));
        drafts.set(fresh.id, field::exists, u"1"_s);
        drafts.set(fresh.id, field::kind, kind::item);
        drafts.set(fresh.id, field::sheet, desk.sheet.id);
        drafts.set(fresh.id, field::order, fresh.order);
        drafts.set(fresh.id, field::unit,
                   unitOfRow(form, desk.sheet, values.value(form.rows.unitColumn), *units));
        for (auto cell = values.cbegin(); cell != values.cend(); ++cell) {
            drafts.set(fresh.id, cell.key(), cell.value());
            fresh.cells.insert(cell.key(), {cell.value(), {}});
        }
        if (added.event == LifeEvent::Added)
            draftLife(drafts, {fresh.id, {}}, added);
        items.insert(items.begin() + std::ptrdiff_t(*place + i), std::move(fresh));
    }
    renumber(drafts, form, rowsOf(desk.sheet));
    return {};
}

QString nameOfAddition(size_t rows)
{
    return rows == 1 ? Tr::tr("行の追加") : Tr::tr("%1行の追加").arg(rows);
}

// What undo calls the step: 3行目「目標値」の入力.
QString nameOf(const std::map<QString, Desk> &desks, const std::vector<CellText> &cells)
{
    if (cells.empty())
        return {};
    if (desks.size() > 1)
        return Tr::tr("%1枚のシートの%2個の欄の入力").arg(desks.size()).arg(cells.size());
    const auto &[id, desk] = *desks.begin();
    const CellRef &cell = cells.front().cell;
    const Item *item = cell.item.isEmpty() ? nullptr : desk.sheet.item(cell.item);
    const auto row = item ? item - desk.sheet.items.data() + 1 : 0;
    const bool sameRow = std::ranges::all_of(
        cells, [&](const CellText &other) { return other.cell.item == cell.item; });
    if (cells.size() > 1)
        return sameRow && item ? Tr::tr("%1行目の%2個の欄の入力").arg(row).arg(cells.size())
                               : Tr::tr("%1個の欄の入力").arg(cells.size());
    const Field *field = item ? desk.form->column(cell.key) : desk.form->field(cell.key);
    const QString label = field ? desk.form->printedLabel(*field) : cell.key;
    const bool cleared = cells.front().text.isEmpty();
    if (!item)
        return (cleared ? Tr::tr("「%1」の消去") : Tr::tr("「%1」の入力")).arg(label);
    return (cleared ? Tr::tr("%1行目「%2」の消去") : Tr::tr("%1行目「%2」の入力"))
        .arg(row)
        .arg(label);
}

} // namespace

Result<Applied> setCells(Session &session, const std::vector<CellText> &cells,
                         const EditOptions &options)
{
    std::map<QString, Desk> desks;
    Drafts drafts;
    for (const CellText &wanted : cells) {
        auto desk = desks.find(wanted.cell.sheet);
        if (desk == desks.end()) {
            auto loaded = load(session, wanted.cell.sheet);
            if (!loaded)
                return failure(loaded.error());
            desk = desks.emplace(wanted.cell.sheet, *std::move(loaded)).first;
        }
        if (const Status set = setOne(session, desk->second, wanted, options, drafts); !set)
            return failure(set.error());
    }
    const QString text = options.text.isEmpty() ? nameOf(desks, cells) : options.text;
    return session.apply(text, drafts.take());
}

Result<Applied> addItem(Session &session, const QString &sheet,
                        const QHash<QString, QString> &cells, const QString &after,
                        const EditOptions &options)
{
    return addItems(session, sheet, {cells}, after, options);
}

Result<Applied> addItems(Session &session, const QString &sheetId,
                         const std::vector<QHash<QString, QString>> &rows, const QString &after,
                         const EditOptions &options)
{
    return setCellsAndAddItems(session, sheetId, {}, rows, options, after);
}

Result<Applied> setCellsAndAddItems(Session &session, const QString &sheetId,
                                    const std::vector<CellText> &cells,
                                    const std::vector<QHash<QString, QString>> &rows,
                                    const EditOptions &options, const QString &after)
{
    auto desk = load(session, sheetId);
    if (!desk)
        return failure(desk.error());
    Drafts drafts;
    for (const CellText &wanted : cells) {
        if (const Status set = setOne(session, *desk, wanted, options, drafts); !set)
            return failure(set.error());
    }
    // Answered first: what a step begins with is the row that it made.
    Drafts added;
    if (const Status made = draftRows(session, *desk, rows, after, options, added); !made)
        return failure(made.error());
    std::vector<Edit> edits = added.take();
    for (Edit &edit : drafts.take())
        edits.push_back(std::move(edit));
    return session.apply(options.text.isEmpty() ? nameOfAddition(rows.size()) : options.text,
                         edits);
}

Result<Applied> removeItems(Session &session, const QString &sheetId, const QStringList &items,
                            const EditOptions &options)
{
    const auto desk = load(session, sheetId);
    if (!desk)
        return failure(desk.error());
    if (const Status open = rowsAreOpen(*desk, options); !open)
        return failure(open.error());
    Drafts drafts;
    for (const QString &id : items) {
        if (const auto row = rowOf(desk->sheet, id); !row)
            return failure(row.error());
        const auto record = recordOf(session, id);
        if (!record)
            return failure(record.error());
        drafts.remove(*record);
        if (!options.amend.isEmpty())
            draftReason(drafts, session, {sheetId, id, field::exists}, options.amend);
    }
    std::vector<const Item *> left = rowsOf(desk->sheet);
    std::erase_if(left, [&](const Item *item) { return items.contains(item->id); });
    renumber(drafts, *desk->form, left);
    const QString usual =
        items.size() == 1 ? Tr::tr("行の削除") : Tr::tr("%1行の削除").arg(items.size());
    return session.apply(options.text.isEmpty() ? usual : options.text, drafts.take());
}

Result<Applied> restoreItem(Session &session, const QString &sheetId, const QString &itemId,
                            const EditOptions &options)
{
    auto desk = load(session, sheetId);
    if (!desk)
        return failure(desk.error());
    if (const Status open = rowsAreOpen(*desk, options); !open)
        return failure(open.error());
    const auto record = recordOf(session, itemId);
    if (!record)
        return failure(record.error());
    if (record->value(field::sheet) != sheetId)
        return failure(ErrorCode::NotFound, Tr::tr("戻す行が見つかりません。"), itemId);
    Drafts drafts;
    drafts.set(itemId, field::exists, u"1"_s, record->leaves(field::exists));
    if (!options.amend.isEmpty())
        draftReason(drafts, session, {sheetId, itemId, field::exists}, options.amend);
    Record living = *record;
    living.cells[field::exists].value = u"1"_s;
    if (!desk->sheet.item(itemId))
        addItems(desk->sheet, {living});
    renumber(drafts, *desk->form, rowsOf(desk->sheet));
    return session.apply(options.text.isEmpty() ? Tr::tr("削除した行を戻す") : options.text,
                         drafts.take());
}

Result<Applied> moveItem(Session &session, const QString &sheetId, const QString &itemId,
                         const QString &before, const EditOptions &options)
{
    const auto desk = load(session, sheetId);
    if (!desk)
        return failure(desk.error());
    if (const Status open = rowsAreOpen(*desk, options); !open)
        return failure(open.error());
    const auto moved = rowOf(desk->sheet, itemId);
    if (!moved)
        return failure(moved.error());

    std::vector<const Item *> rows = rowsOf(desk->sheet);
    std::erase(rows, *moved);
    auto place = rows.end();
    if (!before.isEmpty()) {
        place = std::ranges::find(rows, before, &Item::id);
        if (place == rows.end())
            return failure(ErrorCode::NotFound, Tr::tr("移動先の行がありません。"), before);
    }
    const QString low = place == rows.begin() ? QString() : (*std::prev(place))->order;
    const QString high = place == rows.end() ? QString() : (*place)->order;
    rows.insert(place, *moved);

    const auto record = recordOf(session, itemId);
    if (!record)
        return failure(record.error());
    Drafts drafts;
    drafts.set(itemId, field::order, rankBetween(low, high), record->leaves(field::order));
    renumber(drafts, *desk->form, rows);
    return session.apply(options.text.isEmpty() ? Tr::tr("行の移動") : options.text, drafts.take());
}

Result<Applied> setOptions(Session &session, const QString &sheetId, const QStringList &options)
{
    const auto record = recordOf(session, sheetId);
    if (!record)
        return failure(record.error());
    Drafts drafts;
    drafts.set(sheetId, field::options, options.join(u' '), record->leaves(field::options));
    return session.apply(Tr::tr("使う列の選択"), drafts.take());
}

} // namespace mokuhyo::work
