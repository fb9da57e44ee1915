#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo {

// Whatever a person decides is a record whose fields are cells in an append-only log.
// Names of fields with a meaning to the program begin with $; all others are keys of a form.
namespace field {
inline const QString kind = QStringLiteral("$kind");     // see namespace kind
inline const QString exists = QStringLiteral("$exists"); // "1"; empty or absent: deleted
inline const QString order = QStringLiteral("$order");   // a rank, see core/rank.h
inline const QString sheet = QStringLiteral("$sheet");   // item, phase → sheet id
inline const QString form = QStringLiteral("$form");     // sheet → FormRef as text, "id@version"
inline const QString unit = QStringLiteral("$unit");     // sheet, item → unit id
inline const QString from = QStringLiteral("$from");     // sheet → first fiscal year, "2024"
inline const QString to = QStringLiteral("$to");         // sheet → last fiscal year
inline const QString book = QStringLiteral("$book");     // sheet → book id
inline const QString options =
    QStringLiteral("$options"); // sheet → keys of chosen optional columns
// What became of an item, see core/life.h.
inline const QString life = QStringLiteral("$life");
inline const QString lifeOn = QStringLiteral("$lifeOn");
inline const QString lifeReason = QStringLiteral("$lifeReason");
inline const QString lifeTo = QStringLiteral("$lifeTo");
inline const QString lifeYear = QStringLiteral("$lifeYear");
inline const QString lifePhase = QStringLiteral("$lifePhase");
// sheet, item → ids of last year's that it was carried over from, separated by spaces
inline const QString origin = QStringLiteral("$origin");
} // namespace field

namespace kind {
inline const QString sheet = QStringLiteral("sheet");
inline const QString item = QStringLiteral("item");
inline const QString unit = QStringLiteral("unit");
inline const QString phase = QStringLiteral("phase"); // state of (sheet, fiscal year, phase)
inline const QString book = QStringLiteral("book");
inline const QString reason = QStringLiteral("reason");   // see work/reasons.h
inline const QString comment = QStringLiteral("comment"); // see work/comments.h
inline const QString edition = QStringLiteral("edition"); // see work/editions.h
// Which rule for ratings a form has, and the rule's file, see work/rating_rules.h
inline const QString ratingRule = QStringLiteral("ratingRule");
inline const QString ratingRuleFile = QStringLiteral("ratingRuleFile");
// What an edition froze of one sheet; its $sheet is the edition.
inline const QString editionPart = QStringLiteral("editionPart");
} // namespace kind

// One immutable entry of the log; equal in every store that holds it.
struct Change
{
    QString id;          // UUIDv7, or UUIDv5 where the same input must give the same change
    QString record;      // record id
    QString field;       // a name of namespace field or a form key
    QStringList parents; // sorted ids of the changes of the same cell that this one replaces
    QString value;       // empty: cleared
    QString actor;       // as claimed
    QString time;        // as claimed, see timestamp()
    QString batch;       // changes decided together

    bool operator==(const Change &) const = default;
};

// A cell as the log resolves it: one leaf is its value; several leaves with different values are a
// conflict, all are kept, and the value of the greatest id stands until somebody resolves it.
struct Cell
{
    QString value;
    QStringList leaves; // sorted; empty: never written

    [[nodiscard]] QString head() const { return leaves.isEmpty() ? QString() : leaves.last(); }
    bool operator==(const Cell &) const = default;
};

// A record as it stands now: all its cells.
struct Record
{
    QString id;
    QHash<QString, Cell> cells;

    [[nodiscard]] QString value(const QString &fieldName) const
    {
        const auto cell = cells.constFind(fieldName);
        return cell == cells.cend() ? QString() : cell->value;
    }
    [[nodiscard]] QStringList leaves(const QString &fieldName) const
    {
        const auto cell = cells.constFind(fieldName);
        return cell == cells.cend() ? QStringList() : cell->leaves;
    }
    [[nodiscard]] bool exists() const { return !value(field::exists).isEmpty(); }
};

// What a deletion names as its parents: every leaf of the record that its author saw.
[[nodiscard]] QStringList deletionParents(const Record &record);

// What somebody wants written: replaces the leaves that they saw.
struct Edit
{
    QString record;
    QString field;
    QString value;
    QStringList parents; // the cell's leaves when it was read; empty: the cell was absent
};

} // namespace mokuhyo
