#pragma once

#include "core/change.h"
#include "store/connection.h"

namespace mokuhyo::store {

// What SQL filters on, projected from a record's cells.
struct Projection
{
    QString kind;
    QString sheet;
    QString unit;
    int fromYear = 0;
    int toYear = 0;
    bool living = false;

    bool operator==(const Projection &) const = default;
};

[[nodiscard]] Projection projectionOf(const Record &record);

// The text that a search looks at; empty where it looks at nothing: cells of the program itself.
[[nodiscard]] QString foldedText(const QString &fieldName, const QString &value);

// `isNew` saves looking for what cannot be there yet.
[[nodiscard]] Status writeCell(Connection &connection, qint64 recordKey, const QString &fieldName,
                               const Cell &cell, bool conflict, bool isNew);
[[nodiscard]] Status writeProjection(Connection &connection, qint64 recordKey,
                                     const Projection &projection);

} // namespace mokuhyo::store
