#pragma once

#include "core/target.h"

namespace mokuhyo {

// Results as officials write them: 参加者数27名, 小学校9点、中学校4点、高校なし,
// 100%（296施設/296施設）, 約3割, 算定中, 台風10号の影響で中止.

struct SubActual
{
    enum class Status {
        Reported,
        Pending,   // 算定中, 集計中, 未確定 without a figure, 実施予定
        NotDone,   // 未実施, なし without a figure
        Cancelled, // by outside causes: cannot be judged
        Text,      // said in words, no figure read
    };

    QString marker;
    QString label;
    Status status = Status::Text;
    std::optional<double> value; // in `unit`, as SubTarget::value
    QString unit;
    std::optional<double> of;      // 264施設/296施設: 296
    std::optional<double> percent; // said beside a figure: 89.2%（264施設/296施設）
    std::optional<QDate> date;     // 令和6年10月1日から運用開始
    QString state;                 // the words of it: 運用開始
    std::vector<double> terms;     // of a sum, in the order of the text; else empty
    QString scope;                 // as SubTarget::scope
    bool approximate = false;      // 約, およそ
    bool provisional = false;      // 見込, 暫定, 速報
    Span place;

    bool operator==(const SubActual &) const = default;
};

// `targets`: what the parts of the text answer; their labels and units say which of several numbers
// is meant. Bounded as readTarget().
[[nodiscard]] std::vector<SubActual> readActual(const QString &text,
                                                const std::vector<SubTarget> &targets,
                                                const TargetContext &context);

} // namespace mokuhyo
