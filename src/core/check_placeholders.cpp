#include "core/check_report.h"
#include "core/text.h"

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

// What stands where something is still to be written.
const std::vector<QRegularExpression> &frames()
{
    static const std::vector<QRegularExpression> all = [] {
        const auto caseless = QRegularExpression::CaseInsensitiveOption;
        std::vector<QRegularExpression> list;
        const auto add = [&](const QString &pattern, QRegularExpression::PatternOptions how = {}) {
            list.emplace_back(pattern, how);
        };
        // 第編 第一章 第節: the frame of a count without its number.
        add(u"(?<![次及落])第[ \\t]{0,4}[編章節款](?!(?!第)[一-龠])(?:[ \\t]{0,4}第[^\\s第]{0,4}[編章節条款]){0,5}"_s);
        // 令和 年 月 日, （　）: frames to be filled in.
        add(u"(?:令和|平成)[ \\t]{0,6}年(?!号|間|代|[一-龠])(?:[ \\t]{1,6}月)?(?:[ \\t]{1,6}日)?|"
            u"(?<![0-9一-龠])年[ \\t]{1,6}月(?:[ \\t]{1,6}日)?|"
            u"(?<![0-9一-龠])月[ \\t]{1,6}日(?![一-龠])"_s);
        // （　）内は前年度の数値: it speaks of the brackets.
        add(u"\\([ \\t]{0,10}\\)(?!内|書|の中|は)|「[ \\t]{0,10}」|『[ \\t]{0,10}』"_s);
        // 第　回審議会, 延べ　人
        add(u"第[ \\t]{1,4}(?=[回期次号])|延べ[ \\t]{1,6}[人件回名](?![一-龠])"_s);
        // ○○, XX, __: masks; 二〇〇〇 is a number, ■■ a redaction.
        add(u"(?<![一二三四五六七八九十百千〇])(?:[○〇◯]{2,20}|[●]{2,20}|[△▲]{2,20}|[×]{2,20}|[□]{2,20}|"
            u"[＊*]{2,20})(?![一二三四五六七八九十百千〇])"_s);
        add(u"(?<![0-9A-Za-z])X{2,10}(?![0-9A-Za-z])"_s, caseless);
        add(u"_{2,40}|[?]{2,20}"_s);
        add(u"(?:令和|平成|年|月|第|約|計)[ ]?[○〇◯●△×](?=[年月日回期条号件人名円%校])"_s);
        add(u"(?<=[ぁ-ん])[○〇◯●△×](?=[件人名円%回校](?![一-龠]))"_s);
        // Remarks to oneself.
        add(u"要(?:確認|修正|追記|差替え?)(?=$|[\\s。、)】\\]])(?!\\s*[0-9])|(?<![A-Za-z])(?:TO[D]O|TBD|FIX[M]E|dummy)(?![A-Za-z])"_s,
            caseless);
        add(u"(?:記入|入力|記載)してください|ここに[^\\n]{0,15}(?:記入|入力|記載)|後日(?:記入|記載|追記|入力)"_s);
        add(u"\\((?:後日|後で|後ほど|のちほど)(?:記入|記載|追記)(?:予定)?\\)|\\((?:追記|記入|記載)予定\\)"_s);
        add(u"(?<![0-9A-Za-z])R[ ]?[○〇◯●△×]{1,2}(?=年)"_s);
        add(u"^\\s{0,5}[(【\\[〔](?:案|記載例|記入例|例|下書き|作成中)[)】\\]〕]"_s);
        add(u"あああ+|アアア+|^\\s*(?:テスト|test|サンプル|sample)\\s*$"_s, caseless);
        return list;
    }();
    return all;
}

} // namespace

void checkPlaceholders(const CheckedCell &cell, Report &report)
{
    const auto kind = cell.field->kind;
    // Signs such as ○○ may be what they answer.
    if (kind == FieldKind::Rating || kind == FieldKind::ProgressState ||
        kind == FieldKind::Choice || kind == FieldKind::Sdgs)
        return;
    for (const QRegularExpression &frame : frames()) {
        eachMatch(frame, cell.folded.text, [&](const auto &match) {
            report.add(u"placeholder"_s, cell, spanOf(match),
                       Tr::tr("「%1」が残っています。").arg(match.captured().trimmed()));
        });
    }
    static const QRegularExpression failed(
        u"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!)|#{4,40}"_s);
    eachMatch(failed, cell.folded.text, [&](const auto &match) {
        report.add(u"spreadsheet-error"_s, cell, spanOf(match),
                   Tr::tr("表計算ソフトのエラー「%1」が残っています。").arg(match.captured()));
    });
}

} // namespace mokuhyo::checks
