#pragma once

#include <QString>
#include <QStringList>

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

struct Summary
{
    QString title;
    QString note;           // 令和6年10月1日現在
    bool states = true;     // false in a public edition
    QStringList stateWords; // those that occur, on the way of a sheet
    QString returnedWord;   // the state of a sheet that was sent back
    std::vector<WordCounts> words;
    std::vector<SheetFigures> sheets;
};

} // namespace mokuhyo::render
