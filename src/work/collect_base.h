#pragma once

#include "core/handout.h"
#include "core/unit.h"
#include "work/session.h"

#include <QHash>

namespace mokuhyo::work {

// What one sheet of a file is held against: the sheet as it was handed out, what of it may be
// filled in, and how it stands now.
struct CollectBase
{
    const Form *form = nullptr;
    const Handout *handout = nullptr; // null: it was never handed out, and stands for itself now
    SheetScope scope;
    Sheet sheet;                 // with the rows that were handed out
    QHash<QString, Record> then; // the sheet and those rows
    QHash<QString, Record> now;  // with all rows of today
    // As they stood when they first went out; only where it may be an answer to an earlier
    // hand-out.
    QHash<QString, Record> first;
    QStringList orders; // of all rows that the sheet had when it was handed out, rising

    // Who and when: a function of the hand-out alone, because equal ids must be equal changes.
    QString store;
    QString unit; // id
    QString actor;
    QString time;
    QString batch;

    [[nodiscard]] bool isRow(const QString &record) const { return scope.rows.contains(record); }
    [[nodiscard]] bool isSpare(const QString &record) const;
    [[nodiscard]] bool isOpen(const QString &record, const QString &field) const;
    // What the file says of a cell, as a change; `parents` are the leaves that it replaces.
    [[nodiscard]] Change change(const QString &record, const QString &field,
                                const QStringList &parents, const QString &value) const;
};

// NotFound where the sheet does not exist any more.
[[nodiscard]] Result<CollectBase> collectBase(const Session &session, const QString &sheet,
                                              const Handout *handout, const UnitRegister &units);

// Reads `first`; `handouts` are all that contain the sheet.
[[nodiscard]] Status readFirst(const Session &session, std::vector<const Handout *> handouts,
                               CollectBase &base);

} // namespace mokuhyo::work
