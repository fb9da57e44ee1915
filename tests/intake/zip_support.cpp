#include "intake/zip_support.h"

#include <zip.h>

using namespace Qt::StringLiterals;

QByteArray makeZip(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts xlsxParts(const XlsxSource &source)
{
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/"
                                 "package/2006/relationships\">";
    Parts parts;
    parts.emplace_back(u"[Content_Types].xml"_s, "<Types/>");
    parts.emplace_back(u"_rels/.rels"_s,
                       relations + "<Relationship Id=\"r1\" Type=\"" + rel +
                           "/officeDocument\" Target=\"xl/workbook.xml\"/>" +
                           (source.properties.isEmpty()
                                ? QByteArray()
                                : "<Relationship Id=\"r2\" Type=\"" + rel +
                                      "/custom-properties\" Target=\"/docProps/custom.xml\"/>") +
                           "</Relationships>");
    parts.emplace_back(u"xl/workbook.xml"_s,
                       "<workbook " + main + " xmlns:r=\"" + rel + "\">" + source.workbookExtra +
                           "<sheets><sheet name=\"表1\" sheetId=\"1\" " + source.sheetState +
                           " r:id=\"rId1\"/></sheets>" + source.definedNames + "</workbook>");
    QByteArray workbookRels = relations + "<Relationship Id=\"rId1\" Type=\"" + rel +
                              "/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
    if (!source.sharedStrings.isEmpty()) {
        workbookRels += "<Relationship Id=\"rId2\" Type=\"" + rel +
                        "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        parts.emplace_back(u"xl/sharedStrings.xml"_s,
                           "<sst " + main + ">" + source.sharedStrings + "</sst>");
    }
    if (!source.formats.isEmpty()) {
        workbookRels +=
            "<Relationship Id=\"rId3\" Type=\"" + rel + "/styles\" Target=\"styles.xml\"/>";
        parts.emplace_back(u"xl/styles.xml"_s, "<styleSheet " + main + "><numFmts>" +
                                                   source.numberFormats +
                                                   "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
                                                   "</cellStyleXfs><cellXfs>" +
                                                   source.formats + "</cellXfs></styleSheet>");
    }
    if (!source.properties.isEmpty()) {
        parts.emplace_back(u"docProps/custom.xml"_s, "<Properties xmlns:vt=\"urn:vt\">" +
                                                         source.properties + "</Properties>");
    }
    parts.emplace_back(u"xl/_rels/workbook.xml.rels"_s, workbookRels + "</Relationships>");
    parts.emplace_back(u"xl/worksheets/sheet1.xml"_s,
                       "<worksheet " + main + ">" + source.beforeData + "<sheetData>" +
                           source.sheetData + "</sheetData>" + source.afterData + "</worksheet>");
    return parts;
}

QByteArray makeXlsx(const XlsxSource &source)
{
    return makeZip(xlsxParts(source));
}

Parts odsParts(const QByteArray &tables, const QByteArray &styles)
{
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
            {u"content.xml"_s,
             "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" "
             "xmlns:text=\"urn:x\" xmlns:style=\"urn:s\"><office:automatic-styles>" +
                 styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                 "</office:spreadsheet></office:body></office:document-content>"}};
}

QByteArray makeOds(const QByteArray &tables, const QByteArray &styles)
{
    return makeZip(odsParts(tables, styles));
}
