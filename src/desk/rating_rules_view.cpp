#include "desk/rating_rules_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

struct RatingView
{
    Q_DECLARE_TR_FUNCTIONS(RatingView)
};

QString line(const QString &label, const QString &text)
{
    return u"<p style='margin:4px 0'>%1%2</p>"_s.arg(
        label.isEmpty() ? QString() : u"<b>%1</b>　"_s.arg(label.toHtmlEscaped()),
        text.toHtmlEscaped());
}

} // namespace

const RatingRule *RatingRulesView::rule(const QString &ref) const
{
    const auto found = std::ranges::find_if(
        rules, [&](const RatingRule &candidate) { return candidate.ref() == ref; });
    return found == rules.end() ? nullptr : &*found;
}

Result<RatingRulesView> readRatingRules(const work::Session &session, const QStringList &forms)
{
    const auto known = work::RatingRules::of(session);
    if (!known)
        return failure(known.error());
    RatingRulesView view;
    for (const RatingRule *rule : known->all())
        view.rules.push_back(*rule);
    view.decisions = known->decisions();
    for (const Form *form : session.forms().newest()) {
        std::set<MeasureColumns::Rater> raters;
        for (const MeasureColumns &measure : form->measures) {
            for (const MeasureColumns::Rating &rating : measure.ratings)
                raters.insert(rating.by);
        }
        if (!raters.empty() && forms.contains(form->ref.id))
            view.forms.push_back({form->ref.id, form->title, {raters.begin(), raters.end()}});
    }
    return view;
}

QString yearsText(int from, int to)
{
    const QString first = fiscal::print(from, YearStyle::Era);
    if (to == 0)
        return RatingView::tr("%1から").arg(first);
    return to == from
               ? RatingView::tr("%1だけ").arg(first)
               : RatingView::tr("%1から%2まで").arg(first, fiscal::print(to, YearStyle::Era));
}

QString ratingRuleHtml(const RatingRule &rule)
{
    QString html = u"<p><b>%1</b></p><table cellspacing='0' cellpadding='3'>"_s.arg(
        rule.title.toHtmlEscaped());
    for (const auto &[word, meaning] : ratingRuleLines(rule))
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(word.toHtmlEscaped(),
                                                                meaning.toHtmlEscaped());
    html += u"</table>"_s;
    for (const QString &note : rule.notes)
        html += line(RatingView::tr("注"), note);
    if (rule.fromYear || rule.toYear)
        html +=
            line(RatingView::tr("使われる年度"),
                 rule.fromYear
                     ? yearsText(*rule.fromYear, rule.toYear.value_or(0))
                     : RatingView::tr("%1まで").arg(fiscal::print(*rule.toYear, YearStyle::Era)));
    if (!rule.sourceText.isEmpty())
        html += line(RatingView::tr("出典"), rule.sourceText);
    if (!rule.sourceUrl.isEmpty())
        html += line({}, rule.sourceUrl);
    return html;
}

} // namespace mokuhyo::desk
