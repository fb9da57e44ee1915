#pragma once

#include "core/check.h"
#include "core/width.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <map>
#include <tuple>

namespace mokuhyo::checks {

// The translation context of the checks' texts.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

// A cell that says something.
struct CheckedCell
{
    const Field *field = nullptr;
    const Item *item = nullptr; // null: a field of the sheet
    QString text;
    WidthFolded folded; // patterns look here
};

// Whether people write sentences into it, rather than names, numbers and choices.
[[nodiscard]] bool isProse(const Field &field);

// Collects what the checks find.
class Report
{
public:
    explicit Report(const Sheet &sheet) : m_sheet(sheet), m_kinds(checkKinds()) {}

    // `place` counts in the folded text; `others`: further texts that the finding rests on.
    void add(const QString &kind, const CheckedCell &cell, Span place, const QString &message,
             const QStringList &others = {});
    // Of the whole cell.
    void add(const QString &kind, const CheckedCell &cell, const QString &message,
             const QStringList &others = {});
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    void put(const QString &kind, const CheckedCell &cell, Span place, const QString &excerpt,
             const QString &message, const QStringList &others);

    const Sheet &m_sheet;
    std::vector<CheckKind> m_kinds;
    std::vector<Finding> m_findings;
    std::map<std::tuple<QString, QString, QString>, QSet<QString>> m_told; // excerpts
};

// What one cell by itself shows.
void checkCharacters(const CheckedCell &cell, Report &report);
void checkWriting(const CheckedCell &cell, Report &report);
void checkPlaceholders(const CheckedCell &cell, Report &report);
void checkNumbers(const CheckedCell &cell, Report &report);
void checkSums(const CheckedCell &cell, Report &report);
void checkDates(const CheckedCell &cell, Report &report);
void checkMarkers(const CheckedCell &cell, Report &report);

// The cells of a row beside each other. Cells by key of column; those that say nothing are missing.
using RowCells = QHash<QString, CheckedCell>;
void checkParts(const CheckInput &input, const RowCells &cells, Report &report);
void checkDeadlines(const CheckInput &input, const Item &item, const RowCells &cells,
                    Report &report);
void checkRatings(const CheckInput &input, const Item &item, const RowCells &cells, Report &report);
void checkUnits(const CheckInput &input, const Item &item, const RowCells &cells, Report &report);
void checkSwapped(const CheckInput &input, const RowCells &cells, Report &report);
void checkSamePhases(const CheckInput &input, const RowCells &cells, Report &report);
void checkLastYear(const CheckInput &input, const Item &item, const RowCells &cells,
                   Report &report);
// Rows beside each other.
void checkSameRows(const CheckInput &input, const std::vector<RowCells> &rows, Report &report);

[[nodiscard]] inline Span spanOf(const QRegularExpressionMatch &match, int group = 0)
{
    return {match.capturedStart(group), match.capturedLength(group)};
}

template<class Use>
void eachMatch(const QRegularExpression &pattern, const QString &text, Use use)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        use(matches.next());
}

// Fragments of patterns over folded text.
inline const QString number =
    QStringLiteral("[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,6})?|[0-9]{1,12}(?:\\.[0-9]{1,6})?");
[[nodiscard]] double valueOf(QString digits);
// 約 as a word of its own: 契約, 成約 and 集約 are others.
inline const QString aboutWord =
    QStringLiteral("(?<![契成予要規条解特協節制公婚誓盟倹集売密確先])約");
// What belongs to another time, or is only meant to be: 前年度, 前回, 目標, 当初.
inline const QString otherTime = QStringLiteral("前年|昨年|前々|前回|前期末|昨季|目標|当初|見込");

} // namespace mokuhyo::checks
