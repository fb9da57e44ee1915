#include "core/actual_figures.h"

#include "core/text.h"
#include "core/unit_words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40; // more is prose

bool stops(QChar c)
{
    return QStringView(u"、。，；;\n()（）「」『』【】").contains(c) || c == u',';
}

bool joins(QChar c) // between a label and its figure
{
    return c.isSpace() || QStringView(u":：=＝").contains(c);
}

bool opens(QChar c)
{
    return c == u'(' || c == u'（';
}

// The words in front of a place, not further than `from`.
QString labelBefore(QStringView text, qsizetype from, qsizetype place)
{
    qsizetype end = place;
    bool newLine = false;
    for (bool more = true; more;) {
        while (end > from && joins(text[end - 1])) {
            newLine = newLine || text[end - 1] == u'\n';
            --end;
        }
        // 電子決裁率（66.3%）
        more = end > from && opens(text[end - 1]) && end == place;
        if (more)
            --end;
    }
    qsizetype begin = end;
    while (begin > from && !stops(text[begin - 1]) && end - begin < longestLabel)
        --begin;
    return trimmedText(text.sliced(begin, end - begin));
}

QString wordsAfter(QStringView text, qsizetype place, qsizetype to)
{
    qsizetype end = place;
    while (end < to && !stops(text[end]) && end - place < longestLabel)
        ++end;
    return trimmedText(text.sliced(place, end - place));
}

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// 月に, 毎週, 1日, 年額 in front of a figure: the time that it is of.
QString periodBefore(QStringView lead)
{
    static const std::vector<std::pair<QRegularExpression, QString>> periods{
        {QRegularExpression(u"四半期(?:に|毎に|ごとに)?$"_s), u"四半期"_s},
        {QRegularExpression(u"(?<![上下四])半期(?:に|毎に|ごとに)?$"_s), u"半期"_s},
        {QRegularExpression(u"隔月(?:に|で)?$"_s), u"隔月"_s},
        {QRegularExpression(u"隔週(?:に|で)?$"_s), u"隔週"_s},
        {QRegularExpression(u"(?:[毎各]月|月額|ひと月に?|(?<![0-9０-９])[1１][かカヶ]月に?|"
                            "(?<![0-9０-９毎各隔])月に)$"_s),
         u"月"_s},
        {QRegularExpression(u"(?:[毎各]週|(?<![0-9０-９隔])週に?)$"_s), u"週"_s},
        {QRegularExpression(u"(?:毎日|日額|(?<![0-9０-９月])[1１一]日に?)$"_s), u"日"_s},
        {QRegularExpression(u"年額$"_s), u"年"_s},
    };
    const QString words = trimmedText(lead);
    for (const auto &[pattern, scope] : periods) {
        if (matches(words, pattern))
            return scope;
    }
    return {};
}

QString scopeOf(const SaidFigure &said, QStringView lead)
{
    static const QRegularExpression grown(u"累計|累積|通算"_s);
    static const QRegularExpression each(u"(?:1人|１人|一人|ひとり)(?:当たり|あたり|平均)?$"_s);
    static const QRegularExpression monthly(
        u"(?:月平均|ひと月(?:平均|当たり)?|月当たり|1か月平均)"_s);
    static const QRegularExpression yearly(u"(?:年平均|年間)"_s);
    static const QRegularExpression asOf(u"(?:時点|現在)"_s);
    static const QRegularExpression per(u"^[/／](月|年|日|週|人)"_s);
    QStringList scope;
    if (matches(said.label, grown))
        scope += u"累計"_s;
    if (matches(said.label, asOf))
        scope += u"時点"_s;
    if (matches(said.label, monthly))
        scope += u"月平均"_s;
    else if (matches(said.label, yearly) || said.label.endsWith(u"年"_s))
        scope += u"年"_s;
    else if (said.label.endsWith(u'月') && said.label.size() == 1)
        scope += u"月"_s;
    else if (const QString period = periodBefore(lead); !period.isEmpty())
        scope += period;
    if (said.label.endsWith(u"延べ"_s) || said.label.endsWith(u"のべ"_s))
        scope += u"延べ"_s;
    if (matches(said.label, each))
        scope += u"人"_s;
    if (const auto found = per.match(said.after); found.hasMatch())
        scope += found.captured(1);
    scope.removeDuplicates();
    return scope.join(u'+');
}

