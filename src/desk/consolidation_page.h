#pragma once

#include "desk/consolidation_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QTabWidget;

namespace mokuhyo::desk {

class CellDelegate;
class FiguresPage;
class RowHeights;

// 集計・一覧: all units' rows of a year and form in one table, and behind it what they reached.
class ConsolidationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolidationPage(QWidget *parent = nullptr);

    // What was chosen, grouped, sorted and filtered stays.
    void setRows(const work::YearRows &rows);
    void setWritable(bool writable);
    void focusTable();
    // The rows themselves, or what they reached (達成状況).
    enum Tab { Rows, Figures };
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    // Only these rows (items), named so; shown until somebody lifts it.
    void showOnly(const QString &name, const QSet<QString> &items);
    void showAll();

    [[nodiscard]] ConsolidationModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FiguresPage *figures() const { return m_figures; }
    [[nodiscard]] QPushButton *onlyButton() const { return m_only; }
    [[nodiscard]] QLineEdit *needle() const { return m_needle; }
    [[nodiscard]] QComboBox *forms() const { return m_forms; }
    [[nodiscard]] QComboBox *grouping() const { return m_grouping; }
    [[nodiscard]] QPushButton *bulkButton() const { return m_bulk; }
    // The chosen rows, as sheet and item; all that are shown where none is chosen.
    [[nodiscard]] std::vector<std::pair<QString, QString>> chosenRows() const;
    [[nodiscard]] QString currentColumn() const; // key; empty: none of the form's

Q_SIGNALS:
    void formWanted(const QString &form);
    void cellWanted(const QString &sheet, const QString &item, const QString &key);
    void figuresWanted(); // they are shown from now on
    void bulkWanted();
    void bookWanted();
    void packetWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillChoices();
    void fillColumns();
    void chooseColumns();
    void arranged(); // after a reset of the model
    void open(const QModelIndex &index);
    void tellCount();
    [[nodiscard]] int heightOf(int line) const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] QString keptColumns() const; // where the chosen columns are remembered

    ConsolidationModel *m_model;
    QLabel *m_title;
    QComboBox *m_forms;
    QLineEdit *m_needle;
    QLabel *m_by;
    QComboBox *m_grouping;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    QPushButton *m_bulk;
    QPushButton *m_only; // lifts it
    QTabWidget *m_tabs;
    FiguresPage *m_figures;
    QTableView *m_table;
    CellDelegate *m_delegate;
    RowHeights *m_heights;
    QLabel *m_count;
    QHash<QString, int> m_widths; // that somebody chose, by column
    QTimer m_typing;              // until somebody pauses
    bool m_writable = true;
};

} // namespace mokuhyo::desk
