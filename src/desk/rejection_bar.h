#pragma once

#include "desk/sheet_document.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace mokuhyo::desk {

// What the store did not take: the typed text beside what stands there now, and what to do.
class RejectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit RejectionBar(SheetDocument *document, QWidget *parent = nullptr);

Q_SIGNALS:
    void showWanted(const mokuhyo::desk::CellKey &cell);

private:
    void sync();

    SheetDocument *m_document;
    QLabel *m_message;
    QPlainTextEdit *m_typed;
    QPlainTextEdit *m_stored;
    CellKey m_cell;
};

} // namespace mokuhyo::desk