// `lead`: what stands in front of the figure.
void describe(SaidFigure &said, QStringView lead)
{
    // 成約9件, 契約12件: the last character of a word of their own.
    static const QRegularExpression rough(
        u"(?:(?<![成契予解節要条規公特制婚誓密集倹])約|およそ|おおよそ|概ね|おおむね|ほぼ)$"_s);
    static const QRegularExpression roughAfter(u"^(?:程度|余り|あまり|強|弱|前後|ほど)"_s);
    static const QRegularExpression whole(
        u"(?:^|[^推統会集設家時])(?:計|合計|総計|総数|総件数|トータル)$"_s);
    static const QRegularExpression inner(u"^(?:※)?(?:うち|内)"_s);
    // What is said beside a result: what it was, what was wanted, how much more it is.
    static const QRegularExpression other(
        u"(?:前年|昨年|前回|去年|一昨年|従来|当初|目標|計画値|定員|対象者|中間|上半期|上期|基準値|現状値)"_s);
    static const QRegularExpression more(
        u"^(?:の)?(?:増|減|アップ|ダウン|上回|下回|改善|向上|低下|上昇|"
        "[^、。]{0,10}(?:中止|延期|未実施|取りやめ|見送))"_s);
    static const QRegularExpression against(u"(?:比|に比べ)[^、。]{0,4}$"_s);
    said.approximate = matches(said.label, rough) || matches(said.after, roughAfter);
    said.total = matches(said.label, whole);
    said.within = matches(said.label, inner);
    said.aside = matches(said.label, other) || matches(said.after, more) ||
                 matches(said.label, against) || said.figure.sign == u'+';
    said.scope = scopeOf(said, lead);
    static const QRegularExpression before(
        u"[ 　]*(?:(?<![成契予解節要条規公特制婚誓密集倹])約|およそ|おおよそ|概ね|おおむね|ほぼ|の)?$"_s);
    said.label.remove(before);
}

// 8人から11人へ, 32人のうち25人, 75団体/申請79団体: what the two figures are to each other.
void relate(QStringView text, std::vector<SaidFigure> &all)
{
    static const QRegularExpression change(u"^(?:から|→|⇒|より)"_s);
    static const QRegularExpression amongst(u"^(?:の)?(?:うち|内)"_s);
    static const QRegularExpression share(u"^\\s*[/／]\\s*[^、。\\n()（）]{0,15}$"_s);
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        SaidFigure &one = all[i];
        SaidFigure &next = all[i + 1];
        if (!sameUnit(one.figure.unit, next.figure.unit) || one.figure.unit.isEmpty())
            continue;
        const qsizetype end = one.figure.place.start + one.figure.place.length;
        const QString gap = text.sliced(end, next.figure.place.start - end).toString();
        if (gap.size() <= 12 && matches(gap, change)) {
            one.aside = true;
            next.aside = false;
        } else if (gap.size() <= 20 && matches(gap, amongst) && !next.of) {
            next.of = one.figure.value;
            next.within = false;
            one.aside = true;
        } else if (matches(gap, share) && !one.of && next.figure.value >= one.figure.value) {
            one.of = next.figure.value;
            next.aside = true;
        }
    }
}

// 89.2%（264施設/296施設） and 25人(78%) are one figure each.
bool isOneWith(QStringView text, const SaidFigure &one, const SaidFigure &next)
{
    const bool leads = isPercent(one.figure.unit);
    if (leads == isPercent(next.figure.unit))
        return false;
    const qsizetype end = one.figure.place.start + one.figure.place.length;
    const QString gap = trimmedText(text.sliced(end, next.figure.place.start - end));
    // 66.3%（120件） does not say what the percentage is taken of.
    return gap.size() == 1 && opens(gap[0]) && (!leads || next.of);
}

SaidFigure joined(const SaidFigure &one, const SaidFigure &next)
{
    const bool leads = isPercent(one.figure.unit);
    SaidFigure both = leads ? next : one;
    both.percent = leads ? one.figure.value : next.figure.value;
    if (leads) {
        both.label = one.label;
        both.approximate = one.approximate;
        both.scope = one.scope;
        both.aside = one.aside;
    }
    const Span &last = next.figure.place;
    both.figure.place = {one.figure.place.start, last.start + last.length - one.figure.place.start};
    return both;
}

std::vector<SaidFigure> withPercentages(QStringView text, const std::vector<SaidFigure> &all)
{
    std::vector<SaidFigure> result;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i + 1 < all.size() && isOneWith(text, all[i], all[i + 1])) {
            result.push_back(joined(all[i], all[i + 1]));
            ++i;
        } else {
            result.push_back(all[i]);
        }
    }
    return result;
}

bool isListLabel(const QString &label)
{
    static const QRegularExpression prose(u"[をがはにでし。]|から|まで|そのうち"_s);
    // Two ways to count the same are no sum, and neither are means.
    static const QRegularExpression same(
        u"方式|ベース|基準|換算|の場合|平均|率|最大|最高|最低|延べ|実人"_s);
    return !label.isEmpty() && label.size() <= 24 && !matches(label, prose) &&
           !matches(label, same);
}

