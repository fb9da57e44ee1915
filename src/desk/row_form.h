#pragma once

#include "desk/reading_lines.h"
#include "desk/row_outline.h"
#include "work/measures.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mokuhyo::desk {

class RowCell;

// One row of the sheet as a form: every column with its label, and the parts ①②③ of its texts
// side by side. The cell's text is the truth; what is typed goes through the document.
class RowForm : public QWidget
{
    Q_OBJECT

public:
    explicit RowForm(SheetDocument *document, QWidget *parent = nullptr);

    // The row to show; empty: none. Gives out what is typed before.
    void setRow(const QString &item);
    [[nodiscard]] const QString &row() const { return m_item; }
    void commitPending();
    // Goes to a column's entry; false: it has none.
    bool focusField(const QString &key);
    // The column that has the focus; empty: none.
    [[nodiscard]] QString focusedField() const;
    [[nodiscard]] const QList<RowCell *> &cells() const { return m_cells; }
    [[nodiscard]] RowCell *cell(const QString &key, int part = 0) const;
    // How the row's targets and results are read, as the store says.
    void setMeasures(std::vector<work::RowMeasure> measures);
    [[nodiscard]] QList<ReadingLines *> readings() const;
    // Cells as they will be when what is typed goes out.
    [[nodiscard]] std::vector<CellWrite> uncommitted() const;
    // Buttons and entries come behind this widget, in the order that is seen.
    void orderTabs(QWidget *after);
    // Where more buttons and a second column go.
    [[nodiscard]] QWidget *toolbar() const { return m_toolbar; }
    void setBeside(QWidget *widget);

Q_SIGNALS:
    void refused(const QString &reason);
    void stepWanted(int rows); // to the next or previous row, staying in the field
    void tableWanted();
    void rowShown();
    // Somebody wants to say how a part of the target in that column is read.
    void correctionWanted(const QString &column, int part);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void update(bool rebuild = false);
    void build();
    void fill();
    void addWhole(QVBoxLayout *box, const std::vector<const Field *> &fields);
    void addParts(QVBoxLayout *box);
    RowCell *addCell(const Field &field, int part, const QString &caption, const QString &name);

    // row_form_readings.cpp
    struct Reading
    {
        ReadingLines *lines;
        QString column; // of a target, or of a result
        int number;     // of the part that it stands below; 0: the whole cell
        bool last;      // takes what belongs to no number as well
    };
    void addReading(const Field &field, QVBoxLayout *box);
    void addReading(int number, bool last, QGridLayout *grid, int line);
    [[nodiscard]] ReadingLines *newReading(const QString &column, int number, bool last);
    void fillReadings();
    [[nodiscard]] std::vector<ReadingLines::Line> linesOf(const Reading &reading) const;
    [[nodiscard]] bool isInParts(const QString &column) const;
    [[nodiscard]] QString suggestionOf(const QString &column, bool *differs) const;

    void describe(RowCell *cell, const QString &typed) const;
    void write(const std::vector<CellWrite> &writes, const QString &step);
    void addPart();
    [[nodiscard]] int perLine() const;
    [[nodiscard]] QString caption(const Field &field) const;

    SheetDocument *m_document;
    QString m_item;
    RowOutline m_outline;
    QString m_shape;
    int m_perLine = 0;
    int m_extra = 0; // parts to be typed yet
    QWidget *m_toolbar;
    QLabel *m_title;
    QPushButton *m_add;
    QPushButton *m_renumber;
    QScrollArea *m_area;
    QPointer<QWidget> m_body;
    QPointer<QWidget> m_beside;
    QList<RowCell *> m_cells;
    std::vector<Reading> m_readings;
    std::vector<work::RowMeasure> m_measures;
    QTimer m_later;
};

} // namespace mokuhyo::desk
