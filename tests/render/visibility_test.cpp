#include "render/build.h"
#include "render/records.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

// The form with the name of the post's holder in its key, its title line and its book.
Form namingForm()
{
    QFile file(u":/schemas/forms/kokubunji.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    json.replace("\"sheetKey\": [\"post\"]", "\"sheetKey\": [\"name\"]");
    json.replace("（部の組織目標）", "（{post}・{name}）");
    const auto form = parseForm(json);
    REQUIRE(form);
    return *form;
}

} // namespace

TEST_CASE("people's names are internal unless the form says otherwise")
{
    CHECK(namingForm().field(u"name"_s)->internal);
    QFile file(u":/schemas/forms/kokubunji.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    json.replace("\"kind\": \"name\"", "\"kind\": \"name\", \"internal\": false");
    const auto form = parseForm(json);
    REQUIRE(form);
    CHECK_FALSE(form->field(u"name"_s)->internal);
}

TEST_CASE("a hidden key is in no title and in no template")
{
    const Form form = namingForm();
    Sheet sheet = sheets::invented(form, 1);
    sheets::set(sheet, u"post"_s, u"総務部長"_s);
    sheets::set(sheet, u"name"_s, u"秘密 太郎"_s);
    Visibility open;
    open.publicEdition = true;
    CHECK(shownTitle(sheet, form, {}) == u"秘密 太郎"_s);
    CHECK(shownTitle(sheet, form, open) == u"令和7年度　国分寺市 組織目標展開整理表"_s);
    CHECK(expandTemplate(u"{post}{name}"_s, form, shownValues(sheet, form, open)) == u"総務部長"_s);
    for (const bool isPublic : {false, true}) {
        BuildOptions options;
        options.visibility.publicEdition = isPublic;
        const auto document = buildDocument({{&sheet, &form}}, options);
        REQUIRE(document);
        CHECK(document->title.contains(u"秘密"_s) == !isPublic);
        CHECK(document->sheets[0].title.contains(u"秘密"_s) == !isPublic);
        const QString line = document->sheets[0].blocks[0].rows[0].cells[0].text;
        CHECK(line == (isPublic ? u"令和7年度 組織目標展開整理表（総務部長・）"_s
                                : u"令和7年度 組織目標展開整理表（総務部長・秘密 太郎）"_s));
    }
}

TEST_CASE("one phase comes with what says which sheet and row it is")
{
    const Form &form = sheets::form(u"machida"_s);
    Visibility mid;
    for (const QString &name : {u"mid"_s, u"中間確認"_s}) {
        mid.phases = {name};
        QStringList shown;
        for (const std::vector<Field> *list : {&form.fields, &form.columns}) {
            for (const Field &field : *list) {
                if (mid.shows(form, field))
                    shown += field.key;
            }
        }
        CAPTURE(shown.join(u' '));
        CHECK(shown.contains(u"section"_s));
        CHECK(shown.contains(u"item"_s));
        CHECK(shown.contains(u"progress"_s));
        CHECK_FALSE(shown.contains(u"target"_s));
        CHECK_FALSE(shown.contains(u"rating"_s));
    }
    mid.phases = {u"この様式にはない段階"_s};
    CHECK(mid.shows(form, *form.column(u"target"_s)));
    mid = {};
    mid.hidden = {u"machida/item"_s, u"ueda/target"_s};
    CHECK_FALSE(mid.shows(form, *form.column(u"item"_s)));
    CHECK(mid.shows(form, *form.column(u"target"_s)));
}
