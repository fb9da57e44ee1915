#pragma once

#include "core/achievement.h"
#include "render/visibility.h"
#include "work/session.h"

#include <map>
#include <utility>
#include <vector>

namespace mokuhyo::work {

// 集計: what was reached and how it was rated, row by row and counted together. Everything here
// keeps to what an output shows: a column that is left out has no part in any figure. What the
// program suggests, and why somebody rated otherwise, is for internal editions only.

// How one row was rated in one column.
struct FigureRating
{
    QString label; // of the column: 評価
    MeasureColumns::Rater by = MeasureColumns::Rater::First;
    QString given;     // empty: not rated
    QString suggested; // empty: none, or undecided
    bool differs = false;
    QString reason;
    QString word = {}; // what it counts as, where that is not what is given: Ａ（前年度Ｂ） as Ａ

    [[nodiscard]] const QString &counted() const { return word.isEmpty() ? given : word; }
};

// A target of a row with what was reached. A row whose form measures several targets has several.
// Rows that ended are none.
struct FigureRow
{
    int year = 0;
    QString sheet;      // id
    QString item;       // id
    QString unit;       // id: the row's own where rows belong to sections, else the sheet's
    QString department; // 部
    QString section;    // 課; empty: the department itself
    QString form;       // title
    QString title;      // of the sheet, as it is shown
    std::vector<std::pair<QString, QString>> choices; // label and word: 計画類型, 個別計画

    QString name; // of the row: its texts, as typed
    QString indicator;
    QString target;
    QString actual;

    // Of the row; NotCounted also where the target's cell is empty.
    Achievement achievement;
    QString working; // of all parts, a line each
    int parts = 0;   // of the target
    int partsMet = 0;
    std::vector<FigureRating> ratings;

    // 総務部　財政課
    [[nodiscard]] QString unitName() const;
};

// A rating column with the words that occur anywhere in it.
struct RatingWords
{
    QString label;
    QStringList words; // the choices of forms first, in their order

    bool operator==(const RatingWords &) const = default;
};

struct Figures
{
    std::vector<FigureRow> rows; // by year, then in the order of the register and of the sheets
    std::vector<RatingWords> ratings;
    QStringList choices; // labels, in the order of the forms
    YearStyle yearStyle = YearStyle::Era;
    bool internal = true; // has suggestions and reasons
};

struct FiguresFilter
{
    SheetFilter sheets = {}; // year unset: the current one, or the latest with sheets
    render::Visibility visibility = {};
    QString phase = {}; // whose results; empty: the last that says anything
    bool trend = false; // with earlier years
};
// Of the sheets in this store. NotFound where there is no sheet.
[[nodiscard]] Result<Figures> figuresOf(const Session &session, const FiguresFilter &filter);

// Of these sheets, as they stand; of sheets whose rows are years those of `year` (none: of each
// sheet's usual one).
struct FigureSheets
{
    const std::vector<const Sheet *> &sheets;
    const UnitRegister &units;
    std::optional<int> year = {};
    QString phase = {};
    bool allYears = false; // of sheets whose rows are years also those before
};
[[nodiscard]] Result<Figures> figuresOf(const Session &session, const FigureSheets &sheets,
                                        const render::Visibility &visibility);

} // namespace mokuhyo::work
