#pragma once

#include "core/fiscal_year.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace mokuhyo {

// A form describes a city's sheet once; editor, checks, locks, import and every output read it.
// The file format is schemas/form.schema.json, explained in docs/forms.md. All lengths are in mm.

// Identity of a form. As text "id@version".
struct FormRef
{
    QString id;
    int version = 0;

    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<FormRef> fromText(const QString &text);
    bool operator==(const FormRef &) const = default;
    bool operator<(const FormRef &other) const
    {
        return std::tie(id, version) < std::tie(other.id, other.version);
    }
};

enum class FieldKind {
    Text,
    Enumerated, // text in ①②③ or (1)(2)(3) parts
    Choice,     // one of `choices`, other text stays possible
    Target,
    Actual,
    Rating,
    ProgressState,
    Rank, // number of a row or priority of a sheet
    Year, // fiscal year
    Date,
    Name,  // of a person
    Units, // one or several organisation units
    Sdgs,
};

// A field of the header or footer, or a column of the table.
struct Field
{
    QString key;         // never reused for something else
    QString label;       // what people call it; the key of `show --json`
    QString heading;     // what the paper prints, may hold line breaks; may be empty
    QStringList aliases; // other wordings seen in the wild
    FieldKind kind = FieldKind::Text;
    QString phase; // key of the phase that fills it
    QString band;  // columns: label of the heading above neighbouring columns, may be empty
    QStringList choices;
    bool required = false; // an open empty cell counts as a blank
    bool optional = false; // columns: chosen per sheet
    bool internal = false; // not in what is published; of names the form has to say so itself
    int maxLength = 0;     // characters; 0: no limit

    // The label as command lines take it: "band/label" where the label alone is ambiguous.
    [[nodiscard]] QString qualifiedLabel() const { return band + u'/' + label; }
};

struct Phase
{
    QString key; // plan, mid, end, …
    QString label;
};

struct Stage
{
    QString key;
    QString label;
};

struct Rows
{
    enum class Kind {
        Free,
        Numbered, // ①②③ in `numberColumn`
        Years,    // one a fiscal year of the plan period, named in `yearColumn`
    };
    Kind kind = Kind::Free;
    QString numberColumn;
    QString yearColumn;
    YearStyle yearStyle = YearStyle::Bare; // how yearColumn prints
    QString unitColumn;  // rows belong to the unit named here; empty: to the sheet's
    QString commonLabel; // the value of unitColumn for rows of the sheet's own unit
    int initial = 1;     // rows of a new sheet (Years: taken from the period)
};

// Columns that speak of the same: a target, what it is measured by, what was reached, and how that
// was rated. All keys of columns; empty where the form has none.
struct MeasureColumns
{
    enum class Rater { First, Second, Outside }; // 一次, 二次, 外部

    struct Rating
    {
        QString column;
        Rater by = Rater::First;
        bool operator==(const Rating &) const = default;
    };

    QString target;
    QString indicator;
    QString activity;
    QString deadline;
    QString baseline;    // 現状値
    QStringList actuals; // in the order of their phases
    std::vector<Rating> ratings;

    bool operator==(const MeasureColumns &) const = default;
};

// Where a sheet's unit is named: the field's text without `suffix` (総務部長 without 長). Where the
// text names a superior unit as well (総務部職員課), that one ends in `parentSuffix`.
struct UnitSource
{
    QString field;
    QString suffix;
    QString parentSuffix;
};

// Sheets that are bound together: how they are listed on the front page.
struct BookRule
{
    QString title;       // a template
    QStringList orderBy; // field keys; digits compare as numbers
    QString entry;       // a template, one line a sheet
};

// In which order the sheets of the form are bound where no book says so: by the order of their
// fields (体系), under a divider for each value of `divider`. Without it, by organisation.
struct OrderRule
{
    QStringList by;  // field keys; digits compare as numbers
    QString divider; // field key; empty: the departments
};

struct LayoutCell
{
    enum class Content {
        Text,     // `text`, a template
        Label,    // the field's heading
        Value,    // the field's value
        Captioned // label and value in one cell, see `caption`
    };
    enum class Caption { Before, Above }; // 職名　政策経営部長, or label LF value
    enum class Style { Title, Heading, Label, Value, Plain };
    enum class Align { Auto, Left, Center, Right };

    Content content = Content::Text;
    QString text;
    QString field;
    Caption caption = Caption::Before;
    Style style = Style::Plain;
    Align align = Align::Auto;
    int span = 1; // grid columns; 0: to the right end
};

