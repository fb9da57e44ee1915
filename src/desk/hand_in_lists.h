#pragma once

#include "desk/hand_in_questions.h"
#include "desk/hand_in_section.h"

namespace mokuhyo::desk {

// 未記入の欄: cells that are still empty, and why.
class BlankList : public HandInSection
{
    Q_OBJECT

public:
    BlankList(const SheetDocument &document, QWidget *parent);
    // Reasons that were given or changed here.
    [[nodiscard]] std::vector<std::pair<work::CellRef, QString>> answers() const;

private:
    std::vector<work::CellRef> m_blanks;
    QStringList m_before; // reasons given earlier
};

// 確認すること: figures of which the program only inferred whether more is better.
class DirectionList : public HandInSection
{
    Q_OBJECT

public:
    DirectionList(const SheetDocument &document, const HandInQuestions &questions, QWidget *parent);
    [[nodiscard]] std::vector<ReadingNote> answers() const;

private:
    void answer(std::optional<Direction> direction); // none: as inferred

    std::vector<HandInQuestions::Inferred> m_asked;
    std::vector<ReadingNote> m_notes;
};

// 確認すること: ratings that are not what the rule suggests, and why.
class RatingList : public HandInSection
{
    Q_OBJECT

public:
    RatingList(const SheetDocument &document, const HandInQuestions &questions, QWidget *parent);
    [[nodiscard]] std::vector<std::pair<work::CellRef, QString>> answers() const;

private:
    std::vector<work::CellRef> m_cells;
    QStringList m_before;
};

// 点検で見つかったこと.
class HandInFindings : public HandInSection
{
    Q_OBJECT

public:
    HandInFindings(const HandInQuestions &questions, QWidget *parent);
    // Those that somebody accepts, with the reason.
    [[nodiscard]] std::vector<std::pair<Finding, QString>> answers() const;

private:
    std::vector<work::CheckedFinding> m_findings;
};

} // namespace mokuhyo::desk
