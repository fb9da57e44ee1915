#include "desk/row_edit.h"

#include "core/entry.h"
#include "core/enumeration_edit.h"
#include "core/text.h"

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

QString textWith(const SheetDocument &document, const CellKey &cell, int part, const QString &typed,
                 const QString &like)
{
    const QString text = document.text(cell);
    if (part > 0)
        return withPart(saysNothing(text) && parseEnumeration(text).parts.empty() ? QString()
                                                                                  : text,
                        part, typed, like);
    if (part < 0)
        return withBefore(text, typed);
    const Field *field = document.field(cell);
    return field ? inNotation(document.form(), *field, typed, document.sheet().fromYear) : typed;
}

std::vector<CellWrite> removingPart(const SheetDocument &document, const RowOutline &outline,
                                    const QString &item, int number)
{
    std::vector<CellWrite> writes;
    for (const RowOutline::Column &column : outline.columns) {
        const CellKey cell{item, column.field->key};
        if (!document.isLocked(cell) && column.cell.indexOf(number) >= 0)
            writes.push_back({cell, withoutPart(document.text(cell), number)});
    }
    return writes;
}

std::vector<CellWrite> renumbering(const SheetDocument &document, const RowOutline &outline,
                                   const QString &item)
{
    QMap<int, int> to;
    for (int i = 0; i < outline.numbers.size(); ++i)
        to.insert(outline.numbers[i], i + 1);
    std::vector<CellWrite> writes;
    for (const RowOutline::Column &column : outline.columns) {
        const CellKey cell{item, column.field->key};
        const QString text = document.text(cell);
        const QString after = renumbered(text, to);
        if (after == text)
            continue;
        if (document.isLocked(cell))
            return {};
        writes.push_back({cell, after});
    }
    return writes;
}

std::vector<CellWrite> takingApart(const SheetDocument &document, const RowOutline &outline,
                                   const QString &item)
{
    std::vector<CellWrite> writes;
    for (const Field *field : outline.candidates) {
        const CellKey cell{item, field->key};
        const QString text = trimmedText(document.text(cell));
        if (!text.isEmpty())
            writes.push_back({cell, withPart({}, 1, text)});
    }
    return writes;
}

} // namespace mokuhyo::desk
