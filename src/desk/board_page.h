#pragma once

#include "desk/board_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace mokuhyo::desk {

// 提出状況一覧: who has handed in, who is late, what waits; to filter, sort and click through.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(QWidget *parent = nullptr);

    // What was chosen, sorted and filtered stays.
    void setReport(const work::ProgressReport &report);
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] const work::ProgressReport &report() const { return m_model->report(); }
    // The same with the lines that are shown alone, in their order.
    [[nodiscard]] work::ProgressReport shownReport() const;
    // The chosen lines; those of a department where it is chosen.
    [[nodiscard]] work::ProgressReport chosenReport() const;
    [[nodiscard]] QString phase() const; // label; empty: the open one of each sheet

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] BoardFilter *filter() const { return m_filter; }
    [[nodiscard]] QLineEdit *needle() const { return m_needle; }
    [[nodiscard]] QCheckBox *mark(BoardModel::Mark mark) const { return m_marks.value(mark); }
    [[nodiscard]] QCheckBox *grouping() const { return m_grouping; }
    [[nodiscard]] QComboBox *phases() const { return m_phases; }
    [[nodiscard]] QString totals() const;

Q_SIGNALS:
    void cellWanted(const QString &sheet, const QString &item, const QString &key);
    void phaseWanted(); // another phase was chosen
    void remindersWanted(const mokuhyo::work::ProgressReport &of);
    void extensionWanted(const mokuhyo::work::ProgressReport &of);
    void exportWanted();
    void rowsWanted(); // 集計・一覧

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillPhases();
    void narrow();
    void tellTotals();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);
    [[nodiscard]] work::ProgressReport reportOf(const std::vector<size_t> &entries) const;
    void setOpen(bool all);

    BoardModel *m_model;
    BoardFilter *m_filter;
    QLabel *m_title;
    QComboBox *m_phases;
    QLineEdit *m_needle;
    QHash<BoardModel::Mark, QCheckBox *> m_marks;
    QCheckBox *m_grouping;
    QTreeView *m_view;
    QLabel *m_totals;
    QPushButton *m_remind;
    QSet<QString> m_closed; // departments that somebody closed
    bool m_writable = true;
};

} // namespace mokuhyo::desk
