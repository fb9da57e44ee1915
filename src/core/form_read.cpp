#include "core/form.h"
#include "core/form_references.h"
#include "core/json_read.h"
#include "core/json_schema.h"

#include <QDirIterator>
#include <QFile>

// From the file to a Form. Reading trusts the schema; what a schema cannot say (that a named column
// exists) is checked afterwards.

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, YearStyle> yearStyles[] = {
    {"western"_L1, YearStyle::Western},
    {"era"_L1, YearStyle::Era},
    {"letter"_L1, YearStyle::Letter},
    {"bare"_L1, YearStyle::Bare},
};

constexpr std::pair<QLatin1StringView, FieldKind> fieldKinds[] = {
    {"text"_L1, FieldKind::Text},
    {"enumerated"_L1, FieldKind::Enumerated},
    {"choice"_L1, FieldKind::Choice},
    {"target"_L1, FieldKind::Target},
    {"actual"_L1, FieldKind::Actual},
    {"rating"_L1, FieldKind::Rating},
    {"progress"_L1, FieldKind::ProgressState},
    {"rank"_L1, FieldKind::Rank},
    {"year"_L1, FieldKind::Year},
    {"date"_L1, FieldKind::Date},
    {"name"_L1, FieldKind::Name},
    {"units"_L1, FieldKind::Units},
    {"sdgs"_L1, FieldKind::Sdgs},
};

constexpr std::pair<QLatin1StringView, Rows::Kind> rowKinds[] = {
    {"free"_L1, Rows::Kind::Free},
    {"numbered"_L1, Rows::Kind::Numbered},
    {"years"_L1, Rows::Kind::Years},
};

constexpr std::pair<QLatin1StringView, MeasureColumns::Rater> raters[] = {
    {"first"_L1, MeasureColumns::Rater::First},
    {"second"_L1, MeasureColumns::Rater::Second},
    {"outside"_L1, MeasureColumns::Rater::Outside},
};

constexpr std::pair<QLatin1StringView, LayoutCell::Style> styles[] = {
    {"title"_L1, LayoutCell::Style::Title}, {"heading"_L1, LayoutCell::Style::Heading},
    {"label"_L1, LayoutCell::Style::Label}, {"value"_L1, LayoutCell::Style::Value},
    {"plain"_L1, LayoutCell::Style::Plain},
};

constexpr std::pair<QLatin1StringView, LayoutCell::Align> aligns[] = {
    {"left"_L1, LayoutCell::Align::Left},
    {"center"_L1, LayoutCell::Align::Center},
    {"right"_L1, LayoutCell::Align::Right},
};

Field readField(const QJsonObject &json)
{
    Field field;
    field.key = json["key"_L1].toString();
    field.label = json["label"_L1].toString();
    field.heading = json["heading"_L1].toString(field.label);
    field.aliases = strings(json["aliases"_L1]);
    field.kind = named(json["kind"_L1], fieldKinds, FieldKind::Text);
    field.phase = json["phase"_L1].toString();
    field.band = json["band"_L1].toString();
    field.choices = strings(json["choices"_L1]);
    field.required = json["required"_L1].toBool();
    field.optional = json["optional"_L1].toBool();
    // A person's name is published only where the form says so.
    field.internal = json["internal"_L1].toBool(field.kind == FieldKind::Name);
    field.maxLength = json["maxLength"_L1].toInt();
    return field;
}

Rows readRows(const QJsonObject &json)
{
    Rows rows;
    rows.kind = named(json["kind"_L1], rowKinds, Rows::Kind::Free);
    rows.numberColumn = json["numberColumn"_L1].toString();
    rows.yearColumn = json["yearColumn"_L1].toString();
    rows.yearStyle = named(json["notation"_L1], yearStyles, YearStyle::Bare);
    rows.initial = json["initial"_L1].toInt(1);
    const QJsonObject unit = json["unitFrom"_L1].toObject();
    rows.unitColumn = unit["column"_L1].toString();
    rows.commonLabel = unit["common"_L1].toString();
    return rows;
}

