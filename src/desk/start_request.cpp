#include "desk/start_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list += each.toString();
    return list;
}

} // namespace

QByteArray StartRequest::toJson() const
{
    return QJsonDocument(QJsonObject{{u"stores"_s, QJsonArray::fromStringList(stores)},
                                     {u"imports"_s, QJsonArray::fromStringList(imports)},
                                     {u"sample"_s, sample},
                                     {u"activation"_s, activation}})
        .toJson(QJsonDocument::Compact);
}

StartRequest StartRequest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {texts(object.value(u"stores"_s)), texts(object.value(u"imports"_s)),
            object.value(u"sample"_s).toBool(), object.value(u"activation"_s).toString()};
}

} // namespace mokuhyo::desk
