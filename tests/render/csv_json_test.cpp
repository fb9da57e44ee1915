#include "render/csv.h"
#include "render/json.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

// What Python's csv module reads: a list of rows.
QJsonArray parsed(const QByteArray &csv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"table.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import csv,json,sys\n"
                  "print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', "
                  "newline='')))))"_s,
                  file.fileName()});
    REQUIRE(python.waitForFinished());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QString cell(const QJsonArray &rows, int row, const QString &column)
{
    const QJsonArray names = rows[0].toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].toString() == column)
            return rows[row].toArray()[i].toString();
    }
    FAIL("no column " << column.toStdString());
    return {};
}

} // namespace

TEST_CASE("a csv line is an item with the sheet's fields")
{
    const Form &form = sheets::form(u"kokubunji"_s);
    Sheet sheet = sheets::invented(form, 3);
    sheets::set(sheet, u"created"_s, u"令和7年4月1日"_s);
    sheets::set(sheet, u"name"_s, u"名字, \"名前\""_s);
    const QByteArray csv = csvOf({{&sheet, &form}});
    CHECK(csv.startsWith("\xef\xbb\xbf"));
    CHECK(csv.endsWith("\r\n"));
    const QJsonArray rows = parsed(csv);
    REQUIRE(rows.size() == 4);
    for (const QJsonValue &row : rows)
        CHECK(row.toArray().size() == rows[0].toArray().size());
    CHECK(cell(rows, 1, u"年度"_s) == u"令和7年度"_s);
    CHECK(cell(rows, 1, u"年度（西暦）"_s) == u"2025"_s);
    CHECK(cell(rows, 2, u"作成日（西暦）"_s) == u"2025-04-01"_s);
    CHECK(cell(rows, 3, u"氏名"_s) == u"名字, \"名前\""_s);
    for (int i = 0; i < 3; ++i)
        CHECK(cell(rows, i + 1, u"どの水準まで"_s) == sheet.items[size_t(i)].value(u"level"_s));
}

TEST_CASE("years of rows have their western year beside them")
{
    const Form &form = sheets::form(u"annaka"_s);
    Sheet sheet = sheets::invented(form, 2);
    sheets::set(sheet.items[0], u"year"_s, u"7"_s);
    sheets::set(sheet.items[1], u"year"_s, u"令和11年度"_s);
    const QJsonArray rows = parsed(csvOf({{&sheet, &form}}));
    CHECK(cell(rows, 1, u"年度"_s) == u"7"_s);
    CHECK(cell(rows, 1, u"年度（西暦）"_s) == u"2025"_s);
    CHECK(cell(rows, 2, u"年度（西暦）"_s) == u"2029"_s);
    CHECK(cell(rows, 1, u"計画期間の最終年度"_s) == u"令和11年度"_s);
}

TEST_CASE("units stand apart from numbers where a text is one number")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 3);
    sheets::set(sheet.items[0], u"target"_s, u"1,200件"_s);
    sheets::set(sheet.items[1], u"target"_s, u"31時間以上/月平均"_s);
    sheets::set(sheet.items[2], u"target"_s, u"８０％"_s);
    for (Item &item : sheet.items)
        sheets::set(item, u"actual"_s, u"①20件 ②30件"_s);
    const QJsonArray rows = parsed(csvOf({{&sheet, &form}}));
    const QString target = form.printedLabel(*form.column(u"target"_s));
    CHECK(cell(rows, 1, target) == u"1,200件"_s);
    CHECK(cell(rows, 1, target + u"（数値）"_s) == u"1200"_s);
    CHECK(cell(rows, 1, target + u"（単位）"_s) == u"件"_s);
    CHECK(cell(rows, 2, target + u"（数値）"_s).isEmpty());
    CHECK(cell(rows, 2, target + u"（単位）"_s).isEmpty());
    CHECK(cell(rows, 3, target + u"（数値）"_s) == u"80"_s);
    CHECK(cell(rows, 3, target + u"（単位）"_s) == u"%"_s);
    // Nothing of the results is one number, so there are no columns for it.
    const QString names = QString::fromUtf8(QJsonDocument(rows[0].toArray()).toJson());
    CHECK(names.count(u"（数値）"_s) == 1);
    // What is left out leaves its number out as well.
    Visibility without;
    without.hidden = {u"machida/target"_s};
    CHECK_FALSE(QString::fromUtf8(csvOf({{&sheet, &form}}, {without})).contains(u"1200"_s));
}

