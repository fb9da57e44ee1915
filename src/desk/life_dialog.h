#pragma once

#include "core/unit.h"
#include "desk/sheet_document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace mokuhyo::desk {

// Asks what became of the chosen rows: 中止, 完了, 統合, 移管, …, when and why.
class LifeDialog : public QDialog
{
    Q_OBJECT

public:
    LifeDialog(const SheetDocument &document, const QStringList &items, const UnitRegister &units,
               QDate today, QWidget *parent = nullptr);

    [[nodiscard]] ItemLife answer() const;

private:
    void sync();
    void fillTargets();

    const SheetDocument &m_document;
    QStringList m_items;
    QList<std::pair<QString, QString>> m_units; // id, path
    QComboBox *m_event;
    QLineEdit *m_day;
    QLabel *m_dayRead;
    QComboBox *m_reason;
    QLabel *m_targetLabel;
    QListWidget *m_target;
    QLabel *m_message;
    QWidget *m_ok;
};

} // namespace mokuhyo::desk
