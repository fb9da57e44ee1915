#pragma once

#include "desk/sheet_document.h"

#include <QWidget>

class QHBoxLayout;

namespace mokuhyo::desk {

// The phases of the sheet's form in order; the open one stands out. Choosing another asks to open
// it.
class PhaseStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseStrip(SheetDocument *document, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const QString &phase);

private:
    void rebuild();

    SheetDocument *m_document;
    QHBoxLayout *m_row;
};

} // namespace mokuhyo::desk
