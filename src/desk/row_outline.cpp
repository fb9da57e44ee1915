#include "desk/row_outline.h"

#include "core/markers.h"

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

bool mayHaveParts(const Field &field)
{
    return field.kind == FieldKind::Enumerated || field.kind == FieldKind::Target ||
           field.kind == FieldKind::Actual;
}

// The row's own number, years, choices and the like never have parts, whatever they look like.
bool mayBeNumbered(const Form &form, const Field &field)
{
    return (mayHaveParts(field) || field.kind == FieldKind::Text) &&
           field.key != form.rows.numberColumn && field.key != form.rows.yearColumn;
}

} // namespace

RowOutline outlineOf(const SheetDocument &document, const QString &item, int extra)
{
    RowOutline outline;
    std::vector<RowOutline::Column> all;
    std::vector<Enumeration> numbered;
    for (const Field *field : document.form().columnsFor(document.sheet().options)) {
        const CellKey key{item, field->key};
        Enumeration cell;
        if (mayBeNumbered(document.form(), *field))
            cell = parseEnumeration(document.text(key));
        else
            cell.before = document.text(key);
        all.push_back({field, std::move(cell)});
        numbered.push_back(all.back().cell);
        if (mayHaveParts(*field) && !document.isLocked(key) && all.back().cell.parts.empty())
            outline.candidates += field;
    }
    outline.numbers = alignParts(numbered).numbers;
    const int last = outline.numbers.isEmpty() ? 0 : outline.numbers.last();
    for (int i = 1; i <= extra; ++i)
        outline.numbers += last + i;
    bool behind = false;
    for (RowOutline::Column &column : all) {
        const bool empty = mayHaveParts(*column.field) && saysNothing(column.cell.text()) &&
                           column.cell.kind != MarkerKind::Bullet;
        if (outline.hasParts() && (column.cell.isNumbered() || empty)) {
            outline.columns.push_back(std::move(column));
            behind = true;
        } else {
            (behind ? outline.after : outline.before).push_back(column.field);
        }
    }
    return outline;
}

QString RowOutline::shape() const
{
    QStringList shape;
    for (const Field *field : before)
        shape += field->key;
    shape += u"|"_s;
    for (const Column &column : columns) {
        shape += column.field->key + u':' + (column.cell.before.isEmpty() ? u""_s : u"+"_s);
        for (const Part &part : column.cell.parts) {
            if (part.numbers.size() > 1)
                shape += QString::number(part.numbers.first()) + u'-' +
                         QString::number(part.numbers.last());
        }
    }
    for (const int number : numbers)
        shape += marker(number);
    for (const Field *field : after)
        shape += field->key;
    return shape.join(u' ');
}

QString RowOutline::like() const
{
    for (const Column &column : columns) {
        if (!column.cell.parts.empty())
            return column.cell.parts.front().marker;
    }
    return {};
}

QString RowOutline::marker(int number) const
{
    const QString first = like();
    const auto sign = markers::signAt(first, 0);
    return markers::withNumber(sign ? first.left(sign->length) : u"①"_s, number);
}

} // namespace mokuhyo::desk
