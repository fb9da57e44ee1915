#include "core/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString valueIn(const QHash<QString, Cell> &cells, const QString &key)
{
    const auto cell = cells.constFind(key);
    return cell == cells.cend() ? QString() : cell->value;
}

QHash<QString, Cell> typedCells(const Record &record)
{
    QHash<QString, Cell> cells;
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        if (!cell.key().startsWith(u'$'))
            cells.insert(cell.key(), cell.value());
    }
    return cells;
}

ItemLife lifeOf(const Record &record)
{
    ItemLife life;
    life.event = lifeFromKey(record.value(field::life));
    if (life.event == LifeEvent::None)
        return life;
    life.on = QDate::fromString(record.value(field::lifeOn), Qt::ISODate);
    life.reason = record.value(field::lifeReason);
    life.to = record.value(field::lifeTo);
    life.year = record.value(field::lifeYear).toInt();
    life.phase = record.value(field::lifePhase);
    return life;
}

QStringList originOf(const Record &record)
{
    return record.value(field::origin).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString Item::value(const QString &column) const
{
    return valueIn(cells, column);
}

QString Sheet::value(const QString &field) const
{
    return valueIn(fields, field);
}

const Item *Sheet::item(const QString &itemId) const
{
    const auto found = std::ranges::find(items, itemId, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

Result<Sheet> sheetFromRecords(const Record &record, const std::vector<Record> &items)
{
    const std::optional<FormRef> form = FormRef::fromText(record.value(field::form));
    if (record.value(field::kind) != kind::sheet || !form)
        return failure(ErrorCode::Damaged,
                       Tr::tr("シートの記録が壊れています。「点検」で控えから戻してください。"),
                       record.id);

    Sheet sheet;
    sheet.id = record.id;
    sheet.form = *form;
    sheet.fromYear = record.value(field::from).toInt();
    sheet.toYear = record.value(field::to).toInt();
    sheet.unit = record.value(field::unit);
    sheet.book = record.value(field::book);
    sheet.options = record.value(field::options).split(u' ', Qt::SkipEmptyParts);
    sheet.fields = typedCells(record);
    sheet.origin = originOf(record);
    addItems(sheet, items);
    return sheet;
}

void addItems(Sheet &sheet, const std::vector<Record> &items)
{
    for (const Record &row : items) {
        if (row.exists() && row.value(field::sheet) == sheet.id)
            sheet.items.push_back({row.id, row.value(field::order), row.value(field::unit),
                                   typedCells(row), lifeOf(row), originOf(row)});
    }
    // Two people may have put rows at the same place; the id decides, equally everywhere.
    std::ranges::sort(sheet.items, [](const Item &a, const Item &b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
}

QString sheetTitle(const Sheet &sheet, const Form &form)
{
    return sheetTitle(sheet, form, [](const Field &) { return true; });
}

QString sheetTitle(const Sheet &sheet, const Form &form,
                   const std::function<bool(const Field &)> &shows)
{
    QStringList parts;
    bool anyShown = form.sheetKey.isEmpty();
    for (const QString &key : form.sheetKey) {
        const Field *field = form.field(key);
        if (field && !shows(*field))
            continue;
        anyShown = true;
        if (const QString text = sheet.value(key).simplified(); !text.isEmpty())
            parts += text;
    }
    if (!anyShown)
        return fiscal::print(sheet.fromYear, form.yearStyle) + u'　' + form.title;
    return parts.isEmpty() ? Tr::tr("（名称未入力）") : parts.join(u"　"_s);
}

} // namespace mokuhyo
