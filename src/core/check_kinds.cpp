#include "core/check_report.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;

using checks::Tr;

std::vector<CheckKind> checkKinds()
{
    constexpr auto error = Finding::Severity::Error;
    constexpr auto notice = Finding::Severity::Notice;
    return {
        // --- targets, results, ratings
        {u"rating-without-actual"_s, error, Tr::tr("実績のない評価"),
         Tr::tr("実績値を記入するか、評価を消してください。")},
        {u"actual-target-swapped"_s, error, Tr::tr("目標と実績の取り違え"),
         Tr::tr("目標値と実績値が入れ替わっていないか確かめてください。")},
        {u"top-rating-on-miss"_s, error, Tr::tr("未達成なのに最上位の評価"),
         Tr::tr("評価か実績値を見直してください。")},
        {u"unit-differs"_s, error, Tr::tr("目標と実績の単位の違い"),
         Tr::tr("目標値と実績値の単位をそろえてください。")},
        {u"unit-scale-differs"_s, notice, Tr::tr("円と千円などの桁の違い"),
         Tr::tr("単位をそろえると比べやすくなります。桁の誤りがないか確かめてください。")},
        {u"parts-differ"_s, error, Tr::tr("①②③の数の食い違い"),
         Tr::tr("足りない番号を補うか、番号を付け直してください。")},
        {u"marker-gap"_s, error, Tr::tr("番号の抜け"),
         Tr::tr("抜けた番号を補うか、番号を付け直してください。")},
        {u"marker-twice"_s, error, Tr::tr("番号の重複"), Tr::tr("番号を付け直してください。")},
        // --- figures
        {u"sum"_s, error, Tr::tr("合計が合わない"), Tr::tr("内訳か合計を直してください。")},
        {u"percentage"_s, error, Tr::tr("割合が合わない"), Tr::tr("割合か件数を直してください。")},
        {u"fraction"_s, error, Tr::tr("全体を超える内数"),
         Tr::tr("件数と全体の数を確かめてください。")},
        {u"malformed-number"_s, error, Tr::tr("数字の書き誤り"), Tr::tr("数字を直してください。")},
        {u"mixed-width-number"_s, notice, Tr::tr("全角と半角の混ざった数字"),
         Tr::tr("全角か半角のどちらかにそろえてください。")},
        {u"spreadsheet-error"_s, error, Tr::tr("表計算のエラー表示"),
         Tr::tr("表計算ソフトの元の値を書いてください。")},
        // --- dates
        {u"no-such-date"_s, error, Tr::tr("存在しない日付"), Tr::tr("日付を直してください。")},
        {u"weekday"_s, error, Tr::tr("曜日の誤り"), Tr::tr("日付か曜日を直してください。")},
        {u"year-mismatch"_s, error, Tr::tr("西暦と和暦の食い違い"),
         Tr::tr("どちらかの年を直してください。")},
        {u"deadline-before-year"_s, error, Tr::tr("年度より前の期限"),
         Tr::tr("期限の年を確かめてください。")},
        {u"deadline-after-year"_s, notice, Tr::tr("年度より後の期限"),
         Tr::tr("この年度の期限でよいか確かめてください。")},
        // --- texts
        {u"placeholder"_s, error, Tr::tr("記入されていない箇所"),
         Tr::tr("仮の文字を正しい内容に書き換えてください。")},
        {u"unfinished-sentence"_s, error, Tr::tr("途中で切れた文"),
         Tr::tr("文の続きを書くか、余分な文字を消してください。")},
        {u"unbalanced-brackets"_s, error, Tr::tr("対にならないかっこ"),
         Tr::tr("かっこを補うか、消してください。")},
        {u"repeated-words"_s, error, Tr::tr("重なった文字"),
         Tr::tr("余分な文字を消してください。")},
        {u"wrong-dash"_s, notice, Tr::tr("長音でない横棒"),
         Tr::tr("長音「ー」に書き換えてください。")},
        {u"same-as-last-year"_s, notice, Tr::tr("前年度と同じ内容"),
         Tr::tr("今年度の内容になっているか確かめてください。")},
        {u"last-years-year"_s, notice, Tr::tr("前年度のままの年"),
         Tr::tr("年度を書き換えていないか確かめてください。")},
        {u"same-as-before"_s, notice, Tr::tr("中間と期末が同じ内容"),
         Tr::tr("中間から変わりがなければ、そのままで構いません。")},
        {u"same-rows"_s, notice, Tr::tr("同じ内容の行"),
         Tr::tr("写したままの行でないか確かめてください。")},
        // --- characters
        {u"garbled"_s, error, Tr::tr("文字化け"), Tr::tr("元の文章から書き直してください。")},
        {u"private-use"_s, error, Tr::tr("外字"),
         Tr::tr("ほかのパソコンでは表示できません。一般の文字に書き換えてください。")},
        {u"control-character"_s, error, Tr::tr("制御文字"),
         Tr::tr("その箇所を打ち直してください。")},
        {u"invisible-character"_s, notice, Tr::tr("見えない文字"),
         Tr::tr("その箇所を打ち直すと消えます。")},
        {u"lost-in-cp932"_s, notice, Tr::tr("シフトJISにない文字"),
         Tr::tr("印刷とPDFには出ますが、シフトJISのCSVでは〓になります。")},
    };
}

} // namespace mokuhyo
