#include "core/form.h"
#include "support/qstring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

QJsonObject validForm()
{
    return QJsonDocument::fromJson(builtInForms().front()).object();
}

std::vector<Error> errorsOf(const QJsonObject &form)
{
    return checkForm(QJsonDocument(form).toJson());
}

bool names(const std::vector<Error> &errors, const QString &pointer)
{
    return std::ranges::any_of(errors, [&](const Error &e) { return e.where == pointer; });
}

} // namespace

TEST_CASE("every built-in form is sound", "[form]")
{
    REQUIRE(builtInForms().size() >= 4);
    for (const QByteArray &source : builtInForms()) {
        const auto errors = checkForm(source);
        for (const Error &error : errors)
            UNSCOPED_INFO((error.where + u": "_s + error.message).toStdString());
        CHECK(errors.empty());
    }
}

TEST_CASE("a broken form names the place and the reason", "[form]")
{
    QJsonObject form = validForm();

    SECTION("not JSON")
    {
        const auto errors = checkForm("{\n\"id\": oops}");
        REQUIRE(errors.size() == 1);
        CHECK(errors.front().message.contains(u"2行目"_s));
    }
    SECTION("a missing member")
    {
        form.remove("title"_L1);
        const auto errors = errorsOf(form);
        REQUIRE(errors.size() == 1);
        CHECK(errors.front().where.isEmpty());
        CHECK(errors.front().message.contains(u"title"_s));
    }
    SECTION("a misspelt member")
    {
        QJsonArray columns = form["columns"_L1].toArray();
        QJsonObject column = columns[1].toObject();
        column["requierd"_L1] = true;
        columns[1] = column;
        form["columns"_L1] = columns;
        const auto errors = errorsOf(form);
        REQUIRE(names(errors, u"/columns/1"_s));
        CHECK(errors.front().message.contains(u"requierd"_s));
    }
    SECTION("a value out of range")
    {
        QJsonObject paper = form["paper"_L1].toObject();
        paper["fontSize"_L1] = 11;
        form["paper"_L1] = paper;
        CHECK(names(errorsOf(form), u"/paper/fontSize"_s));
    }
    SECTION("a reference to nothing")
    {
        form["itemKey"_L1] = QJsonArray{u"nowhere"_s};
        CHECK(names(errorsOf(form), u"/itemKey/0"_s));
    }
    SECTION("a key used twice")
    {
        QJsonArray columns = form["columns"_L1].toArray();
        columns.append(columns[0]);
        form["columns"_L1] = columns;
        CHECK(names(errorsOf(form), u"/columns/%1/key"_s.arg(columns.size() - 1)));
    }
    SECTION("a field that nothing prints")
    {
        QJsonArray fields = form["fields"_L1].toArray();
        QJsonObject extra = fields[0].toObject();
        extra["key"_L1] = u"extra"_s;
        fields.append(extra);
        form["fields"_L1] = fields;
        CHECK(names(errorsOf(form), u"/fields/%1"_s.arg(fields.size() - 1)));
    }
    SECTION("a header wider than the table")
    {
        QJsonObject layout = form["layout"_L1].toObject();
        QJsonArray header = layout["header"_L1].toArray();
        header.append(QJsonObject{
            {"cells"_L1, QJsonArray{QJsonObject{{"text"_L1, u"x"_s}, {"span"_L1, 99}}}}});
        layout["header"_L1] = header;
        form["layout"_L1] = layout;
        CHECK(names(errorsOf(form), u"/layout/header/%1"_s.arg(header.size() - 1)));
    }
}

TEST_CASE("a column's width lies within its limits", "[form]")
{
    QJsonObject form = validForm();
    const auto limited = [&](const QString &limit, double mm) {
        QJsonObject layout = form["layout"_L1].toObject();
        QJsonArray table = layout["table"_L1].toArray();
        QJsonObject column = table[0].toObject();
        column.remove("least"_L1);
        column.remove("most"_L1);
        column["widths"_L1] = QJsonArray{10, 20};
        column[limit] = mm;
        table[0] = column;
        layout["table"_L1] = table;
        QJsonObject changed = form;
        changed["layout"_L1] = layout;
        return errorsOf(changed);
    };
    CHECK(limited(u"least"_s, 30).empty());
    CHECK(limited(u"most"_s, 30).empty());
    CHECK(names(limited(u"least"_s, 31), u"/layout/table/0/least"_s));
    CHECK(names(limited(u"most"_s, 29), u"/layout/table/0/most"_s));
    CHECK(names(limited(u"most"_s, 401), u"/layout/table/0/most"_s));
}

