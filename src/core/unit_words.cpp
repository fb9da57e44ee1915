#include "core/unit_words.h"

#include "core/word_scan.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

// What municipal goals are counted in; others are read by how the words divide.
const WordList &knownUnits()
{
    static const WordList list(
        u"件 人 名 回 個 点 本 枚 冊 部 校 園 台 戸 棟 店 店舗 基 橋 口 頭 羽 匹 株 床 席 室 通 便 "
        u"票 組 班 歳 才 倍 割 位 級 件数 人数 回数 つ 票差 斤 束 袋 箱 缶 杯 曲 話 巻 区 市 町 村 県 "
        u"か国 カ国 ヶ国 国 言語 か国語 校区 学区 学級 学年 箇所 個所 か所 カ所 ヶ所 ヵ所 ケ所 ヶ処 団体 社 "
        u"者 事業 事業者 事業所 企業 業務 施設 世帯 家庭 地区 地域 自治会 町内会 区画 区間 路線 系統 項目 "
        u"種 種類 品目 品 科目 講座 講演 講義 コース 教室 クラス チーム グループ サークル 団 隊 課 係 局 "
        u"課室 部署 部局 部門 部会 職場 所属 機関 市町村 市町 自治体 都市 作品 組織 課題 計画 制度 条例 規程 "
        u"要綱 事例 案件 議題 案 手続 手続き 様式 帳票 システム アプリ サービス メニュー ツール 機能 "
        u"記事 投稿 アクセス フォロワー ビュー PV ダウンロード DL ポイント pt ページ 頁 面 "
        u"分 秒 時間 日間 週 週間 か月 カ月 ヶ月 ヵ月 ケ月 箇月 か月間 カ月間 ヶ月間 年間 か年 カ年 ヶ年 "
        u"人日 人月 人時 延べ人 人/日 日 年 年度 泊 円 千円 百万円 億円 万円 % パーセント ‰ %ポイント "
        u"mm cm m km メートル キロメートル キロ ㎜ ㎝ ㎞ ㎡ m2 m² ㎢ km2 km² ha ヘクタール a アール "
        u"平方メートル 平方キロメートル 立方メートル m3 m³ ㎥ 千㎥ 千㎡ mg g kg t トン ㎎ ㎏ 千t 千トン 万t "
        u"ml mL l L kl kL ℓ リットル ㏄ cc W kW MW kWh MWh GWh t-CO2 t-CO₂ tCO2 千t-CO2 kg-CO2 トン-CO2 "
        u"万t-CO2 J MJ GJ TJ ℃ dB ppm ppb Mbps Gbps GB TB 人分 食 食分 品種 筆 農家 経営体 法人 店舗数 "
        u"商品 銘柄 会場 大会 競技 試合 種目 ヵ国 拠点 窓口 ブース 区域 河川 公園 橋梁 管路 か所数 "
        u"基地局 消火栓 訪問 組合 学校 大学 園児 児童 家族 組数 か村 ルート 停 停留所 便数 往復 コマ "
        u"単位 圏域 ブロック エリア スポット ステーション 着 足 丁 膳 玉 羽数 頭数 票数 隻 艘 機 両 車両 センター k㎡ mg/L mg/l ㎥/日 m3/日"_s);
    return list;
}

