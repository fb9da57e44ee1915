#pragma once

#include "core/figure_words.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace mokuhyo {

// A figure of a result with what its text says of it.
struct SaidFigure
{
    Figure figure;
    QString label; // the words in front of it: 電子決裁率, 小学校
    QString after; // the words behind it, up to the next stop: の職員を新規採用
    std::optional<double> of;
    std::optional<double> percent; // beside it: 25人(78%)
    QString scope;                 // as SubTarget::scope
    bool approximate = false;
    bool total = false;  // 計5回
    bool within = false; // 内4業務
    bool aside = false;  // no result: last year's, a target, an increase, what it was before

    bool operator==(const SaidFigure &) const = default;
};

// In reading order. A percentage beside a fraction is one figure: 89.2%（264施設/296施設）.
[[nodiscard]] std::vector<SaidFigure> saidFigures(const QString &text, const Spans &days);

// Figures that are terms of one sum: 小学校9点、中学校4点、高校なし. In the order of the text, with
// a 0 for each なし. Empty where these figures are no such list.
[[nodiscard]] std::vector<double> termsOf(const QString &text,
                                          const std::vector<const SaidFigure *> &figures);

[[nodiscard]] bool isPercent(const QString &unit);

} // namespace mokuhyo
