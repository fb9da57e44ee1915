#pragma once

#include "desk/sheet_document.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace mokuhyo::desk {

// Asked before a sheet is handed in: what is still blank and why, or that there is nothing to
// report, and in whose name.
class HandInDialog : public QDialog
{
    Q_OBJECT

public:
    HandInDialog(const SheetDocument &document, const QString &actor, QWidget *parent = nullptr);

    struct Answer
    {
        QString name;
        QString nothing;                                        // empty: the sheet is filled in
        std::vector<std::pair<work::CellRef, QString>> reasons; // changed ones
    };
    [[nodiscard]] Answer answer() const;

Q_SIGNALS:
    // Somebody wants to fill in that cell instead.
    void cellWanted(const mokuhyo::desk::CellKey &cell);

private:
    void fillBlanks(const SheetDocument &document);
    void giveReason();
    void sync();

    std::vector<work::CellRef> m_blanks;
    QStringList m_before; // reasons given earlier
    QLabel *m_intro;
    QTreeWidget *m_list;
    QWidget *m_reasonRow;
    QComboBox *m_reason;
    QCheckBox *m_nothing;
    QLineEdit *m_nothingReason;
    QLineEdit *m_name;
};

} // namespace mokuhyo::desk
