#pragma once

#include "desk/sheet_document.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mokuhyo::desk {

class FieldEditor;

// One entry of the row's form: its label, what is typed, how long that is and how it is read.
class RowCell : public QWidget
{
    Q_OBJECT

public:
    // `part`: number of the part that is edited; 0: the whole text.
    RowCell(const CellKey &cell, int part, const QString &caption, const QString &name,
            QWidget *parent = nullptr);

    [[nodiscard]] const CellKey &cell() const { return m_cell; }
    // Another row in the same place.
    void setCell(const CellKey &cell) { m_cell = cell; }
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    void setChoices(const QStringList &choices);
    // Beside the label: 48字／目安120字.
    void setCount(const QString &text, const QString &explanation, bool tooLong);
    // Below the editor: how a year or date is read, or which rating is suggested; `strong`: to be
    // looked at.
    void setReading(const QString &text, bool strong = false);
    void setName(const QString &name);

Q_SIGNALS:
    void committed(const QString &text);
    void typed(const QString &text);

private:
    CellKey m_cell;
    int m_part;
    QLabel *m_caption;
    QLabel *m_count;
    FieldEditor *m_editor;
    QLabel *m_reading;
    QToolButton *m_choices = nullptr;
};

} // namespace mokuhyo::desk
