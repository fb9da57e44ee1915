#include "core/actual_words.h"

#include "core/width.h"

#include <QRegularExpression>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Status = SubActual::Status;

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// The words of the last sentence, without what stands in brackets at its end.
QString lastClause(const QString &text)
{
    static const QRegularExpression bracket(u"[（(][^（()）]*[)）]\\s*$"_s);
    static const QRegularExpression stops(u"[。\\s　]+$"_s);
    static const QRegularExpression ends(u"[、。\\n]"_s);
    QString clean = text;
    clean.remove(stops).remove(bracket).remove(stops);
    const qsizetype from = clean.lastIndexOf(ends);
    return clean.mid(from + 1).trimmed();
}

} // namespace

bool isNounCharacter(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Katakana || c == u'ー' ||
           c == u'々' || c.isSurrogate() || (c.unicode() < 0x80 && c.isLetter());
}

Status statusOf(const QString &text)
{
    static const QRegularExpression called(
        u"中止|取りやめ|取り止め|開催できず|実施できず|未実施|未開催|延期"_s);
    // What nobody in the office could help.
    static const QRegularExpression outside(
        u"台風|大雨|豪雨|荒天|悪天候|雨天|大雪|降雪|積雪|強風|猛暑|熱中症|地震|災害|噴火|感染|コロナ|インフルエンザ|"
        "警報|外部要因|国の(?:方針|制度|通知|都合)|県の(?:方針|制度|都合)|法(?:令)?改正|相手方|先方|主催者|世界情勢|半導体"_s);
    static const QRegularExpression own(u"準備不足|調整不足|人員不足|人手不足|遅れのため|失念"_s);
    static const QRegularExpression waiting(
        u"(?:算定|集計|算出|確認|精査|計算|照会|照合|取りまとめ|とりまとめ|分析)中|未確定|未集計|未公表|"
        "(?:後日|追って)(?:確定|公表|報告)|(?:月|末|頃|旬|後)に?(?:確定|判明|公表)(?:予定|見込)"_s);
    static const QRegularExpression planned(
        u"(?:予定|見込み?|見通し)(?:です|である|となっている)?$"_s);
    static const QRegularExpression none(
        u"^(?:特に|該当|実績|実施|開催|件数)?(?:は)?(?:なし|無し|無|ゼロ|皆無|該当なし|ありません|なかった)$"_s);
    static const QRegularExpression undone(
        u"(?:未(?:実施|着手|達成|完了|策定|作成|開催|整備|導入|公表|対応|了)|"
        "(?:実施|開催|達成|完了|策定|作成|整備|導入|公表|対応)[がはもを]?(?:せず|しなかった|しませんでした|していない|"
        "できず|できなかった|できませんでした|できていない|に至らず|に?は?至らなかった|には?至っていない)|"
        "(?:実施|開催|実績)(?:なし|無し)|見送り|見送った|見送りました|断念|断念した)(?:です|である)?$"_s);
    const QString clause = lastClause(widthFolded(text).text);
    if (matches(text, called) && matches(text, outside) && !matches(text, own))
        return Status::Cancelled;
    if (matches(text, waiting) || matches(clause, planned))
        return Status::Pending;
    if (matches(clause, undone) || matches(widthFolded(text).text.trimmed(), none))
        return Status::NotDone;
    return Status::Text;
}

bool saysPlanned(const QString &text)
{
    static const QRegularExpression planned(u"予定(?:です|である|となっている|している)?$"_s);
    return matches(lastClause(widthFolded(text).text), planned);
}

bool isProvisional(const QString &text)
{
    static const QRegularExpression words(
        u"見込(?!者|客)|暫定|速報(?:値|$|[)）:：])|概算|推計|予測値"_s);
    return matches(text, words);
}

QStringList nounPairs(const QString &text)
{
    const QString plain = widthFolded(text).text.toLower();
    QStringList pairs;
    for (qsizetype at = 0; at + 1 < plain.size(); ++at) {
        if (isNounCharacter(plain[at]) && isNounCharacter(plain[at + 1]))
            pairs += plain.mid(at, 2);
    }
    pairs.removeDuplicates();
    return pairs;
}

} // namespace mokuhyo
