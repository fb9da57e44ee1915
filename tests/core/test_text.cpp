#include "core/text.h"
#include "support/qstring.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &text, const QString &needle)
{
    QStringList places;
    for (const Span &place : findFolded(text, needle))
        places += u"%1:%2"_s.arg(place.start).arg(text.mid(place.start, place.length));
    return places;
}

} // namespace

TEST_CASE("A needle is found wherever it stands, whatever its width and case", "[text]")
{
    CHECK(found(u"市のＤＸ推進とdx研修"_s, u"Dx"_s) == QStringList{u"2:ＤＸ"_s, u"7:dx"_s});
    CHECK(found(u"ﾃﾞｼﾞﾀﾙ化"_s, u"デジタル"_s) == QStringList{u"0:ﾃﾞｼﾞﾀﾙ"_s});
    CHECK(found(u"避\n難 訓練"_s, u"避難"_s) == QStringList{u"0:避\n難"_s});
    CHECK(found(u"𠮷田橋と𠮷野橋"_s, u"𠮷"_s) == QStringList{u"0:𠮷"_s, u"5:𠮷"_s});
    CHECK(found(u"①受付 ②受付"_s, u"受付"_s) == QStringList{u"1:受付"_s, u"5:受付"_s});
}

TEST_CASE("Places neither overlap nor take what folding adds", "[text]")
{
    CHECK(found(u"ああああ"_s, u"ああ"_s) == QStringList{u"0:ああ"_s, u"2:ああ"_s});
    CHECK(found(u"㍻元年"_s, u"平"_s) == QStringList{u"0:㍻"_s}); // one character for two
    CHECK(found(u"避難"_s, u"　 "_s).isEmpty());
    CHECK(found(u""_s, u"避難"_s).isEmpty());
    CHECK(found(u"避難"_s, u"避難所"_s).isEmpty());
}
