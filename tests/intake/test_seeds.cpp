#include "core/text.h"
#include "intake/reader.h"
#include "intake/recognise.h"
#include "intake/shared_material.h"
#include "support/qstring.h"

#include <QDir>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

std::optional<Recognition> readSeed(const QString &prefix)
{
    const std::optional<QString> folder = sharedFolder(u"seeds"_s);
    if (!folder)
        return {};
    const QStringList names = QDir(*folder).entryList({prefix + u'*'});
    REQUIRE(names.size() == 1);
    const Result<Workbook> workbook = readFile(*folder + u'/' + names.first());
    REQUIRE(workbook);
    const Result<Recognition> recognition = recognise(*workbook, builtInCatalog());
    REQUIRE(recognition);
    return *recognition;
}

size_t rowCount(const Recognition &recognition)
{
    size_t rows = 0;
    for (const RecognisedSheet &sheet : recognition.sheets)
        rows += sheet.items.size();
    return rows;
}

bool noted(const Recognition &recognition, Note::Kind kind, const QString &cell,
           const QString &text)
{
    return std::any_of(recognition.notes.begin(), recognition.notes.end(), [&](const Note &note) {
        return note.kind == kind && note.place.cell == cell && note.text.startsWith(text);
    });
}

} // namespace

TEST_CASE("published sheets of sections with left-over markup")
{
    const auto recognition = readSeed(u"000"_s);
    if (!recognition)
        return;
    REQUIRE(recognition->sheets.size() == 3);
    CHECK(rowCount(*recognition) == 11);
    const RecognisedSheet &second = recognition->sheets[1];
    CHECK(second.value(u"section"_s) == u"政策経営部デジタル戦略室"_s);
    CHECK(second.items[0].value(u"target"_s) == u"①100%\n②95%\n③実施"_s);
    CHECK_FALSE(second.year);
    CHECK(second.options.isEmpty());
    CHECK(recognition->sheets[2].options == QStringList{u"viewpoint"_s, u"issues"_s});
    CHECK_FALSE(recognition->sheets[2].value(u"mission"_s).contains(u'<'));
    // A choice torn apart by its narrow column is taken as it stands, and said.
    CHECK(second.items[0].value(u"planType"_s) == u"個別 計画"_s);
    CHECK(noted(*recognition, Note::Kind::Doubtful, u"B19"_s, u"個別 計画"_s));
}

TEST_CASE("a published table over two pages")
{
    const auto recognition = readSeed(u"001"_s);
    if (!recognition)
        return;
    REQUIRE(recognition->sheets.size() == 1);
    const RecognisedSheet &sheet = recognition->sheets[0];
    REQUIRE(sheet.items.size() == 18);
    CHECK(sheet.year == 2026);
    CHECK(sheet.value(u"post"_s) == u"政策経営部長"_s);
    CHECK(sheet.items[8].value(u"number"_s) == u"9"_s);
    CHECK(sheet.items[12].value(u"policy"_s).isEmpty());
    CHECK(sheet.items[17].value(u"owner"_s) == u"共通"_s);
}

TEST_CASE("published sheets whose values slipped beside their headings")
{
    const auto recognition = readSeed(u"002"_s);
    if (!recognition)
        return;
    REQUIRE(recognition->sheets.size() == 5);
    CHECK(rowCount(*recognition) == 25);
    for (const RecognisedSheet &sheet : recognition->sheets) {
        CHECK(sheet.year == 2024);
        for (const RecognisedItem &item : sheet.items) {
            CHECK_FALSE(item.value(u"mid"_s).isEmpty());
            CHECK_FALSE(item.value(u"end"_s).isEmpty());
            CHECK_FALSE(item.value(u"end"_s).startsWith(u'①'));
        }
    }
    CHECK(noted(*recognition, Note::Kind::Unrecognised, u"G21"_s, u"① ② ③"_s));
    CHECK(noted(*recognition, Note::Kind::Doubtful, u"F21"_s, u"(1) 危機管理"_s));
    CHECK(noted(*recognition, Note::Kind::Unrecognised, u"E45"_s, u"3"_s)); // a page number
    CHECK(noted(*recognition, Note::Kind::Unrecognised, u"A3"_s, u"# 総務部等"_s));
    CHECK(recognition->sheets[1].value(u"sdgs"_s).count(u'\n') == 5);
    // A value two columns to the right of its label.
    CHECK(recognition->sheets[2].value(u"reformPlan"_s).startsWith(u"(3) 時代に即した"_s));
}

TEST_CASE("published text and workbook of the same sheets agree but for white space")
{
    const std::optional<QString> folder = sharedFolder(u"workbooks"_s);
    if (!folder)
        return;
    const std::vector<std::pair<QString, QString>> pairs{
        {u"000"_s, u"machida"_s}, {u"001"_s, u"kokubunji"_s}, {u"002"_s, u"ueda"_s}};
    for (const auto &[seed, city] : pairs) {
        INFO(city.toStdString());
        const auto published = readSeed(seed);
        const auto workbook = readFile(*folder + u'/' + city + u".xlsx"_s);
        if (!published)
            return;
        REQUIRE(workbook);
        const auto recognition = recognise(*workbook, builtInCatalog());
        REQUIRE(recognition);
        REQUIRE(published->sheets.size() == recognition->sheets.size());
        for (size_t s = 0; s < published->sheets.size(); ++s) {
            const RecognisedSheet &a = published->sheets[s];
            const RecognisedSheet &b = recognition->sheets[s];
            REQUIRE(a.items.size() == b.items.size());
            for (auto it = b.fields.cbegin(); it != b.fields.cend(); ++it)
                CHECK(searchKey(a.value(it.key())) == searchKey(it->text));
            for (size_t i = 0; i < b.items.size(); ++i) {
                for (auto it = b.items[i].cells.cbegin(); it != b.items[i].cells.cend(); ++it)
                    CHECK(searchKey(a.items[i].value(it.key())) == searchKey(it->text));
            }
        }
    }
}
