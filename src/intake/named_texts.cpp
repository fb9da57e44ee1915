#include "intake/named_texts.h"

#include "intake/messages.h"
#include "intake/xml.h"

namespace mokuhyo::intake {

Result<std::vector<NamedText>> readNamedTexts(const QByteArray &content, const QString &part,
                                              QStringView element, const Limits &limits)
{
    std::vector<NamedText> found;
    Xml xml(content, part, limits);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != element)
            continue;
        NamedText named{xml.attribute(u"name"), {}};
        const int inside = xml.depth();
        while (xml.nextInside(inside)) {
            if (xml.isText())
                named.text += xml.text();
        }
        found.push_back(named);
        if (qint64(found.size()) > limits.entries)
            return tooLarge(part);
    }
    if (const Status status = xml.status(); !status)
        return failure(status.error());
    return found;
}

} // namespace mokuhyo::intake
