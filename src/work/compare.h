#pragma once

#include "core/text_diff.h"
#include "work/compare_match.h"

namespace mokuhyo::work {

// What changed between two states of goal sheets, cell by cell: two years (across rows that were
// split, merged or moved), two phases of a year, two editions, two files, two days.

struct ComparedCell
{
    QString key;   // of the field or column, of the older side where it has one; field::life: what
                   // became of the row
    QString label; // as printed; 中間報告 → 期末報告 where one column answers another
    QString part;  // ①, where texts in parts stand beside each other; else empty
    QString before;
    QString after;
    std::vector<DiffPiece> pieces; // those not Added give `before`, those not Removed `after`
    QString reason;                // recorded since, on lines of their own

    [[nodiscard]] bool differs() const { return before != after; }
};

struct ComparedRow
{
    Fate fate = Fate::Kept;
    QString before; // ids of items; empty: not there
    QString after;
    QString place; // 3行目, in the newer sheet if it is there
    QString title; // what the row is about
    QString note;  // where it came from or went, and why; for people, Japanese as it is printed
    std::vector<ComparedCell> cells;
};

struct ComparedSheet
{
    Fate fate = Fate::Kept;
    QString before; // ids; empty: not there
    QString after;
    QString name; // unit and title, of the newer side if it is there
    QString note; // as above
    std::vector<ComparedCell> fields;
    std::vector<ComparedRow> rows;
};

struct Comparison
{
    QString before; // names of the sides
    QString after;
    QStringList notes; // what could not be compared; for people, Japanese as it is printed
    std::vector<ComparedSheet> sheets; // with differences, in the order of the organisation
    Paper paper;                       // of the forms
    bool publicEdition = false;        // one side is: internal columns are in neither

    [[nodiscard]] int differences() const; // cells that differ, and what came, went or moved
};

struct CompareOptions
{
    SideChoice from;
    SideChoice to;
    std::optional<int> year; // of sides that name none
    QStringList units;       // ids, with what is below them; empty: all
    QStringList sheets;      // ids, of either side
    bool equal = false;      // also what is the same
};

// Across years, a later phase in which one of two sheets says nothing yet is left out, and a note
// says so. Usage where the sides cannot be compared.
[[nodiscard]] Result<Comparison> compare(const Session &session, const CompareOptions &options);

// What both ends of `--from` and `--to` stand for where one is not given: this year, or now.
[[nodiscard]] Result<CompareOptions> compareOptions(const Session &session, const QString &from,
                                                    const QString &to, std::optional<int> year);

// What a row is called where there is little room: the first line, cut at 40 characters.
[[nodiscard]] QString shortTitle(const QString &title);

// 追加, 削除, 移動, 分割, 統合; empty where it stayed.
[[nodiscard]] QString fateWord(Fate fate);
// "kept", "moved", … in JSON.
[[nodiscard]] QString fateKey(Fate fate);

} // namespace mokuhyo::work
