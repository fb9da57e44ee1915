#include "intake/reader.h"
#include "intake/recognise.h"
#include "intake/shared_material.h"
#include "support/qstring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

TEST_CASE("the cities' workbooks give what their records hold")
{
    const std::optional<QString> folder = sharedFolder(u"workbooks"_s);
    if (!folder)
        return;
    const FormCatalog catalog = builtInCatalog();
    int sheets = 0;
    int rows = 0;
    for (const QString &city : {u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s}) {
        INFO(city.toStdString());
        const auto workbook = readFile(*folder + u'/' + city + u".xlsx"_s);
        REQUIRE(workbook);
        const auto recognition = recognise(*workbook, catalog);
        REQUIRE(recognition);
        // Nothing is doubtful in them; only a front page is named and left.
        if (city == u"ueda"_s) {
            REQUIRE(recognition->notes.size() == 1);
            CHECK(recognition->notes[0].kind == Note::Kind::Left);
            CHECK(recognition->notes[0].place == Place{u"表紙"_s, {}});
        } else {
            CHECK(recognition->notes.empty());
        }
        for (const RecognisedSheet &sheet : recognition->sheets)
            CHECK(sheet.year.has_value() == (city == u"ueda"_s || city == u"kokubunji"_s));
        compareWithJson(*recognition, catalog, *folder + u'/' + city + u".json"_s);
        sheets += int(recognition->sheets.size());
        for (const RecognisedSheet &sheet : recognition->sheets)
            rows += int(sheet.items.size());
    }
    CHECK(sheets == 42);
    CHECK(rows == 219);
}
