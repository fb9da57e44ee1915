#pragma once

#include "core/handout.h"
#include "render/layout.h"
#include "render/xlsx/cover.h"
#include "work/session.h"

#include <optional>
#include <vector>

namespace mokuhyo::work {

// 配布（照会）: a file a unit, with what it is to fill in now and nothing else.
//
// A unit gets its own sheets; of a sheet whose rows belong to sections each section gets its own
// rows, and the unit of the sheet the header and all other rows (共通). What can be filled in is
// what the window would let the unit write (work/fillable.h). Sheets that are not asked for now
// stay out.

// The covering letter. {unit}, {year}, {phase}, {due} and {form} stand for what they say; without a
// due date the paragraphs that name it are left out of the usual text.
struct LetterWording
{
    QString title;
    QString text;
    QString contact; // who answers questions, lines as they are to be printed; may be empty
};

struct HandoutOptions
{
    QStringList units;         // ids; empty: all that have something
    bool subordinates = false; // also the units below those; a file each
    std::optional<int> year;   // of the sheets; unset: this year, else the latest that has sheets
    QString phase;             // key or label; empty: whatever is open
    Handout::As as = Handout::As::Xlsx;
    QString folder; // made where it is not there
    QDate due;      // null: the sheets' own deadline
    // Unset: as remembered from the last hand-out, else the usual wording; an empty text goes back
    // to the usual one.
    std::optional<QString> title = {};
    std::optional<QString> text = {};
    std::optional<QString> contact = {};
};

// What a letter to one unit is about.
struct LetterFacts
{
    QString unitName; // 総務部 > 財政課
    QString year;     // as the forms print it
    QString phase;    // 中間確認; several: joined
    QString forms;    // titles
    QString due;      // 令和6年10月31日（木）; empty: none
    QString today;
    QStringList open; // labels of what is to be filled in
    bool addsRows = false;
    size_t comments = 0;
    size_t fixes = 0;
};

// What goes to one unit.
struct HandoutFile
{
    Handout handout;      // `file` has the name that was taken
    QString unitName;     // 総務部 > 財政課, as of the sheets' year
    QStringList sheets;   // titles
    int rows = 0;         // given ones
    int spareRows = 0;    // that can be added
    int openCells = 0;    // of given rows and header
    int comments = 0;     // open ones that the file asks to answer
    int wordingFixes = 0; // that it tells of
    LetterFacts facts = {};
};

// What goes to nobody, or not to this unit.
struct HandoutSkipped
{
    QString unit; // id; empty: a sheet that belongs to no unit
    QString unitName;
    QString sheet; // title; empty: nothing goes to the unit
    QString reason;
};

struct HandoutReport
{
    std::vector<HandoutFile> files;
    std::vector<HandoutSkipped> skipped;
    std::vector<render::Warning> warnings;
};

// The covering letter with its placeholders filled in.
[[nodiscard]] render::CoverLetter letterFor(const LetterWording &wording, const LetterFacts &facts);

// What handOut would do, without writing anything: for a preview.
[[nodiscard]] Result<HandoutReport> planHandout(const Session &session,
                                                const HandoutOptions &options);

// Writes the files and records what went out. A file of that name that is there already stays, the
// new one gets （2） behind its name. On failure or cancel none of the new files stays and nothing
// is recorded. Nothing to hand out is no failure: the report says why. The wording is remembered,
// and where the sheets have no deadline, `due` becomes it; where they have another, a warning says
// so.
[[nodiscard]] Result<HandoutReport> handOut(Session &session, const HandoutOptions &options,
                                            const Progress &progress = {});

// As the next hand-out would take them where nothing else is given.
[[nodiscard]] Result<LetterWording> rememberedWording(const Session &session,
                                                      Handout::As as = Handout::As::Xlsx);
[[nodiscard]] LetterWording usualWording(Handout::As as = Handout::As::Xlsx);

// What went out, newest first.
struct HandoutEntry
{
    Handout handout;
    QString unitName;   // at the hand-out
    QStringList sheets; // ids
    int files = 0;      // that came back
    QDateTime returned; // the latest of them; null: none
};
struct HandoutQuery
{
    std::optional<int> year = {};
    QStringList units = {};
    bool exports = false; // also workbooks that were only exported
};
[[nodiscard]] Result<std::vector<HandoutEntry>> handoutList(const Session &session,
                                                            const HandoutQuery &query = {});

} // namespace mokuhyo::work
