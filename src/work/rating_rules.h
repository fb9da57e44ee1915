#pragma once

#include "core/rating_rule.h"
#include "work/session.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace mokuhyo::work {

// Which rule holds for the ratings of a form in a fiscal year. A rule is never assumed: without a
// decision there are no suggestions. Decisions and the rules' files are records of the log, so that
// they travel with stores and packages and have a history.

struct RatingDecision
{
    QString id;
    QString form;                                 // id, all versions
    std::optional<MeasureColumns::Rater> by = {}; // none: every rater without one of its own
    int from = 0;                                 // fiscal years
    int to = 0;                                   // 0: no end
    QString rule;                                 // "id@version"
    QString hash;
    QString decidedBy;
    QDate on;
};

class RatingRules
{
public:
    [[nodiscard]] static Result<RatingRules> of(const Session &session);

    // Those that come with the program and those of the store, by title.
    [[nodiscard]] std::vector<const RatingRule *> all() const;
    // By id, id@version or title; the newest version where none is named.
    [[nodiscard]] const RatingRule *find(const QString &name) const;
    // By form, rater and year.
    [[nodiscard]] const std::vector<RatingDecision> &decisions() const { return m_decisions; }
    // A rater's own decision before everybody's, a later one before an earlier one. Null: none.
    [[nodiscard]] const RatingDecision *decision(const QString &form, int year,
                                                 MeasureColumns::Rater by) const;
    // Its rule; null where nothing is decided or the rule is not here.
    [[nodiscard]] const RatingRule *inForce(const QString &form, int year,
                                            MeasureColumns::Rater by) const;
    // Whether the store keeps this very file.
    [[nodiscard]] bool isKept(const RatingRule &rule) const;

private:
    void add(const QByteArray &json, bool kept);

    std::map<QString, RatingRule> m_rules; // by hash
    QStringList m_kept;                    // hashes
    std::vector<RatingDecision> m_decisions;
};

// A rule from outside, checked, kept in this store. Adding the same again changes nothing; the same
// id and version with other content is refused. Answers "id@version".
[[nodiscard]] Result<QString> addRatingRule(Session &session, const QByteArray &json);

struct RatingUse
{
    QString form; // id, id@version or title
    QString rule; // id, id@version or title
    int from = 0;
    int to = 0; // 0: no end
    std::optional<MeasureColumns::Rater> by = {};
};

// One step of undo. A second decision from the same year on replaces the first; one from a later
// year on leaves the years before alone. Refused: a rule that is not in force in those years.
[[nodiscard]] Result<Applied> useRatingRule(Session &session, const RatingUse &use);
// Takes the decision back that holds from that year on.
[[nodiscard]] Result<Applied> dropRatingRule(Session &session, const RatingUse &use);

// The records that say what is decided for these forms: what a package takes along.
[[nodiscard]] Result<QStringList> ratingRecordsFor(const Session &session,
                                                   const QStringList &forms);

// The form as editors and outputs take it: columns of ratings offer the words of the rule in force,
// where the form offers none itself.
[[nodiscard]] Form withRatingWords(const Form &form, const RatingRules &rules, int year);

[[nodiscard]] QString raterKey(MeasureColumns::Rater by); // first, second, outside
[[nodiscard]] std::optional<MeasureColumns::Rater> raterFromKey(const QString &key);
[[nodiscard]] QString raterLabel(MeasureColumns::Rater by); // 一次評価, …

} // namespace mokuhyo::work
