#pragma once

#include "core/form.h"
#include "core/result.h"
#include "intake/grid.h"
#include "intake/row_mark.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mokuhyo::intake {

// Where something stands in a workbook.
struct Place
{
    QString tab;
    QString cell; // B12; empty: the whole tab

    bool operator==(const Place &) const = default;
};

struct Value
{
    QString text; // as it stands in the workbook; may be empty where the workbook has an empty cell
    Place place;
    bool unread = false; // a formula that nobody calculated: what stands there is not known

    bool operator==(const Value &) const = default;
};

struct RecognisedItem
{
    QHash<QString, Value> cells; // by column key; a column that the workbook lacks is absent
    std::optional<RowMark> mark = {};
    Place place = {}; // its first cell

    [[nodiscard]] QString value(const QString &column) const { return cells.value(column).text; }
};

struct RecognisedSheet
{
    FormRef form;
    std::optional<int> year;      // first fiscal year, where the workbook states it; never guessed
    std::optional<int> lastYear;  // where it states a period
    QHash<QString, Value> fields; // by field key; a field that the workbook lacks is absent
    QStringList options;          // optional columns that it has, in the form's order
    std::vector<RecognisedItem> items;
    // Rows of our own workbooks in which nothing stands: spare ones, and those that were emptied.
    std::vector<RecognisedItem> emptyRows = {};
    Place place; // its first cell

    [[nodiscard]] QString value(const QString &field) const { return fields.value(field).text; }
};

// What a person should look at. Nothing is dropped in silence.
struct Note
{
    enum class Kind {
        Unrecognised, // this cell's text was taken for nothing
        Doubtful,     // taken, but look at it
        Left,         // a tab that is no goal sheet
        Hidden,       // hidden tabs, rows or columns that were not read: for information
    };

    Kind kind = Kind::Unrecognised;
    Place place;
    QString text;    // of the cell, shortened to one line
    QString message; // says why, Japanese
};

struct Recognition
{
    std::vector<RecognisedSheet> sheets; // in the order of the workbook
    std::vector<Note> notes;
};

struct RecogniseOptions
{
    const Form *form = nullptr; // taken as given; nullptr: the form whose labels fit best, a tab
};

// Finds the goal sheets of a workbook. Labels are matched as labelKey folds them; a workbook in
// which there is no goal sheet is refused with Invalid.
[[nodiscard]] Result<Recognition> recognise(const Workbook &workbook, const FormCatalog &catalog,
                                            const RecogniseOptions &options = {});

} // namespace mokuhyo::intake
