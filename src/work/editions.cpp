#include "work/editions.h"

#include "core/text.h"
#include "work/edition_record.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    Edition::Kind kind;
    QString key;
    QString word;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{{Edition::Kind::Provisional, u"provisional"_s, u"暫定版"_s},
                                       {Edition::Kind::Final, u"final"_s, u"確定版"_s},
                                       {Edition::Kind::Corrected, u"corrected"_s, u"訂正版"_s}};
    return all;
}

tl::unexpected<Error> noSuchEdition(const QString &id)
{
    return failure(ErrorCode::NotFound, Tr::tr("版「%1」はありません。").arg(id));
}

Status checkNew(const Edition &edition, const std::vector<Edition> &all)
{
    if (trimmedText(edition.title).isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("版の名称を入力してください。"));
    if (!edition.published.isValid())
        return failure(ErrorCode::Usage, Tr::tr("版の日付を入力してください。"));
    if (edition.sheets().isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("版に入れるシートがありません。"));
    if (edition.kind != Edition::Kind::Corrected)
        return {};
    const auto base = std::ranges::find(all, edition.corrects, &Edition::id);
    if (base == all.end() || base->withdrawn.isValid())
        return failure(ErrorCode::Usage,
                       Tr::tr("訂正する元の版がありません。先に確定版などを公表してください。"));
    return {};
}

} // namespace

QString PageRange::label(int place) const
{
    if (place < kept)
        return QString::number(first + place);
    return u"%1-%2"_s.arg(first + std::max(0, kept - 1)).arg(place - kept + branch);
}

QStringList PageRange::labels() const
{
    QStringList all;
    for (int place = 0; place < count; ++place)
        all += label(place);
    return all;
}

QStringList Edition::sheets() const
{
    QStringList ids;
    for (const Part &part : parts)
        ids += part.sheet;
    ids.removeAll(QString());
    return ids;
}

PageRange Edition::pagesOf(const QString &sheet) const
{
    const auto found = std::ranges::find(parts, sheet, &Part::sheet);
    return found == parts.end() ? PageRange() : found->pages;
}

int Edition::lastNumber() const
{
    int last = 0;
    for (const Part &part : parts)
        last = std::max(last, part.pages.first + std::max(0, part.pages.kept - 1));
    return last;
}

QString editionWord(Edition::Kind kind)
{
    return std::ranges::find(kinds(), kind, &Kind::kind)->word;
}

QString editionKey(Edition::Kind kind)
{
    return std::ranges::find(kinds(), kind, &Kind::kind)->key;
}

std::optional<Edition::Kind> editionKindFrom(const QString &key)
{
    const auto found = std::ranges::find(kinds(), key, &Kind::key);
    return found == kinds().end() ? std::nullopt : std::optional(found->kind);
}

QString editionName(const Edition &edition)
{
    return u"%1　%2（第%3版）"_s.arg(edition.title, editionWord(edition.kind)).arg(edition.number);
}

Result<std::vector<Edition>> editions(const Session &session)
{
    store::RecordFilter filter;
    filter.kind = kind::edition;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    QStringList ids;
    for (const Record &record : *records)
        ids += record.id;
    const auto history = session.store().history(ids, field::exists);
    if (!history)
        return failure(history.error());
    QHash<QString, QString> recorded;
    for (const store::LedgerEntry &entry : *history)
        recorded.insert(entry.change.record, entry.change.time);
    std::vector<Edition> all;
    for (const Record &record : *records) {
        all.push_back(editionFrom(record));
        all.back().recorded = recorded.value(record.id);
    }
    std::ranges::sort(all, [](const Edition &a, const Edition &b) {
        return std::tie(a.recorded, a.id) > std::tie(b.recorded, b.id);
    });
    return all;
}

Result<Edition> edition(const Session &session, const QString &id)
{
    auto all = editions(session);
    if (!all)
        return failure(all.error());
    const auto found = std::ranges::find(*all, id, &Edition::id);
    return found == all->end() ? noSuchEdition(id) : Result<Edition>(std::move(*found));
}

Edition editionBefore(const std::vector<Edition> &all, const QString &title, const QString &id)
{
    bool reached = id.isEmpty();
    for (const Edition &one : all) {
        if (reached && !one.withdrawn.isValid() && one.title == title)
            return one;
        reached = reached || one.id == id;
    }
    return {};
}

Result<Edition> recordEdition(Session &session, const Edition &edition,
                              const EditionContent &content)
{
    const auto all = editions(session);
    if (!all)
        return failure(all.error());
    if (const Status sound = checkNew(edition, *all); !sound)
        return failure(sound.error());
    Edition fresh = edition;
    fresh.id = newId(session.now());
    fresh.number = 1;
    for (const Edition &one : *all) {
        if (one.title == edition.title)
            fresh.number = std::max(fresh.number, one.number + 1);
    }
    Drafts drafts;
    writeEdition(drafts, fresh, partsFrom(content));
    const auto written =
        session.store().commit(drafts.take(), {session.actor(), session.now(), {}});
    if (!written)
        return failure(written.error());
    fresh.recorded = written->front().time;
    return fresh;
}

Status withdrawEdition(Session &session, const QString &id, const QString &reason)
{
    if (trimmedText(reason).isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("版を取り下げる理由を入力してください。"));
    const auto record = session.store().record(id);
    if (!record)
        return failure(record.error());
    if (!*record || (*record)->value(field::kind) != kind::edition)
        return noSuchEdition(id);
    if (editionFrom(**record).withdrawn.isValid())
        return failure(ErrorCode::Usage, Tr::tr("この版はすでに取り下げられています。"));
    Drafts drafts;
    draftWithdrawal(drafts, **record, session.now().toLocalTime().date(), withLf(reason));
    return session.store()
        .commit(drafts.take(), {session.actor(), session.now(), {}})
        .map([](const auto &) {});
}

} // namespace mokuhyo::work
