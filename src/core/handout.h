#pragma once

#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo {

// What went out to be filled in (配布), as the store that gave it out remembers it. What comes back
// is held against this and never against what the returning file says of itself: the base of a cell
// is its leaves at `base`, and only what the scope opens is taken without asking.

// What of one sheet may be filled in.
struct SheetScope
{
    QString sheet;
    QSet<QString> fields;               // open fields of header and footer
    QHash<QString, QSet<QString>> rows; // given rows with their open columns; a row may have none
    QStringList spareRows;              // ids that rows added in the file take, in order
    QSet<QString> newRowColumns;        // what may be filled in there; empty: no rows can be added

    [[nodiscard]] bool addsRows() const { return !newRowColumns.isEmpty(); }
    bool operator==(const SheetScope &) const = default;
};

struct Handout
{
    enum class As {
        Xlsx,    // for a unit, to be filled in and collected
        Package, // a store of its own, see store/package.h
        Export,  // a workbook that somebody exported without handing it out
    };

    QString id;
    qint64 base = 0; // the ledger's last sequence number when it went out
    As as = As::Xlsx;
    QString unit; // id; empty: of no single unit
    int year = 0;
    QString phase; // as people read it: 中間確認; empty: several
    QDate due;     // null: none
    QString file;  // name without folder
    QString by;
    QDateTime at;
    std::vector<SheetScope> scope;

    [[nodiscard]] const SheetScope *of(const QString &sheet) const;
    bool operator==(const Handout &) const = default;
};

// Scopes as the store keeps them: compact JSON, sorted, so that equal scopes give equal texts.
[[nodiscard]] QByteArray scopeText(const std::vector<SheetScope> &scope);
[[nodiscard]] Result<std::vector<SheetScope>> scopeFromText(const QByteArray &text);

// The batch of all changes that come back with a hand-out. Where it stands in a change, the text is
// the section's (課から).
[[nodiscard]] QString batchOf(const QString &store, const QString &handout);
// The id of what a returned workbook says of one cell: the same file read twice, or resaved, gives
// the same change. `base` is the cell's leaves at the hand-out.
[[nodiscard]] QString collectedId(const QString &store, const QString &handout,
                                  const QString &record, const QString &field,
                                  const QStringList &base, const QString &value);

} // namespace mokuhyo
