#pragma once

#include "work/edition_changes.h"

namespace mokuhyo::work {

// What can be compared: goal sheets as they are, as they were, or as another file has them.

struct SideChoice
{
    enum class Kind {
        Now,
        Year,    // the sheets of a fiscal year
        Edition, // as it was published
        File,    // another store, a backup or a package
        Day,     // as this store held them at the end of that day
    };
    Kind kind = Kind::Now;
    int year = 0;
    QString phase = {};   // key or label; only what belongs to that phase. Of Now and Year
    QString edition = {}; // id
    QString file = {};
    QDate day = {};
};

// 2024, R6:mid, 中間確認, an id, title or 第2版 of an edition, other.mokuhyo, 2026-10-01, now.
// Usage where the text is none of them, or names several editions.
[[nodiscard]] Result<SideChoice> sideFromText(const Session &session, const QString &text);

struct CompareSide
{
    QString name; // for people, Japanese as it is printed
    SideChoice choice;
    EditionContent content;
    std::optional<render::Visibility> printed; // of an edition: what of it
    FormCatalog forms;

    [[nodiscard]] Result<const Form *> formOf(const Sheet &sheet) const;
};

// `year` narrows sides that name none. Another file is never opened for writing: what its log says
// is replayed in memory, without what has been redacted here.
[[nodiscard]] Result<CompareSide> readSide(const Session &session, const SideChoice &choice,
                                           std::optional<int> year = {});

} // namespace mokuhyo::work
