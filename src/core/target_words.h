#pragma once

#include "core/target.h"
#include "core/word_scan.h"

#include <QString>
#include <QStringView>

namespace mokuhyo {

// The words around a target's figure, and what they say.

[[nodiscard]] const scan::WordList &boundWords();   // 以上, 未満: what may follow a bare number
[[nodiscard]] const scan::WordList &shareWords();   // 当たり
[[nodiscard]] const scan::WordList &conjunctions(); // 及び
[[nodiscard]] const scan::WordList &withinWords();  // 内, うち
[[nodiscard]] const scan::WordList &allWords();     // 各, 全, すべての

[[nodiscard]] QStringView trimmed(QStringView text); // without white space at its ends

// 月平均, 累計, 時点, 1人当たり as the scope that they are; empty: none.
[[nodiscard]] QString scopeWord(QStringView text);

// Whether the whole text is a dash or says that there is no target.
[[nodiscard]] bool saysNone(QStringView text);
// 未定, （導入した場合に設定）
[[nodiscard]] bool saysUnset(QStringView text);
// N+2年3月, X年度: formulas of years.
[[nodiscard]] bool hasSymbolicYear(QStringView text);

// A label or indicator of which less is better (時間外勤務時間の平均, 苦情件数), by the noun that
// is counted: 苦情対応率 and コスト削減額 are none.
[[nodiscard]] bool countsSomethingBad(QStringView text);
// コストの削減, 排出量の抑制: whether the figure is the amount or the level is not said.
[[nodiscard]] bool namesReduction(QStringView text);
[[nodiscard]] bool namesMaintaining(QStringView text);

// The words that stand before a figure, taken apart from their end.
struct LabelWords
{
    QString label;
    QString state;        // 実施 in 研修実施 年1回, or what is said before the last 、
    QStringList scope;    // in reading order
    QString base;         // 令和7年度, 前年度
    bool atMost = false;  // 最大, 上限
    bool atLeast = false; // 最低, 少なくとも
};
[[nodiscard]] LabelWords readLabel(QStringView words, bool relative);

// The words that follow a figure.
struct TailWords
{
    Comparator comparator = Comparator::AtLeast;
    bool compared = false; // 以上 and the like stand there
    bool decade = false;   // 80点台
    QStringList scope;
    QString state;
    Direction direction = Direction::Unknown; // that the words state
    bool amount = false;                      // 10%削減: the figure is the amount of the change
    bool less = false;                        // 減, 削減: which way the amount goes
};
[[nodiscard]] TailWords readTail(QStringView words);

// A text without line breaks and with digits in half width, as labels and states are kept.
[[nodiscard]] QString asSaid(QStringView words);

} // namespace mokuhyo
