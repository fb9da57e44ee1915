#include "core/text_diff.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>
#include <random>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &before, const QString &after)
{
    QString text;
    for (const DiffPiece &piece : textDiff(before, after)) {
        if (piece.kind == DiffPiece::Kind::Same)
            text += piece.text;
        else
            text +=
                (piece.kind == DiffPiece::Kind::Added ? u"[+%1]"_s : u"[-%1]"_s).arg(piece.text);
    }
    return text;
}

} // namespace

TEST_CASE("Differences are marked where they are", "[diff]")
{
    CHECK(shown(u"研修を2回開く"_s, u"研修を12回開く"_s) == u"研修を[-2][+12]回開く"_s);
    CHECK(shown(u"①作成完了"_s, u"①作成を完了"_s) == u"①作成[+を]完了"_s);
    CHECK(shown(u"𠮷田橋"_s, u"吉田橋"_s) == u"[-𠮷][+吉]田橋"_s);
    CHECK(shown({}, u"新規"_s) == u"[+新規]"_s);
    CHECK(shown(u"消去"_s, {}) == u"[-消去]"_s);
    CHECK(textDiff(u"同じ"_s, u"同じ"_s).size() == 1);
}

TEST_CASE("Both texts can be read from their differences", "[diff][property]")
{
    std::mt19937 random(11);
    static const QStringList pieces{u"目標"_s, u"値"_s, u"20"_s, u"件"_s, u"\n"_s, u"𠮷"_s, u" "_s};
    const auto some = [&] {
        QString text;
        for (int i = static_cast<int>(random() % 12); i > 0; --i)
            text += pieces[static_cast<qsizetype>(random() % 7)];
        return text;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString before = some();
        const QString after = some();
        QString first;
        QString second;
        for (const DiffPiece &piece : textDiff(before, after)) {
            if (piece.kind != DiffPiece::Kind::Added)
                first += piece.text;
            if (piece.kind != DiffPiece::Kind::Removed)
                second += piece.text;
        }
        REQUIRE(first == before);
        REQUIRE(second == after);
    }
    const QString huge(20000, u'長');
    CHECK(textDiff(huge, u"短"_s + huge.left(9000) + u"変"_s).size() >= 2);
}
