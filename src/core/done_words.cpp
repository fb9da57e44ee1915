#include "core/done_words.h"

#include "core/actual_words.h"
#include "core/width.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// Nothing in brackets, each clause by itself.
QStringList clausesOf(const QString &text)
{
    static const QRegularExpression ends(u"[、。，,；;]"_s);
    const QString plain = widthFolded(text).text;
    QString clean;
    int depth = 0;
    for (const QChar c : plain) {
        const bool opens = c == u'(';
        const bool closes = c == u')';
        if (opens)
            ++depth;
        if (depth == 0 && !closes)
            clean += c.isSpace() ? u'、' : c;
        if (closes && depth > 0)
            --depth;
    }
    static const QRegularExpression day(
        u"(?:[0-9]+月?[~-])?(?:(?:令和|R)?[0-9元]+[年.])?[0-9]+月(?:[0-9]+日|末|上旬|中旬|下旬|中)?(?:に|から|より)?"_s);
    return clean.remove(day).split(ends, Qt::SkipEmptyParts);
}

QStringView nounBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && isNounCharacter(text[begin - 1]))
        --begin;
    return text.sliced(begin, end - begin);
}

// That something came to its end, or about, without saying what.
const QString &lightVerbs()
{
    static const QString words = u"完了|終了|達成|実施|実現|開始|開催|完成"_s;
    return words;
}

// The noun that says what is to be done (策定), and the nouns before it (ガイドライン).
struct Wanted
{
    QString clause;
    QString action; // empty: 実施 and nothing else
    QString object;
};

Wanted wantedOf(const QString &clause)
{
    static const QRegularExpression grammar(
        u"(?:を|が|は)?(?:し|でき|され|させ|行(?:い|っ|う)|図(?:り|っ|る|られ))?"
        u"(?:ます|ました|ている|ていること|た|る|すること|する|こと|て)*$"_s);
    static const QRegularExpression light(u"(?:を|の|が)?(?:%1)$"_s.arg(lightVerbs()));
    QString text = clause;
    const auto tail = grammar.match(text);
    text.truncate(tail.capturedStart());
    const auto word = light.match(text);
    if (word.hasMatch())
        text.truncate(word.capturedStart());
    const QString noun = nounBefore(text, text.size()).toString();
    constexpr qsizetype verbal = 2; // 策定, 移行, 公表: nouns that are done are of two characters
    return {clause, noun.right(verbal), text.chopped(std::min(noun.size(), verbal))};
}

QSet<QString> pairsOf(QStringView text)
{
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (isNounCharacter(text[at]) && isNounCharacter(text[at + 1]))
            pairs.insert(text.sliced(at, 2).toString());
    }
    return pairs;
}

// Words that say it has not come to its end. What the target itself asks for (検討) is none.
bool saysOpen(const QString &clause, const QString &wanted)
{
    static const QStringList open{
        u"未"_s,     u"予定"_s,     u"検討"_s, u"準備"_s,   u"調整"_s,     u"協議"_s, u"できな"_s,
        u"できず"_s, u"なかった"_s, u"せず"_s, u"しない"_s, u"ていない"_s, u"至ら"_s, u"至って"_s,
        u"延期"_s,   u"見送"_s,     u"断念"_s, u"中止"_s,   u"着手"_s,     u"途中"_s, u"素案"_s,
        u"骨子"_s,   u"向け"_s,     u"見込"_s, u"ところ"_s, u"一部"_s,     u"目指"_s, u"困難"_s};
    static const QRegularExpression ongoing(u"中(?:です|である|で|に)?$"_s);
    if (ongoing.match(clause).hasMatch())
        return true;
    return std::ranges::any_of(
        open, [&](const QString &word) { return clause.contains(word) && !wanted.contains(word); });
}

// Whether the action stands in the clause as done: 策定した, 策定を完了, 策定; not 策定に向け.
bool isDoneIn(const QString &clause, const QString &action)
{
    static const QRegularExpression ending(
        u"^(?:を|が|は)?(?:すべて|全て|全部|無事)?(?:%1)?"
        u"(?:$|し(?:$|た|て|ま)|され|さ(?:$|せ)|済|でき(?:た|て|ま)|を?行(?:い|っ)|でき$)"_s.arg(
            lightVerbs()));
    for (qsizetype at = clause.indexOf(action); at >= 0; at = clause.indexOf(action, at + 1)) {
        if (ending.match(clause.mid(at + action.size())).hasMatch())
            return true;
    }
    return false;
}

// Whether a clause says that this was done, and of the same.
bool reaches(const QString &clause, const Wanted &wanted)
{
    static const QRegularExpression anything(u"(?:%1)"_s.arg(lightVerbs()));
    if (wanted.action.isEmpty()) {
        // 実施, of whatever: it has been done. What ends in no noun cannot be told.
        const auto verb = anything.match(clause);
        return wanted.object.isEmpty() && verb.hasMatch() && isDoneIn(clause, verb.captured());
    }
    if (!isDoneIn(clause, wanted.action))
        return false;
    // 資料を作成した says nothing of マニュアルの作成; 作成した alone does.
    const QSet<QString> objects = pairsOf(wanted.object);
    QSet<QString> said = pairsOf(clause);
    const bool isSame = objects.isEmpty() || objects.intersects(said);
    QString rest = clause;
    rest.remove(wanted.action).remove(anything);
    return isSame || pairsOf(rest).isEmpty();
}

} // namespace

bool saysOnlyDone(const QString &result)
{
    static const QRegularExpression done(
        u"^(?:①|\\(1\\))?(?:すべて|全て|全部|予定どおり|予定通り|計画どおり|計画通り|期限内に)?"
        u"(?:を|に)?(?:%1|対応|達|)(?:済み?|し(?:た|ました|ています|ている|ており)?)?$"_s.arg(
            lightVerbs()));
    const QStringList clauses = clausesOf(result);
    return clauses.size() == 1 && clauses.front().size() > 1 &&
           done.match(clauses.front()).hasMatch();
}

bool saysDone(const QString &wanted, const QString &result, Extent extent)
{
    if (saysOnlyDone(result))
        return true;
    const QStringList clauses = clausesOf(result);
    const QStringList all = clausesOf(wanted);
    const auto isSaid = [&](const QString &clause) {
        const Wanted one = wantedOf(clause);
        return std::ranges::any_of(
            clauses, [&](const QString &of) { return !saysOpen(of, clause) && reaches(of, one); });
    };
    if (extent == Extent::Any)
        return std::ranges::any_of(all, isSaid);
    return !all.isEmpty() && std::ranges::all_of(all, isSaid);
}

} // namespace mokuhyo
