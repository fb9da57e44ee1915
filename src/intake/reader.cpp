#include "intake/reader.h"

#include "intake/archive.h"
#include "intake/delimited_reader.h"
#include "intake/messages.h"
#include "intake/ods_reader.h"
#include "intake/text_decode.h"
#include "intake/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

const QByteArray zipMagic("PK\x03\x04", 4);
const QByteArray emptyZipMagic("PK\x05\x06", 4);
const QByteArray compoundMagic("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8); // xls, and encrypted xlsx

tl::unexpected<Error> unknownKind()
{
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate(
                       "intake", "読み取れる形式のファイルではありません。xlsx、ods、csv、tsvの"
                                 "いずれかを選んでください。"));
}

tl::unexpected<Error> oldExcel()
{
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate(
                       "intake", "古い形式（xls、xlsb）のファイルは読み取れません。Excelで開き、"
                                 "「Excelブック（xlsx）」として保存し直してください。"));
}

// An encrypted workbook is a compound file with a stream of this name, in UTF-16.
bool holdsEncryptedPackage(const QByteArray &bytes)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray needle(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return bytes.contains(needle);
}

bool looksBinary(const QByteArray &bytes)
{
    for (const char *magic : {"%PDF", "\x89PNG", "GIF8", "\xff\xd8\xff", "Rar!", "7z\xbc\xaf",
                              "SQLite format 3", "\x1f\x8b", "{\\rtf"}) {
        if (bytes.startsWith(magic))
            return true;
    }
    return false;
}

Result<Workbook> readArchive(const QByteArray &bytes, const Limits &limits)
{
    Result<Archive> archive = Archive::open(bytes, limits);
    if (!archive)
        return failure(archive.error());
    if (archive->has(u"xl/workbook.bin"_s))
        return oldExcel();
    if (archive->has(u"[Content_Types].xml"_s) || archive->has(u"_rels/.rels"_s)) {
        if (archive->has(u"word/document.xml"_s) || archive->has(u"ppt/presentation.xml"_s))
            return unknownKind();
        return readXlsx(*archive, limits);
    }
    if (!archive->has(u"content.xml"_s) && !archive->has(u"mimetype"_s))
        return unknownKind();
    if (archive->has(u"mimetype"_s)) {
        const Result<QByteArray> type = archive->read(u"mimetype"_s);
        if (!type)
            return failure(type.error());
        if (!type->contains("opendocument.spreadsheet"))
            return unknownKind();
    }
    return readOds(*archive, limits);
}

} // namespace

Result<Workbook> readText(const QString &text, const QString &name, const Limits &limits)
{
    if (text.size() > limits.fileBytes)
        return tooLarge({});
    return readDelimited(text, name, limits);
}

Result<Workbook> readBytes(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return tooLarge({});
    if (bytes.startsWith(zipMagic) || bytes.startsWith(emptyZipMagic))
        return readArchive(bytes, limits);
    if (bytes.startsWith(compoundMagic)) {
        if (holdsEncryptedPackage(bytes))
            return encrypted();
        return oldExcel();
    }
    if (looksBinary(bytes))
        return unknownKind();
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return failure(text.error());
    return readDelimited(*text, name, limits);
}

Result<QByteArray> fileBytes(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("intake", "ファイル「%1」が見つかりません。").arg(path));
    }
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io,
                       QCoreApplication::translate(
                           "intake",
                           "ファイル「%1」を開けません（%2）。ほかのソフトで開いている場合は"
                           "閉じてください。")
                           .arg(path, file.errorString()));
    }
    if (file.size() > limits.fileBytes)
        return tooLarge({});
    QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Io, QCoreApplication::translate(
                                          "intake", "ファイル「%1」を最後まで読めません（%2）。")
                                          .arg(path, file.errorString()));
    }
    return bytes;
}

Result<Workbook> readFile(const QString &path, const Limits &limits)
{
    const Result<QByteArray> bytes = fileBytes(path, limits);
    if (!bytes)
        return failure(bytes.error());
    return readBytes(*bytes, QFileInfo(path).completeBaseName(), limits);
}

} // namespace mokuhyo::intake