TEST_CASE("what became of a row is told in tables and lists")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 2);
    CHECK_FALSE(QString::fromUtf8(csvOf({{&sheet, &form}})).contains(u"異動"_s));
    sheet.items[1].life = {LifeEvent::Discontinued, QDate(2025, 10, 1), u"事情"_s, {}, 0, {}};
    const QJsonArray rows = parsed(csvOf({{&sheet, &form}}));
    CHECK(cell(rows, 1, u"異動"_s).isEmpty());
    CHECK(cell(rows, 2, u"異動"_s) == u"中止"_s);
    CHECK(cell(rows, 2, u"異動日（西暦）"_s) == u"2025-10-01"_s);
    const QJsonArray items = sheetsToJson({{&sheet, &form}})[0][u"items"_s].toArray();
    CHECK_FALSE(items[0].toObject().contains(u"異動"_s));
    CHECK(items[1][u"異動"_s].toString() == u"中止"_s);
    CHECK(items[1][u"異動日"_s].toString() == u"2025-10-01"_s);
}

TEST_CASE("a file in CP932 tells what it would lose, and loses nothing unasked")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 2);
    for (Item &item : sheet.items) {
        for (const Field &column : form.columns)
            sheets::set(item, column.key, u"①㈱髙～"_s);
    }
    sheets::set(sheet, u"section"_s, u"窓口課"_s);
    sheets::set(sheet, u"mission"_s, u"窓口の整備"_s);
    CsvOptions options;
    options.encoding = CsvEncoding::Cp932;
    CHECK(lostInCp932({{&sheet, &form}}, {}).empty());
    const QByteArray whole = csvOf({{&sheet, &form}}, options);
    CHECK(whole.startsWith("\x97\x6c\x8e\xae,")); // 様式
    CHECK(whole.contains("\x87\x40\x87\x8a\xfb\xfc\x81\x60"));

    sheets::set(sheet.items[1], u"target"_s, u"𠮷野と𠮷田"_s);
    // Were it joined to the comma before it, a column would be lost.
    sheets::set(sheet.items[1], u"indicator"_s, u"\u0301a"_s);
    const auto lost = lostInCp932({{&sheet, &form}}, {});
    REQUIRE(lost.size() == 2);
    CHECK(lost[1].character == u"𠮷"_s);
    CHECK(lost[1].count == 2);
    CHECK(lostText(lost[1]) == u"「𠮷」（U+20BB7）2か所：「窓口課」2行目「目標値」"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const Status refused = writeCsv({{&sheet, &form}}, path, options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"U+20BB7"_s));
    CHECK_FALSE(QFile::exists(path));
    options.replaceLost = true;
    REQUIRE(writeCsv({{&sheet, &form}}, path, options).has_value());
    const QByteArray replaced = csvOf({{&sheet, &form}}, options);
    CHECK(replaced.count(',') == whole.count(','));
    CHECK(replaced.contains("\x81\xac\x96\xec\x82\xc6\x81\xac\x93\x63"));
    // What is not shown is not lost either.
    Visibility without;
    without.hidden = {u"machida/target"_s, u"machida/indicator"_s};
    CHECK(lostInCp932({{&sheet, &form}}, without).empty());
}

TEST_CASE("internal columns and ids stay inside")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 1);
    sheets::set(sheet.items[0], u"viewpoint"_s, u"内部の視点"_s);
    const QString all = QString::fromUtf8(csvOf({{&sheet, &form}}));
    CHECK(all.contains(u"内部の視点"_s));
    const QString open = QString::fromUtf8(csvOf({{&sheet, &form}}, {{true, {}, {}}}));
    CHECK_FALSE(open.contains(u"内部の視点"_s));
    CHECK_FALSE(open.contains(u"評価の視点"_s));
    const QByteArray json =
        QJsonDocument(sheetsToJson({{&sheet, &form}}, {{true, {}, {}}})).toJson();
    CHECK_FALSE(json.contains(sheet.id.toUtf8()));
    CHECK_FALSE(json.contains(sheet.items[0].id.toUtf8()));
    CHECK_FALSE(json.contains(u"内部の視点"_s.toUtf8()));
}

TEST_CASE("json has the shape of the cities' files, and ids")
{
    for (const QString &family : {u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s}) {
        CAPTURE(family);
        const auto found = sheets::fromWorkbook(family);
        if (found.empty())
            return;
        std::vector<SheetSource> sources;
        for (const Sheet &sheet : found)
            sources.push_back({&sheet, &sheets::form(family)});
        QJsonArray json = sheetsToJson(sources);
        QJsonArray bare;
        for (const QJsonValue &value : json) {
            QJsonObject sheet = value.toObject();
            CHECK_FALSE(sheet.take(u"id"_s).toString().isEmpty());
            QJsonArray items;
            for (const QJsonValue &row : sheet[u"items"_s].toArray()) {
                QJsonObject item = row.toObject();
                CHECK_FALSE(item.take(u"id"_s).toString().isEmpty());
                items.append(item);
            }
            sheet[u"items"_s] = items;
            bare.append(sheet);
        }
        CHECK(bare == sheets::workbookJson(family));
    }
}
