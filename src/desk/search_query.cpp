#include "desk/search_query.h"

#include "core/text.h"

#include <QHash>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 60;

// The text around the first place, cut to a line. Folding may change lengths, so the place is
// looked for by growing a folded beginning.
QString contextOf(const QString &value, const QString &needle)
{
    const QString line = QString(value).replace(u'\n', u' ');
    const QString wanted = searchKey(needle);
    qsizetype at = 0;
    while (at < line.size() && searchKey(QStringView(line).mid(at)).contains(wanted))
        ++at;
    at = std::max<qsizetype>(0, at - 1);
    const qsizetype from = std::max<qsizetype>(0, at - contextLength / 3);
    QString context = line.mid(from, contextLength);
    if (from > 0)
        context.prepend(u'…');
    if (from + contextLength < line.size())
        context.append(u'…');
    return context;
}

} // namespace

Result<std::vector<SearchPlace>> searchEverywhere(const work::Session &session, const QString &text,
                                                  int limit)
{
    const auto hits = session.store().search(text, limit);
    if (!hits)
        return failure(hits.error());
    QStringList ids;
    for (const store::SearchHit &hit : *hits)
        ids += hit.record;
    const auto records = session.store().records(ids);
    if (!records)
        return failure(records.error());
    QHash<QString, QString> sheetOf;
    for (const Record &record : *records)
        sheetOf.insert(record.id, record.value(field::kind) == kind::item
                                      ? record.value(field::sheet)
                                      : record.id);
    QHash<QString, Sheet> sheets;
    std::vector<SearchPlace> places;
    for (const store::SearchHit &hit : *hits) {
        const QString id = sheetOf.value(hit.record);
        if (!sheets.contains(id)) {
            auto sheet = session.sheet(id);
            if (!sheet)
                continue; // a unit's name, or a sheet that is gone
            sheets.insert(id, std::move(*sheet));
        }
        const Sheet &sheet = sheets[id];
        const auto form = session.formOf(sheet);
        if (!form)
            continue;
        const bool inItem = hit.record != id;
        const Field *described = inItem ? (*form)->column(hit.field) : (*form)->field(hit.field);
        if (!described)
            continue;
        places.push_back({id, inItem ? hit.record : QString(), hit.field, sheet.fromYear,
                          sheetTitle(sheet, **form), described->label, contextOf(hit.value, text)});
    }
    return places;
}

} // namespace mokuhyo::desk
