#include "merge/admission.h"

#include "core/leaves.h"
#include "core/redaction.h"
#include "merge/lineage.h"
#include "merge/place.h"

#include <QCoreApplication>

#include <algorithm>

namespace mokuhyo::merge {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mokuhyo::merge)
};

QHash<QString, ChangeRefs> byRecord(const QHash<QString, Change> &changes)
{
    QHash<QString, ChangeRefs> records;
    for (const Change &change : changes)
        records[change.record].push_back(&change);
    return records;
}

// Goes through what the file holds, and gathers what is refused and what lies outside.
class Reading
{
public:
    Reading(const std::vector<Change> &here, const std::vector<Change> &incoming,
            const Terms &terms)
        : m_terms(terms)
    {
        for (const Change &change : here)
            m_here.insert(change.id, change);
        std::map<QString, std::vector<Change>> byId;
        for (const Change &change : incoming) {
            std::vector<Change> &same = byId[change.id];
            if (std::ranges::find(same, change) == same.end())
                same.push_back(change);
        }
        for (auto &[id, same] : byId) {
            // Three of which two could be one: then all are refused, whatever their order.
            std::ranges::sort(same, {}, &Change::value);
            read(same);
        }
    }

    void findForgeries()
    {
        m_known = m_here;
        QSet<QString> seen(m_inFile.keyBegin(), m_inFile.keyEnd());
        for (const Record &record : m_terms.base) {
            for (const Cell &cell : record.cells)
                seen.unite({cell.leaves.begin(), cell.leaves.end()});
        }
        for (const auto &[id, change] : m_added) {
            m_known.insert(id, change);
            m_inFile.insert(id, change);
            seen.insert(id);
        }
        // What rests on a forgery is refused as that, and not because its parent is unknown.
        for (const Refused &forgery : m_forgeries) {
            if (!m_known.contains(forgery.change.id))
                m_known.insert(forgery.change.id, forgery.change);
            seen.insert(forgery.change.id);
        }
        for (const auto &[id, why] : forgedLineage(m_added, m_known, seen))
            refuse(id, why);
    }

    void judge()
    {
        QHash<QString, Record> base;
        for (const Record &record : m_terms.base)
            base.insert(record.id, record);
        const QHash<QString, ChangeRefs> here = byRecord(m_here);
        const QHash<QString, ChangeRefs> inFile = byRecord(m_inFile);
        std::map<QString, Place> places;
        for (const auto &[id, change] : m_added) {
            const QString &record = change.record;
            const auto [place, isNew] = places.try_emplace(
                record, m_terms, base.value(record), here.value(record), inFile.value(record));
            const Verdict verdict = place->second.judge(change);
            if (verdict.right == Right::Refused)
                refuse(id, verdict.why);
            else if (verdict.right == Right::Outside)
                m_outside.insert(id);
            m_sheets.insert(record, place->second.sheet());
        }
    }

    // A new record of which a part that makes it one is refused.
    void refuseHeadless()
    {
        QSet<QString> headless;
        for (const auto &[id, why] : m_why) {
            const auto change = m_added.find(id);
            if (change == m_added.end())
                continue;
            const QString &name = change->second.field;
            const bool isHead =
                name == field::kind || name == field::sheet || name == field::exists;
            if (isHead && change->second.parents.isEmpty())
                headless.insert(change->second.record);
        }
        for (const Change &change : std::as_const(m_here))
            headless.remove(change.record);
        for (const auto &[id, change] : m_added) {
            if (headless.contains(change.record))
                refuse(id, Refusal::Dependent);
        }
    }

    void refuseDependents()
    {
        QSet<QString> roots;
        for (const auto &[id, why] : m_why)
            roots.insert(id);
        for (const Refused &forgery : m_forgeries)
            roots.insert(forgery.change.id);
        for (const QString &id : resting(m_added, roots))
            refuse(id, Refusal::Dependent);
    }

