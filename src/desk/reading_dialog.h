#pragma once

#include "core/fiscal_year.h"
#include "core/measure.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mokuhyo::desk {

// 読み取りを直す: how a part of a target is to be read. The text of the cell stays as it is.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    // What is corrected: a part of the target of a row, with the cell's text and name.
    struct Place
    {
        QString sheet;
        QString item;
        QString column;
        QString text;  // of the cell
        QString label; // 3行目「目標値」
        YearStyle dates = YearStyle::Era;
    };
    ReadingDialog(const Place &place, const MeasuredPart &part, QWidget *parent = nullptr);

    // Without any figure or direction: read as the program does.
    [[nodiscard]] const ReadingNote &note() const { return m_note; }

private:
    void build(const Place &place);
    void accept() override;
    void takeBack();

    MeasuredPart m_part;
    ReadingNote m_note;
    QButtonGroup *m_directions;
    QLineEdit *m_number;
    QLineEdit *m_unit;
    QLabel *m_message;
};

// 1,234.5, full width too; nothing where it is no number.
[[nodiscard]] std::optional<double> numberTyped(const QString &text);

} // namespace mokuhyo::desk
