#include "documents.h"
#include "render/pdf/pdf.h"
#include "support/qstring.h"
#include "tools.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

// Texts in which a font's glyph is not simply a character.
const QStringList &awkward()
{
    static const QStringList texts{
        u"行と⾏、水と⽔、日と⽇は別の字"_s, // ideographs and radicals that share an outline
        u"𠮷田町の𩸽と𠀋"_s,                 // outside the BMP
        u"➄㋿①②③⑳㈱㎡℡"_s,    // enclosed and squared
        u"葛\U000E0100飾区と葛\U000E0101城市、辻\U000E0100"_s, // variation sequences
        u"ｶﾞｷﾞﾊﾟと全角ガ、か\u3099は\u309A"_s,                 // half-width and combining
        u"office fluffy ﬁle e\u0301 n\u0303"_s,                // ligatures, and accents put on
        u"Ａ４とA4、１２３と123"_s,
        u"－‐−–—ー〜～―"_s,
        u"https://www.example.jp/a_b?c=d&e=f"_s,
        u"髙﨑、神神、塚塚"_s, // compatibility forms
        u"¥100 \\ 100 （仮）【済】"_s,
    };
    return texts;
}

QString written(const Document &document, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"out.pdf"_s);
    const Status status = writePdf(document, path, {});
    if (!status)
        FAIL(status.error().message.toStdString());
    return path;
}

} // namespace

TEST_CASE("every character that is extracted is the one in the store")
{
    const QString family = GENERATE(u"BIZ UDGothic"_s, u"Noto Sans CJK JP"_s, u"BIZ UDPGothic"_s);
    CAPTURE(family);
    const QTemporaryDir folder;
    for (const QString &text : awkward()) {
        CAPTURE(text);
        documents::Plan plan;
        plan.family = family;
        plan.title = text;
        const auto extracted = tools::text(written(documents::make({plan}), folder));
        if (!extracted)
            return;
        CHECK(*extracted == text);
    }
}

TEST_CASE("characters that no font has are shown as boxes and extracted as they are")
{
    // Private use: nobody's font has these, as it may be with emoji on an office desk.
    const QString text = u"前\uE123\uE124後、\U000F1234終"_s;
    documents::Plan plan;
    plan.title = text;
    const QTemporaryDir folder;
    const QString path = written(documents::make({plan}), folder);
    if (const auto extracted = tools::text(path))
        CHECK(*extracted == text);
    if (const auto structure = tools::structure(path))
        CHECK(structure->contains(text));
    if (const auto defects = tools::preflight(path))
        CHECK(*defects == QString());
}
