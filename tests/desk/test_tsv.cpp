#include "desk/tsv.h"
#include "support/qstring.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

TEST_CASE("Cells with tabs, quotes and line breaks travel in quotes", "[desk][tsv]")
{
    CHECK(toTsv({{u"窓口"_s, u"1行目\n2行目"_s}, {u"「\"改\"」"_s, u""_s}}) ==
          u"窓口\t\"1行目\n2行目\"\n\"「\"\"改\"\"」\"\t\n"_s);
}

TEST_CASE("What a spreadsheet puts on the clipboard is read cell by cell", "[desk][tsv]")
{
    const CellRange range = fromTsv(u"a\t\"b\r\nc\"\r\n\"d\"\"e\"\tf\r\n"_s);
    REQUIRE(range.size() == 2);
    CHECK(range[0] == QStringList{u"a"_s, u"b\nc"_s});
    CHECK(range[1] == QStringList{u"d\"e"_s, u"f"_s});
}

TEST_CASE("A quote inside a sentence is no quoting", "[desk][tsv]")
{
    const CellRange range = fromTsv(u"5\" の管\t\"半端な引用\tx\n"_s);
    REQUIRE(range.size() == 1);
    CHECK(range[0] == QStringList{u"5\" の管"_s, u"\"半端な引用"_s, u"x"_s});
}

TEST_CASE("Writing and reading a range gives it back", "[desk][tsv]")
{
    QRandomGenerator random(20260401);
    const QStringList pieces = {u"窓口"_s, u"\t"_s, u"\n"_s, u"\""_s,
                                u"①"_s,    u"𠮷"_s, u" "_s,  u""_s};
    for (int round = 0; round < 500; ++round) {
        CellRange range;
        const int rows = random.bounded(1, 5);
        const int columns = random.bounded(2, 5);
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int piece = random.bounded(5); piece > 0; --piece)
                    cell += pieces[random.bounded(static_cast<int>(pieces.size()))];
                cells += cell;
            }
            range.push_back(cells);
        }
        REQUIRE(fromTsv(toTsv(range)) == range);
    }
}
