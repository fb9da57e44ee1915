#include "render/build.h"
#include "render/printable.h"
#include "render/typeset.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QFontDatabase>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
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

QStringList messagesOf(const Sheet &sheet, const Form &form)
{
    const auto document = buildDocument({{&sheet, &form}});
    REQUIRE(document.has_value());
    QStringList messages;
    for (const Warning &warning : document->warnings) {
        CHECK(warning.sheet == sheet.id);
        messages += warning.message;
    }
    return messages;
}

std::vector<float> placesOf(const Line &line)
{
    std::vector<float> places;
    for (const Glyph &glyph : line.glyphs)
        places.push_back(glyph.x);
    return places;
}

} // namespace

TEST_CASE("control characters take no room and stay in the text")
{
    Typesetter typesetter(true);
    const QString plain = u"制御文字のある文"_s;
    for (const QString &control :
         {u"\u0001"_s, u"\u001b"_s, u"\u0085"_s, u"\u202e"_s, u"\u2067"_s, QString(QChar(0xd83d)),
          QString(QChar(0xfffe)), QString(QChar(QChar::ParagraphSeparator))}) {
        CAPTURE(control);
        QString text = plain;
        text.insert(4, control);
        CHECK(isUnprintable(text, 4));
        CHECK(printableText(text).size() == text.size());
        for (const Length width : {500, 2000, 10000}) {
            const auto lines = typesetter.set(text, width, style);
            CHECK(joined(lines) == text);
            CHECK(lines.size() == typesetter.set(plain, width, style).size());
        }
        const auto one = typesetter.set(text, 10000, style);
        CHECK(one.front().width == typesetter.set(plain, 10000, style).front().width);
    }
    const QString harmless = u"改行\n タブ\t　\u200b𠮷か\u3099葛\U000E0100😀"_s;
    CHECK(printableText(harmless) == harmless);
}

TEST_CASE("what runs from right to left stays within its line")
{
    Typesetter typesetter(true);
    const QString hebrew = u"\u05d0\u05d1\u05d2"_s;
    const QString text = hebrew + u"\n①-②\n\n"_s + hebrew + u"\n"_s;
    CHECK(hasRightToLeft(text));
    CHECK_FALSE(hasRightToLeft(u"漢字\u202eabc😀"_s));
    CHECK(hasRightToLeft(u"\U0001E900"_s)); // Adlam
    const auto lines = typesetter.set(text, 10000, style);
    CHECK(joined(lines) == text);
    REQUIRE(lines.size() == typesetter.set(u"あ\n①-②\n\nあ\n"_s, 10000, style).size());
    CHECK(placesOf(lines[1]) == placesOf(typesetter.set(u"①-②"_s, 10000, style).front()));
    const auto first = placesOf(lines[0]);
    CHECK(std::is_sorted(first.rbegin(), first.rend()));
    for (const Line &line : lines) {
        CHECK(line.height == Typesetter::pitch(style.size));
        CHECK(line.ascent == lines[0].ascent);
    }
    // an order that somebody forces ends nowhere, but turns nothing
    const auto forced = typesetter.set(u"前\u202eabc\n後"_s, 10000, style);
    const auto places = placesOf(forced.front());
    CHECK(std::is_sorted(places.begin(), places.end()));
}

TEST_CASE("what paper cannot show is told with its cell")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 3);
    sheets::set(sheet, u"section"_s, u"政策部／広報課［試行］"_s);
    CHECK(messagesOf(sheet, form).isEmpty());

    sheets::set(sheet.items[2], u"target"_s, u"10件\u0007"_s);
    sheets::set(sheet.items[1], u"item"_s, u"\U0010fffd と \U0010fffd"_s);
    sheets::set(sheet, u"mission"_s, u"\u202e使命"_s);
    const QStringList messages = messagesOf(sheet, form);
    REQUIRE(messages.size() == 3);
    CHECK(messages[0].startsWith(u"「政策部／広報課［試行］」「課の使命」に"_s));
    CHECK(messages[0].endsWith(u"：U+202E"_s));
    CHECK(messages[1].startsWith(u"「政策部／広報課［試行］」2行目「取組項目」に"_s));
    CHECK(messages[1].endsWith(u"：\U0010fffd"_s)); // once
    CHECK(messages[2].startsWith(u"「政策部／広報課［試行］」3行目「目標値」に"_s));
    CHECK(messages[2].endsWith(u"：U+0007"_s));
}

TEST_CASE("a font that is missing is named, and what stands in for it")
{
    Form form = sheets::form(u"machida"_s);
    form.paper.font = u"どこにもない明朝"_s;
    const Sheet sheet = sheets::invented(form, 1);
    const QStringList messages = messagesOf(sheet, form);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].contains(u"「どこにもない明朝」"_s));
    const QString used = Typesetter::usedFamily(form.paper.font);
    CHECK(messages[0].contains(u"「%1」"_s.arg(used)));
    CHECK(QFontDatabase::hasFamily(used));
    const auto document = buildDocument({{&sheet, &form}});
    REQUIRE(document.has_value());
    CHECK(document->fonts.front().familyName() == used);
}