MeasureColumns readMeasure(const QJsonObject &json)
{
    const auto rating = [](const QJsonObject &o) {
        return MeasureColumns::Rating{o["column"_L1].toString(),
                                      named(o["by"_L1], raters, MeasureColumns::Rater::First)};
    };
    MeasureColumns measure;
    measure.target = json["target"_L1].toString();
    measure.indicator = json["indicator"_L1].toString();
    measure.activity = json["activity"_L1].toString();
    measure.deadline = json["deadline"_L1].toString();
    measure.baseline = json["baseline"_L1].toString();
    measure.actuals = strings(json["actuals"_L1]);
    measure.ratings = listOf<MeasureColumns::Rating>(json["ratings"_L1], rating);
    return measure;
}

std::vector<MeasureColumns> usualMeasures(const std::vector<Field> &columns)
{
    MeasureColumns all;
    std::vector<MeasureColumns> measures;
    for (const Field &column : columns) {
        if (column.kind == FieldKind::Actual)
            all.actuals += column.key;
        else if (column.kind == FieldKind::Rating)
            all.ratings.push_back({column.key, MeasureColumns::Rater::First});
    }
    for (const Field &column : columns) {
        if (column.kind != FieldKind::Target)
            continue;
        measures.push_back(all);
        measures.back().target = column.key;
    }
    return measures;
}

LayoutCell readCell(const QJsonObject &json)
{
    using Content = LayoutCell::Content;
    using Style = LayoutCell::Style;
    LayoutCell cell;
    Style usual = Style::Plain;
    if (json.contains("label"_L1)) {
        cell.content = Content::Label;
        cell.field = json["label"_L1].toString();
        usual = Style::Label;
    } else if (json.contains("value"_L1)) {
        cell.content = Content::Value;
        cell.field = json["value"_L1].toString();
        usual = Style::Value;
    } else if (json.contains("captioned"_L1)) {
        cell.content = Content::Captioned;
        cell.field = json["captioned"_L1].toString();
        usual = Style::Value;
    } else {
        cell.text = json["text"_L1].toString();
    }
    cell.caption = json["caption"_L1].toString() == "above"_L1 ? LayoutCell::Caption::Above
                                                               : LayoutCell::Caption::Before;
    cell.style = named(json["style"_L1], styles, usual);
    cell.align = named(json["align"_L1], aligns, LayoutCell::Align::Auto);
    cell.span = json["span"_L1].isString() ? 0 : json["span"_L1].toInt(1);
    return cell;
}

LayoutRow readLayoutRow(const QJsonObject &json)
{
    return {listOf<LayoutCell>(json["cells"_L1], readCell), json["height"_L1].toDouble()};
}

TableColumn readTableColumn(const QJsonObject &json)
{
    TableColumn column;
    column.column = json["column"_L1].toString();
    for (const QJsonValue width : json["widths"_L1].toArray())
        column.widths.push_back(width.toDouble());
    column.least = json["least"_L1].toDouble(column.width());
    column.most = json["most"_L1].toDouble(column.width());
    column.vertical = json["vertical"_L1].toBool();
    column.align = named(json["align"_L1], aligns, LayoutCell::Align::Auto);
    return column;
}

Paper readPaper(const QJsonObject &json)
{
    Paper paper;
    const QJsonObject margins = json["margins"_L1].toObject();
    paper.size = json["size"_L1].toString();
    paper.landscape = json["orientation"_L1].toString() == "landscape"_L1;
    paper.top = margins["top"_L1].toDouble(paper.top);
    paper.right = margins["right"_L1].toDouble(paper.right);
    paper.bottom = margins["bottom"_L1].toDouble(paper.bottom);
    paper.left = margins["left"_L1].toDouble(paper.left);
    paper.font = json["font"_L1].toString(paper.font);
    paper.fontSize = json["fontSize"_L1].toDouble(paper.fontSize);
    paper.smallestSize = json["smallestSize"_L1].toDouble(paper.smallestSize);
    paper.fitOnePage = json["fitOnePage"_L1].toBool();
    return paper;
}

