#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// What the editor and `mokuhyo-cli edit` do to one sheet. All of it is one step of undo each, and
// all of it obeys the locks of the phases.

// One cell: a field of the sheet (item empty) or a column of one of its rows.
struct CellRef
{
    QString sheet;
    QString item; // id; empty: a field of the sheet itself
    QString key;  // of field or column
    bool operator==(const CellRef &) const = default;
};

struct CellText
{
    CellRef cell;
    QString text;
    // The leaves that the writer saw; with none given the cell is taken as it stands now.
    std::optional<QStringList> seen = {};
};

struct EditOptions
{
    QString amend; // reason for a change in a locked cell; empty: locked cells are refused
    QString text;  // name of the step; empty: made from the labels
};

// Writes cells of one or several sheets as one step. Locked (with the cell's label and the reason)
// when a phase is not open and no reason is given; Stale when somebody changed a cell since.
[[nodiscard]] Result<Applied> setCells(Session &session, const std::vector<CellText> &cells,
                                       const EditOptions &options = {});

// New rows behind `after` (empty: at the end; "-": at the beginning) with these cells filled in.
// Numbered rows get the next numbers. Answers the step; its first change is the first row's
// $exists.
[[nodiscard]] Result<Applied> addItems(Session &session, const QString &sheet,
                                       const std::vector<QHash<QString, QString>> &rows,
                                       const QString &after = {}, const EditOptions &options = {});
[[nodiscard]] Result<Applied> addItem(Session &session, const QString &sheet,
                                      const QHash<QString, QString> &cells = {},
                                      const QString &after = {}, const EditOptions &options = {});
// Both as one step: a paste that is longer than the table. New rows stand behind `after`.
[[nodiscard]] Result<Applied> setCellsAndAddItems(Session &session, const QString &sheet,
                                                  const std::vector<CellText> &cells,
                                                  const std::vector<QHash<QString, QString>> &rows,
                                                  const EditOptions &options = {},
                                                  const QString &after = {});
[[nodiscard]] Result<Applied> removeItems(Session &session, const QString &sheet,
                                          const QStringList &items,
                                          const EditOptions &options = {});
// A deleted row stands again in its place, with its texts. NotFound when the sheet never had it.
[[nodiscard]] Result<Applied> restoreItem(Session &session, const QString &sheet,
                                          const QString &item, const EditOptions &options = {});
// Moves a row in front of `before`; empty: to the end. Numbered rows are numbered anew.
[[nodiscard]] Result<Applied> moveItem(Session &session, const QString &sheet, const QString &item,
                                       const QString &before, const EditOptions &options = {});

struct NewSheet
{
    QString form; // id, id@version or title
    int fromYear = 0;
    int toYear = 0; // 0: fromYear
    QString unit;   // id
    QStringList options;
    QHash<QString, QString> fields;
};

// An empty sheet with the rows that the form starts with. One step for all of them.
[[nodiscard]] Result<Applied> createSheets(Session &session, const std::vector<NewSheet> &sheets);
[[nodiscard]] Result<Applied> removeSheets(Session &session, const QStringList &sheets);
// Which optional columns the sheet shows.
[[nodiscard]] Result<Applied> setOptions(Session &session, const QString &sheet,
                                         const QStringList &options);

} // namespace mokuhyo::work
