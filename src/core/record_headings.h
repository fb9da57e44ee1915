#pragma once

#include <QString>
#include <QStringList>

namespace mokuhyo {

// How a table of records (CSV, the data tab of a workbook) begins: the form, then the first fiscal
// year in both notations. Whoever reads a workbook knows the tab by these headings.
inline const QString recordForm = QStringLiteral("様式");
inline const QString recordYear = QStringLiteral("年度");
inline const QString recordFirstYear = QStringLiteral("計画期間の初年度");
inline const QString recordLastYear = QStringLiteral("計画期間の最終年度");
inline const QString recordWestern = QStringLiteral("（西暦）");

[[nodiscard]] inline bool isRecordHeading(const QStringList &texts)
{
    return texts.size() > 3 && texts[0] == recordForm &&
           (texts[1] == recordYear || texts[1] == recordFirstYear) &&
           texts[2] == texts[1] + recordWestern;
}

} // namespace mokuhyo
