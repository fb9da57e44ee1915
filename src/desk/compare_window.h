#pragma once

#include "desk/compare_model.h"
#include "desk/compare_sides.h"
#include "desk/sheet_document.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace mokuhyo::desk {

class StoreController;
class TextPane;
class UnitBox;

// 比較: two states of the goal sheets, cell by cell, with what differs marked.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(StoreController &store, Prompts &prompts, const TreeSnapshot &tree,
                  const QString &folder, QWidget *parent = nullptr);

    // Puts the two sides that are chosen beside each other.
    void run();
    [[nodiscard]] bool isReady() const { return m_ready; } // what there is to choose from is known
    [[nodiscard]] bool isCompared() const { return m_compared; }
    [[nodiscard]] CompareSides *sides() const { return m_sides; }
    [[nodiscard]] CompareModel *model() { return &m_model; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] TextPane *before() const { return m_before; }
    [[nodiscard]] TextPane *after() const { return m_after; }
    [[nodiscard]] QLineEdit *needle() const { return m_needle; }
    [[nodiscard]] QComboBox *labels() const { return m_labels; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year);
    void fileChosen(const QString &path); // for the next question for a file
    // What is shown, to be written or printed.
    void workbookWanted(const mokuhyo::work::Comparison &comparison);
    void paperWanted(const mokuhyo::work::Comparison &comparison);
    void seriesWanted();

private:
    QWidget *build();
    QWidget *buildTexts();
    void loadOffer();
    void fill(const Result<work::Comparison> &comparison);
    void arranged();
    void choose();
    void go();
    void tell(const QString &message = {});

    StoreController &m_store;
    TreeSnapshot m_tree;
    QString m_folder;
    CompareModel m_model;
    bool m_ready = false;
    bool m_compared = false;
    int m_asked = 0; // comparisons; an older answer than the last is dropped
    CompareSides *m_sides;
    UnitBox *m_units;
    QLineEdit *m_needle;
    QComboBox *m_labels;
    QCheckBox *m_equal;
    QPushButton *m_run;
    QLabel *m_said;
    QTreeView *m_list;
    TextPane *m_before;
    TextPane *m_after;
    QLabel *m_reason;
    QPushButton *m_go;
    QList<QPushButton *> m_outputs; // need something that was compared
    QTimer m_typing;                // until somebody pauses
};

} // namespace mokuhyo::desk
