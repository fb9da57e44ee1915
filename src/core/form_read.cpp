#include "core/form.h"
#include "core/form_schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// From the file to a Form. Reading trusts the schema; what a schema cannot say (that a named column
// exists) is checked afterwards.

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

constexpr qsizetype largestFile = 1 << 20;

template<class Value, size_t N>
Value named(const QJsonValue &value, const std::pair<QLatin1StringView, Value> (&table)[N],
            Value otherwise)
{
    for (const auto &[name, entry] : table) {
        if (value.toString() == name)
            return entry;
    }
    return otherwise;
}

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

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list += entry.toString();
    return list;
}

template<class T, class Read>
std::vector<T> listOf(const QJsonValue &value, Read read)
{
    std::vector<T> list;
    for (const QJsonValue entry : value.toArray())
        list.push_back(read(entry.toObject()));
    return list;
}

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
    field.internal = json["internal"_L1].toBool();
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
    form.hash = QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                 QCryptographicHash::Sha256)
            .toHex());
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
    if (const QJsonObject book = json["book"_L1].toObject(); !book.isEmpty())
        form.book = BookRule{book["title"_L1].toString(), strings(book["orderBy"_L1]),
                             book["entry"_L1].toString()};
    form.paper = readPaper(json["paper"_L1].toObject());
    form.layout.header = listOf<LayoutRow>(layout["header"_L1], readLayoutRow);
    form.layout.table = listOf<TableColumn>(layout["table"_L1], readTableColumn);
    form.layout.footer = listOf<LayoutRow>(layout["footer"_L1], readLayoutRow);
    form.layout.minRowHeight = layout["minRowHeight"_L1].toDouble();
    return form;
}

// Whether every name inside the form refers to something, and every column has its place.
class References
{
public:
    explicit References(const Form &form) : m_form(form) {}

    std::vector<Error> check()
    {
        unique(m_form.phases, &Phase::key, u"/phases"_s);
        unique(m_form.stages, &Stage::key, u"/stages"_s);
        unique(m_form.fields, &Field::key, u"/fields"_s);
        unique(m_form.columns, &Field::key, u"/columns"_s);
        phases(m_form.fields, u"/fields"_s);
        phases(m_form.columns, u"/columns"_s);
        for (qsizetype i = 0; i < m_form.sheetKey.size(); ++i)
            field(m_form.sheetKey.at(i), u"/sheetKey/%1"_s.arg(i));
        for (qsizetype i = 0; i < m_form.itemKey.size(); ++i)
            column(m_form.itemKey.at(i), u"/itemKey/%1"_s.arg(i));
        field(m_form.unitFrom.field, u"/unitFrom/field"_s);
        rows();
        if (m_form.book) {
            for (qsizetype i = 0; i < m_form.book->orderBy.size(); ++i)
                field(m_form.book->orderBy.at(i), u"/book/orderBy/%1"_s.arg(i));
        }
        table();
        grid(m_form.layout.header, u"/layout/header"_s);
        grid(m_form.layout.footer, u"/layout/footer"_s);
        everyFieldPrinted();
        return std::move(m_errors);
    }

private:
    void report(const QString &where, const QString &message)
    {
        m_errors.push_back({ErrorCode::Invalid, message, where});
    }

    template<class T>
    void unique(const std::vector<T> &list, QString T::*key, const QString &where)
    {
        QSet<QString> seen;
        for (size_t i = 0; i < list.size(); ++i) {
            if (seen.contains(list[i].*key))
                report(u"%1/%2/key"_s.arg(where).arg(i),
                       Tr::tr("「%1」は二度使われています。").arg(list[i].*key));
            seen.insert(list[i].*key);
        }
    }

