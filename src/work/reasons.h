#pragma once

#include "work/drafts.h"
#include "work/edit.h"

#include <QDate>

#include <vector>

namespace mokuhyo::work {

// Why a cell was changed after its phase had closed, or why it stays empty.
struct Reason
{
    enum class Why { Amendment, Blank };

    QString id;
    Why why = Why::Amendment;
    CellRef cell; // key field::exists: of a row that came or went
    QString text;
    QString by; // empty in records of early versions
    QDate on;
};

// Of these sheets, oldest first.
[[nodiscard]] Result<std::vector<Reason>> reasonsOf(const Session &session,
                                                    const QStringList &sheets);

// The same from their records.
[[nodiscard]] std::vector<Reason> reasonsFrom(const std::vector<Record> &records);

// Whether it is the one record for the reason of its blank cell.
[[nodiscard]] bool isBlankReason(const Record &record);
[[nodiscard]] bool isReasonField(const QString &name);

void draftReason(Drafts &drafts, const Session &session, const CellRef &cell, const QString &text);

// Why this cell stays empty; an empty text takes it away.
[[nodiscard]] Status draftBlankReason(Drafts &drafts, const Session &session, const CellRef &cell,
                                      const QString &text);
// One reason for all these empty cells.
[[nodiscard]] Result<Applied> setBlankReasons(Session &session, const std::vector<CellRef> &cells,
                                              const QString &text);

} // namespace mokuhyo::work
