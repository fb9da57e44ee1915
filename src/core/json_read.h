#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo {

// Reading JSON that has passed its schema.

template<class Value, size_t N>
Value named(const QJsonValue &value, const std::pair<QLatin1StringView, Value> (&table)[N],
            Value otherwise)
{
    for (const auto &[name, entry] : table) {
        if (value.toString() == name)
            return entry;
    }
    return otherwise;
}

inline QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list += entry.toString();
    return list;
}

template<class T, class Read>
std::vector<T> listOf(const QJsonValue &value, Read read)
{
    std::vector<T> list;
    for (const QJsonValue entry : value.toArray())
        list.push_back(read(entry.toObject()));
    return list;
}

inline std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace mokuhyo
