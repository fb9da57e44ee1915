#include "documents.h"
#include "render/pdf/pdf.h"
#include "support/qstring.h"
#include "tools.h"

#include <QFont>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

// A font file made of the tables of an installed font, with its licence bits (OS/2 fsType) set.
QByteArray fontFile(const QRawFont &font, quint16 fsType)
{
    const QByteArrayList tags{"OS/2", "cmap", "glyf", "head", "hhea",
                              "hmtx", "loca", "maxp", "name", "post"};
    QByteArray directory("\x00\x01\x00\x00", 4);
    const auto append16 = [](QByteArray &bytes, quint16 value) {
        bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
    };
    const auto append32 = [&](QByteArray &bytes, quint32 value) {
        append16(bytes, static_cast<quint16>(value >> 16));
        append16(bytes, static_cast<quint16>(value & 0xffff));
    };
    append16(directory, static_cast<quint16>(tags.size()));
    for (const quint16 search : {quint16(128), quint16(3), quint16(tags.size() * 16 - 128)})
        append16(directory, search);
    QByteArray data;
    const auto start = static_cast<quint32>(12 + 16 * tags.size());
    for (const QByteArray &tag : tags) {
        QByteArray table = font.fontTable(tag.constData());
        REQUIRE_FALSE(table.isEmpty());
        if (tag == "OS/2")
            qToBigEndian(fsType, table.data() + 8);
        directory.append(tag);
        append32(directory, 0);
        append32(directory, start + static_cast<quint32>(data.size()));
        append32(directory, static_cast<quint32>(table.size()));
        data.append(table);
        data.append(QByteArray((4 - data.size() % 4) % 4, '\0'));
    }
    return directory + data;
}

// Puts the title of a document into this font.
void setTitleIn(Document &document, const QRawFont &font)
{
    Line &line = document.sheets.front().blocks.front().rows.front().cells.front().lines.front();
    const QList<quint32> glyphs = font.glyphIndexesForString(line.text().toString());
    const float em = 10.5F * 25.4F / 72;
    line.size = 10.5;
    line.glyphs.clear();
    for (int i = 0; i < glyphs.size(); ++i) {
        line.glyphs.push_back({static_cast<float>(i) * em, 0, i, static_cast<quint16>(glyphs[i]),
                               static_cast<quint16>(document.fonts.size())});
    }
    line.end = static_cast<float>(glyphs.size()) * em;
    document.fonts.push_back(font);
}

documents::Plan plan()
{
    documents::Plan made;
    made.title = u"防災課の目標"_s;
    made.label = u"課の使命"_s;
    made.value = u"備えを広める。"_s;
    return made;
}

QRawFont restricted(quint16 fsType)
{
    const QRawFont installed = QRawFont::fromFont(QFont(u"BIZ UDGothic"_s));
    const QRawFont font(fontFile(installed, fsType), 64);
    REQUIRE(font.isValid());
    return font;
}

} // namespace

TEST_CASE("a font whose licence forbids it is not embedded, and yet its text is seen and extracted")
{
    const quint16 fsType = GENERATE(0x0002, 0x0100, 0x0204);
    Document document = documents::make({plan()});
    setTitleIn(document, restricted(fsType));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"restricted.pdf"_s);
    REQUIRE(writePdf(document, path, {}).has_value());
    if (const auto text = tools::text(path))
        CHECK(QString(*text).remove(u' ') == u"防災課の目標課の使命備えを広める。"_s);
    if (const auto fonts = tools::run(u"pdffonts"_s, {path})) {
        INFO(fonts->output.toStdString());
        QList<QByteArray> objects;
        const QList<QByteArray> lines = fonts->output.trimmed().split('\n').mid(2);
        for (const QByteArray &line : lines)
            objects.append(line.left(line.indexOf(' ')));
        CHECK(objects.count(objects.front()) == objects.size()); // one program: the free one
    }
    if (const auto defects = tools::preflight(path))
        CHECK(*defects == QString());
}

TEST_CASE("a licence that allows preview and print or editing allows a subset")
{
    const quint16 fsType = GENERATE(0x0000, 0x0004, 0x0008);
    documents::Plan bare;
    bare.title = u"防災課の目標"_s;
    Document document = documents::make({bare});
    document.fonts.clear();
    setTitleIn(document, restricted(fsType));

    const QTemporaryDir folder;
    REQUIRE(writePdf(document, folder.filePath(u"free.pdf"_s), {}).has_value());
}

TEST_CASE("a document in nothing but a restricted font is refused rather than written without text")
{
    documents::Plan bare;
    bare.title = u"防災課の目標"_s;
    Document document = documents::make({bare});
    document.fonts.clear();
    setTitleIn(document, restricted(0x0002));
    const QTemporaryDir folder;
    const Status status = writePdf(document, folder.filePath(u"none.pdf"_s), {});
    REQUIRE_FALSE(status.has_value());
    CHECK(status.error().code == ErrorCode::Invalid);
    CHECK(status.error().message.contains(u"フォント"_s));
}
