#include "work/rating_rules.h"

#include "work/drafts.h"
#include "work/messages.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Rater = MeasureColumns::Rater;

const QString formField = u"$form"_s;
const QString raterField = u"$rater"_s; // empty: every rater
const QString ruleField = u"$rule"_s;
const QString hashField = u"$hash"_s;
const QString byField = u"$by"_s;
const QString onField = u"$on"_s;
const QString jsonField = u"$json"_s;

struct RaterName
{
    Rater by;
    const char16_t *key;
    const char *label;
};

constexpr std::array raters{
    RaterName{Rater::First, u"first", QT_TRANSLATE_NOOP("work", "一次評価")},
    RaterName{Rater::Second, u"second", QT_TRANSLATE_NOOP("work", "二次評価")},
    RaterName{Rater::Outside, u"outside", QT_TRANSLATE_NOOP("work", "外部評価")},
};

QString keyOf(const std::optional<Rater> &by)
{
    return by ? raterKey(*by) : QString();
}

// The same decision in two stores is the same record.
QString decisionId(const QString &form, const std::optional<Rater> &by, int from)
{
    return derivedId({kind::ratingRule, form, keyOf(by), QString::number(from)});
}

QString fileId(const RatingRule &rule)
{
    return derivedId({kind::ratingRuleFile, rule.ref(), rule.hash});
}

Result<std::vector<Record>> recordsOf(const Session &session, const QString &kindName)
{
    store::RecordFilter filter;
    filter.kind = kindName;
    return session.store().records(filter);
}

RatingDecision decisionFrom(const Record &record)
{
    return {record.id,
            record.value(formField),
            raterFromKey(record.value(raterField)),
            record.value(field::from).toInt(),
            record.value(field::to).toInt(),
            record.value(ruleField),
            record.value(hashField),
            record.value(byField),
            QDate::fromString(record.value(onField), Qt::ISODate)};
}

void draftFile(Drafts &drafts, const RatingRule &rule, const QByteArray &json,
               const std::optional<Record> &former)
{
    const Record now = former.value_or(Record{fileId(rule), {}});
    const auto set = [&](const QString &name, const QString &value) {
        if (now.value(name) != value)
            drafts.set(now.id, name, value, now.leaves(name));
    };
    set(field::kind, kind::ratingRuleFile);
    set(field::exists, u"1"_s);
    set(ruleField, rule.ref());
    set(hashField, rule.hash);
    set(jsonField, QString::fromUtf8(json));
}

// A rule that comes with the program is kept as well once it is in force: a later program may
// bring another one.
Status keep(const Session &session, Drafts &drafts, const RatingRule &rule)
{
    for (const QByteArray &json : builtInRatingRules()) {
        const auto builtIn = parseRatingRule(json);
        if (!builtIn || builtIn->hash != rule.hash)
            continue;
        const auto former = session.store().record(fileId(rule));
        if (!former)
            return failure(former.error());
        draftFile(drafts, rule, json, *former);
    }
    return {};
}

Result<const Form *> formNamed(const Session &session, const QString &name)
{
    if (const Form *form = session.forms().find(name))
        return form;
    return failure(ErrorCode::NotFound, Tr::tr("様式「%1」はありません。").arg(name));
}

Status checkYears(const RatingRule &rule, const RatingUse &use)
{
    if (use.to != 0 && use.to < use.from)
        return failure(ErrorCode::Usage, Tr::tr("終わりの年度が始まりの年度より前です。"));
    const bool ends = use.to != 0 || !rule.toYear;
    if (rule.inForce(use.from) && ends && rule.inForce(use.to == 0 ? use.from : use.to))
        return {};
    const auto year = [](const std::optional<int> &of) {
        return of ? fiscal::print(*of, YearStyle::Era) : QString();
    };
    return failure(ErrorCode::Usage, Tr::tr("評価の基準「%1」は%2～%3のものです。")
                                         .arg(rule.title, year(rule.fromYear), year(rule.toYear)));
}

} // namespace

