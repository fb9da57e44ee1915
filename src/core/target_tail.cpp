#include "core/target_words.h"

#include <array>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

struct Bound
{
    QStringView word;
    Comparator comparator;
};

// Longer words before those that begin them.
constexpr std::array bounds{
    Bound{u"以上", Comparator::AtLeast},          Bound{u"を上回っている", Comparator::MoreThan},
    Bound{u"を上回る", Comparator::MoreThan},     Bound{u"を上回り", Comparator::MoreThan},
    Bound{u"を超えている", Comparator::MoreThan}, Bound{u"を超えた", Comparator::MoreThan},
    Bound{u"を超える", Comparator::MoreThan},     Bound{u"を超え", Comparator::MoreThan},
    Bound{u"超えている", Comparator::MoreThan},   Bound{u"超え", Comparator::MoreThan},
    Bound{u"超過", Comparator::MoreThan},         Bound{u"超", Comparator::MoreThan},
    Bound{u"より多い", Comparator::MoreThan},     Bound{u"より多く", Comparator::MoreThan},
    Bound{u"を下回らない", Comparator::AtLeast},  Bound{u"を下回っている", Comparator::LessThan},
    Bound{u"を下回る", Comparator::LessThan},     Bound{u"を下回り", Comparator::LessThan},
    Bound{u"を超えない", Comparator::AtMost},     Bound{u"未満", Comparator::LessThan},
    Bound{u"より少ない", Comparator::LessThan},   Bound{u"以下", Comparator::AtMost},
    Bound{u"以内", Comparator::AtMost},           Bound{u"を上限", Comparator::AtMost},
};

bool isLow(Comparator comparator)
{
    return comparator == Comparator::AtMost || comparator == Comparator::LessThan;
}

const Bound *boundAt(QStringView text, qsizetype place)
{
    const Bound *best = nullptr;
    for (const Bound &bound : bounds) {
        if (wordAt(text, place, bound.word) && (!best || bound.word.size() > best->word.size()))
            best = &bound;
    }
    return best;
}

// /人, ／月平均, /年
qsizetype perAt(QStringView text, qsizetype place, QString *scope)
{
    const QChar sign = at(text, place);
    if (sign != u'/' && sign != u'・')
        return 0;
    const qsizetype from = pastSpaces(text, place + 1);
    static const WordList words(
        u"月平均 年平均 日平均 週平均 1人1日 人日 人 一人 1人 名 年 年間 月 月間 週 日 回 "
        u"1回 世帯 校 施設 地区 課 件 団体 か所 箇所 事業所 人平均"_s);
    const qsizetype length = words.longestAt(text, from);
    if (length == 0)
        return 0;
    *scope = scopeWord(text.sliced(from, length));
    return scope->isEmpty() ? 0 : from + length - place;
}

QStringView withoutEdges(QStringView text)
{
    const auto isEdge = [](QChar c) {
        return c.isSpace() || QStringView(u"、，,。．；;：:/／・→").contains(c);
    };
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text;
}

// Words that only say that this is the target.
bool isFiller(QStringView text)
{
    static const WordList words(
        u"とする とすること とします にする にすること になる になること となる となること となっている になっている "
        u"である であること です を目指す を目指します をめざす を目標とする を目標に を目標とします が目標 を見込む を予定 予定 "
        u"とし としている 目標 を目途 を目安 の状態 状態 こと の水準 の水準とする を確保する水準 が見込まれる する すること 満点 "
        u"を目標 の達成を目指す"_s);
    return words.contains(text);
}

QStringView withoutParticle(QStringView text)
{
    static const WordList particles(
        u"への での からの までの との に向けた に向けて までに まで の を に へ が は で と も"_s);
    static const WordList words(u"はじめ もの とも での に係る にわたり はがき がん とりまとめ"_s);
    if (words.longestAt(text, 0) > 0)
        return text;
    return text.sliced(particles.longestAt(text, 0));
}

struct Change
{
    bool found = false;
    bool less = false;
    bool maintain = false;
    bool toLevel = false; // 10件に減らす, まで
};

// Whether the words after the figure say that something grows, shrinks or stays.
Change changeIn(QStringView text)
{
    static const WordList up(
        u"増 増加 増やす 増やし アップ UP 向上 上昇 引き上げ 引上げ 上げる 高める 伸ばす 拡大 増員 増額 上乗せ"_s);
    static const WordList down(
        u"減 減少 減らす 減らし 削減 縮減 縮小 短縮 抑制 抑える 抑え 低減 軽減 圧縮 ダウン 引き下げ 引下げ 下げる 下げ 減量 "
        u"減額 低下 カット"_s);
    static const WordList stay(u"維持 維持する キープ 保つ 保持 堅持 維持継続"_s);
    Change change;
    QStringView rest = text;
    if (rest.startsWith(u"に") || rest.startsWith(u"へ") || rest.startsWith(u"まで")) {
        change.toLevel = true;
        rest = rest.sliced(rest.startsWith(u"まで") ? 2 : 1);
        if (change.toLevel && rest.startsWith(u"に"))
            rest = rest.sliced(1);
    }
    rest = withoutParticle(rest);
    const qsizetype fewer = down.longestAt(rest, 0);
    const qsizetype more = up.longestAt(rest, 0);
    const qsizetype same = stay.longestAt(rest, 0);
    change.less = fewer > 0;
    change.maintain = same > 0;
    change.found = fewer > 0 || more > 0 || same > 0;
    return change;
}

} // namespace

TailWords readTail(QStringView words)
{
    TailWords read;
    QStringView text = trimmed(words);
    // 31時間以上/月平均: bounds and scopes in any order.
    for (bool more = true; more && !text.isEmpty();) {
        more = false;
        QString scope;
        if (const Bound *bound = boundAt(text, 0); bound && !read.compared) {
            read.compared = true;
            read.comparator = bound->comparator;
            read.direction = isLow(bound->comparator) ? Direction::Down : Direction::Up;
            text = text.sliced(bound->word.size());
            more = true;
        } else if (const qsizetype here = perAt(text, 0, &scope); here > 0) {
            read.scope += scope;
            text = text.sliced(here);
            more = true;
        } else if (text.startsWith(u"程度") || text.startsWith(u"前後")) {
            read.scope += u"程度"_s;
            text = text.sliced(2);
            more = true;
        } else if (text.startsWith(u"台") && !isKanji(at(text, 1))) {
            read.decade = true;
            text = text.sliced(1);
            more = true;
        }
        if (more && !text.isEmpty() && (text.front().isSpace()))
            text = trimmed(text);
    }
    const Change change = changeIn(text);
    if (change.found) {
        read.less = change.less;
        read.amount = !change.toLevel && !change.maintain;
        if (change.maintain && !isLow(read.comparator))
            read.direction = Direction::Maintain;
        else if (!read.compared)
            read.direction = change.less && change.toLevel ? Direction::Down : Direction::Up;
        if (change.less && change.toLevel && !read.compared)
            read.comparator = Comparator::AtMost;
    }
    text = withoutEdges(text);
    if (!isFiller(text))
        text = withoutEdges(withoutParticle(text));
    if (!isFiller(text))
        read.state = asSaid(text);
    return read;
}

} // namespace mokuhyo
