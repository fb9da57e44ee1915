#pragma once

#include "desk/snapshot.h"
#include "work/rating_rules.h"

namespace mokuhyo::desk {

// The rules for ratings that a store knows, and what is decided of them for its forms.
struct RatingRulesView
{
    struct RatedForm
    {
        QString id;
        QString title;
        std::vector<MeasureColumns::Rater> raters; // that have a column, in their order
    };
    std::vector<RatedForm> forms;
    std::vector<RatingRule> rules; // by title
    std::vector<work::RatingDecision> decisions;

    [[nodiscard]] const RatingRule *rule(const QString &ref) const;
};

// Of these forms, by id; those without a column for ratings are left out.
[[nodiscard]] Result<RatingRulesView> readRatingRules(const work::Session &session,
                                                      const QStringList &forms);
// 令和8年度から, 令和8年度から令和10年度まで.
[[nodiscard]] QString yearsText(int from, int to);
// A rule in plain words: words, thresholds, notes, source. `to` 0: no end.
[[nodiscard]] QString ratingRuleHtml(const RatingRule &rule);

} // namespace mokuhyo::desk
