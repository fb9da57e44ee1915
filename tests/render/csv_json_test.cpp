#include "render/csv.h"
#include "render/json.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QDir>
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

TEST_CASE("only what a spreadsheet would evaluate is guarded")
{
    for (const char16_t *text :
         {u"=1+1", u"=cmd|' /C calc'!A0", u"+SUM(A1:A3)", u"-1+2", u"+A1", u"@SUM(A1)", u"\t=1",
          u"\r=1", u"'=1", u"''-", u"-cmd|'/C calc'!A0"}) {
        const QString plain = QString::fromUtf16(text);
        CAPTURE(plain);
        CHECK(guarded(plain) == u'\'' + plain);
    }
    for (const char16_t *text : {u"-", u"+10件", u"-5%", u"+10", u"-1,200.5", u"@市民課", u"=",
                                 u"'引用'", u"", u"－", u"△3", u"+αの効果", u"\tタブ", u"a=b"}) {
        const QString plain = QString::fromUtf16(text);
        CAPTURE(plain);
        CHECK(guarded(plain) == plain);
    }
}

TEST_CASE("several forms make a folder with a file each")
{
    const QTemporaryDir folder;
    const Sheet one = sheets::invented(sheets::form(u"machida"_s), 1);
    const Sheet two = sheets::invented(sheets::form(u"ueda"_s), 1);
    const QString path = folder.filePath(u"out"_s);
    REQUIRE(writeCsv({{&one, &sheets::form(u"machida"_s)}, {&two, &sheets::form(u"ueda"_s)}}, path)
                .has_value());
    CHECK(QDir(path).entryList(QDir::Files) ==
          QStringList{sheets::form(u"ueda"_s).title + u".csv"_s,
                      sheets::form(u"machida"_s).title + u".csv"_s});
    const QString single = folder.filePath(u"one.csv"_s);
    REQUIRE(writeCsv({{&one, &sheets::form(u"machida"_s)}}, single).has_value());
    CHECK(QFile::exists(single));
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
