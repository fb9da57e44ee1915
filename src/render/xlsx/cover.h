#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace mokuhyo::render {

// What stands before the sheets of a workbook that is handed out, in the words of who hands it out.

// The tab 照会: to whom, what to do, by when, whom to ask.
struct CoverLetter
{
    QString date;
    QString addressee;
    QString sender; // may be empty
    QString title;
    QString text; // a paragraph a line
    // Below the list of the sheets: label and text, which may have several lines.
    std::vector<std::pair<QString, QString>> facts;
};

// A remark that waits for an answer (差戻し).
struct CoverComment
{
    QString id;
    QString sheet; // as people know it
    QString place; // 3行目　目標値
    QString text;
    QString answer; // as it stands
};

// A wording fix (字句修正) that the unit should know of.
struct CoverFix
{
    QString sheet;
    QString place;
    QString before;
    QString after;
};

struct Cover
{
    CoverLetter letter;
    // The tab 連絡; there is none where both are empty.
    std::vector<CoverComment> comments;
    std::vector<CoverFix> fixes;
};

} // namespace mokuhyo::render
