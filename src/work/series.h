#pragma once

#include "core/measure.h"
#include "work/session.h"

namespace mokuhyo::work {

// What is measured over the years (102 → 99 → 96 …): of plans that have a row a year, and of rows
// that go on from those of the year before.

struct SeriesPoint
{
    int year = 0;
    QString sheet; // ids
    QString item;
    std::optional<double> target; // in the series' unit
    std::optional<double> actual;
    Achievement achievement;
};

struct Series
{
    QString sheet;        // id of the latest
    QString item;         // id of the latest row
    QString name;         // unit and title of the sheet
    QString title;        // what the row is about; of a row a year: what the sheet is about
    QString label;        // of the target's column
    bool ofSheet = false; // a row a year: it has no name but the sheet's
    QString part;         // ① and what is counted, where a cell has several parts
    QString unit;         // 件; may be empty
    Direction direction = Direction::Unknown;
    std::vector<SeriesPoint> points; // by year, two at least
};

// Of these sheets, with the years before them: where a row goes on from one row, the series goes on
// from there too; where it goes on from several, it begins with it.
[[nodiscard]] Result<std::vector<Series>> seriesOf(const Session &session,
                                                   const SheetFilter &filter);

// 102件 → 99件 → 96件, – for a year without a number.
[[nodiscard]] QString seriesText(const Series &series, bool actuals = false);

} // namespace mokuhyo::work
