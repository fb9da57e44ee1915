#pragma once

#include "desk/sheet_document.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace mokuhyo::desk {

// How far the sheet in view has come, until when it is due, and the steps that can be taken now.
class StageBar : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(SheetDocument *document, QWidget *parent = nullptr);

    // Buttons; those whose action is not enabled are left out.
    void setActions(const QList<QAction *> &actions);

private:
    void sync();
    [[nodiscard]] QString dueText(const work::PhaseState &state, const QString &stage) const;

    SheetDocument *m_document;
    QLabel *m_state;
    QLabel *m_due;
    QHBoxLayout *m_row;
};

} // namespace mokuhyo::desk
