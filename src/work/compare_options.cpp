#include "core/text.h"
#include "work/compare.h"
#include "work/messages.h"
#include "work/phase_named.h"

#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Kind = SideChoice::Kind;

// An id, or a title or 第2版 that only one edition has.
Result<std::optional<Edition>> editionNamed(const Session &session, const QString &text)
{
    const auto all = editions(session);
    if (!all)
        return failure(all.error());
    std::vector<Edition> found;
    for (const Edition &edition : *all) {
        if (edition.id == text)
            return edition;
        const QString name = editionName(edition);
        if (labelKey(name) == labelKey(text) || labelKey(edition.title) == labelKey(text) ||
            (text.startsWith(u'第') && labelKey(name).contains(labelKey(text))))
            found.push_back(edition);
    }
    if (found.empty())
        return std::optional<Edition>();
    if (found.size() == 1)
        return found.front();
    QStringList names;
    for (const Edition &edition : found)
        names += u"%1（%2）"_s.arg(editionName(edition), edition.id);
    return failure(ErrorCode::Usage,
                   Tr::tr("「%1」に当たる版が複数あります。番号で指定してください：%2")
                       .arg(text, names.join(u'、')));
}

bool knowsPhase(const Session &session, const QString &name)
{
    return std::ranges::any_of(session.forms().all(),
                               [&](const Form *form) { return phaseNamed(*form, name); });
}

// The phase behind this one in the forms that have it; empty: it is the last of them.
QString phaseAfter(const Session &session, const QString &name)
{
    for (const Form *form : session.forms().newest()) {
        const Phase *phase = phaseNamed(*form, name);
        if (phase && phase != &form->phases.back())
            return (phase + 1)->key;
    }
    return {};
}

// What stands beside this where nobody says what.
SideChoice usualOther(const Session &session, const SideChoice &from)
{
    if (!from.phase.isEmpty())
        return {from.kind, from.year, phaseAfter(session, from.phase)};
    if (from.kind == Kind::Year)
        return {Kind::Year, session.currentYear()};
    return {};
}

bool isOfYears(const SideChoice &side)
{
    return side.kind == Kind::Year || side.kind == Kind::Now;
}

// Years and phases beside each other: what one does not say, the other does.
Status fitYears(const Session &session, CompareOptions &options)
{
    SideChoice &from = options.from;
    SideChoice &to = options.to;
    const bool phases = !from.phase.isEmpty() || !to.phase.isEmpty();
    for (SideChoice *side : {&from, &to}) {
        const SideChoice &other = side == &from ? to : from;
        if (side->kind != Kind::Now)
            continue;
        const bool sameYear = !side->phase.isEmpty() && other.kind == Kind::Year;
        side->kind = Kind::Year;
        side->year = sameYear ? other.year : options.year.value_or(session.currentYear());
    }
    if (phases && from.phase.isEmpty())
        from.phase = to.phase;
    if (phases && to.phase.isEmpty())
        to.phase = from.phase;
    if (from.year > to.year)
        return failure(
            ErrorCode::Usage,
            Tr::tr("比べる前の年度（--from）は、後の年度（--to）より前のものにしてください。"));
    if (from.year == to.year && from.phase == to.phase)
        return failure(ErrorCode::Usage,
                       Tr::tr("同じもの同士です。比べる年度か段階を変えてください。"));
    return {};
}

} // namespace

Result<SideChoice> sideFromText(const Session &session, const QString &typed)
{
    const QString text = trimmedText(typed);
    if (text == u"now" || text == u"今")
        return SideChoice{};
    if (const auto year = fiscal::parse(text))
        return SideChoice{Kind::Year, *year};
    if (const auto day = date::parse(text))
        return SideChoice{.kind = Kind::Day, .day = *day};
    const qsizetype colon = text.indexOf(u':');
    if (const auto year = fiscal::parse(text.left(std::max<qsizetype>(colon, 0)));
        year && knowsPhase(session, text.mid(colon + 1)))
        return SideChoice{Kind::Year, *year, text.mid(colon + 1)};
    if (knowsPhase(session, text))
        return SideChoice{Kind::Now, 0, text};
    const auto edition = editionNamed(session, text);
    if (!edition)
        return failure(edition.error());
    if (*edition)
        return SideChoice{.kind = Kind::Edition, .edition = (*edition)->id};
    if (QFileInfo::exists(text) || text.endsWith(u".mokuhyo"))
        return SideChoice{.kind = Kind::File, .file = text};
    return failure(ErrorCode::Usage,
                   Tr::tr("「%1」は、年度、段階、版、日付、ファイルのどれとしても読めません。2024、"
                          "R6:mid、2026-10-01、控え.mokuhyo のように指定してください。")
                       .arg(text));
}

Result<CompareOptions> compareOptions(const Session &session, const QString &from,
                                      const QString &to, std::optional<int> year)
{
    CompareOptions options;
    options.year = year;
    const auto older = sideFromText(session, from);
    if (!older)
        return failure(older.error());
    options.from = *older;
    const Result<SideChoice> newer =
        to.isEmpty() ? usualOther(session, *older) : sideFromText(session, to);
    if (!newer)
        return failure(newer.error());
    options.to = *newer;
    const bool bothNow = options.from.kind == Kind::Now && options.to.kind == Kind::Now &&
                         options.from.phase.isEmpty() && options.to.phase.isEmpty();
    if (bothNow)
        return failure(ErrorCode::Usage, Tr::tr("比べる前のもの（--from）を指定してください。"));
    const bool ofYears = options.from.kind == Kind::Year || options.to.kind == Kind::Year ||
                         !options.from.phase.isEmpty() || !options.to.phase.isEmpty();
    if (isOfYears(options.from) && isOfYears(options.to) && ofYears) {
        if (const Status fitted = fitYears(session, options); !fitted)
            return failure(fitted.error());
        return options;
    }
    // Beside an edition, a day or a file, a year is this store's sheets of that year.
    for (SideChoice *side : {&options.from, &options.to}) {
        if (!side->phase.isEmpty())
            return failure(ErrorCode::Usage,
                           Tr::tr("段階は、年度か段階とだけ比べられます：%1").arg(side->phase));
        if (side->kind == Kind::Year) {
            options.year = side->year;
            *side = {};
        }
    }
    return options;
}

} // namespace mokuhyo::work
