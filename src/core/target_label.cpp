#include "core/doing_words.h"
#include "core/target_words.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"：:、，,=＝/／→;；*＊").contains(c);
}

QStringView withoutSeparators(QStringView text)
{
    while (!text.isEmpty() && isSeparator(text.back()))
        text.chop(1);
    while (!text.isEmpty() &&
           (isSeparator(text.front()) || text.front() == u'・' || text.front() == u'※'))
        text = text.sliced(1);
    return text;
}

// が, を and other particles between a label and its figure.
QStringView withoutParticle(QStringView text)
{
    static const WordList particles(
        u"について において における については が は を の に も で と へ では には により による "
        u"として より"_s);
    static const WordList words(
        u"こと もの とも など ごと もと あと ひと まで での だより たより"_s);
    const qsizetype length = particles.longestBefore(text, text.size());
    if (length == 0 || words.longestBefore(text, text.size()) > 0)
        return text;
    return text.chopped(length);
}

// 1校あたり, １地区につき: its length.
qsizetype shareBefore(QStringView text)
{
    const qsizetype share = shareWords().longestBefore(text, text.size());
    constexpr qsizetype longest = 8;
    if (share == 0)
        return 0;
    for (qsizetype begin = text.size() - share - 2;
         begin >= 0 && text.size() - share - begin <= longest; --begin) {
        const QChar c = at(text, begin);
        if (c == u'1' || c == u'一')
            return isDigit(at(text, begin - 1)) ? 0 : text.size() - begin;
        if (!c.isLetter())
            break;
    }
    return 0;
}

// A scope directly before the figure: 年 1回, 月平均, （時点）, 1人当たり. Answers its length.
qsizetype scopeBefore(QStringView text, QString *scope)
{
    if (isClosing(at(text, text.size() - 1))) {
        constexpr qsizetype longest = 20;
        const QStringView near = text.last(std::min(longest, text.size()));
        const qsizetype found = std::max(near.lastIndexOf(u'('), near.lastIndexOf(u'（'));
        if (found < 0)
            return 0;
        const qsizetype open = text.size() - near.size() + found;
        *scope = scopeWord(text.sliced(open + 1, text.size() - open - 2));
        return scope->isEmpty() ? 0 : text.size() - open;
    }
    static const WordList words(
        u"累計 累積 通算 延べ のべ 年間 年に 年 毎年 毎年度 月間 月に 月 毎月 週に 週 毎週 週間 1日 １日 一日 日 毎日 "
        u"平均 月平均 年平均 年間平均 日平均 合計 計 約 概ね おおむね およそ 各 それぞれ 1人1日当たり １人１日当たり "
        u"一人一日当たり 1人当たり １人当たり 一人当たり 1人あたり １人あたり 一人あたり 市民1人当たり 市民一人当たり "
        u"市民１人当たり 職員1人当たり 職員一人当たり 職員１人当たり 1日当たり １日当たり 一日当たり 1回当たり １回当たり "
        u"1世帯当たり 一世帯当たり 1校当たり 1施設当たり 1か所当たり 1件当たり １件当たり 1月当たり 1日平均 １日平均 一日平均 ひと月 "
        u"1人 １人 一人 1校 １校 1課 １課 1施設 １施設 1地区 １地区 1団体 １団体 1世帯 １世帯 1か月 １か月 1月 １月 "
        u"1人1日あたり １人１日あたり 1日あたり 一日あたり 1回あたり 1件あたり "
        u"年額 月額 日額 ひと月に 1か月に １か月に 1月に １月に 1日に １日に 一日に 四半期 四半期に 四半期毎に 四半期ごとに 各四半期 各四半期に "
        u"毎四半期 半期 半期に 半期毎に 半期ごとに 各半期 隔月 隔月に 隔月で 隔週 隔週に 隔週で 隔年 隔年で 隔日"_s);
    const qsizetype length = std::max(words.longestBefore(text, text.size()), shareBefore(text));
    if (length == 0)
        return 0;
    const QStringView word = text.last(length);
    const QChar before = at(text, text.size() - length - 1);
    // 通年, 平日 and 曜日 are words of their own; 令和7年 is a year.
    if (length == 1 && QStringView(u"年月週日").contains(word[0]) &&
        (isDigit(before) ||
         QStringView(u"昨前本同翌来今生学初周通当曜休平祝期終満各毎元青少隔").contains(before)))
        return 0;
    if (length == 1 && QStringView(u"計約各").contains(word[0]) && isKanji(before))
        return 0;
    *scope = scopeWord(word);
    return scope->isEmpty() ? 0 : length;
}

