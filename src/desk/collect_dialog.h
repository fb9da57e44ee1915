#pragma once

#include "desk/collect_cells_model.h"
#include "work/collect.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace mokuhyo::desk {

class CollectTree;
class TextsView;
struct TreeSnapshot;

// 回収: what came back, file by file and cell by cell, before anything of it is written. Whoever
// turns back leaves everything as it was.
class CollectDialog : public QDialog
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<work::CollectPlan>)>;
    // Plans anew with what was decided so far; answers later.
    using Planner = std::function<void(const work::CollectOptions &options, const Answer &answer)>;

    // `tree`: the sheets that can be chosen where a file does not say which one it is.
    CollectDialog(const TreeSnapshot &tree, Planner planner, QWidget *parent = nullptr);

    // `note`: said above the figures once it is planned.
    void plan(const QString &note = {});
    [[nodiscard]] bool isPlanning() const { return m_planning; }
    [[nodiscard]] const work::CollectPlan &planned() const { return m_plan; }
    [[nodiscard]] CollectTree *files() const { return m_files; }
    [[nodiscard]] QTableView *cells() const { return m_cells; }
    [[nodiscard]] QComboBox *sheetChoice() const { return m_sheets; }
    [[nodiscard]] QCheckBox *handIn() const { return m_handIn; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void applyWanted();

private:
    QWidget *buildQuestion();
    QWidget *buildCells();
    void fill(Result<work::CollectPlan> plan);
    void chooseFile();
    void chooseCell();
    void answerQuestion();
    void keepRows(work::CollectPlan &plan) const;
    void setHandIn(bool wanted);
    void count();
    [[nodiscard]] work::CollectOptions options() const;

    Planner m_planner;
    bool m_planning = false;
    QString m_note;
    work::CollectPlan m_plan;
    std::vector<std::pair<size_t, size_t>> m_complete; // file and sheet, can be handed in
    QHash<QString, QString> m_sheetOf;                 // as the options take it
    std::vector<std::pair<QString, QString>> m_known;  // name and id of the year's sheets
    CollectCellsModel m_model;
    QLabel *m_status;
    CollectTree *m_files;
    QWidget *m_question;
    QLabel *m_asked;
    QComboBox *m_sheets;
    QPushButton *m_read;
    QComboBox *m_show;
    QCheckBox *m_outside;
    QTableView *m_cells;
    QLabel *m_said;
    TextsView *m_texts;
    QCheckBox *m_handIn;
    QPushButton *m_apply;
};

} // namespace mokuhyo::desk
