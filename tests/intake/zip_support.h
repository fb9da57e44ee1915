#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

using Parts = std::vector<std::pair<QString, QByteArray>>;

// A ZIP archive of these parts, in memory. Empty on failure.
[[nodiscard]] QByteArray makeZip(const Parts &parts);

// The parts of a small workbook with this sheet data (and styles, shared strings where given).
struct XlsxSource
{
    QByteArray sheetData;
    QByteArray afterData = {};     // merges and the like
    QByteArray beforeData = {};    // columns
    QByteArray sharedStrings = {}; // si elements
    QByteArray formats = {};       // xf elements of cellXfs
    QByteArray numberFormats = {}; // numFmt elements
    QByteArray workbookExtra = {}; // inside workbook, before sheets
    QByteArray definedNames = {};
    QByteArray properties = {}; // property elements
    QByteArray sheetState = {};
};
[[nodiscard]] Parts xlsxParts(const XlsxSource &source);
[[nodiscard]] QByteArray makeXlsx(const XlsxSource &source);

// An OpenDocument spreadsheet with this body of office:spreadsheet.
[[nodiscard]] Parts odsParts(const QByteArray &tables, const QByteArray &styles = {});
[[nodiscard]] QByteArray makeOds(const QByteArray &tables, const QByteArray &styles = {});
