#include "work/year_carry.h"

#include "core/text.h"
#include "work/rows.h"
#include "work/unit_names.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Texts of merged sheets are put one below the other for somebody to word anew; of everything else
// the first stands.
bool joins(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Enumerated || kind == FieldKind::Target ||
           kind == FieldKind::Sdgs;
}

// Whoever fills in the new sheet enters these themselves.
bool startsBlank(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Name;
}

} // namespace

bool Carrier::takes(const Field &field, const Form &form) const
{
    const bool planned = field.phase == form.phases.front().key;
    const bool target = field.kind == FieldKind::Target || field.kind == FieldKind::Date ||
                        field.kind == FieldKind::Year;
    return planned && (m_options.targets || !target);
}

bool Carrier::isBelow(const QString &unit, const QString &above) const
{
    const QDate day = fiscal::firstDay(m_options.to);
    QStringList seen;
    QString at = unit;
    while (!at.isEmpty() && !seen.contains(at)) {
        if (at == above)
            return true;
        seen += at;
        const Unit *found = m_units.find(at);
        at = found ? found->parentOn(day) : QString();
    }
    return false;
}

// A text that somebody worded stays as long as the unit is called what it was.
QString Carrier::unitText(const SheetDraft &target, const CarrySource &source) const
{
    const QDate before = fiscal::firstDay(m_options.from);
    const QDate after = fiscal::firstDay(m_options.to);
    const QString old = source.sheet->value(source.form->unitFrom.field);
    const bool same = target.unit == source.sheet->unit &&
                      m_units.path(target.unit, before) == m_units.path(target.unit, after);
    if (target.unit.isEmpty() || (same && !old.isEmpty()))
        return old;
    return printedUnit(*source.form, m_units, target.unit, after);
}

void Carrier::addFields(SheetDraft &target, const CarrySource &source) const
{
    const Form &form = *source.form;
    for (const Field &field : form.fields) {
        QString text = source.sheet->value(field.key);
        const bool names = form.sheetKey.contains(field.key);
        if (field.key == form.unitFrom.field)
            text = unitText(target, source);
        else if (!(m_options.mission || names) || !takes(field, form) || startsBlank(field.kind))
            continue;
        QString &there = target.fields[field.key];
        if (there.isEmpty())
            there = text;
        else if (!names && joins(field.kind) && !text.isEmpty() &&
                 !there.split(u'\n').contains(text) && there != text)
            there += u'\n' + text;
    }
}

void Carrier::addRow(SheetDraft &target, const CarrySource &source, const Item &item,
                     const QStringList &shared) const
{
    const Form &form = *source.form;
    SheetDraft::Row row;
    bool filled = false;
    for (const Field &column : form.columns) {
        const QString text = item.value(column.key);
        if (text.isEmpty() || !takes(column, form) || column.key == form.rows.yearColumn)
            continue;
        row.cells.insert(column.key, text);
        filled = filled || (column.kind != FieldKind::Rank && column.key != form.rows.unitColumn &&
                            column.key != form.rows.numberColumn);
    }
    if (!filled)
        return;
    row.origin = {item.id};
    const bool ofSheet = item.unit.isEmpty() || item.unit == source.sheet->unit;
    if (form.rows.unitColumn.isEmpty() || ofSheet) {
        row.unit = item.unit.isEmpty() ? QString() : target.unit;
        target.rows.push_back(std::move(row));
        return;
    }
    // A section's row goes where the section goes; one that goes nowhere goes along with the sheet.
    const QDate day = fiscal::firstDay(m_options.to);
    const QStringList successors = m_units.successorsOn(item.unit, day);
    const auto belongs = [&](const QString &unit) {
        const bool elsewhere =
            std::ranges::any_of(shared, [&](const QString &other) { return isBelow(unit, other); });
        return isBelow(unit, target.unit) || !elsewhere;
    };
    if (successors.isEmpty())
        target.rows.push_back(row);
    for (const QString &unit : successors) {
        if (!belongs(unit))
            continue;
        SheetDraft::Row part = row;
        part.unit = unit;
        const QString name = m_units.find(unit)->nameOn(day);
        if (unit != item.unit ||
            m_units.find(unit)->nameOn(fiscal::firstDay(m_options.from)) != name)
            part.cells.insert(form.rows.unitColumn, name);
        target.rows.push_back(std::move(part));
    }
}

void Carrier::addFrom(SheetDraft &target, const CarrySource &source, const QStringList &shared)
{
    target.origin += source.sheet->id;
    for (const QString &option : source.sheet->options) {
        const Field *column = source.form->column(option);
        if (column && column->optional && !target.options.contains(option))
            target.options += option;
    }
    addFields(target, source);
    if (!m_options.items)
        return;
    for (const Item &item : source.sheet->items) {
        if (item.life.ended() && !m_options.ended)
            ++m_left;
        else
            addRow(target, source, item, shared);
    }
}

void Carrier::finish(SheetDraft &target, const Form &form)
{
    if (form.rows.kind != Rows::Kind::Numbered)
        return;
    int number = 0;
    for (SheetDraft::Row &row : target.rows)
        row.cells.insert(form.rows.numberColumn, circledNumber(++number));
}

} // namespace mokuhyo::work
