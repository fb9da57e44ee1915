#include "core/target_words.h"

#include "core/text.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

// Strips words from the end as long as there are any.
QStringView withoutEndings(QStringView text, const WordList &endings)
{
    while (true) {
        text = trimmed(text);
        if (isClosing(at(text, text.size() - 1))) {
            const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
            if (open <= 0)
                return text;
            text = text.first(open);
            continue;
        }
        const qsizetype length = endings.longestBefore(text, text.size());
        if (length == 0 || length >= text.size())
            return text;
        text.chop(length);
    }
}

// What is measured of a thing, behind its name.
const WordList &measuredBy()
{
    static const WordList list(
        u"数 件数 者数 人数 児童数 生徒数 回数 日数 箇所数 率 比率 割合 額 金額 量 時間 時間数 平均 合計 総数 総量 総額 "
        u"発生 発生件数 発生率 発生数 累計 年間 月平均 の は が も 状況 水準 推移 値 実績 目標 年間平均 一人当たり"_s);
    return list;
}

const WordList &badThings()
{
    static const WordList list(
        u"時間外 時間外勤務 超過勤務 残業 待機児童 待機者 苦情 クレーム 事故 滞納 滞納者 滞納繰越 未納 未納者 未収 未収金 "
        u"未済 収入未済 不納欠損 欠席 欠席者 不登校 欠勤 退職 離職 離職者 休職 休職者 病休者 ごみ排出 ごみ ゴミ 可燃ごみ "
        u"排出 CO2排出 温室効果ガス排出 二酸化炭素排出 廃棄物 廃棄 食品ロス 漏水 コスト 経費 費用 赤字 債務 借入金 借入残高 "
        u"市債残高 地方債残高 起債残高 債務残高 企業債残高 実質公債費 将来負担 経常収支 公債費負担 死亡 死亡者 死者 死傷者 "
        u"負傷者 火災 出火 建物火災 犯罪 刑法犯 刑法犯認知 犯罪認知 自殺 自殺者 自殺死亡 虐待 誤り 誤謬 ミス 誤送付 "
        u"誤送信 誤交付 不備 違反 遅延 遅れ 待ち 待ち時間 所要 所要日数 処理日数 要介護認定 要介護認定者 空き家 空家 "
        u"耕作放棄地 遊休農地 遊休化 被害 被害者 鳥獣被害 不適合 不適正 指摘 指摘事項 用紙使用 紙使用 コピー用紙使用 電気使用 "
        u"電力使用 燃料使用 ガソリン使用 エネルギー使用 エネルギー消費 電力消費 使用枚数 印刷枚数 コピー枚数 断水 停電 障害 "
        u"システム障害 トラブル 未受診者 未接種者 未提出 未提出者 未利用 未実施 未処理 未登記 放置自転車 不法投棄 喫煙 喫煙者 "
        u"メタボリックシンドローム該当者 肥満 むし歯 う歯 有病者 人口減少 転出 転出超過 転出者 空室 空き店舗 不明水 不在"_s);
    return list;
}

} // namespace

const WordList &boundWords()
{
    static const WordList list(
        u"以上 以下 以内 未満 超 程度 前後 を に と へ の まで 達成 維持 増 減 が目標"_s);
    return list;
}

const WordList &shareWords()
{
    static const WordList list(u"当たり 当り あたり につき 辺り"_s);
    return list;
}

const WordList &conjunctions()
{
    static const WordList list(u"及び 並びに かつ または 又は ならびに および"_s);
    return list;
}

const WordList &withinWords()
{
    static const WordList list(u"内 うち 内数 うち、 内、 このうち そのうち"_s);
    return list;
}

