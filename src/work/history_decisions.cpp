#include "work/history_decisions.h"

#include "core/finding.h"
#include "core/measure.h"
#include "work/messages.h"
#include "work/rating_rules.h"
#include "work/remark.h"

#include <functional>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>; // of a record, by field

struct Words
{
    QString label; // empty: of no interest
    QString said;
};

QString directionWords(const QString &key)
{
    switch (directionFromKey(key).value_or(Direction::Unknown)) {
    case Direction::Up:
        return Tr::tr("増加が望ましい");
    case Direction::Down:
        return Tr::tr("減少が望ましい");
    case Direction::Maintain:
        return Tr::tr("維持が望ましい");
    case Direction::Unknown:
        break;
    }
    return {};
}

Words readingWords(const Values &values)
{
    QStringList said;
    if (const QString direction = directionWords(values.value(u"direction"_s));
        !direction.isEmpty())
        said += direction;
    if (const QString value = values.value(u"value"_s); !value.isEmpty())
        said += Tr::tr("数値 %1").arg(value);
    if (const QString unit = values.value(u"unit"_s); unit.startsWith(u'='))
        said += Tr::tr("単位 %1").arg(unit.mid(1));
    if (said.isEmpty())
        said += Tr::tr("自動の読み取りに戻す");
    const QString part = values.value(u"part"_s);
    return {Tr::tr("「%1」の読み取り"),
            part.isEmpty() ? said.join(u'、') : part + u'　' + said.join(u'、')};
}

// Reasons of amendments stand with the change that they explain.
Words reasonWords(const Values &values)
{
    const QString why = values.value(u"why"_s);
    QString label;
    if (why == "rating"_L1)
        label = Tr::tr("「%1」が目安と異なる理由");
    else if (why == "blank"_L1)
        label = Tr::tr("「%1」が未記入の理由");
    const QString text = values.value(remark::text);
    return {label, text.isEmpty() ? Tr::tr("理由の取消し") : text};
}

Words findingWords(const Values &values)
{
    const QString text = values.value(remark::text);
    return {Tr::tr("「%1」の点検"),
            text.isEmpty() ? Tr::tr("確認済みの取消し") : Tr::tr("確認済み：%1").arg(text)};
}

Words ruleWords(const Values &values, const RatingRules &rules)
{
    const QString ref = values.value(u"$rule"_s);
    const RatingRule *rule = rules.find(ref);
    const int from = values.value(field::from).toInt();
    const int to = values.value(field::to).toInt();
    const QString years =
        to > 0 ? Tr::tr("%1から%2まで")
                     .arg(fiscal::print(from, YearStyle::Era), fiscal::print(to, YearStyle::Era))
               : Tr::tr("%1から").arg(fiscal::print(from, YearStyle::Era));
    QString label = Tr::tr("評価の基準");
    if (const auto by = raterFromKey(values.value(u"$rater"_s)))
        label = Tr::tr("%1の基準").arg(raterLabel(*by));
    if (ref.isEmpty() || values.value(field::exists).isEmpty())
        return {label, Tr::tr("%1の決定の取消し").arg(years)};
    return {label, Tr::tr("%1「%2」").arg(years, rule ? rule->title : ref)};
}

// What a record says after each batch that touched it.
using Say = std::function<Words(const Values &)>;

Status addEntries(const Session &session, const QString &sheet, const std::vector<Record> &records,
                  const Say &say, std::vector<HistoryEntry> &entries)
{
    QStringList ids;
    for (const Record &record : records)
        ids += record.id;
    if (ids.isEmpty())
        return {};
    const auto ledger = session.store().history(ids, {});
    if (!ledger)
        return failure(ledger.error());
    QHash<QString, Values> now;         // by record
    QHash<QString, QString> saidBefore; // by record
    for (size_t i = 0; i < ledger->size(); ++i) {
        const store::LedgerEntry &line = (*ledger)[i];
        Values &values = now[line.change.record];
        values.insert(line.change.field, line.change.value);
        const bool more = i + 1 < ledger->size() &&
                          (*ledger)[i + 1].change.record == line.change.record &&
                          (*ledger)[i + 1].change.batch == line.change.batch;
        if (more)
            continue;
        const Words words = say(values);
        QString &before = saidBefore[line.change.record];
        if (words.label.isEmpty() || words.said == before)
            continue;
        HistoryEntry entry;
        entry.kind = HistoryEntry::Kind::Decision;
        entry.seq = line.seq;
        entry.change = line.change;
        entry.import = line.import;
        entry.when = line.when();
        const QString of = values.value(remark::record);
        entry.cell = {sheet, of == sheet ? QString() : of, values.value(remark::field)};
        entry.label = words.label;
        entry.said = words.said;
        entry.before = before;
        before = words.said;
        entries.push_back(std::move(entry));
    }
    return {};
}

Result<std::vector<Record>> recordsOf(const Session &session, const QString &kindName,
                                      const QString &sheet)
{
    store::RecordFilter filter;
    filter.kind = kindName;
    filter.sheet = sheet;
    filter.deleted = true;
    return session.store().records(filter);
}

} // namespace

Result<std::vector<HistoryEntry>> decisionsOn(const Session &session, const Record &sheet)
{
    std::vector<HistoryEntry> entries;
    const std::pair<QString, Say> kinds[] = {
        {kind::reading, readingWords},
        {kind::reason, reasonWords},
        {kind::finding, findingWords},
    };
    for (const auto &[kindName, say] : kinds) {
        const auto records = recordsOf(session, kindName, sheet.id);
        if (!records)
            return failure(records.error());
        if (const Status added = addEntries(session, sheet.id, *records, say, entries); !added)
            return failure(added.error());
    }
    // Rules hold for forms.
    auto chosen = recordsOf(session, kind::ratingRule, {});
    if (!chosen)
        return failure(chosen.error());
    const auto form = FormRef::fromText(sheet.value(field::form));
    const int last = sheet.value(field::to).toInt();
    std::erase_if(*chosen, [&](const Record &record) {
        return !form || record.value(field::form) != form->id ||
               record.value(field::from).toInt() > last;
    });
    if (!chosen->empty()) {
        const auto rules = RatingRules::of(session);
        if (!rules)
            return failure(rules.error());
        const Say say = [&rules](const Values &values) { return ruleWords(values, *rules); };
        if (const Status added = addEntries(session, sheet.id, *chosen, say, entries); !added)
            return failure(added.error());
    }
    return entries;
}

} // namespace mokuhyo::work
