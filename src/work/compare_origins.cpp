#include "work/compare_origins.h"

namespace mokuhyo::work {

namespace {

QStringList recorded(const Record &record)
{
    return record.value(field::origin).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Result<Origins> originsOf(const Session &session, const EditionContent &before,
                          const EditionContent &after)
{
    QSet<QString> older;
    for (const Sheet &sheet : before.sheets) {
        older.insert(sheet.id);
        for (const Item &item : sheet.items)
            older.insert(item.id);
    }
    Origins found;
    QHash<QString, QStringList> ways;   // whose origin is not known yet, by the newer record
    QHash<QString, QSet<QString>> been; // a way that goes round in a circle ends
    const auto step = [&](const QString &id, const QStringList &origins) {
        for (const QString &origin : origins) {
            if (been[id].contains(origin))
                continue;
            been[id].insert(origin);
            if (older.contains(origin))
                found[id] += origin;
            else
                ways[id] += origin;
        }
    };
    const auto start = [&](const QString &id) {
        if (older.contains(id))
            found[id] += id;
        else
            step(id, recorded(after.records.value(id)));
    };
    for (const Sheet &sheet : after.sheets) {
        start(sheet.id);
        for (const Item &item : sheet.items)
            start(item.id);
    }
    while (!ways.isEmpty()) {
        QSet<QString> asked;
        for (const QStringList &ids : std::as_const(ways))
            asked.unite(QSet<QString>(ids.cbegin(), ids.cend()));
        const auto records = session.store().records(QStringList(asked.cbegin(), asked.cend()));
        if (!records)
            return failure(records.error());
        QHash<QString, QStringList> origins;
        for (const Record &record : *records)
            origins.insert(record.id, recorded(record));
        const QHash<QString, QStringList> last = std::exchange(ways, {});
        for (auto way = last.cbegin(); way != last.cend(); ++way) {
            for (const QString &id : *way)
                step(way.key(), origins.value(id));
        }
    }
    return found;
}

} // namespace mokuhyo::work
