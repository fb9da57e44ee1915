#include "render/pdf/metadata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDateTime>
#include <QXmlStreamWriter>

namespace mokuhyo::render::pdf {

namespace {

using namespace Qt::StringLiterals;

constexpr auto program = "Mokuhyo";

// XMP takes no characters that XML 1.0 forbids; a title pasted from elsewhere may hold some.
QString cleaned(const QString &text)
{
    QString clean;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x20 && letter.unicode() < 0xfffe)
            clean += letter;
        else if (letter.isSpace())
            clean += u' ';
    }
    return clean;
}

// (D:20260401093000+09'00'), the same moment and offset as in the XMP packet.
QString pdfDate(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QString offset = u"%1%2'%3'"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + offset;
}

class Packet
{
public:
    Packet() : m_xml(&m_bytes) {}

    QByteArray write(const QString &title, const QString &author, const QString &language,
                     const QDateTime &created)
    {
        m_xml.writeNamespace(adobe, u"x"_s);
        m_xml.writeStartElement(adobe, u"xmpmeta"_s);
        m_xml.writeCharacters(u"\n"_s);
        m_xml.writeNamespace(rdf, u"rdf"_s);
        m_xml.writeStartElement(rdf, u"RDF"_s);

        begin(dc, u"dc"_s);
        m_xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
        list(u"title"_s, u"Alt"_s, title, true);
        if (!author.isEmpty())
            list(u"creator"_s, u"Seq"_s, author, false);
        list(u"language"_s, u"Bag"_s, language, false);
        m_xml.writeEndElement();

        const QString when = created.toString(Qt::ISODate);
        begin(xmp, u"xmp"_s);
        m_xml.writeTextElement(xmp, u"CreatorTool"_s, QLatin1String(program));
        m_xml.writeTextElement(xmp, u"CreateDate"_s, when);
        m_xml.writeTextElement(xmp, u"ModifyDate"_s, when);
        m_xml.writeEndElement();

        begin(pdf, u"pdf"_s);
        m_xml.writeTextElement(pdf, u"Producer"_s, QLatin1String(program));
        m_xml.writeEndElement();

        begin(pdfaid, u"pdfaid"_s);
        m_xml.writeTextElement(pdfaid, u"part"_s, u"1"_s);
        m_xml.writeTextElement(pdfaid, u"conformance"_s, u"B"_s);
        m_xml.writeEndElement();

        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + m_bytes +
               "\n<?xpacket end=\"w\"?>";
    }

private:
    const QString adobe = u"adobe:ns:meta/"_s;
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString pdfaid = u"http://www.aiim.org/pdfa/ns/id/"_s;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;

    void begin(const QString &space, const QString &prefix)
    {
        m_xml.writeCharacters(u"\n"_s); // ends the tag before, or it would take the namespace
        m_xml.writeNamespace(space, prefix);
        m_xml.writeStartElement(rdf, u"Description"_s);
        m_xml.writeAttribute(rdf, u"about"_s, QString());
    }

    void list(const QString &property, const QString &kind, const QString &value, bool anyLanguage)
    {
        m_xml.writeStartElement(dc, property);
        m_xml.writeStartElement(rdf, kind);
        m_xml.writeStartElement(rdf, u"li"_s);
        if (anyLanguage)
            m_xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
};

} // namespace

Metadata writeMetadata(File &file, const QString &title, const PdfOptions &options)
{
    QDateTime created = options.created ? options.created() : QDateTime::currentDateTime();
    created = created.toOffsetFromUtc(created.offsetFromUtc());
    const QString cleanTitle = cleaned(title);
    const QString author = options.publicEdition ? QString() : cleaned(options.author);

    const Object date = byteString(pdfDate(created).toStdString());
    Entries info{{"/Title", textString(cleanTitle)},
                 {"/Creator", byteString(program)},
                 {"/Producer", byteString(program)},
                 {"/CreationDate", date},
                 {"/ModDate", date}};
    if (!author.isEmpty())
        info["/Author"] = textString(author);

    const QByteArray packet = Packet().write(cleanTitle, author, options.language, created);
    // Readers that know nothing of PDF look for it, so it is not compressed.
    const Reference stream = file.addStream(
        {{"/Type", name("/Metadata")}, {"/Subtype", name("/XML")}}, packet.toStdString());
    return {file.add(dictionary(info)), stream};
}

Object outputIntent(File &file)
{
    const Reference profile = file.addCompressed(
        QColorSpace(QColorSpace::SRgb).iccProfile().toStdString(), {{"/N", integer(3)}});
    return dictionary({{"/Type", name("/OutputIntent")},
                       {"/S", name("/GTS_PDFA1")},
                       {"/OutputConditionIdentifier", byteString("sRGB IEC61966-2.1")},
                       {"/Info", byteString("sRGB IEC61966-2.1")},
                       {"/DestOutputProfile", profile}});
}

} // namespace mokuhyo::render::pdf