    // What goes on from a change outside is outside with it. A deletion stands for itself.
    void takeTogether()
    {
        const auto isOfCell = [](const Change &child) {
            return child.field != field::exists || !child.value.isEmpty();
        };
        m_outside.unite(resting(m_added, m_outside, isOfCell));
    }

    [[nodiscard]] Admission result() const
    {
        Admission result;
        result.refused = m_forgeries;
        std::map<std::pair<QString, QString>, OutsideCell> outside;
        for (const auto &[id, change] : m_added) {
            if (const auto why = m_why.find(id); why != m_why.end()) {
                result.refused.push_back({change, why->second});
            } else if (m_outside.contains(id)) {
                OutsideCell &cell = outside[{change.record, change.field}];
                cell.sheet = m_sheets.value(change.record);
                cell.record = change.record;
                cell.field = change.field;
                cell.changes.push_back(change);
            } else {
                result.admitted.push_back(change);
            }
        }
        for (auto &[place, cell] : outside)
            result.outside.push_back(std::move(cell));
        std::ranges::sort(result.refused, [](const Refused &a, const Refused &b) {
            return std::tie(a.change.id, a.change.value) < std::tie(b.change.id, b.change.value);
        });
        return result;
    }

private:
    // What the file says under one id.
    void read(const std::vector<Change> &same)
    {
        const Change &first = same.front();
        const auto here = m_here.constFind(first.id);
        std::optional<Change> joined = here == m_here.cend() ? first : *here;
        for (const Change &change : same) {
            if (joined && *joined != change)
                joined = joinedRedactions(*joined, change);
        }
        if (!joined) {
            for (const Change &change : same)
                m_forgeries.push_back({change, Refusal::OtherContent});
            return;
        }
        if (here != m_here.cend())
            m_inFile.insert(first.id, *here);
        else if (isSound(*joined))
            m_added.emplace(first.id, *joined);
        else
            m_forgeries.push_back({*joined, Refusal::Malformed});
    }

    // The first reason that is found stands.
    void refuse(const QString &id, Refusal why) { m_why.emplace(id, why); }

    const Terms &m_terms;
    QHash<QString, Change> m_here;
    QHash<QString, Change> m_inFile; // without forgeries
    QHash<QString, Change> m_known;  // of both
    Incoming m_added;                // what is not here yet
    std::vector<Refused> m_forgeries;
    Refusals m_why;
    QSet<QString> m_outside;
    QHash<QString, QString> m_sheets; // by record
};

} // namespace

QString refusalText(Refusal why)
{
    switch (why) {
    case Refusal::OtherContent:
        return Text::tr("手元の変更と番号が同じで、内容が違います。");
    case Refusal::Malformed:
        return Text::tr("変更の形が正しくありません（番号の誤り、扱えない文字、長すぎる文）。");
    case Refusal::UnknownParent:
        return Text::tr("置き換える前の内容が、ファイルにも配布の記録にもありません。");
    case Refusal::ForeignParent:
        return Text::tr("別の欄の内容を置き換えることになっています。");
    case Refusal::Circle:
        return Text::tr("互いに置き換え合っていて、どちらが先か決まりません。");
    case Refusal::NotHandedOut:
        return Text::tr("配布していないシートや行への変更です。");
    case Refusal::NoRowsAdded:
        return Text::tr("行を加えられないシートに加えた行です。");
    case Refusal::UnknownField:
        return Text::tr("様式にない欄です。");
    case Refusal::ProgramField:
        return Text::tr("課では変えられない管理用の項目です。");
    case Refusal::Dependent:
        return Text::tr("受け取れない変更に続く変更です。");
    }
    return {};
}

Admission admit(const std::vector<Change> &here, const std::vector<Change> &incoming,
                const Terms &terms)
{
    Reading reading(here, incoming, terms);
    reading.findForgeries();
    reading.judge();
    reading.refuseHeadless();
    reading.refuseDependents();
    reading.takeTogether();
    return reading.result();
}

} // namespace mokuhyo::merge
