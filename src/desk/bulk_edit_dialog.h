#pragma once

#include "work/year_rows.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace mokuhyo::desk {

// One column of many rows, written at once: which, what, and what of it changes. Locked cells are
// left alone unless a reason is given.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    using Shown = std::function<void(const Result<work::BulkPlan> &)>;
    // Looks at the store for the rows that are meant and answers later.
    using Planner = std::function<void(const QString &column, const QString &text, Shown then)>;

    BulkEditDialog(const Form &form, const QString &column, Planner planner,
                   QWidget *parent = nullptr);

    [[nodiscard]] const work::BulkPlan &plan() const { return m_plan; }
    [[nodiscard]] QString amend() const;
    [[nodiscard]] bool isPlanned() const { return m_planned; }
    // The store has changed since, or would not take it.
    void refuse(const QString &message);

    [[nodiscard]] QComboBox *columns() const { return m_columns; }
    [[nodiscard]] QComboBox *text() const { return m_text; }
    [[nodiscard]] QComboBox *reason() const { return m_reason; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }

Q_SIGNALS:
    void writeWanted();

private:
    void build(const QString &column);
    void columnChosen();
    void look();
    void show(const work::BulkPlan &plan);
    void tell();

    Form m_form;
    Planner m_planner;
    work::BulkPlan m_plan;
    bool m_planned = false; // for what stands in the fields
    int m_round = 0;
    QComboBox *m_columns;
    QComboBox *m_text;
    QTreeWidget *m_list;
    QComboBox *m_reason;
    QLabel *m_message;
    QPushButton *m_write;
    QTimer m_pause;
};

} // namespace mokuhyo::desk
