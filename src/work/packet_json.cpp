#include "work/packet_json.h"

#include <QJsonArray>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString organisation = u"organisation"_s;

// One list of the settings for both directions.
template<class Text, class List, class Flag>
void eachSetting(Text &&text, List &&list, Flag &&flag)
{
    text(u"city"_s, &PacketOptions::city);
    text(u"title"_s, &PacketOptions::title);
    text(u"meeting"_s, &PacketOptions::meeting);
    text(u"documentNumber"_s, &PacketOptions::documentNumber);
    text(u"edition"_s, &PacketOptions::edition);
    list(
        u"units"_s, [](auto &options) -> auto & { return options.filter.units; });
    list(
        u"sheets"_s, [](auto &options) -> auto & { return options.filter.sheets; });
    list(
        u"forms"_s, [](auto &options) -> auto & { return options.filter.forms; });
    list(
        u"hidden"_s, [](auto &options) -> auto & { return options.visibility.hidden; });
    list(
        u"phases"_s, [](auto &options) -> auto & { return options.visibility.phases; });
    flag(
        u"public"_s, [](auto &options) -> auto & { return options.visibility.publicEdition; });
    flag(
        u"cover"_s, [](auto &options) -> auto & { return options.cover; });
    flag(
        u"contents"_s, [](auto &options) -> auto & { return options.contents; });
    flag(
        u"dividers"_s, [](auto &options) -> auto & { return options.dividers; });
    flag(
        u"summary"_s, [](auto &options) -> auto & { return options.summary; });
}

} // namespace

QJsonObject packetToJson(const PacketOptions &options)
{
    QJsonObject json;
    const PacketOptions usual;
    eachSetting(
        [&](const QString &key, QString PacketOptions::*member) {
            if (!(options.*member).isEmpty())
                json.insert(key, options.*member);
        },
        [&](const QString &key, auto &&member) {
            if (!member(options).isEmpty())
                json.insert(key, QJsonArray::fromStringList(member(options)));
        },
        [&](const QString &key, auto &&member) {
            if (member(options) != member(usual))
                json.insert(key, member(options));
        });
    if (options.filter.year)
        json.insert(u"year"_s, *options.filter.year);
    if (options.order == SheetOrder::Organisation)
        json.insert(u"order"_s, organisation);
    if (options.reference.isValid())
        json.insert(u"reference"_s, options.reference.toString(Qt::ISODate));
    return json;
}

PacketOptions packetFromJson(const QJsonObject &json)
{
    PacketOptions options;
    eachSetting(
        [&](const QString &key, QString PacketOptions::*member) {
            options.*member = json.value(key).toString();
        },
        [&](const QString &key, auto &&member) {
            for (const QJsonValue &value : json.value(key).toArray())
                member(options) += value.toString();
        },
        [&](const QString &key, auto &&member) {
            member(options) = json.value(key).toBool(member(options));
        });
    if (json.contains(u"year"_s))
        options.filter.year = json.value(u"year"_s).toInt();
    if (json.value(u"order"_s).toString() == organisation)
        options.order = SheetOrder::Organisation;
    options.reference = QDate::fromString(json.value(u"reference"_s).toString(), Qt::ISODate);
    return options;
}

} // namespace mokuhyo::work
