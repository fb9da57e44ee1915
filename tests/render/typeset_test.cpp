#include "render/typeset.h"
#include "sheets.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo::render;

namespace {

const TypeStyle style{u"BIZ UDGothic"_s, 10.5, false};

QString joined(const std::vector<Line> &lines)
{
    QString text;
    for (const Line &line : lines)
        text += line.text().toString() + (line.hardBreak ? u"\n"_s : QString());
    return text;
}

void checkGlyphs(const Line &line)
{
    if (line.length > 0)
        CHECK_FALSE(line.glyphs.empty());
    if (!line.glyphs.empty())
        CHECK(line.glyphs.front().cluster == 0);
    for (const Glyph &glyph : line.glyphs) {
        CHECK(glyph.cluster >= 0);
        CHECK(glyph.cluster < line.length);
        CHECK_FALSE(line.text()[glyph.cluster].isLowSurrogate());
    }
}

} // namespace

TEST_CASE("lines say exactly what the text says")
{
    Typesetter typesetter(true);
    for (const QString &text : sheets::awkwardTexts()) {
        for (const Length width : {700, 1500, 4000, 12000}) {
            CAPTURE(text, width);
            const auto lines = typesetter.set(text, width, style);
            CHECK(joined(lines) == text);
            for (const Line &line : lines) {
                checkGlyphs(line);
                CHECK(line.height == Typesetter::pitch(style.size));
                CHECK(line.width <= width);
            }
        }
    }
}

TEST_CASE("a glyph that stands for several characters is said as one cluster")
{
    Typesetter typesetter(true);
    const auto lines = typesetter.set(u"𠮷か\u3099葛\U000E0100"_s, 10000, style);
    REQUIRE(lines.size() == 1);
    QStringList clusters;
    const auto &glyphs = lines[0].glyphs;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const int end = i + 1 < glyphs.size() ? glyphs[i + 1].cluster : lines[0].length;
        clusters << lines[0].text().toString().mid(glyphs[i].cluster, end - glyphs[i].cluster);
    }
    CHECK(clusters == QStringList{u"𠮷"_s, u"か\u3099"_s, u"葛\U000E0100"_s});
}

TEST_CASE("lines do not begin with what may not begin a line")
{
    Typesetter typesetter(false);
    const QString text =
        u"市民の皆さんに、分かりやすく（早く）、お知らせします。ホームページも見やすくします。"_s;
    for (Length width = 1200; width < 6000; width += 370) {
        const auto lines = typesetter.set(text, width, style);
        for (const Line &line : lines) {
            CHECK_FALSE(u"、。）ー"_s.contains(line.text().front()));
            CHECK(line.text().back() != u'（');
        }
    }
}

TEST_CASE("measuring alone breaks lines as setting with glyphs does")
{
    Typesetter with(true);
    Typesetter without(false);
    for (const QString &text : sheets::awkwardTexts()) {
        const auto full = with.set(text, 2000, style);
        const auto bare = without.set(text, 2000, style);
        REQUIRE(full.size() == bare.size());
        for (size_t i = 0; i < full.size(); ++i) {
            CHECK(full[i].text() == bare[i].text());
            CHECK(bare[i].glyphs.empty());
        }
    }
}

TEST_CASE("vertical headings stack their characters and stay one word")
{
    Typesetter typesetter(true);
    const auto lines = typesetter.setVertical(u"データ（12）か\u3099"_s, style);
    CHECK(joined(lines) == u"データ（12）か\u3099"_s);
    REQUIRE(lines.size() == 7);
    CHECK(lines[1].text() == u"ー"_s);
    CHECK(lines[1].turned);
    CHECK_FALSE(lines[0].turned);
    CHECK(lines[4].text() == u"12"_s);
    CHECK(lines[6].text() == u"か\u3099"_s);
    for (const Line &line : lines)
        checkGlyphs(line);
}
