#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// What is looked for. Unset members do not narrow.
struct SearchQuery
{
    QString text; // half- and full-width alike, without regard to case, spaces and line breaks
    std::optional<int> year = {};
    QStringList units = {}; // ids; their subordinate units count as well
    QString form = {};      // id
    QString label = {};     // of the field or column, as searchChoices() names it
    QString state = {}; // 未着手, 入力中, 提出済, …: of the sheet in its latest open phase
    int limit = 500;
};

// A place where the text was found, with what is needed to name it and go there.
struct SearchPlace
{
    QString sheet;
    QString item; // empty: a field of the sheet
    QString key;
    int year = 0;
    QString sheetTitle;
    QString unit; // 政策経営部 > 企画政策課
    QString row;  // 3行目; empty: a field of the sheet
    QString label;
    QString value;    // the whole text
    QString context;  // the text around the place, on one line
    int markFrom = 0; // of what was found, in `context`
    int markLength = 0;
};

// In all years, newest sheets first. One place more than the limit says that there are more.
[[nodiscard]] Result<std::vector<SearchPlace>> searchPlaces(const Session &session,
                                                            const SearchQuery &query);

// What the filters offer.
struct SearchChoices
{
    std::vector<int> years;                         // newest first
    std::vector<std::pair<QString, QString>> units; // id, path
    std::vector<std::pair<QString, QString>> forms; // id, title
    QStringList labels;
    QStringList states;
};
[[nodiscard]] Result<SearchChoices> searchChoices(const Session &session);

} // namespace mokuhyo::work