// 、高校なし、: nothing of one of them. Answers how many such terms stand in a gap, -1 where
// something else does. The last piece is the next figure's label.
int nonesIn(const QString &gap, bool endsInLabel)
{
    static const QRegularExpression delimiters(u"[、,，\\n]|\\s+|・(?=[^・]*\\d*$)"_s);
    static const QRegularExpression none(u"^[^をがにで]{1,15}(?:なし|無し|ゼロ)。?$"_s);
    QStringList pieces = gap.split(delimiters, Qt::SkipEmptyParts);
    if (endsInLabel) {
        if (pieces.isEmpty() || !isListLabel(pieces.last()))
            return -1;
        pieces.removeLast();
    }
    return std::ranges::all_of(pieces, [](const QString &piece) { return matches(piece, none); })
               ? static_cast<int>(pieces.size())
               : -1;
}

// Figures of the same thing on several days, of several steps of it, or that go in and out are no
// terms of a sum: 令和5年度480件、令和6年度510件; 申請25件、交付決定18件; 転入120人、転出80人.
bool excludeEachOther(const QSet<QString> &labels)
{
    static const QRegularExpression moment(
        u"時点|現在|(?:月|年度?)末|年度?$|(?:前回|今回|前期|今期|当初|変更後|最終)$"_s);
    static const QRegularExpression out(
        u"転出|廃止|解約|取下|取り下|取消|取り消|撤回|辞退|退会|脱退|退職|退所|退去|流出|閉鎖|閉店|廃業|減少|減員|除却|滅失|"
        "中止|却下|不採択|不許可|不合格|不成立|不調|欠席|欠員|棄却|落選"_s);
    static const QRegularExpression begun(
        u"申請|申込|申し込み|応募|受付|受理|相談|提案|要望|登録|対象|予約|"
        "発注|入札|候補|依頼|訪問"_s);
    static const QRegularExpression reached(
        u"決定|交付|採択|採用|承認|認定|許可|当選|成約|成立|契約|完了|解決|支給|対応済|実現|合格|落札|内定"_s);
    bool isBegun = false;
    bool isReached = false;
    for (const QString &label : labels) {
        if (matches(label, moment) || matches(label, out))
            return true;
        const bool ends = matches(label, reached);
        isReached = isReached || ends;
        isBegun = isBegun || (!ends && matches(label, begun));
    }
    return isBegun && isReached;
}

bool beginsWithDelimiter(QStringView gap)
{
    return !gap.isEmpty() && (gap[0].isSpace() || QStringView(u"、,，・").contains(gap[0]));
}

} // namespace

bool isPercent(const QString &unit)
{
    return unit == u"%"_s || unit == u"％"_s;
}

std::vector<SaidFigure> saidFigures(const QString &text, const Spans &days)
{
    const std::vector<Figure> figures = findFigures(text, days);
    std::vector<SaidFigure> all;
    qsizetype from = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const qsizetype end = figure.place.start + figure.place.length;
        const qsizetype to = i + 1 < figures.size() ? figures[i + 1].place.start : text.size();
        SaidFigure said;
        said.figure = figure;
        said.of = figure.of;
        said.label = labelBefore(text, from, figure.place.start);
        said.after = wordsAfter(text, end, to);
        constexpr qsizetype longestLead = 8;
        const qsizetype leads = std::min(figure.place.start, longestLead);
        describe(said, QStringView(text).sliced(figure.place.start - leads, leads));
        all.push_back(std::move(said));
        from = end;
    }
    relate(text, all);
    return withPercentages(text, all);
}

std::vector<double> termsOf(const QString &text, const std::vector<const SaidFigure *> &figures)
{
    if (figures.empty() || !isListLabel(figures.front()->label))
        return {};
    std::vector<double> terms{figures.front()->figure.value};
    QSet<QString> labels{figures.front()->label};
    for (size_t i = 1; i < figures.size(); ++i) {
        const Span &before = figures[i - 1]->figure.place;
        const Span &place = figures[i]->figure.place;
        const qsizetype end = before.start + before.length;
        const QString gap = text.mid(end, place.start - end);
        const int nones = beginsWithDelimiter(gap) ? nonesIn(gap, true) : -1;
        if (nones < 0 || !sameUnit(figures[i]->figure.unit, figures.front()->figure.unit) ||
            figures[i]->figure.upTo || labels.contains(figures[i]->label))
            return {};
        labels += figures[i]->label;
        terms.insert(terms.end(), static_cast<size_t>(nones), 0);
        terms.push_back(figures[i]->figure.value);
    }
    if (excludeEachOther(labels))
        return {};
    const Span &last = figures.back()->figure.place;
    QString rest = text.mid(last.start + last.length, longestLabel);
    rest.truncate(rest.indexOf(u'。') < 0 ? rest.size() : rest.indexOf(u'。'));
    if (beginsWithDelimiter(rest)) {
        if (const int nones = nonesIn(rest, false); nones > 0)
            terms.insert(terms.end(), static_cast<size_t>(nones), 0);
    }
    return terms.size() > 1 ? terms : std::vector<double>();
}

} // namespace mokuhyo