TEST_CASE("a form says which columns speak of the same target", "[form]")
{
    QJsonObject json = validForm();
    const auto read = [&] { return parseForm(QJsonDocument(json).toJson()); };
    const QJsonArray columns = json["columns"_L1].toArray();
    const QString first = columns.first()["key"_L1].toString();
    const QString last = columns.last()["key"_L1].toString();

    SECTION("as it is told")
    {
        json["measures"_L1] = QJsonArray{
            QJsonObject{{u"target"_s, first},
                        {u"deadline"_s, last},
                        {u"actuals"_s, QJsonArray{last, first}},
                        {u"ratings"_s,
                         QJsonArray{QJsonObject{{u"column"_s, last}},
                                    QJsonObject{{u"column"_s, first}, {u"by"_s, u"outside"_s}}}}}};
        const auto form = read();
        REQUIRE(form);
        REQUIRE(form->measures.size() == 1);
        const MeasureColumns &measure = form->measures.front();
        CHECK(measure.target == first);
        CHECK(measure.indicator.isEmpty());
        CHECK(measure.deadline == last);
        CHECK(measure.actuals == QStringList{last, first});
        REQUIRE(measure.ratings.size() == 2);
        CHECK(measure.ratings[0].by == MeasureColumns::Rater::First);
        CHECK(measure.ratings[1].by == MeasureColumns::Rater::Outside);
    }
    SECTION("by the kinds of the columns where it is not told")
    {
        json.remove("measures"_L1);
        const auto form = read();
        REQUIRE(form);
        const auto count = [&](FieldKind kind) {
            return std::ranges::count(form->columns, kind, &Field::kind);
        };
        REQUIRE(qsizetype(form->measures.size()) == count(FieldKind::Target));
        REQUIRE(form->measures.size() == 1);
        CHECK(form->column(form->measures[0].target)->kind == FieldKind::Target);
        CHECK(form->measures[0].actuals.size() == count(FieldKind::Actual));
        CHECK(qsizetype(form->measures[0].ratings.size()) == count(FieldKind::Rating));
    }
    SECTION("a column that there is not is a defect, by its place")
    {
        json["measures"_L1] = QJsonArray{
            QJsonObject{{u"target"_s, u"nowhere"_s},
                        {u"indicator"_s, u"nobody"_s},
                        {u"actuals"_s, QJsonArray{first, u"never"_s}},
                        {u"ratings"_s, QJsonArray{QJsonObject{{u"column"_s, u"none"_s}}}}}};
        const auto errors = errorsOf(json);
        CHECK(errors.size() == 4);
        CHECK(names(errors, u"/measures/0/target"_s));
        CHECK(names(errors, u"/measures/0/indicator"_s));
        CHECK(names(errors, u"/measures/0/actuals/1"_s));
        CHECK(names(errors, u"/measures/0/ratings/0/column"_s));
    }
}

TEST_CASE("labels are found however they are wrapped or printed", "[form]")
{
    const auto catalog = FormCatalog::fromSources(builtInForms());
    REQUIRE(catalog);
    for (const Form *form : catalog->all()) {
        for (const Field &column : form->columns) {
            CHECK(form->columnByLabel(column.label) == &column);
            CHECK(form->columnByLabel(column.key) == &column);
            QString wrapped;
            for (const QChar c : column.label)
                wrapped += c + u"\n"_s;
            CHECK(form->columnByLabel(wrapped) == &column);
        }
    }
}

TEST_CASE("templates print years in the form's notation", "[form]")
{
    Form form;
    form.title = u"計画"_s;
    form.yearStyle = YearStyle::Era;
    const TemplateValues values{2025, 2029, [](const QString &key) { return u"<%1>"_s.arg(key); }};
    CHECK(expandTemplate(u"{year} {title}（{years}）{goal}{"_s, form, values) ==
          u"令和7年度 計画（令和7年度～令和11年度）<goal>{"_s);
}
