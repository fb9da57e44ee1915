#pragma once

#include "desk/hand_in_questions.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace mokuhyo::desk {

class BlankList;
class DirectionList;
class HandInFindings;
class HandInSection;
class RatingList;

// Asked before a sheet is handed in: what is still blank and why, what the program inferred or
// found, or that there is nothing to report, and in whose name. Nothing of it stops handing in.
class HandInDialog : public QDialog
{
    Q_OBJECT

public:
    HandInDialog(const SheetDocument &document, const HandInQuestions &questions,
                 const QString &actor, QWidget *parent = nullptr);

    struct Answer
    {
        QString name;
        QString nothing;                                              // empty: it is filled in
        std::vector<std::pair<work::CellRef, QString>> reasons;       // of blanks, changed ones
        std::vector<std::pair<work::CellRef, QString>> ratingReasons; // changed ones
        std::vector<ReadingNote> readings;
        std::vector<std::pair<Finding, QString>> accepted;
    };
    [[nodiscard]] Answer answer() const;

Q_SIGNALS:
    // Somebody wants to fill in that cell instead.
    void cellWanted(const mokuhyo::desk::CellKey &cell);

private:
    void build(const QList<HandInSection *> &sections);
    void sync();

    QLabel *m_intro;
    QScrollArea *m_area;
    QWidget *m_inside; // of the area
    BlankList *m_blanks;
    DirectionList *m_directions;
    RatingList *m_ratings;
    HandInFindings *m_findings;
    QCheckBox *m_nothing;
    QLineEdit *m_nothingReason;
    QLineEdit *m_name;
};

} // namespace mokuhyo::desk