QString raterKey(Rater by)
{
    const auto name = std::ranges::find(raters, by, &RaterName::by);
    return QString::fromUtf16(name->key);
}

std::optional<Rater> raterFromKey(const QString &key)
{
    for (const RaterName &name : raters) {
        if (key == QStringView(name.key))
            return name.by;
    }
    return std::nullopt;
}

QString raterLabel(Rater by)
{
    const auto name = std::ranges::find(raters, by, &RaterName::by);
    return QCoreApplication::translate("work", name->label);
}

Result<RatingRules> RatingRules::of(const Session &session)
{
    const auto kept = recordsOf(session, kind::ratingRuleFile);
    if (!kept)
        return failure(kept.error());
    const auto decided = recordsOf(session, kind::ratingRule);
    if (!decided)
        return failure(decided.error());
    static const RatingRules builtIn = [] {
        RatingRules rules;
        for (const QByteArray &json : builtInRatingRules())
            rules.add(json, false);
        return rules;
    }();
    RatingRules rules = builtIn;
    for (const Record &record : *kept)
        rules.add(record.value(jsonField).toUtf8(), true);
    for (const Record &record : *decided)
        rules.m_decisions.push_back(decisionFrom(record));
    std::ranges::sort(rules.m_decisions, {}, [](const RatingDecision &decision) {
        return std::tuple(decision.form, keyOf(decision.by), decision.from);
    });
    return rules;
}

// A file that a store brings and that cannot be read is no rule; its decisions say so.
void RatingRules::add(const QByteArray &json, bool kept)
{
    Result<RatingRule> rule = parseRatingRule(json);
    if (!rule)
        return;
    if (kept && !m_kept.contains(rule->hash))
        m_kept += rule->hash;
    const QString hash = rule->hash;
    m_rules.insert_or_assign(hash, *std::move(rule));
}

std::vector<const RatingRule *> RatingRules::all() const
{
    std::vector<const RatingRule *> list;
    for (const auto &[hash, rule] : m_rules)
        list.push_back(&rule);
    std::ranges::sort(list, {}, [](const RatingRule *rule) {
        return std::tuple(rule->title, rule->id, rule->version, rule->hash);
    });
    return list;
}

const RatingRule *RatingRules::find(const QString &name) const
{
    const RatingRule *newest = nullptr;
    for (const RatingRule *rule : all()) {
        if (rule->ref() == name)
            return rule;
        if ((rule->id == name || rule->title == name) &&
            (!newest || newest->version <= rule->version))
            newest = rule;
    }
    return newest;
}

const RatingDecision *RatingRules::decision(const QString &form, int year, Rater by) const
{
    const RatingDecision *best = nullptr;
    for (const RatingDecision &each : m_decisions) {
        const bool holds = each.form == form && each.from <= year &&
                           (each.to == 0 || year <= each.to) && (!each.by || each.by == by);
        if (!holds)
            continue;
        const auto weight = [](const RatingDecision *of) {
            return std::pair(of->by.has_value(), of->from);
        };
        if (!best || weight(best) < weight(&each))
            best = &each;
    }
    return best;
}

const RatingRule *RatingRules::inForce(const QString &form, int year, Rater by) const
{
    const RatingDecision *decided = decision(form, year, by);
    if (!decided)
        return nullptr;
    const auto rule = m_rules.find(decided->hash);
    return rule == m_rules.end() ? nullptr : &rule->second;
}

bool RatingRules::isKept(const RatingRule &rule) const
{
    return m_kept.contains(rule.hash);
}

Result<QString> addRatingRule(Session &session, const QByteArray &json)
{
    const auto rule = parseRatingRule(json);
    if (!rule)
        return failure(rule.error());
    const auto known = RatingRules::of(session);
    if (!known)
        return failure(known.error());
    for (const RatingRule *other : known->all()) {
        if (other->ref() == rule->ref() && other->hash != rule->hash)
            return failure(ErrorCode::Invalid,
                           Tr::tr("評価の基準「%1」の版%2は内容の違うものがすでにあります。"
                                  "version を上げてください。")
                               .arg(rule->id)
                               .arg(rule->version),
                           rule->ref());
    }
    const auto former = session.store().record(fileId(*rule));
    if (!former)
        return failure(former.error());
    Drafts drafts;
    draftFile(drafts, *rule, json, *former);
    const auto applied = session.apply(Tr::tr("評価の基準の追加"), drafts.take());
    if (!applied)
        return failure(applied.error());
    return rule->ref();
}