const WordList &allWords()
{
    static const WordList list(u"各 全 全て すべて 全ての すべての 市内全 町内全"_s);
    return list;
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QString scopeWord(QStringView text)
{
    text = trimmed(text);
    constexpr qsizetype longest = 16;
    if (text.size() > longest)
        return {};
    static const QHash<QString, QString> words{
        {u"累計"_s, u"累計"_s},
        {u"累積"_s, u"累計"_s},
        {u"通算"_s, u"累計"_s},
        {u"累計値"_s, u"累計"_s},
        {u"時点"_s, u"時点"_s},
        {u"現在"_s, u"時点"_s},
        {u"年度末時点"_s, u"時点"_s},
        {u"年度末現在"_s, u"時点"_s},
        {u"年間"_s, u"年"_s},
        {u"年"_s, u"年"_s},
        {u"毎年"_s, u"年"_s},
        {u"毎年度"_s, u"年"_s},
        {u"年に"_s, u"年"_s},
        {u"年度"_s, u"年"_s},
        {u"単年度"_s, u"年"_s},
        {u"月"_s, u"月"_s},
        {u"毎月"_s, u"月"_s},
        {u"月間"_s, u"月"_s},
        {u"月に"_s, u"月"_s},
        {u"ひと月"_s, u"月"_s},
        {u"1月"_s, u"月"_s},
        {u"1か月"_s, u"月"_s},
        {u"週"_s, u"週"_s},
        {u"毎週"_s, u"週"_s},
        {u"週に"_s, u"週"_s},
        {u"週間"_s, u"週"_s},
        {u"1週"_s, u"週"_s},
        {u"日"_s, u"日"_s},
        {u"1日"_s, u"日"_s},
        {u"一日"_s, u"日"_s},
        {u"毎日"_s, u"日"_s},
        {u"平均"_s, u"平均"_s},
        {u"月平均"_s, u"月平均"_s},
        {u"年平均"_s, u"年平均"_s},
        {u"年間平均"_s, u"年平均"_s},
        {u"週平均"_s, u"週平均"_s},
        {u"日平均"_s, u"日平均"_s},
        {u"1日平均"_s, u"日平均"_s},
        {u"延べ"_s, u"延べ"_s},
        {u"のべ"_s, u"延べ"_s},
        {u"延"_s, u"延べ"_s},
        {u"人"_s, u"人"_s},
        {u"一人"_s, u"人"_s},
        {u"1人"_s, u"人"_s},
        {u"人平均"_s, u"人"_s},
        {u"名"_s, u"人"_s},
        {u"回"_s, u"回"_s},
        {u"1回"_s, u"回"_s},
        {u"世帯"_s, u"世帯"_s},
        {u"校"_s, u"校"_s},
        {u"施設"_s, u"施設"_s},
        {u"地区"_s, u"地区"_s},
        {u"課"_s, u"課"_s},
        {u"件"_s, u"件"_s},
        {u"団体"_s, u"団体"_s},
        {u"か所"_s, u"か所"_s},
        {u"箇所"_s, u"か所"_s},
        {u"事業所"_s, u"事業所"_s},
        {u"合計"_s, u"合計"_s},
        {u"計"_s, u"合計"_s},
        {u"約"_s, u"程度"_s},
        {u"概ね"_s, u"程度"_s},
        {u"おおむね"_s, u"程度"_s},
        {u"およそ"_s, u"程度"_s},
        {u"各"_s, u"各"_s},
        {u"それぞれ"_s, u"各"_s},
        {u"内数"_s, u"内数"_s},
        {u"毎"_s, {}},
        {u"年額"_s, u"年"_s},
        {u"月額"_s, u"月"_s},
        {u"日額"_s, u"日"_s},
        {u"ひと月に"_s, u"月"_s},
        {u"1か月に"_s, u"月"_s},
        {u"1月に"_s, u"月"_s},
        {u"1日に"_s, u"日"_s},
        {u"一日に"_s, u"日"_s},
        {u"四半期"_s, u"四半期"_s},
        {u"四半期に"_s, u"四半期"_s},
        {u"四半期毎に"_s, u"四半期"_s},
        {u"四半期ごとに"_s, u"四半期"_s},
        {u"各四半期"_s, u"四半期"_s},
        {u"各四半期に"_s, u"四半期"_s},
        {u"毎四半期"_s, u"四半期"_s},
        {u"半期"_s, u"半期"_s},
        {u"半期に"_s, u"半期"_s},
        {u"半期毎に"_s, u"半期"_s},
        {u"半期ごとに"_s, u"半期"_s},
        {u"各半期"_s, u"半期"_s},
        {u"隔月"_s, u"隔月"_s},
        {u"隔月に"_s, u"隔月"_s},
        {u"隔月で"_s, u"隔月"_s},
        {u"隔週"_s, u"隔週"_s},
        {u"隔週に"_s, u"隔週"_s},
        {u"隔週で"_s, u"隔週"_s},
        {u"隔年"_s, u"隔年"_s},
        {u"隔年で"_s, u"隔年"_s},
        {u"隔日"_s, u"隔日"_s},
    };
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i)
        plain += at(text, i);
    if (const auto found = words.constFind(plain); found != words.constEnd())
        return *found;
    if (plain.startsWith(u'1') && words.contains(plain.sliced(1))) // 1校
        return words.value(plain.sliced(1));
    // 市民一人当たり, 1人1日当たり, 3月末時点
    const qsizetype share = shareWords().longestBefore(plain, plain.size());
    if (share > 0) {
        QStringView what = QStringView(plain).chopped(share);
        for (const QStringView person :
             {u"職員", u"市民", u"町民", u"村民", u"区民", u"住民", u"利用者"}) {
            if (what.startsWith(person))
                what = what.sliced(person.size());
        }
        if (what.startsWith(u"1人1日") || what.startsWith(u"一人一日"))
            return u"人+日"_s;
        if (what.startsWith(u'1') || what.startsWith(u'一'))
            what = what.sliced(1);
        return what.toString();
    }
    if (plain.endsWith(u"時点"_s) || plain.endsWith(u"現在"_s))
        return u"時点"_s;
    return {};
}

