#pragma once

#include "desk/sheet_document.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mokuhyo::desk {

class FieldEditor;
class SdgChips;

// The header's or the footer's fields as the paper prints them: labels and values in cells, in the
// rows and proportions of the form's layout. Fields that the paper does not print follow the
// header's.
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
    // Whether any field can be filled in now.
    [[nodiscard]] bool isOpen() const;
    // Where Tab stops, in the order that is seen.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void refused(const QString &reason);
    void heightChanged();
    void rebuilt();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Value
    {
        FieldEditor *editor = nullptr;
        QWidget *cell = nullptr; // around the editor, in its colour
        SdgChips *chips = nullptr;
    };

    void rebuild();
    void sync();
    void addRow(const LayoutRow &row);
    void addRow(const Field &field);
    void addLabel(QHBoxLayout *row, const QString &text, double width);
    void addValue(QHBoxLayout *row, const Field &field, double width,
                  const LayoutCell::Caption *caption = nullptr);
    [[nodiscard]] QWidget *choiceButton(const Field &field);
    void alignLabels();
    void paintLines();

    SheetDocument *m_document;
    Part m_part;
    FormRef m_form;
    QHash<QString, Value> m_values;
    QHash<QString, FieldEditor *> m_editors;
    QStringList m_order;
    QList<QLabel *> m_labels;
    QList<std::pair<QLabel *, double>> m_first; // of rows, with their width on paper
    QList<QWidget *> m_stops;
    QWidget *m_body = nullptr;
};

} // namespace mokuhyo::desk