Form readForm(const QJsonObject &json)
{
    const auto phase = [](const QJsonObject &o) {
        return Phase{o["key"_L1].toString(), o["label"_L1].toString()};
    };
    const auto stage = [](const QJsonObject &o) {
        return Stage{o["key"_L1].toString(), o["label"_L1].toString()};
    };
    const QJsonObject notation = json["notation"_L1].toObject();
    const QJsonObject unit = json["unitFrom"_L1].toObject();
    const QJsonObject layout = json["layout"_L1].toObject();

    Form form;
    form.ref = {json["id"_L1].toString(), json["version"_L1].toInt()};
    form.title = json["title"_L1].toString();
    form.city = json["city"_L1].toString();
    form.hash = hashOf(json);
    form.yearStyle = named(notation["year"_L1], yearStyles, YearStyle::Era);
    form.dateStyle = named(notation["date"_L1], yearStyles, YearStyle::Era);
    form.phases = listOf<Phase>(json["phases"_L1], phase);
    form.stages = listOf<Stage>(json["stages"_L1], stage);
    form.sheetKey = strings(json["sheetKey"_L1]);
    form.itemKey = strings(json["itemKey"_L1]);
    form.unitFrom = {unit["field"_L1].toString(), unit["suffix"_L1].toString(),
                     unit["parentSuffix"_L1].toString()};
    form.fields = listOf<Field>(json["fields"_L1], readField);
    form.columns = listOf<Field>(json["columns"_L1], readField);
    form.rows = readRows(json["rows"_L1].toObject());
    form.measures = json.contains("measures"_L1)
                        ? listOf<MeasureColumns>(json["measures"_L1], readMeasure)
                        : usualMeasures(form.columns);
    if (const QJsonObject book = json["book"_L1].toObject(); !book.isEmpty())
        form.book = BookRule{book["title"_L1].toString(), strings(book["orderBy"_L1]),
                             book["entry"_L1].toString()};
    if (const QJsonObject order = json["order"_L1].toObject(); !order.isEmpty())
        form.order = OrderRule{strings(order["by"_L1]), order["divider"_L1].toString()};
    form.paper = readPaper(json["paper"_L1].toObject());
    form.layout.header = listOf<LayoutRow>(layout["header"_L1], readLayoutRow);
    form.layout.table = listOf<TableColumn>(layout["table"_L1], readTableColumn);
    form.layout.footer = listOf<LayoutRow>(layout["footer"_L1], readLayoutRow);
    form.layout.minRowHeight = layout["minRowHeight"_L1].toDouble();
    return form;
}

struct Checked
{
    Form form;
    std::vector<Error> errors;
};

Checked readAndCheck(const QByteArray &json)
{
    CheckedJson read = checkedJson(json, u"form.schema.json"_s);
    if (!read.errors.empty())
        return {{}, std::move(read.errors)};
    Checked checked{readForm(read.object), {}};
    checked.errors = referenceErrors(checked.form);
    return checked;
}

} // namespace

Result<Form> parseForm(const QByteArray &json)
{
    Checked checked = readAndCheck(json);
    if (!checked.errors.empty())
        return failure(checked.errors.front());
    return std::move(checked.form);
}

std::vector<Error> checkForm(const QByteArray &json)
{
    return readAndCheck(json).errors;
}

const std::vector<QByteArray> &builtInForms()
{
    static const std::vector<QByteArray> forms = [] {
        std::vector<QByteArray> sources;
        QDirIterator files(u":/schemas/forms"_s, {u"*.json"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back(file.readAll());
        }
        return sources;
    }();
    return forms;
}

} // namespace mokuhyo
