#include "core/check_report.h"
#include "core/enumeration.h"
#include "core/fiscal_year.h"

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

// The last day named with its year, where it is a deadline. `whole`: the column asks for nothing
// but deadlines, so that any day is one.
struct Deadline
{
    QDate day;
    Span place;
};

std::optional<Deadline> lastDeadline(const QString &text, bool whole)
{
    static const QString dated =
        u"(?<year>(?:令和|平成)[ ]?(?:元|[0-9]{1,2})|(?<![0-9A-Za-z])R[0-9]{1,2}|(?<![0-9])20[0-9]{2})"
        u"(?:[ ]?年[ ]?|[./])(?<month>1[0-2]|0?[1-9])(?:月|(?=[./]))(?:[./]?(?<day>[0-9]{1,2})日?)?"_s;
    static const QRegularExpression until(
        dated + u"(?:末|中旬|上旬|下旬)?(?:までに|まで|末日?まで|に公表)"_s);
    static const QRegularExpression any(dated);
    // 令和5年3月までに策定した方針: what was done then is no deadline.
    static const QRegularExpression done(
        u"^[^、。\\n]{0,20}?[ぁ-ん一-龠][ただ](?=[一-龠ァ-ヶ「『])"_s);
    std::optional<Deadline> last;
    eachMatch(whole ? any : until, text, [&](const auto &match) {
        // Dates in brackets explain something else.
        const QStringView before = QStringView(text).first(match.capturedStart());
        if (before.count(u'(') > before.count(u')') ||
            done.match(text.mid(match.capturedEnd(), 24)).hasMatch())
            return;
        const QString year = match.captured(u"year"_s).remove(u' ');
        const QString day = match.captured(u"day"_s);
        const auto date = date::parse(
            u"%1.%2.%3"_s.arg(year, match.captured(u"month"_s), day.isEmpty() ? u"28"_s : day));
        if (date)
            last = Deadline{*date, spanOf(match)};
    });
    return last;
}

int yearOfRow(const CheckInput &input, const Item &item)
{
    const QString &column = input.form.rows.yearColumn;
    if (input.form.rows.kind != Rows::Kind::Years || column.isEmpty())
        return 0;
    return fiscal::parse(item.value(column), input.sheet.fromYear).value_or(0);
}

} // namespace

void checkDeadlines(const CheckInput &input, const Item &item, const RowCells &cells,
                    Report &report)
{
    const int own = yearOfRow(input, item);
    const int first = own ? own : input.sheet.fromYear;
    const int last = own ? own : std::max(input.sheet.toYear, input.sheet.fromYear);
    const auto check = [&](const QString &key, bool whole) {
        const auto cell = cells.constFind(key);
        if (cell == cells.cend())
            return;
        const Enumeration list = parseEnumeration(cell->folded.text);
        qsizetype place = list.before.size();
        const auto judge = [&](const QString &text, qsizetype at) {
            const auto deadline = lastDeadline(text, whole);
            if (!deadline)
                return;
            const int year = fiscal::yearOf(deadline->day);
            const Span span{at + deadline->place.start, deadline->place.length};
            const QString years =
                first == last ? fiscal::print(first, input.form.yearStyle == YearStyle::Western
                                                         ? YearStyle::Western
                                                         : YearStyle::Era)
                              : fiscal::print(first, YearStyle::Era) + u'～' +
                                    fiscal::print(last, YearStyle::Era);
            if (year < first)
                report.add(u"deadline-before-year"_s, *cell, span,
                           Tr::tr("この取組の年度（%1）が始まる前の日です。").arg(years));
            else if (year > last)
                report.add(u"deadline-after-year"_s, *cell, span,
                           Tr::tr("この取組の年度（%1）が終わった後の日です。").arg(years));
        };
        judge(list.before, 0);
        for (const Part &part : list.parts) {
            const qsizetype from = place + part.lead.size() + part.marker.size();
            judge(part.text, from);
            place = from + part.text.size() + part.trail.size();
        }
    };
    for (const MeasureColumns &columns : input.form.measures) {
        check(columns.target, false);
        check(columns.deadline, true);
    }
}

} // namespace mokuhyo::checks
