#pragma once

#include "desk/sheet_document.h"
#include "work/conflicts.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace mokuhyo::desk {

class StoreController;
class TextsView;

// 食い違い: cells that two people wrote differently, and what is to stand there. Nothing waits for
// it: one is settled at a time, or left for later.
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictsDialog(StoreController &store, QWidget *parent = nullptr);

    void load(); // also to see them anew
    // Chooses the case of this cell, once the cases are there.
    void showCase(const QString &record, const QString &field);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPlainTextEdit *result() const { return m_result; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void counted(int open);
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);

private:
    // Beside the places of the choices.
    enum Answer { Both = 1000, Anew };
    QWidget *buildList();
    QWidget *buildDecision();
    void fill(std::vector<work::ConflictCase> cases);
    void choose();
    void offer(const work::ConflictCase &conflict);
    void take(int answer);
    void settle();
    void step(int by);
    void tell(const QString &message = {});
    [[nodiscard]] const work::ConflictCase *chosen() const;

    StoreController &m_store;
    std::vector<work::ConflictCase> m_cases;
    std::pair<QString, QString> m_wanted; // record and field
    bool m_loaded = false;
    bool m_settling = false;
    bool m_tookBack = false; // the last decision
    int m_asked = 0;
    QString m_undo;    // the store's last step
    QString m_ownStep; // of this window, while it is the store's last
    QLabel *m_said;
    QTreeWidget *m_list;
    TextsView *m_texts;
    QVBoxLayout *m_answers;
    QButtonGroup *m_group = nullptr; // of the case in view
    QLabel *m_resultLabel;
    QPlainTextEdit *m_result;
    QPushButton *m_settle;
    QPushButton *m_later;
    QPushButton *m_go;
    QPushButton *m_back;
};

} // namespace mokuhyo::desk
