#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mokuhyo::render {

// What a consolidated workbook says before its sheets. Work counts, the writer sets it out.

// How often each word stands in the rating or progress columns of this label.
struct WordCounts
{
    QString label;     // 評価
    QStringList words; // 達成, 一部達成, …
};

// One sheet; in the order of the sheets.
struct SheetFigures
{
    QString year; // as its form prints it
    QString form;
    QString department; // 部
    QString unit;       // 課; empty: the department itself
    QString title;
    int items = 0; // those that ended are not counted
    // How it stands in its open phase. Not in a public edition.
    int asked = 0;  // required cells
    int blanks = 0; // of these
    int explainedBlanks = 0;
    QString phase; // label; empty: none is open
    QString state;
    QString deadline;
    bool late = false;
    // A Summary::words each, a word each; nothing where the sheet has no such column.
    std::vector<std::vector<int>> counts;
};

// What was reached of one row's target, and how it was rated.
struct ResultRow
{
    struct Rating
    {
        QString suggested; // both internal
        QString given;
        QString reason;
    };

    QString form;
    QString year; // as its form prints it
    int western = 0;
    QString department;
    QString unit;
    QString title; // of the sheet
    QString name;  // of the row
    QString indicator;
    QString target;
    QString actual;
    std::optional<double> rate; // percent
    QString working;
    QString outcome;                  // one of Results::outcomes, or that it does not count
    std::vector<Rating> ratings = {}; // a Results::ratings each; all empty where it has none
};

// A year of the trend. What the rows do not hold is a constant.
struct ResultYear
{
    QString year;
    bool inRows = false;       // Results::rows has all of it
    std::vector<int> outcomes; // a Results::outcomes each
    std::optional<double> meanRate;
};

struct Results
{
    QStringList outcomes;            // 達成, 未達成, …: what counts
    std::vector<WordCounts> ratings; // rating columns with their words, whoever chose them
    bool suggestions = true;         // false in a public edition: nor reasons
    std::vector<ResultRow> rows;     // none: nothing is measured
    std::vector<ResultYear> years;   // one at most: no trend
};

struct Summary
{
    QString title;
    QString note;           // 令和6年10月1日現在
    bool states = true;     // false in a public edition
    QStringList stateWords; // those that occur, on the way of a sheet
    QString returnedWord;   // the state of a sheet that was sent back
    std::vector<WordCounts> words;
    std::vector<SheetFigures> sheets;
    Results results = {};
};

} // namespace mokuhyo::render