Result<Applied> useRatingRule(Session &session, const RatingUse &use)
{
    const auto form = formNamed(session, use.form);
    if (!form)
        return failure(form.error());
    const auto rules = RatingRules::of(session);
    if (!rules)
        return failure(rules.error());
    const RatingRule *rule = rules->find(use.rule);
    if (!rule)
        return failure(ErrorCode::NotFound, Tr::tr("評価の基準「%1」はありません。").arg(use.rule));
    if (const Status valid = checkYears(*rule, use); !valid)
        return failure(valid.error());
    const QString id = decisionId((*form)->ref.id, use.by, use.from);
    const auto former = session.store().record(id);
    if (!former)
        return failure(former.error());
    const Record now = former->value_or(Record{id, {}});
    Drafts drafts;
    if (const Status kept = keep(session, drafts, *rule); !kept)
        return failure(kept.error());
    const auto set = [&](const QString &name, const QString &value) {
        // Where two stores decided otherwise, deciding again settles it.
        if (now.value(name) != value || now.leaves(name).size() > 1)
            drafts.set(id, name, value, now.leaves(name));
    };
    set(field::kind, kind::ratingRule);
    set(field::exists, u"1"_s);
    set(formField, (*form)->ref.id);
    set(raterField, keyOf(use.by));
    set(field::from, QString::number(use.from));
    set(field::to, use.to == 0 ? QString() : QString::number(use.to));
    set(ruleField, rule->ref());
    set(hashField, rule->hash);
    set(byField, session.actor());
    set(onField, session.now().toLocalTime().date().toString(Qt::ISODate));
    return session.apply(Tr::tr("評価の基準の決定"), drafts.take());
}

Result<Applied> dropRatingRule(Session &session, const RatingUse &use)
{
    const auto form = formNamed(session, use.form);
    if (!form)
        return failure(form.error());
    const auto record = session.store().record(decisionId((*form)->ref.id, use.by, use.from));
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->exists())
        return failure(ErrorCode::NotFound, Tr::tr("%1からの評価の基準は決められていません。")
                                                .arg(fiscal::print(use.from, (*form)->yearStyle)));
    Drafts drafts;
    drafts.remove(**record);
    return session.apply(Tr::tr("評価の基準の取消し"), drafts.take());
}

Result<QStringList> ratingRecordsFor(const Session &session, const QStringList &forms)
{
    const auto decided = recordsOf(session, kind::ratingRule);
    if (!decided)
        return failure(decided.error());
    QStringList hashes;
    QStringList ids;
    for (const Record &record : *decided) {
        if (!forms.contains(record.value(formField)))
            continue;
        ids += record.id;
        hashes += record.value(hashField);
    }
    if (ids.isEmpty())
        return ids;
    const auto files = recordsOf(session, kind::ratingRuleFile);
    if (!files)
        return failure(files.error());
    for (const Record &record : *files) {
        if (hashes.contains(record.value(hashField)))
            ids += record.id;
    }
    return ids;
}

Form withRatingWords(const Form &form, const RatingRules &rules, int year)
{
    Form offered = form;
    for (const MeasureColumns &measure : form.measures) {
        for (const MeasureColumns::Rating &rating : measure.ratings) {
            const RatingRule *rule = rules.inForce(form.ref.id, year, rating.by);
            const auto column = std::ranges::find(offered.columns, rating.column, &Field::key);
            if (rule && column != offered.columns.end() && column->choices.isEmpty())
                column->choices = rule->choices();
        }
    }
    return offered;
}

} // namespace mokuhyo::work
