#pragma once

#include "work/session.h"

namespace mokuhyo::desk {

// A place where a text was found, with what is needed to name it and go there.
struct SearchPlace
{
    QString sheet;
    QString item; // empty: a field of the sheet
    QString key;
    int year = 0;
    QString sheetTitle;
    QString label;
    QString context; // the text around the place, on one line
};

// Looks in every year; newest sheets first.
[[nodiscard]] Result<std::vector<SearchPlace>> searchEverywhere(const work::Session &session,
                                                                const QString &text, int limit);

} // namespace mokuhyo::desk
