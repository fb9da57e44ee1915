#include "work/check.h"

#include "core/text.h"
#include "work/drafts.h"
#include "work/measures.h"
#include "work/messages.h"
#include "work/rating_rules.h"
#include "work/remark.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString whatField = u"what"_s;   // Finding::kind
const QString aboutField = u"about"_s; // Finding::about

QString idOf(const QString &record, const QString &key, const QString &what, const QString &about)
{
    return derivedId({kind::finding, record, key, what, about});
}

CellRef cellOf(const Finding &finding)
{
    return {finding.sheet, finding.item, finding.key};
}

// By id of the finding.
Result<QHash<QString, Acceptance>> acceptancesOf(const Session &session, const QStringList &sheets)
{
    const auto records = remarksOf(session, kind::finding, sheets);
    if (!records)
        return failure(records.error());
    QHash<QString, Acceptance> accepted;
    for (const Record &record : *records) {
        if (const QString reason = record.value(remark::text); !reason.isEmpty())
            accepted.insert(record.id, {reason, record.value(remark::by), dayOf(record)});
    }
    return accepted;
}

// The sheets that these continue, by id, where the store holds them.
Result<QHash<QString, Sheet>> formerSheets(const Session &session, const std::vector<Sheet> &sheets)
{
    QStringList ids;
    for (const Sheet &sheet : sheets)
        ids += sheet.origin;
    QHash<QString, Sheet> former;
    if (ids.isEmpty())
        return former;
    const auto records = session.store().records(ids);
    if (!records)
        return failure(records.error());
    SheetFilter living;
    for (const Record &record : *records) {
        if (record.exists() && record.value(field::kind) == kind::sheet)
            living.sheets += record.id;
    }
    if (living.sheets.isEmpty())
        return former;
    auto found = session.sheets(living);
    if (!found)
        return failure(found.error());
    for (Sheet &sheet : *found)
        former.insert(sheet.id, std::move(sheet));
    return former;
}

// Whether the rule knows no better word.
bool isBest(const RatingRule *rule, const QString &given)
{
    if (!rule)
        return false;
    const auto best = std::ranges::find(rule->words, false, &RatingWord::outside);
    return best != rule->words.end() && rule->wordOf(given) == &*best;
}

int yearOf(const Session &session, const SheetFilter &filter, const Sheet &sheet)
{
    return std::clamp(filter.year.value_or(session.currentYear()), sheet.fromYear,
                      std::max(sheet.fromYear, sheet.toYear));
}

// What the rows of these sheets reached, by sheet; what sheets of a year share is read once.
Result<QHash<QString, std::vector<RowMeasure>>>
measuresOf(const Session &session, const SheetFilter &filter, const std::vector<Sheet> &sheets)
{
    std::map<int, std::vector<Sheet>> byYear;
    for (const Sheet &sheet : sheets)
        byYear[yearOf(session, filter, sheet)].push_back(sheet);
    QHash<QString, std::vector<RowMeasure>> all;
    for (const auto &[year, ofYear] : byYear) {
        auto measures = rowMeasures(session, ofYear, year);
        if (!measures)
            return failure(measures.error());
        for (size_t i = 0; i < ofYear.size(); ++i)
            all.insert(ofYear[i].id, std::move((*measures)[i]));
    }
    return all;
}

void addMeasures(CheckInput &input, const std::vector<RowMeasure> &rows, const RatingRules &rules)
{
    for (const RowMeasure &row : rows) {
        input.measures.push_back(row.measure);
        for (const RatedColumn &rating : row.ratings) {
            const RatingRule *rule = rules.inForce(input.form.ref.id, input.year, rating.by);
            input.ratings.push_back({row.measure.item, rating.column, rating.given,
                                     rating.suggestion.word, isBest(rule, rating.given)});
        }
    }
}

// What a finding is called where people read it.
class Names
{
public:
    Names(const Sheet &sheet, const Form &form)
        : m_sheet(sheet), m_form(form), m_title(sheetTitle(sheet, form).simplified())
    {
        for (const CheckKind &one : checkKinds())
            m_kinds.insert(one.key, one.title);
    }

    CheckedFinding named(const Finding &finding) const
    {
        CheckedFinding checked;
        checked.id = findingId(finding);
        checked.finding = finding;
        checked.kindTitle = m_kinds.value(finding.kind);
        checked.sheetTitle = m_title;
        checked.unit = m_sheet.unit;
        checked.year = m_sheet.fromYear;
        checked.form = m_form.title;
        const auto item = std::ranges::find(m_sheet.items, finding.item, &Item::id);
        const bool inRow = item != m_sheet.items.end();
        if (inRow) {
            checked.row = Tr::tr("%1行目").arg(item - m_sheet.items.begin() + 1);
            if (!item->unit.isEmpty())
                checked.unit = item->unit;
        }
        const Field *field = inRow ? m_form.column(finding.key) : m_form.field(finding.key);
        checked.label = field ? m_form.printedLabel(*field) : finding.key;
        return checked;
    }

private:
    const Sheet &m_sheet;
    const Form &m_form;
    QString m_title;
    QHash<QString, QString> m_kinds;
};

} // namespace

