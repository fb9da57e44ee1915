#pragma once

#include "work/session.h"

#include <QSet>

#include <memory>

namespace mokuhyo::work {

// 集計・一覧: the rows of all units' sheets of one year and form in one table.

struct YearRow
{
    QString sheet; // id
    QString title; // of the sheet
    QString item;  // id
    int number = 0;
    QString unit;      // the row's own where rows belong to sections, else the sheet's
    QStringList names; // 部, 課: from the top
    QHash<QString, Cell> cells;
    QSet<QString> open;   // columns that can be filled in now
    QSet<QString> blanks; // and that wait to be
    bool ended = false;   // 中止, 完了, …
};

struct YearRows
{
    int year = 0;
    std::shared_ptr<const Form> form; // the newest version in use; null: the year has no sheets
    std::vector<std::pair<QString, QString>> forms; // of the year: id and title
    std::vector<YearRow> rows;                      // by the register, then as the sheets have them
};

// `form`: an id; empty or not of that year: the first.
[[nodiscard]] Result<YearRows> rowsOfYear(const Session &session, int year, const QString &form);

// One column of many rows, written at once.
struct BulkCell
{
    QString sheet;
    QString item;
    QString title; // of the sheet
    int number = 0;
    QString before;
    QStringList seen; // its leaves
    QString locked;   // why it cannot be written without a reason; empty: it can
};

struct BulkPlan
{
    QString column; // key
    QString label;
    QString text;
    std::vector<BulkCell> cells; // that would change, in the order of the rows
    int same = 0;                // rows that say so already, or lack the column
};

// `rows`: sheet and item. NotFound where a row is gone.
[[nodiscard]] Result<BulkPlan> planBulk(const Session &session, const QString &column,
                                        const std::vector<std::pair<QString, QString>> &rows,
                                        const QString &text);
// As one step of undo. Locked cells are left alone, or changed with the reason where one is given.
// Stale where a cell was changed since the plan.
[[nodiscard]] Result<Applied> applyBulk(Session &session, const BulkPlan &plan,
                                        const QString &amend = {});

} // namespace mokuhyo::work
