#include "render/build.h"
#include "render/pdf/pdf.h"
#include "sheets.h"
#include "support/qstring.h"
#include "tools.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

TEST_CASE("hostile texts give a sound PDF that says them all")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 6);
    sheets::set(sheet, u"section"_s, u"部／課［試］:*?"_s);
    const QString longest = u"あ"_s.repeated(32767);
    QStringList lines;
    for (int i = 1; i <= 200; ++i)
        lines += u"行%1"_s.arg(i);
    sheets::set(sheet.items[0], u"summary"_s, longest);
    sheets::set(sheet.items[1], u"rating"_s, lines.join(u'\n'));
    sheets::set(sheet.items[2], u"item"_s, u"制御\u0001\u0007\u001b[31m\u0085\u202e文字"_s);
    sheets::set(sheet.items[3], u"item"_s, u"絵文字😀👨\u200d👩と\U0010ffff"_s);
    sheets::set(sheet.items[4], u"item"_s,
                u"\u05d0\u05d1\u05d2 12\n①-②\n\u0627\u0644\u0639\u0631\u0628\u064a\u0629"_s);
    sheets::set(sheet.items[5], u"item"_s, QString(QChar(0xd83d)) + u"片割れ"_s);
    const auto document = buildDocument({{&sheet, &form}});
    REQUIRE(document.has_value());
    CHECK(document->warnings.size() >= 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.pdf"_s);
    REQUIRE(writePdf(*document, path, {}).has_value());
    if (const auto checked = tools::run(u"qpdf"_s, {u"--check"_s, path})) {
        INFO(checked->output.toStdString());
        CHECK(checked->status == 0);
    }
    if (const auto defects = tools::preflight(path))
        CHECK(*defects == QString());
    if (const auto said = tools::run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})) {
        const QString text = QString::fromUtf8(said->output);
        CHECK(text.count(u'あ') >= longest.size());
        CHECK(text.contains(u"行99"_s));
        CHECK(text.contains(u"①-②"_s));
        CHECK(text.contains(u"片割れ"_s));
    }
}
