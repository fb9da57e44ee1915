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
        text += line.hardBreak ? line.text + u'\n' : line.text;
    return text;
}

QString said(const Line &line)
{
    QString text;
    for (const GlyphRun &run : line.runs)
        text += run.text;
    return text;
}

void checkRuns(const Line &line)
{
    CHECK(said(line) == line.text);
    for (const GlyphRun &run : line.runs) {
        CHECK(run.x.size() == run.glyphs.size());
        CHECK(run.advance.size() == run.glyphs.size());
        CHECK(run.cluster.size() == run.glyphs.size());
        CHECK((run.y.empty() || run.y.size() == run.glyphs.size()));
        if (!run.cluster.empty())
            CHECK(run.cluster.front() == 0);
        for (const int cluster : run.cluster) {
            CHECK(cluster >= 0);
            CHECK(cluster < run.text.size());
            CHECK_FALSE(run.text[cluster].isLowSurrogate());
        }
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
                checkRuns(line);
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
    for (const GlyphRun &run : lines[0].runs) {
        for (size_t i = 0; i < run.cluster.size(); ++i) {
            const auto end =
                i + 1 < run.cluster.size() ? run.cluster[i + 1] : static_cast<int>(run.text.size());
            clusters << run.text.mid(run.cluster[i], end - run.cluster[i]);
        }
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
            CHECK_FALSE(u"、。）ー"_s.contains(line.text.front()));
            CHECK(line.text.back() != u'（');
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
            CHECK(full[i].text == bare[i].text);
            CHECK(bare[i].runs.empty());
        }
    }
}

TEST_CASE("vertical headings stack their characters and stay one word")
{
    Typesetter typesetter(true);
    const auto lines = typesetter.setVertical(u"データ（12）か\u3099"_s, style);
    CHECK(joined(lines) == u"データ（12）か\u3099"_s);
    REQUIRE(lines.size() == 7);
    CHECK(lines[1].text == u"ー"_s);
    CHECK(lines[1].runs[0].turned);
    CHECK_FALSE(lines[0].runs[0].turned);
    CHECK(lines[4].text == u"12"_s);
    CHECK(lines[6].text == u"か\u3099"_s);
    for (const Line &line : lines)
        checkRuns(line);
}