bool saysNone(QStringView text)
{
    static const WordList words(
        u"- ー ― — – ‐ ‑ ─ ━ -- ―― … ・・・ / ＼ なし 無し 該当なし 該当無し 対象外 設定なし 目標なし 目標値なし "
        u"目標設定なし 設定しない 非該当 N/A n/a 該当せず"_s);
    return words.contains(trimmed(text));
}

bool saysUnset(QStringView text)
{
    text = trimmed(text);
    while (text.size() > 2 && isOpening(text.front()) && isClosing(text.back()))
        text = trimmed(text.sliced(1, text.size() - 2));
    constexpr qsizetype longest = 60;
    if (text.isEmpty() || text.size() > longest)
        return false;
    static const WordList words(
        u"未定 未設定 設定中 検討中 調整中 目標値検討中 目標値未定 目標値未設定 精査中 今後設定 "
        u"別途設定 後日設定 設定予定 今後検討 別途検討 別途定める 追って設定 TBD 未 協議中 "
        u"算定中 今後決定 今後調整"_s);
    if (words.contains(text))
        return true;
    static const WordList endings(
        u"設定 設定する 設定予定 に設定 を設定 設定します 設定を検討 定める 決定する"_s);
    if (endings.longestBefore(text, text.size()) == 0)
        return false;
    for (const QStringView condition : {u"場合", u"後に", u"今後", u"別途", u"次第", u"踏まえ",
                                        u"改めて", u"結果を", u"年度に", u"時に", u"後、"}) {
        if (text.contains(condition))
            return true;
    }
    return false;
}

bool hasSymbolicYear(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLatin(at(text, i)) || isLatin(at(text, i - 1)))
            continue;
        qsizetype next = i + 1;
        const QChar sign = at(text, next);
        if ((sign == u'+' || sign == u'-') && isDigit(at(text, next + 1)))
            next += 2;
        if (at(text, next) == u'年' && !isDigit(at(text, i + 1)))
            return true;
    }
    return false;
}

bool countsSomethingBad(QStringView text)
{
    constexpr qsizetype farthest = 100; // the noun that is counted stands at the end
    text = trimmed(text.last(std::min(farthest, text.size())));
    if (badThings().longestBefore(text, text.size()) > 0)
        return true;
    QStringView rest = text;
    while (true) {
        const QStringView shorter = withoutEndings(rest, measuredBy());
        if (badThings().longestBefore(shorter, shorter.size()) > 0)
            return true;
        if (shorter.size() == rest.size())
            break;
        rest = shorter;
    }
    // 時間外勤務時間 ends with a measure that is part of the name.
    return false;
}

bool namesReduction(QStringView text)
{
    static const WordList words(u"削減 縮減 抑制 低減 減少 短縮 軽減 圧縮 縮小 適正化"_s);
    text = trimmed(text);
    const qsizetype length = words.longestBefore(text, text.size());
    return length > 0 && text.size() > length && !text.endsWith(u"適正化");
}

bool namesMaintaining(QStringView text)
{
    static const WordList words(u"維持 維持継続 現状維持"_s);
    text = trimmed(text);
    return words.longestBefore(text, text.size()) > 0;
}

QString asSaid(QStringView words)
{
    QString said;
    said.reserve(words.size());
    for (const QChar c : words) {
        if (c == u'\n')
            continue;
        said += c >= u'０' && c <= u'９' ? QChar(static_cast<char16_t>(c.unicode() - 0xfee0)) : c;
    }
    return trimmedText(said);
}

} // namespace mokuhyo
