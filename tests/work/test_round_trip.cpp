#include "core/text.h"
#include "fixtures.h"
#include "work/export.h"
#include "work/import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <random>

using namespace fixtures;

namespace {

// Texts as people type them, and as nobody should: what a workbook might mangle.
QString someText(std::mt19937 &random)
{
    static const QStringList parts{u"①相談件数 20件"_s,
                                   u"(1) 5月、1月"_s,
                                   u"𠮷田橋の点検"_s,
                                   u"葛󠄀城地区"_s,
                                   u"㋿6年度末"_s,
                                   u"➄達成"_s,
                                   u"ﾊﾝｶｸ ｶﾅ"_s,
                                   u"=1+1"_s,
                                   u"@name"_s,
                                   u"+10件"_s,
                                   u"-"_s,
                                   u"80%"_s,
                                   u"1/2"_s,
                                   u"2026/4/1"_s,
                                   u"0012"_s,
                                   u"1e5"_s,
                                   u"TRUE"_s,
                                   u"'引用"_s,
                                   u"\"二重\"引用"_s,
                                   u"_x0041_"_s,
                                   u"https://example.jp/a?b=c&d=<e>"_s,
                                   u"  前後の空白  "_s,
                                   u"全角　空白"_s,
                                   u"タブ\tあり"_s,
                                   u"長い文章が続きます。"_s.repeated(40),
                                   u"改行\n改行\n\n空行"_s,
                                   u"&amp; <b>太字</b>"_s};
    QString text = parts.at(qsizetype(random() % size_t(parts.size())));
    while (random() % 3 == 0)
        text += u'\n' + parts.at(qsizetype(random() % size_t(parts.size())));
    return text;
}

// A sheet of this form as the printed labels name it; only texts that paper can tell apart: the key
// of a sheet and a row must not be empty, and white space around a caption is the caption's.
Sheet fill(work::Session &session, const Form &form, std::mt19937 &random, int number)
{
    work::NewSheet wanted{form.ref.id, 2026, 0, {}, {}, {}};
    if (form.rows.kind == Rows::Kind::Years)
        wanted.toYear = 2029;
    for (const Field &column : form.columns) {
        if (column.optional && random() % 2)
            wanted.options += column.key;
    }
    for (const Field &field : form.fields) {
        const bool key = form.sheetKey.contains(field.key) || field.key == form.unitFrom.field;
        if (key)
            wanted.fields.insert(field.key, u"%1%2課"_s.arg(field.label).arg(number));
        else if (random() % 4)
            wanted.fields.insert(field.key, trimmedText(someText(random)));
    }
    const auto created = must(work::createSheets(session, {wanted}));
    Sheet sheet = must(session.sheet(created.changes.front().record));
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    std::vector<work::CellText> cells;
    for (const Item &item : sheet.items) {
        for (const Field *column : form.columnsFor(sheet.options)) {
            const bool given =
                column->key == form.rows.numberColumn || column->key == form.rows.yearColumn;
            if (given)
                continue;
            const bool key = form.itemKey.contains(column->key);
            if (key || random() % 5)
                cells.push_back({{sheet.id, item.id, column->key},
                                 key ? u"取組%1"_s.arg(cells.size()) : someText(random),
                                 {}});
        }
    }
    must(work::setCells(session, cells, amend));
    return must(session.sheet(sheet.id));
}

QJsonArray shown(work::Session &session)
{
    QJsonArray list = must(work::sheetsAsJson(session, must(session.sheets({}))));
    for (QJsonValueRef value : list) {
        QJsonObject sheet = value.toObject();
        sheet.remove("id"_L1);
        QJsonArray items = sheet["items"_L1].toArray();
        for (QJsonValueRef row : items) {
            QJsonObject item = row.toObject();
            item.remove("id"_L1);
            row = item;
        }
        sheet["items"_L1] = items;
        value = sheet;
    }
    return list;
}

void compare(const QJsonArray &got, const QJsonArray &wanted)
{
    REQUIRE(got.size() == wanted.size());
    for (qsizetype s = 0; s < wanted.size(); ++s) {
        const QJsonObject a = got[s].toObject();
        const QJsonObject b = wanted[s].toObject();
        CHECK(a[u"年度"_s].toString() == b[u"年度"_s].toString());
        for (const QString &key : b["fields"_L1].toObject().keys()) {
            INFO(key.toStdString());
            CHECK(a["fields"_L1][key].toString() == b["fields"_L1][key].toString());
        }
        const QJsonArray rows = b["items"_L1].toArray();
        REQUIRE(a["items"_L1].toArray().size() == rows.size());
        for (qsizetype r = 0; r < rows.size(); ++r) {
            for (const QString &key : rows[r].toObject().keys()) {
                INFO("row " << r << " " << key.toStdString());
                CHECK(a["items"_L1][r][key].toString() == rows[r][key].toString());
            }
        }
    }
}

} // namespace

TEST_CASE("export and import is the identity for generated sheets of every form",
          "[work][roundtrip][property]")
{
    const QString suffix = GENERATE(u"xlsx"_s, u"json"_s);
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const auto session = emptySession();
        for (const Form *form : session->forms().newest()) {
            INFO(form->ref.text().toStdString() << " seed " << seed << " " << suffix.toStdString());
            const auto here = emptySession();
            for (int number = 1; number <= 3; ++number)
                fill(*here, *form, random, number);
            QTemporaryDir folder;
            work::ExportOptions options;
            options.format =
                suffix == u"xlsx"_s ? work::ExportFormat::Xlsx : work::ExportFormat::Json;
            options.path = folder.filePath(u"out."_s + suffix);
            must(work::exportSheets(*here, options));

            const auto there = emptySession();
            const auto plan = must(work::planImport(*there, options.path, {}));
            must(work::applyImport(*there, plan));
            compare(shown(*there), shown(*here));
            // And reading it again is no change.
            CHECK(must(work::planImport(*there, options.path, {})).edits.empty());
        }
    }
}

TEST_CASE("an export that cannot be written leaves the old file", "[work][export]")
{
    const auto session = emptySession();
    newSheet(*session);
    QTemporaryDir folder;
    for (const auto format : {work::ExportFormat::Xlsx, work::ExportFormat::Pdf,
                              work::ExportFormat::Csv, work::ExportFormat::Json}) {
        const QString path = writeFile(folder, u"old"_s, "the old file");
        work::ExportOptions options;
        options.format = format;
        options.path = path;
        // Of one sheet, JSON is written in one go; all others can be stopped.
        if (format != work::ExportFormat::Json) {
            const auto stopped =
                work::exportSheets(*session, options, [](qint64, qint64) { return false; });
            REQUIRE_FALSE(stopped);
            CHECK(stopped.error().code == ErrorCode::Cancelled);
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll() == "the old file");
        }
        options.path = folder.filePath(u"no/such/folder/out"_s);
        const auto refused = work::exportSheets(*session, options);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().message.isEmpty());
    }
    work::ExportOptions nothing;
    nothing.path = folder.filePath(u"none.pdf"_s);
    nothing.filter.year = 1999;
    CHECK(work::exportSheets(*session, nothing).error().code == ErrorCode::NotFound);
}
