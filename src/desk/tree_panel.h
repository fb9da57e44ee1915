#pragma once

#include "desk/snapshot.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace mokuhyo::desk {

class TreeFilter;
class YearTreeModel;

// The left side: fiscal year, filter, and the year's sheets.
class TreePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TreePanel(QWidget *parent = nullptr);

    // Whoever has a section of their own finds the other branches closed.
    void setOwnBranchOnly(bool only) { m_ownBranchOnly = only; }
    void setTree(const TreeSnapshot &tree);
    void setStatuses(const std::vector<work::SheetStatus> &statuses);
    // Marks the sheet in view without asking for it.
    void setCurrent(const QString &sheetId);
    [[nodiscard]] QString currentSheet() const { return m_current; }
    // The unit of what is chosen.
    [[nodiscard]] QString currentUnit() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] QString firstSheet() const;
    void focusFilter();
    void step(int direction); // to the next or previous sheet
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filterEdit; }

Q_SIGNALS:
    void yearChosen(int year);
    void sheetChosen(const QString &sheetId);
    // A right click on a sheet, or its key; the sheet in view stays.
    void sheetMenuWanted(const QString &sheetId, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void currentChanged();
    void select(const QModelIndex &proxyIndex);

    QComboBox *m_years;
    QLineEdit *m_filterEdit;
    QTreeView *m_view;
    YearTreeModel *m_model;
    TreeFilter *m_filter;
    QString m_current;
    bool m_ownBranchOnly = false;
    bool m_settling = false;
};

} // namespace mokuhyo::desk