QString findingId(const Finding &finding)
{
    return idOf(recordOf(cellOf(finding)), finding.key, finding.kind, finding.about);
}

Result<std::vector<CheckedFinding>> checkSheets(const Session &session, const SheetFilter &filter,
                                                const Progress &progress)
{
    const auto sheets = session.sheets(filter);
    if (!sheets)
        return failure(sheets.error());
    QStringList ids;
    for (const Sheet &sheet : *sheets)
        ids += sheet.id;
    const auto accepted = acceptancesOf(session, ids);
    const auto former = formerSheets(session, *sheets);
    if (!accepted)
        return failure(accepted.error());
    if (!former)
        return failure(former.error());
    const auto measures = measuresOf(session, filter, *sheets);
    if (!measures)
        return failure(measures.error());
    const auto rules = RatingRules::of(session);
    if (!rules)
        return failure(rules.error());
    std::vector<CheckedFinding> all;
    qint64 done = 0;
    for (const Sheet &sheet : *sheets) {
        if (!proceeds(progress, done++, qint64(sheets->size())))
            return failure(ErrorCode::Cancelled, Tr::tr("中止しました。"));
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        CheckInput input{**form, sheet, yearOf(session, filter, sheet)};
        addMeasures(input, measures->value(sheet.id), *rules);
        const auto last = former->constFind(sheet.origin.value(0));
        if (last != former->cend())
            input.lastYear = &*last;
        const Names names(sheet, **form);
        for (const Finding &finding : findingsOf(input)) {
            CheckedFinding checked = names.named(finding);
            if (const auto found = accepted->constFind(checked.id); found != accepted->cend())
                checked.accepted = *found;
            all.push_back(std::move(checked));
        }
    }
    return all;
}

Result<std::vector<CheckedFinding>> findingsOnHandIn(const Session &session,
                                                     const QStringList &sheets)
{
    SheetFilter filter;
    filter.sheets = sheets;
    if (sheets.isEmpty())
        return std::vector<CheckedFinding>();
    auto findings = checkSheets(session, filter);
    if (findings)
        std::erase_if(*findings, [](const CheckedFinding &one) { return one.accepted; });
    return findings;
}

namespace {

// Writes what each finding's record is to say; `reason` empty: not accepted.
Status drafted(Drafts &drafts, const Session &session, const std::vector<Finding> &findings,
               const QString &reason)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids += findingId(finding);
    const auto records = session.store().records(ids);
    if (!records)
        return failure(records.error());
    QHash<QString, Record> known;
    for (const Record &record : *records)
        known.insert(record.id, record);
    QSet<QString> written;
    for (const Finding &finding : findings) {
        const QString id = findingId(finding);
        if (written.contains(id) || (reason.isEmpty() && !known.contains(id)))
            continue;
        written.insert(id);
        const Record now = known.value(id, Record{id, {}});
        const auto set = [&](const QString &name, const QString &value) {
            if (now.value(name) != value)
                drafts.set(id, name, value, now.leaves(name));
        };
        const CellRef cell = cellOf(finding);
        set(field::kind, kind::finding);
        set(field::exists, u"1"_s);
        set(field::sheet, cell.sheet);
        set(remark::record, recordOf(cell));
        set(remark::field, cell.key);
        set(whatField, finding.kind);
        set(aboutField, finding.about);
        set(remark::text, withLf(reason));
        set(remark::by, session.actor());
        set(remark::on, session.now().toLocalTime().date().toString(Qt::ISODate));
    }
    return {};
}

} // namespace

Status draftAcceptance(Drafts &drafts, const Session &session, const std::vector<Finding> &findings,
                       const QString &reason)
{
    if (trimmedText(reason).isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("確認済みにする理由を書いてください。"));
    return drafted(drafts, session, findings, trimmedText(reason));
}

Result<Applied> acceptFindings(Session &session, const std::vector<Finding> &findings,
                               const QString &reason)
{
    Drafts drafts;
    if (const Status done = draftAcceptance(drafts, session, findings, reason); !done)
        return failure(done.error());
    return session.apply(Tr::tr("点検の確認"), drafts.take());
}

Result<Applied> withdrawAcceptance(Session &session, const std::vector<Finding> &findings)
{
    Drafts drafts;
    if (const Status done = drafted(drafts, session, findings, {}); !done)
        return failure(done.error());
    return session.apply(Tr::tr("点検の確認の取消し"), drafts.take());
}

bool isAcceptance(const Record &record)
{
    return record.id == idOf(record.value(remark::record), record.value(remark::field),
                             record.value(whatField), record.value(aboutField));
}

bool isAcceptanceField(const QString &name)
{
    return isRemarkField(name) || name == whatField || name == aboutField;
}

} // namespace mokuhyo::work
