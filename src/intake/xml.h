#pragma once

#include "core/result.h"
#include "intake/limits.h"

#include <QXmlStreamReader>

namespace mokuhyo::intake {

// A pull reader for untrusted XML: elements by local name, no DTD, bounded depth. After the loop
// ask status(): a document that ended early or was refused is an error.
class Xml
{
public:
    Xml(const QByteArray &content, const QString &part, const Limits &limits);

    // Moves to the next start element, end element or text; false at the end or on any error.
    bool next();
    // Reads on until the end of the element that was entered last; for use in a loop.
    bool nextInside(int enclosingDepth);
    void skip(); // the element that was entered last, with its content

    [[nodiscard]] bool isStart() const { return m_reader.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_reader.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }
    [[nodiscard]] int depth() const { return m_depth; }
    // By local name, whatever the prefix; null where it is absent.
    [[nodiscard]] QString attribute(QStringView localName) const;
    [[nodiscard]] bool flag(QStringView localName, bool otherwise = false) const;
    [[nodiscard]] int number(QStringView localName, int otherwise) const;
    [[nodiscard]] Status status() const;

private:
    QXmlStreamReader m_reader;
    QString m_part;
    int m_depth = 0;
    int m_maxDepth;
    bool m_refused = false;
};

} // namespace mokuhyo::intake
