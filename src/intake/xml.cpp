#include "intake/xml.h"

#include "intake/messages.h"

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

Xml::Xml(const QByteArray &content, const QString &part, const Limits &limits)
    : m_reader(content), m_part(part), m_maxDepth(limits.depth)
{
}

bool Xml::next()
{
    while (!m_refused && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_maxDepth) {
                m_refused = true;
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refused = true;
            return false;
        default:
            break;
        }
    }
    return false;
}

bool Xml::nextInside(int enclosingDepth)
{
    return next() && m_depth >= enclosingDepth;
}

void Xml::skip()
{
    const int inside = m_depth;
    while (nextInside(inside)) {
    }
}

QString Xml::attribute(QStringView localName) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

bool Xml::flag(QStringView localName, bool otherwise) const
{
    const QString value = attribute(localName);
    return value.isNull() ? otherwise : value == u"1" || value == u"true" || value == u"on";
}

int Xml::number(QStringView localName, int otherwise) const
{
    bool ok = false;
    const int value = attribute(localName).toInt(&ok);
    return ok ? value : otherwise;
}

Status Xml::status() const
{
    if (m_refused) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate(
                           "intake",
                           "ファイルに許可されていない記述（DTDや深すぎる入れ子）が含まれる"
                           "ため読み取りを中止しました。"),
                       m_part);
    }
    if (m_reader.hasError() || !m_reader.atEnd())
        return damaged(m_part);
    return {};
}

} // namespace mokuhyo::intake
