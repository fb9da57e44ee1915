#pragma once

#include "desk/sheet_document.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mokuhyo::desk {

// One of the short lists of the dialog that asks before a sheet is handed in: cells and what is to
// be said about them. Hidden while there is nothing to say.
class HandInSection : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    // As high as its lines, but no more than so many are seen without scrolling.
    void showLines(int most);

Q_SIGNALS:
    // Somebody wants to look at that cell instead.
    void cellWanted(const mokuhyo::desk::CellKey &cell);

protected:
    HandInSection(const QStringList &headings, const QString &name, QWidget *parent);

    QTreeWidgetItem *add(const CellKey &cell, const QStringList &texts);
    // A box for a reason and a button that gives it to the chosen lines, as texts of `column`.
    struct ReasonGiver
    {
        QComboBox *box;
        QPushButton *button;
    };
    ReasonGiver offerReasons(const QStringList &phrases, const QString &name, const QString &button,
                             int column);
    // Once all lines are there.
    void finish(const QString &heading);
    [[nodiscard]] QHBoxLayout *acts() const { return m_acts; }

private:
    QLabel *m_heading;
    QTreeWidget *m_list;
    QHBoxLayout *m_acts;
    std::vector<CellKey> m_cells;
};

} // namespace mokuhyo::desk
