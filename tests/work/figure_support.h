#pragma once

#include "work/figure_groups.h"

namespace fixtures {

// Rows of an invented city, as they come out of sheets.
inline mokuhyo::work::FigureRow figureRow(const QString &item, const QString &department,
                                          mokuhyo::Achievement::Verdict verdict,
                                          std::optional<double> percent = {})
{
    mokuhyo::work::FigureRow row;
    row.year = 2026;
    row.sheet = QStringLiteral("sheet");
    row.item = item;
    row.department = department;
    row.achievement.verdict = verdict;
    row.achievement.percent = percent;
    row.parts = verdict == mokuhyo::Achievement::Verdict::NotCounted ? 0 : 2;
    row.partsMet = verdict == mokuhyo::Achievement::Verdict::Met ? 2 : 0;
    return row;
}

} // namespace fixtures