// What follows a number without being its unit.
const WordList &stops()
{
    static const WordList list(
        u"以上 以下 以内 未満 超 超過 程度 前後 内外 台 達成 実施 開催 完了 着手 公表 策定 作成 導入 整備 "
        u"運用 開始 終了 確保 設置 締結 改定 改正 見直 移行 検討 調査 決定 配布 発行 配信 発信 更新 改修 "
        u"点検 修繕 購入 登録 加入 参加 受講 取得 採用 育成 養成 派遣 認定 認証 削減 縮減 増 減 増加 減少 "
        u"抑制 維持 向上 拡大 拡充 強化 推進 普及 促進 実現 解消 継続 提供 提案 提出 掲載 公開 報告 募集 "
        u"支援 収集 回収 処理 対応 交付 支給 販売 貸出 利用 活用 訪問 出展 出店 誘致 誘客 創出 創設 新設 "
        u"廃止 統合 統一 中 内 等 など ずつ 分の 目 当 毎 間隔 前 後 弱 強 計 相当 合計 累計 増設 満点 新規 転換 "
        u"選定 契約 竣工 着工 供用 耐震 受入 受験 合格 卒業 就職 修了 研修 巡回 啓発 広報 周知 面談 相談 "
        u"検証 評価 測定 分析 把握 確認 整理 集約 共有 連携 協定 補助 助成 融資 貸付 返済 納付 徴収 滞納"_s);
    return list;
}

constexpr qsizetype longestUnit = 12;

// A known unit, read over one line break within: 千\n円. `plain` is what it is without.
qsizetype knownAt(QStringView text, qsizetype place, QString *plain)
{
    const qsizetype direct = knownUnits().longestAt(text, place);
    QString joined;
    qsizetype broken = -1; // how many characters stand before the break
    qsizetype end = place;
    while (end < text.size() && joined.size() < longestUnit) {
        if (text[end] == u'\n' && broken < 0 && !joined.isEmpty()) {
            broken = joined.size();
            end = pastBreak(text, end);
            continue;
        }
        if (text[end] == u'\n')
            break;
        joined += at(text, end++);
    }
    const qsizetype length = broken < 0 ? direct : knownUnits().longestAt(joined, 0);
    *plain = joined.left(length);
    if (length == 0 || broken < 0 || length <= broken)
        return length;
    qsizetype taken = 0;
    end = place;
    while (taken < length) {
        if (text[end] == u'\n') {
            end = pastBreak(text, end);
            continue;
        }
        ++taken;
        ++end;
    }
    return end - place;
}

bool unitCharacter(QChar c, QChar first)
{
    if (isKanji(first) || isKatakana(first))
        return isKanji(c) || isKatakana(c);
    return isLatin(c) || c == u'-' || isDigit(c);
}

// Whether behind a known unit a word goes on, so that it is another one: 校 in 校門.
bool goesOn(QStringView text, qsizetype end)
{
    const QChar next = at(text, end);
    if (isLatin(at(text, end - 1)))
        return isLatin(next);
    if (!isKanji(next) || stops().longestAt(text, end) > 0 ||
        QStringView(u"一二三四五六七八九十").contains(next))
        return false;
    return !isKanji(at(text, end + 1)); // two and more kanji are a word of their own
}

UnitWord guessedAt(QStringView text, qsizetype place)
{
    const QChar first = at(text, place);
    if (!isKanji(first) && !isKatakana(first) && !isLatin(first))
        return {{place, 0}, {}, false};
    UnitWord word{{place, 0}, {}, false};
    qsizetype end = place;
    constexpr qsizetype longest = 8;
    while (end < text.size() && end - place < longest && unitCharacter(at(text, end), first) &&
           stops().longestAt(text, end) == 0)
        word.unit += at(text, end++);
    if (unitCharacter(at(text, end), first) && stops().longestAt(text, end) == 0)
        return {{place, 0}, {}, false}; // too long for a counter
    word.place.length = end - place;
    return word;
}

} // namespace

UnitWord unitAt(QStringView text, qsizetype place)
{
    QString plain;
    const qsizetype known = knownAt(text, place, &plain);
    if (known == 0)
        return guessedAt(text, place);
    if (goesOn(text, place + known)) {
        UnitWord longer = guessedAt(text, place);
        if (longer.place.length > known)
            return longer;
    }
    return {{place, known}, plain, true};
}

bool isKnownUnit(QStringView unit)
{
    return knownUnits().contains(unit);
}

} // namespace mokuhyo
