#pragma once

#include "core/change.h"
#include "core/form.h"
#include "core/life.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace mokuhyo {

// One row of the table: cells by column key, exactly as typed.
struct Item
{
    QString id;
    QString order;
    QString unit; // unit id where rows belong to sections, else empty
    QHash<QString, Cell> cells;
    ItemLife life = {};
    QStringList origin = {}; // last year's items that this one continues

    [[nodiscard]] QString value(const QString &column) const;
};

// One goal sheet with its rows in order: a snapshot in memory, never written back as a whole.
struct Sheet
{
    QString id;
    FormRef form;
    int fromYear = 0; // fiscal years, equal for a sheet of one year
    int toYear = 0;
    QString unit;        // unit id
    QString book;        // book id, may be empty
    QStringList options; // keys of the optional columns that this sheet uses, in the form's order
    QHash<QString, Cell> fields;
    std::vector<Item> items;
    QStringList origin; // last year's sheets that this one continues

    [[nodiscard]] QString value(const QString &field) const;
    [[nodiscard]] const Item *item(const QString &itemId) const;
};

// From records of the log. `items` may hold deleted rows; they are left out.
[[nodiscard]] Result<Sheet> sheetFromRecords(const Record &sheet, const std::vector<Record> &items);

// The living rows among these records that belong to the sheet, in their order.
void addItems(Sheet &sheet, const std::vector<Record> &items);

// The name of a sheet in lists: the values of the form's sheetKey, joined.
[[nodiscard]] QString sheetTitle(const Sheet &sheet, const Form &form);
// The same of the fields that `shows` answers true for; year and form where it shows none of them.
[[nodiscard]] QString sheetTitle(const Sheet &sheet, const Form &form,
                                 const std::function<bool(const Field &)> &shows);

} // namespace mokuhyo
