#include "work/rows.h"

#include "core/text.h"

namespace mokuhyo::work {

QString circledNumber(int number)
{
    if (number >= 1 && number <= 20)
        return QChar(char16_t(0x2460 + number - 1));
    if (number >= 21 && number <= 35)
        return QChar(char16_t(0x3251 + number - 21));
    if (number >= 36 && number <= 50)
        return QChar(char16_t(0x32b1 + number - 36));
    return QString::number(number);
}

QHash<QString, QString> firstCells(const Sheet &sheet, const Form &form)
{
    const int count = int(sheet.items.size());
    QHash<QString, QString> cells;
    switch (form.rows.kind) {
    case Rows::Kind::Numbered:
        cells.insert(form.rows.numberColumn, circledNumber(count + 1));
        break;
    case Rows::Kind::Years:
        cells.insert(form.rows.yearColumn,
                     fiscal::print(sheet.fromYear + count, form.rows.yearStyle));
        break;
    case Rows::Kind::Free:
        // A city that counts its rows in a column goes on counting.
        for (const Field &column : form.columns) {
            if (column.kind != FieldKind::Rank)
                continue;
            const QString last = count ? sheet.items.back().value(column.key) : QStringLiteral("0");
            bool isNumber = false;
            const int number = last.toInt(&isNumber);
            if (isNumber)
                cells.insert(column.key, QString::number(number + 1));
            break;
        }
        break;
    }
    return cells;
}

QString unitOfRow(const Form &form, const Sheet &sheet, const QString &text,
                  const UnitRegister &units)
{
    if (form.rows.unitColumn.isEmpty() || trimmedText(text).isEmpty())
        return {};
    if (labelKey(text) == labelKey(form.rows.commonLabel))
        return sheet.unit;
    const auto unit = units.resolve(trimmedText(text), fiscal::firstDay(sheet.fromYear));
    return unit ? (*unit)->id : QString();
}

} // namespace mokuhyo::work