struct LayoutRow
{
    std::vector<LayoutCell> cells; // empty: a gap
    double minHeight = 0;
};

struct TableColumn
{
    QString column;
    std::vector<double> widths; // the grid columns that it covers
    double least = 0;           // mm that a sheet's texts may narrow or widen the column to; as
    double most = 0;            // wide as `widths` where the form does not say
    bool vertical = false;      // heading set vertically
    LayoutCell::Align align = LayoutCell::Align::Auto;

    [[nodiscard]] double width() const;
};

struct Layout
{
    std::vector<LayoutRow> header;
    std::vector<TableColumn> table; // its widths, in order, are the grid of header and footer
    std::vector<LayoutRow> footer;
    double minRowHeight = 0; // of rows that still have something to be written, by hand perhaps
};

struct Paper
{
    QString size = QStringLiteral("A4"); // A3, A4, B4
    bool landscape = true;
    double top = 12, right = 12, bottom = 14, left = 12;
    QString font = QStringLiteral("BIZ UDGothic");
    double fontSize = 10.5;  // pt: 9, 10.5 or 12
    double smallestSize = 7; // pt: the least that fitting may shrink to
    bool fitOnePage = false; // 1枚に収める
};

struct Form
{
    FormRef ref;
    QString title;
    QString city; // as covers name it; may be empty
    QString hash; // SHA-256 of the canonical file, lower-case hex
    YearStyle yearStyle = YearStyle::Era;
    YearStyle dateStyle = YearStyle::Era;
    std::vector<Phase> phases;
    std::vector<Stage> stages;
    QStringList sheetKey; // fields that make two sheets of a year the same
    QStringList itemKey;  // columns that make two rows of a sheet the same
    UnitSource unitFrom;
    std::vector<Field> fields;  // header and footer, in the order of lists
    std::vector<Field> columns; // in the order of the table
    Rows rows;
    // What the file says, else each column of kind target with all actuals and ratings.
    std::vector<MeasureColumns> measures;
    std::optional<BookRule> book;
    std::optional<OrderRule> order;
    Paper paper;
    Layout layout;

    [[nodiscard]] const Field *field(const QString &key) const;
    [[nodiscard]] const Field *column(const QString &key) const;
    [[nodiscard]] const Phase *phase(const QString &key) const;
    // The columns that a sheet with these options has, in order.
    [[nodiscard]] std::vector<const Field *> columnsFor(const QStringList &options) const;
    // By label, heading, alias, key or "band/label"; widths and line breaks do not matter.
    [[nodiscard]] const Field *fieldByLabel(const QString &label) const;
    [[nodiscard]] const Field *columnByLabel(const QString &label) const;
    // The key that `show --json` uses for this column: its label, or "band/label" where it repeats.
    [[nodiscard]] QString printedLabel(const Field &column) const;
};

// Reads a form file. `json` is untrusted; errors carry the JSON pointer in Error::where and say
// what was expected. Checked: the schema, then that every reference (phase, column, key) exists.
[[nodiscard]] Result<Form> parseForm(const QByteArray &json);

// Every defect of a form file, not just the first.
[[nodiscard]] std::vector<Error> checkForm(const QByteArray &json);

// The forms that come with the program.
[[nodiscard]] const std::vector<QByteArray> &builtInForms();

// A value: the forms known to a store, by reference. Several versions of one form may be in use.
class FormCatalog
{
public:
    // Ignores nothing: the first form that cannot be read is the error.
    [[nodiscard]] static Result<FormCatalog> fromSources(const std::vector<QByteArray> &sources);

    void add(Form form);
    [[nodiscard]] const Form *find(const FormRef &ref) const;
    // By id, id@version or title; the newest version where none is named.
    [[nodiscard]] const Form *find(const QString &name) const;
    [[nodiscard]] std::vector<const Form *> all() const;
    [[nodiscard]] std::vector<const Form *> newest() const;

private:
    std::map<FormRef, Form> m_forms;
};

// {year}, {years}, {title} and {KEY} (a field's value) in a template of a layout or book.
struct TemplateValues
{
    int fromYear = 0;
    int toYear = 0;
    std::function<QString(const QString &key)> field;
};
[[nodiscard]] QString expandTemplate(const QString &text, const Form &form,
                                     const TemplateValues &values);

} // namespace mokuhyo