// 令和7年度, 前年度, 現状値 before ＋10件: what the figure is counted from.
QStringView baseBefore(QStringView text, QString *base)
{
    static const WordList words(
        u"前年度実績 前年度実績値 前年度末 前年度 前年実績 前年 前年同期 昨年度実績 昨年度 現状値 現状 現状比 基準値 基準年度 基準年 "
        u"基準 前回 前回調査 当初 当初値 前年度比 前年比 前年度末比 現状値比 昨年度比 昨年比 前年同期比 前年同月比"_s);
    QStringView rest = withoutSeparators(text);
    const qsizetype length = words.longestBefore(rest, rest.size());
    if (length > 0) {
        *base = rest.last(length).toString();
        if (base->endsWith(u'比'))
            base->chop(1);
        return rest.chopped(length);
    }
    // A year with what may follow it: 令和7年度末実績.
    qsizetype end = rest.size();
    static const WordList endings(u"末 比 実績 実績値 末実績 の実績 末時点 値"_s);
    end -= endings.longestBefore(rest, end);
    qsizetype begin = end;
    if (begin >= 2 && rest.sliced(begin - 2, 2) == u"年度")
        begin -= 2;
    else if (begin >= 1 && rest[begin - 1] == u'年')
        begin -= 1;
    const qsizetype digits = begin;
    while (begin > 0 && digits - begin < 4 &&
           (isDigit(at(rest, begin - 1)) || rest[begin - 1] == u'元'))
        --begin;
    if (begin == digits)
        return text;
    for (const QStringView era : {u"令和", u"平成", u"昭和", u"R", u"H"}) {
        if (begin >= era.size() && wordAt(rest, begin - era.size(), era)) {
            *base = rest.sliced(begin - era.size(), end - begin + era.size()).toString();
            return rest.first(begin - era.size());
        }
    }
    if (digits - begin == 4 && digits < end) {
        *base = rest.sliced(begin, end - begin).toString();
        return rest.first(begin);
    }
    return text;
}

// 令和7年度 alone before a figure says only of which year the row is.
bool isBareYear(QStringView text)
{
    QString year;
    return text.endsWith(u"年度") && trimmed(baseBefore(text, &year)).isEmpty() &&
           !year.isEmpty() && isDigit(at(year, year.size() - 3));
}

bool isHeading(QStringView label)
{
    static const WordList words(
        u"目標 目標値 数値目標 指標 成果指標 活動指標 年度目標 目標数 目標値は"_s);
    return words.contains(label);
}

} // namespace

LabelWords readLabel(QStringView words, bool relative)
{
    LabelWords read;
    const QStringView whole = trimmed(words);
    QStringView text = withoutSeparators(words);
    // 学校に依頼し、20点以上の作品: a clause, no label.
    if (whole.endsWith(u'、') && whole.size() > 2 &&
        QStringView(u"してりきけめみせれびえ").contains(whole[whole.size() - 2])) {
        read.state = asSaid(whole);
        return read;
    }
    const auto takeScopes = [&] {
        QString scope;
        while (const qsizetype length = scopeBefore(text, &scope)) {
            read.scope.prepend(scope);
            text = withoutSeparators(text.chopped(length));
        }
    };
    const auto takeBound = [&] {
        static const WordList most(u"最大 最大で 上限 最長 最高"_s);
        static const WordList least(u"最低 最低でも 少なくとも 最低限"_s);
        const qsizetype greatest = most.longestBefore(text, text.size());
        const qsizetype smallest = least.longestBefore(text, text.size());
        read.atMost |= greatest > 0;
        read.atLeast |= smallest > 0;
        text = withoutSeparators(text.chopped(std::max(greatest, smallest)));
    };
    takeScopes();
    takeBound();
    takeScopes();
    if (relative) {
        const QStringView bare = withoutParticle(text);
        QString base;
        const QStringView rest = baseBefore(bare.endsWith(u"から") ? bare.chopped(2) : bare, &base);
        if (!base.isEmpty()) {
            read.base = asSaid(base);
            text = withoutSeparators(rest);
        }
    }
    text = withoutSeparators(withoutParticle(text));
    takeScopes();
    for (const QStringView adverb : {u"新たに", u"新た", u"新しく"}) {
        if (text == adverb)
            text = {};
    }
    // 研修実施 年1回: what is done stands before the figure.
    for (const QStringView doing : {u"実施", u"開催"}) {
        if (!text.endsWith(doing))
            continue;
        read.state = doing.toString();
        text = withoutSeparators(withoutParticle(withoutSeparators(text.chopped(doing.size()))));
        break;
    }
    // 作品を展示し、市民50人の参加: what comes before is part of what is to be so.
    const qsizetype comma = std::max(text.lastIndexOf(u'、'), text.lastIndexOf(u'，'));
    if (comma >= 0) {
        const QString lead = asSaid(text.first(comma + 1));
        read.state = lead + read.state;
        text = withoutSeparators(text.sliced(comma + 1));
    }
    if (isHeading(text) || isBareYear(text))
        text = {};
    read.label = asSaid(text);
    return read;
}

} // namespace mokuhyo
