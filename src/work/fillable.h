#pragma once

#include "core/handout.h"
#include "render/visibility.h"
#include "work/phases.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace mokuhyo::work {

// What narrows it.
struct FillableOptions
{
    QString phase;          // key or label; empty: whatever phase is open
    QSet<QString> rowsOnly; // ids of sheets whose header stays locked: it is another unit's
    render::Visibility visibility = {}; // what is not shown cannot be filled in
    // A workbook's cell holds 32,767 units; a longer text is not sent out to come back cut.
    bool limitedCells = true;
};

// What of an exported workbook can be filled in: the cells that the window would let its clerk
// write now, and the rows that wait below the tables while the plan is written. A value.
class Fillable
{
public:
    [[nodiscard]] static Result<Fillable> of(const Session &session,
                                             const std::vector<Sheet> &sheets,
                                             const FillableOptions &options = {});
    // The same with phases that are known already, of these sheets at least.
    [[nodiscard]] static Result<Fillable> of(const Session &session,
                                             const std::vector<Sheet> &sheets,
                                             const QHash<QString, Phases> &phases,
                                             const FillableOptions &options = {});

    // `record` is a sheet, one of its rows or a spare row.
    [[nodiscard]] bool isOpen(const QString &record, const QString &field) const;
    // Ids that the rows people add in the workbook will have.
    [[nodiscard]] QStringList spareRows(const QString &sheet) const;

    // What it says of some of its sheets.
    [[nodiscard]] Fillable only(const std::vector<Sheet> &sheets) const;

    // The same as a hand-out keeps it, a sheet each, in their order.
    [[nodiscard]] const std::vector<SheetScope> &scope() const { return m_scope; }

private:
    void add(SheetScope scope);

    std::vector<SheetScope> m_scope;
    QHash<QString, QSet<QString>> m_open; // fields by record
};

// Whether nothing can be written there: no cell, no row.
[[nodiscard]] bool isClosed(const SheetScope &scope);

} // namespace mokuhyo::work