    void phases(const std::vector<Field> &fields, const QString &where)
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!m_form.phase(fields[i].phase))
                report(u"%1/%2/phase"_s.arg(where).arg(i),
                       Tr::tr("「%1」は phases にありません。").arg(fields[i].phase));
        }
    }

    void field(const QString &key, const QString &where)
    {
        if (!m_form.field(key))
            report(where, Tr::tr("「%1」は fields にありません。").arg(key));
    }

    void column(const QString &key, const QString &where)
    {
        if (!m_form.column(key))
            report(where, Tr::tr("「%1」は columns にありません。").arg(key));
    }

    void rows()
    {
        const Rows &rows = m_form.rows;
        if (rows.kind == Rows::Kind::Numbered || !rows.numberColumn.isEmpty())
            column(rows.numberColumn, u"/rows/numberColumn"_s);
        if (rows.kind == Rows::Kind::Years || !rows.yearColumn.isEmpty())
            column(rows.yearColumn, u"/rows/yearColumn"_s);
        if (!rows.unitColumn.isEmpty())
            column(rows.unitColumn, u"/rows/unitFrom/column"_s);
    }

    void table()
    {
        QSet<QString> placed;
        for (size_t i = 0; i < m_form.layout.table.size(); ++i) {
            const QString &key = m_form.layout.table[i].column;
            const QString where = u"/layout/table/%1/column"_s.arg(i);
            column(key, where);
            if (placed.contains(key))
                report(where, Tr::tr("「%1」は二度使われています。").arg(key));
            placed.insert(key);
        }
        for (size_t i = 0; i < m_form.columns.size(); ++i) {
            if (!placed.contains(m_form.columns[i].key))
                report(
                    u"/columns/%1"_s.arg(i),
                    Tr::tr("「%1」の列が layout/table にありません。").arg(m_form.columns[i].key));
        }
    }

    // Spans are counted without optional columns, which every sheet may leave out.
    int gridColumns() const
    {
        size_t count = 0;
        for (const TableColumn &column : m_form.layout.table) {
            const Field *field = m_form.column(column.column);
            if (field && !field->optional)
                count += column.widths.size();
        }
        return int(count);
    }

    void grid(const std::vector<LayoutRow> &rows, const QString &where)
    {
        for (size_t r = 0; r < rows.size(); ++r) {
            int used = 0;
            for (size_t c = 0; c < rows[r].cells.size(); ++c) {
                const LayoutCell &cell = rows[r].cells[c];
                const QString place = u"%1/%2/cells/%3"_s.arg(where).arg(r).arg(c);
                if (cell.content != LayoutCell::Content::Text) {
                    field(cell.field, place);
                    if (cell.content != LayoutCell::Content::Label)
                        m_printed.insert(cell.field);
                }
                if (cell.span == 0 && c + 1 < rows[r].cells.size())
                    report(place + u"/span"_s, Tr::tr("rest は行の最後の欄にだけ使えます。"));
                used += std::max(cell.span, 1);
            }
            if (used > gridColumns())
                report(u"%1/%2"_s.arg(where).arg(r),
                       Tr::tr("この行は %1 列分ありますが、表は %2 列です。")
                           .arg(used)
                           .arg(gridColumns()));
        }
    }

    void everyFieldPrinted()
    {
        for (size_t i = 0; i < m_form.fields.size(); ++i) {
            if (!m_printed.contains(m_form.fields[i].key))
                report(u"/fields/%1"_s.arg(i),
                       Tr::tr("「%1」を記入する欄が layout の header にも footer にもありません。")
                           .arg(m_form.fields[i].key));
        }
    }

    const Form &m_form;
    QSet<QString> m_printed;
    std::vector<Error> m_errors;
};

struct Checked
{
    Form form;
    std::vector<Error> errors;
};

Checked readAndCheck(const QByteArray &json)
{
    if (json.size() > largestFile)
        return {{}, {{ErrorCode::Invalid, Tr::tr("様式ファイルが大きすぎます（1MBまで）。")}}};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const qsizetype line = json.left(parseError.offset).count('\n') + 1;
        return {{},
                {{ErrorCode::Invalid, Tr::tr("JSONとして読めません（%1行目: %2）。")
                                          .arg(line)
                                          .arg(parseError.errorString())}}};
    }
    const QJsonObject object = document.object();
    if (std::vector<Error> errors = schemaErrors(object); !errors.empty())
        return {{}, std::move(errors)};
    Checked checked{readForm(object), {}};
    checked.errors = References(checked.form).check();
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
