#pragma once

#include "work/drafts.h"
#include "work/edit.h"

namespace mokuhyo::work {

// What reasons and comments share: a record of its own that speaks of a cell.
namespace remark {
inline const QString record = QStringLiteral("record"); // the sheet's or the row's id
inline const QString field = QStringLiteral("field");
inline const QString text = QStringLiteral("text");
inline const QString by = QStringLiteral("by");
inline const QString on = QStringLiteral("on");
} // namespace remark

// Whether a record of reasons or comments has such a field, beside what is its kind's own.
[[nodiscard]] bool isRemarkField(const QString &name);
[[nodiscard]] Result<std::vector<Record>> remarksOf(const Session &session, const QString &kindName,
                                                    const QStringList &sheets);
[[nodiscard]] CellRef cellOf(const Record &remark);
[[nodiscard]] inline QString recordOf(const CellRef &cell)
{
    return cell.item.isEmpty() ? cell.sheet : cell.item;
}
[[nodiscard]] QDate dayOf(const Record &remark);

} // namespace mokuhyo::work
