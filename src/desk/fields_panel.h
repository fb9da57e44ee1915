#pragma once

#include "desk/sheet_document.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace mokuhyo::desk {

class FieldEditor;

// The header's or the footer's fields as a form: those that the paper prints in one row stand in
// one row, in the form's order.
class FieldsPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Header, Footer };
    FieldsPanel(SheetDocument *document, Part part, QWidget *parent = nullptr);

    void commitPending();
    [[nodiscard]] bool isEmpty() const { return m_editors.isEmpty(); }
    [[nodiscard]] FieldEditor *editor(const QString &key) const { return m_editors.value(key); }
    // Behind the field that has the focus; the first where none has.
    [[nodiscard]] FieldEditor *nextBlank() const;
    [[nodiscard]] int blanks() const;
    // Where Tab stops, in the order that is seen.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void refused(const QString &reason);
    void heightChanged();

private:
    void rebuild();
    void sync();
    void addRow(const std::vector<std::pair<const Field *, double>> &fields);

    SheetDocument *m_document;
    Part m_part;
    QHash<QString, FieldEditor *> m_editors;
    QStringList m_order;
    QWidget *m_body = nullptr;
    int m_labelWidth = 0;
};

} // namespace mokuhyo::desk
