#include "work/figure_groups.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<double, 4> binEnds{50, 80, 100, 120};

// Collects one group.
class Counter
{
public:
    Counter(const QString &name, const std::vector<RatingWords> &ratings) : m_ratings(ratings)
    {
        m_group.name = name;
        m_group.rates.resize(binEnds.size() + 1);
        for (const RatingWords &words : ratings) {
            const auto count = static_cast<size_t>(words.words.size());
            m_group.ratings.push_back({std::vector<int>(count), std::vector<int>(count), 0, 0});
        }
    }

    [[nodiscard]] const QString &name() const { return m_group.name; }

    void add(const FigureRow &row)
    {
        m_items.insert(row.item);
        countOutcome(row);
        for (const FigureRating &rating : row.ratings)
            countRating(rating);
    }

    [[nodiscard]] FigureGroup take()
    {
        m_group.items = static_cast<int>(m_items.size());
        if (m_group.rated > 0)
            m_group.meanRate = std::floor(m_sum / m_group.rated * 10 + 0.5 + 1e-9) / 10;
        return std::move(m_group);
    }

private:
    void countOutcome(const FigureRow &row)
    {
        using Verdict = Achievement::Verdict;
        if (row.achievement.verdict == Verdict::NotCounted) {
            ++m_group.notCounted;
            return;
        }
        m_group.met += row.achievement.verdict == Verdict::Met ? 1 : 0;
        m_group.missed += row.achievement.verdict == Verdict::Missed ? 1 : 0;
        m_group.pending += row.achievement.verdict == Verdict::Pending ? 1 : 0;
        m_group.unknown += row.achievement.verdict == Verdict::Unknown ? 1 : 0;
        m_group.parts += row.parts;
        m_group.partsMet += row.partsMet;
        if (const auto &rate = row.achievement.percent) {
            ++m_group.rated;
            m_sum += *rate;
            const auto bin = std::ranges::upper_bound(binEnds, *rate);
            ++m_group.rates[static_cast<size_t>(bin - binEnds.begin())];
        }
    }

    void countRating(const FigureRating &rating)
    {
        const auto known = std::ranges::find(m_ratings, rating.label, &RatingWords::label);
        if (known == m_ratings.end())
            return;
        RatingCounts &counts = m_group.ratings[static_cast<size_t>(known - m_ratings.begin())];
        const auto count = [&](std::vector<int> &words, const QString &word) {
            // What has no place of its own goes with the rest, その他, which comes last.
            const qsizetype own = known->words.indexOf(word);
            if (!word.isEmpty())
                ++words[own < 0 ? words.size() - 1 : static_cast<size_t>(own)];
        };
        count(counts.given, rating.counted());
        count(counts.suggested, rating.suggested);
        counts.unrated += rating.given.isEmpty() ? 1 : 0;
        counts.differing += rating.differs ? 1 : 0;
    }

    const std::vector<RatingWords> &m_ratings;
    FigureGroup m_group;
    QSet<QString> m_items;
    double m_sum = 0;
};

// Nothing where the row has no such column.
std::optional<QString> ownName(const FigureRow &row, const FigureGrouping &grouping,
                               YearStyle years)
{
    switch (grouping.by) {
    case FigureGrouping::By::All:
        return u"計"_s;
    case FigureGrouping::By::Department:
        return row.department;
    case FigureGrouping::By::Unit:
        return row.unitName();
    case FigureGrouping::By::Year:
        return fiscal::print(row.year, years);
    case FigureGrouping::By::Choice:
        break;
    }
    for (const auto &[label, word] : row.choices) {
        if (label == grouping.label)
            return word;
    }
    return std::nullopt;
}

QString noName()
{
    return u"（なし）"_s;
}

} // namespace

std::optional<QString> groupName(const FigureRow &row, const FigureGrouping &grouping,
                                 YearStyle years)
{
    const auto own = ownName(row, grouping, years);
    return own && own->isEmpty() ? noName() : own;
}

QString FigureRow::unitName() const
{
    return section.isEmpty() ? department : department + u'　' + section;
}

const QStringList &rateBins()
{
    static const QStringList bins{u"50%未満"_s, u"50%以上80%未満"_s, u"80%以上100%未満"_s,
                                  u"100%以上120%未満"_s, u"120%以上"_s};
    return bins;
}

const QStringList &outcomeWords()
{
    static const QStringList words{u"達成"_s, u"未達成"_s, u"実績待ち"_s, u"判定できない"_s};
    return words;
}

std::vector<FigureGroup> groupsOf(const Figures &figures, const FigureGrouping &grouping)
{
    std::vector<Counter> counters;
    if (grouping.by == FigureGrouping::By::All)
        counters.emplace_back(u"計"_s, figures.ratings);
    for (const FigureRow &row : figures.rows) {
        if (grouping.year && row.year != *grouping.year)
            continue;
        const auto name = groupName(row, grouping, figures.yearStyle);
        if (!name)
            continue;
        auto counter = std::ranges::find(counters, *name, &Counter::name);
        if (counter == counters.end()) {
            counters.emplace_back(*name, figures.ratings);
            counter = std::prev(counters.end());
        }
        counter->add(row);
    }
    std::vector<FigureGroup> groups;
    for (Counter &counter : counters)
        groups.push_back(counter.take());
    std::ranges::stable_partition(groups,
                                  [](const FigureGroup &group) { return group.name != noName(); });
    return groups;
}

int latestYear(const Figures &figures)
{
    int latest = 0;
    for (const FigureRow &row : figures.rows)
        latest = std::max(latest, row.year);
    return latest;
}

QString rateText(std::optional<double> rate)
{
    return rate ? QString::number(*rate, 'f', 1) + u'%' : u"－"_s;
}

QString countText(int count, std::optional<double> share)
{
    return share ? u"%1（%2%）"_s.arg(count).arg(*share, 0, 'f', 1) : QString::number(count);
}

} // namespace mokuhyo::work
