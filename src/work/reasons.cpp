#include "work/reasons.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/remark.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString whyField = u"why"_s; // absent: an amendment
const QString blank = u"blank"_s;
const QString rating = u"rating"_s;
const QString aboutField = u"about"_s;

// One reason a cell, the same record whoever gives it.
QString idOf(const QString &why, const QString &record, const QString &key)
{
    return derivedId({kind::reason, why, record, key});
}

Reason::Why whyOf(const Record &record)
{
    const QString why = record.value(whyField);
    return why == blank    ? Reason::Why::Blank
           : why == rating ? Reason::Why::Rating
                           : Reason::Why::Amendment;
}

bool isTheOne(const Record &record, const QString &why)
{
    return record.value(whyField) == why &&
           record.id == idOf(why, record.value(remark::record), record.value(remark::field));
}

QString today(const Session &session)
{
    return session.now().toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

Result<std::vector<Reason>> reasonsOf(const Session &session, const QStringList &sheets)
{
    const auto records = remarksOf(session, kind::reason, sheets);
    if (!records)
        return failure(records.error());
    return reasonsFrom(*records);
}

std::vector<Reason> reasonsFrom(const std::vector<Record> &records)
{
    std::vector<Reason> reasons;
    for (const Record &record : records) {
        if (record.value(remark::text).isEmpty())
            continue; // taken away again
        reasons.push_back({record.id, whyOf(record), cellOf(record), record.value(remark::text),
                           record.value(remark::by), dayOf(record), record.value(aboutField)});
    }
    std::ranges::sort(reasons, [](const Reason &a, const Reason &b) {
        return std::tie(a.on, a.id) < std::tie(b.on, b.id);
    });
    return reasons;
}

bool isBlankReason(const Record &record)
{
    return isTheOne(record, blank);
}

bool isRatingReason(const Record &record)
{
    return isTheOne(record, rating);
}

bool isReasonField(const QString &name)
{
    return isRemarkField(name) || name == whyField || name == aboutField;
}

void draftReason(Drafts &drafts, const Session &session, const CellRef &cell, const QString &text)
{
    const QString id = drafts.create(newId(session.now()), kind::reason);
    drafts.set(id, field::sheet, cell.sheet);
    drafts.set(id, remark::record, recordOf(cell));
    drafts.set(id, remark::field, cell.key);
    drafts.set(id, remark::text, withLf(text));
    drafts.set(id, remark::by, session.actor());
    drafts.set(id, remark::on, today(session));
}

namespace {

Status draftOne(Drafts &drafts, const Session &session, const CellRef &cell, const QString &why,
                const QString &text, const QString &about)
{
    const QString id = idOf(why, recordOf(cell), cell.key);
    const auto found = session.store().record(id);
    if (!found)
        return failure(found.error());
    const Record now = found->value_or(Record{id, {}});
    const auto set = [&](const QString &name, const QString &value) {
        if (now.value(name) != value)
            drafts.set(id, name, value, now.leaves(name));
    };
    set(field::kind, kind::reason);
    set(field::exists, u"1"_s);
    set(field::sheet, cell.sheet);
    set(remark::record, recordOf(cell));
    set(remark::field, cell.key);
    set(whyField, why);
    set(aboutField, about);
    set(remark::text, withLf(text));
    set(remark::by, session.actor());
    set(remark::on, today(session));
    return {};
}

} // namespace

Status draftBlankReason(Drafts &drafts, const Session &session, const CellRef &cell,
                        const QString &text)
{
    return draftOne(drafts, session, cell, blank, text, {});
}

QString ratingAbout(const QString &given, const Suggestion &suggestion)
{
    const QString suggested =
        suggestion.word.isEmpty() ? suggestion.candidates.join(u'/') : suggestion.word;
    return u"%1 (%2)"_s.arg(trimmedText(given), suggested);
}

bool isAboutRating(const Reason &reason, const QString &given)
{
    return reason.about.startsWith(trimmedText(given) + u" ("_s);
}

Status draftRatingReason(Drafts &drafts, const Session &session, const CellRef &cell,
                         const QString &text, const QString &about)
{
    return draftOne(drafts, session, cell, rating, text, about);
}

Result<Applied> setBlankReasons(Session &session, const std::vector<CellRef> &cells,
                                const QString &text)
{
    Drafts drafts;
    for (const CellRef &cell : cells) {
        if (const Status drafted = draftBlankReason(drafts, session, cell, text); !drafted)
            return failure(drafted.error());
    }
    return session.apply(Tr::tr("未記入の理由"), drafts.take());
}

} // namespace mokuhyo::work
