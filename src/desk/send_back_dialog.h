#pragma once

#include "desk/sheet_document.h"
#include "work/stages.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace mokuhyo::desk {

// Asks where a sheet goes back to, and what is said with it. Remarks on single cells have been made
// in the sheet before.
class SendBackDialog : public QDialog
{
    Q_OBJECT

public:
    SendBackDialog(const SheetDocument &document, const QString &actor, QWidget *parent = nullptr);

    [[nodiscard]] work::Returning answer() const;

private:
    QString m_sheet;
    int m_year;
    QComboBox *m_stage;
    QPlainTextEdit *m_remark;
    QLineEdit *m_name;
};

} // namespace mokuhyo::desk
