#include "core/doing_words.h"

#include "core/word_scan.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

const WordList &doingNouns()
{
    static const WordList list(
        u"実施 開催 完了 着手 公表 策定 作成 導入 整備 運用 開始 終了 達成 確保 設置 締結 改定 改正 見直し 見直 "
        u"移行 検討 調査 決定 配布 発行 配信 発信 更新 改修 点検 修繕 購入 登録 加入 参加 受講 取得 採用 育成 養成 "
        u"派遣 認定 認証 削減 縮減 増加 減少 抑制 維持 向上 拡大 拡充 強化 推進 普及 促進 実現 解消 継続 提供 提案 "
        u"提出 掲載 公開 報告 募集 支援 収集 回収 処理 対応 交付 支給 販売 貸出 貸し出し 利用 活用 訪問 出展 出店 "
        u"誘致 誘客 創出 創設 新設 廃止 統合 統一 選定 契約 竣工 着工 供用 受入 受入れ 修了 巡回 啓発 周知 検証 "
        u"評価 測定 分析 把握 確認 整理 集約 共有 連携 補助 助成 融資 徴収 反映 指導 助言 確立 構築 制定 施行 適用 "
        u"稼働 稼動 試行 本格実施 準備 調整 協議 合意 申請 承認 認可 許可 告示 公告 議決 上程 可決 答申 諮問 意見聴取 "
        u"説明 周知徹底 徹底 定着 浸透 醸成 充実 改善 改良 軽減 低減 短縮 縮小 圧縮 合理化 効率化 適正化 最適化 "
        u"標準化 電子化 可視化 平準化 明確化 活性化 多様化 一元化 集約化 民営化 委託 移管 移譲 売却 処分 除却 解体 "
        u"撤去 建設 建築 建替え 設計 施工 工事 耐震化 長寿命化 改築 増築 増設 新築 保全 保存 継承 伝承 交流 発表 "
        u"発見 発掘 開発 研究 企画 立案 編成 編集 製作 制作 印刷 出版 刊行 発送 送付 通知 連絡 相談 面談 面接 研修 "
        u"訓練 講習 教育 学習 受診 接種 検査 診断 診察 治療 予防 保護 防止 防除 撲滅 根絶 駆除 捕獲 清掃 収納 納付 "
        u"納入 償還 返済 返還 借入 積立 積立て 運営 管理 監視 監査 観測 記録 登載 入力 集計 公募 選考 選任 任命 委嘱 "
        u"配置 配備 増員 増強 補強 補充 確定 内定 成立 設立 結成 編入 参画 出席 出場 優勝 入賞 受賞 表彰 選出 実用化 "
        u"具現化 具体化 制度化 義務化 定例化 常設 開設 開校 開園 開館 開所 開通 開業 開講 閉校 閉館 閉鎖 休止 停止 "
        u"中止 延期 延長 前倒し 先行 追加 変更 修正 訂正 更改 更正 切替え 切替 切り替え 刷新 再編 再構築 再生 再開 復旧 "
        u"復興 回復 復元 保有 所有 使用 適応 対策 実践 履行 遂行 執行 支出 請求 督促 差押 差押え 催告 換価 徴取 聴取 "
        u"傾聴 取組 取組み 取り組み 取りまとめ まとめ 立上げ 立ち上げ 引上げ 引き上げ 引下げ 引き下げ 底上げ 呼びかけ "
        u"働きかけ 受付 受け付け 申込 申込み 洗い出し 掘り起こし 棚卸し 棚卸 仕分け づくり 作り 打診 認知 理解 習得 "
        u"利活用 活動 指定 指名 発注 入札 落札 施錠 点灯 設定 創造 形成 育て 保持 存続 安定 自立 就労 就職 就業 起業 "
        u"創業 移住 定住 転入 来訪 来館 来場 宿泊 観光 乗車 輸送 運行 運航 増便 植樹 植栽 緑化 再資源化 分別 排出 焼却 "
        u"脱炭素化 省エネ化 節電 節水 給水 配水 接続 布設 敷設 舗装 除雪 拡幅 架替え 架け替え 供給 備蓄 避難 救助 救護 "
        u"搬送 出動 消火 通報 防火 防犯 見守り 声かけ 送迎 給付 貸与 貸付 免除 減免 還付 還元 充当 繰入 繰出 遵守 順守 改廃 制定改廃"_s);
    return list;
}

// 。 and brackets at the end say nothing about what is said.
qsizetype endOf(QStringView text)
{
    constexpr qsizetype farthest = 200;
    qsizetype end = text.size();
    int depth = 0;
    while (end > 0 && text.size() - end < farthest) {
        const QChar c = text[end - 1];
        if (isClosing(c))
            ++depth;
        else if (isOpening(c) && depth > 0)
            --depth;
        else if (depth == 0 && !c.isSpace() && !QStringView(u"。．.、!！").contains(c))
            return end;
        --end;
    }
    return end > 0 ? text.size() : 0;
}

bool endsWithVerb(QStringView text, qsizetype end)
{
    if (end < 2)
        return false;
    const QChar last = at(text, end - 1);
    const QChar before = at(text, end - 2);
    // いる, した, 募る, 図る; not で, に, まで, とおり, こと.
    if (!QStringView(u"るすくうつむぶぐた").contains(last))
        return false;
    return isKanji(before) || isHiragana(before) || isKatakana(before);
}

} // namespace

qsizetype doingNounBefore(QStringView text, qsizetype end)
{
    return doingNouns().longestBefore(text, end);
}

bool saysDoing(QStringView text)
{
    const qsizetype end = endOf(text);
    if (doingNounBefore(text, end) > 0 || endsWithVerb(text, end))
        return true;
    const QChar last = at(text, end - 1);
    return end >= 2 && last == u'化';
}

bool isFinished(QStringView text)
{
    const qsizetype end = endOf(text);
    if (end < text.size() && QStringView(u"。").contains(text.back()))
        return true;
    const qsizetype noun = doingNounBefore(text, end);
    const QChar before = at(text, end - noun - 1);
    return noun > 0 && end - noun >= 3 && (before == u'の' || before == u'を');
}

} // namespace mokuhyo
