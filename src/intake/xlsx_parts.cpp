#include "intake/xlsx_parts.h"

#include "intake/messages.h"
#include "intake/named_texts.h"
#include "intake/number_format.h"

#include <QDir>
#include <QUrl>

namespace mokuhyo::intake::xlsx {

using namespace Qt::StringLiterals;

namespace {

QString resolved(const QString &part, const QString &target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8());
    if (decoded.startsWith(u'/'))
        return QDir::cleanPath(decoded).mid(1);
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    return QDir::cleanPath(folder + decoded);
}

} // namespace

Result<std::vector<Relation>> readRelations(Archive &archive, const QString &part,
                                            const Limits &limits)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString name = folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    std::vector<Relation> relations;
    if (!archive.has(name))
        return relations;
    const Result<QByteArray> content = archive.read(name);
    if (!content)
        return failure(content.error());
    Xml xml(*content, name, limits);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship")
            continue;
        Relation relation;
        relation.id = xml.attribute(u"Id");
        relation.type = xml.attribute(u"Type").section(u'/', -1);
        if (xml.attribute(u"TargetMode") != u"External")
            relation.target = resolved(part, xml.attribute(u"Target"));
        relations.push_back(relation);
        if (qint64(relations.size()) > limits.entries)
            return tooLarge(name);
    }
    if (const Status status = xml.status(); !status)
        return failure(status.error());
    return relations;
}

const Relation *findType(const std::vector<Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return &relation;
    }
    return nullptr;
}

Result<WorkbookPart> readWorkbookPart(const QByteArray &content, const QString &part,
                                      const Limits &limits)
{
    WorkbookPart workbook;
    Xml xml(content, part, limits);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr") {
            workbook.date1904 = xml.flag(u"date1904");
        } else if (xml.name() == u"sheet") {
            const QString state = xml.attribute(u"state");
            workbook.sheets.push_back({xml.attribute(u"name"), xml.attribute(u"id"),
                                       state == u"hidden" || state == u"veryHidden"});
            if (qint64(workbook.sheets.size()) > limits.tabs)
                return tooLarge(part);
        } else if (xml.name() == u"definedName") {
            NamedText named{xml.attribute(u"name"), {}};
            const int inside = xml.depth();
            while (xml.nextInside(inside)) {
                if (xml.isText())
                    named.text += xml.text();
            }
            workbook.definedNames.push_back(named);
            if (qint64(workbook.definedNames.size()) > limits.entries)
                return tooLarge(part);
        }
    }
    if (const Status status = xml.status(); !status)
        return failure(status.error());
    return workbook;
}

Result<QStringList> readSharedStrings(const QByteArray &content, const QString &part,
                                      const Limits &limits)
{
    QStringList strings;
    Xml xml(content, part, limits);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"si")
            continue;
        strings << readRichText(xml);
        if (strings.size() > limits.cells)
            return tooLarge(part);
    }
    if (const Status status = xml.status(); !status)
        return failure(status.error());
    return strings;
}

Result<QStringList> readStyles(const QByteArray &content, const QString &part, const Limits &limits)
{
    QHash<int, QString> custom;
    std::vector<int> styles;
    bool cellFormats = false;
    Xml xml(content, part, limits);
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == u"cellXfs")
            cellFormats = false;
        if (!xml.isStart())
            continue;
        if (xml.name() == u"cellXfs")
            cellFormats = true;
        else if (xml.name() == u"numFmt")
            custom.insert(xml.number(u"numFmtId", -1), xml.attribute(u"formatCode"));
        else if (cellFormats && xml.name() == u"xf")
            styles.push_back(xml.number(u"numFmtId", 0));
        if (qint64(styles.size()) > limits.cells || custom.size() > limits.cells)
            return tooLarge(part);
    }
    if (const Status status = xml.status(); !status)
        return failure(status.error());
    QStringList formats;
    for (const int id : styles)
        formats << (custom.contains(id) ? custom.value(id) : builtInFormat(id));
    return formats;
}

Result<std::vector<NamedText>> readProperties(const QByteArray &content, const QString &part,
                                              const Limits &limits)
{
    return readNamedTexts(content, part, u"property", limits);
}

QString readRichText(Xml &xml)
{
    QString text;
    const int inside = xml.depth();
    int insideText = 0;
    while (xml.nextInside(inside)) {
        if (xml.isStart() && (xml.name() == u"rPh" || xml.name() == u"phoneticPr"))
            xml.skip();
        else if (xml.isStart() && xml.name() == u"t")
            insideText = xml.depth();
        else if (xml.isEnd() && xml.depth() < insideText)
            insideText = 0;
        else if (xml.isText() && insideText > 0)
            text += xml.text();
    }
    return decodeEscapes(text);
}

QString decodeEscapes(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString result;
    qsizetype done = 0;
    while (at >= 0) {
        bool ok = false;
        const uint code = at + 6 < text.size() && text[at + 6] == u'_'
                              ? QStringView(text).mid(at + 2, 4).toUInt(&ok, 16)
                              : 0;
        if (ok) {
            result += QStringView(text).mid(done, at - done);
            result += QChar(char16_t(code));
            done = at + 7;
        }
        at = text.indexOf("_x"_L1, ok ? done : at + 1);
    }
    return result + text.mid(done);
}

} // namespace mokuhyo::intake::xlsx
