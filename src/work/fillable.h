#pragma once

#include "work/session.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace mokuhyo::work {

// What of an exported workbook can be filled in: the cells that the window would let its clerk
// write now, and the rows that wait below the tables while the plan is written. A value.
class Fillable
{
public:
    [[nodiscard]] static Result<Fillable> of(const Session &session,
                                             const std::vector<Sheet> &sheets);

    // `record` is a sheet, one of its rows or a spare row.
    [[nodiscard]] bool isOpen(const QString &record, const QString &field) const;
    // Ids that the rows people add in the workbook will have.
    [[nodiscard]] QStringList spareRows(const QString &sheet) const;

private:
    QHash<QString, QSet<QString>> m_open; // fields by record
    QHash<QString, QStringList> m_spare;  // by sheet
};

} // namespace mokuhyo::work
