#pragma once

#include "desk/text_edit.h"

#include <QComboBox>

namespace mokuhyo::desk {

// Inner margins of a cell, the same painted and edited.
inline constexpr int cellPaddingX = 6;
inline constexpr int cellPaddingY = 4;
inline constexpr int cellGrid = 1; // the line to the right and below

// Width of the lines in a cell.
[[nodiscard]] constexpr int cellTextWidth(int cellWidth)
{
    const int width = cellWidth - cellGrid - 2 * cellPaddingX;
    return width > 8 ? width : 8;
}

// How an editor was started decides what the arrow keys do, as in spreadsheets: after a key press
// they leave the cell, after F2 or a double click they move in the text.
enum class EditStart { Typing, Opening };

// Plain text in several lines. Its cell grows with it.
class CellEditor : public TextEdit
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget *parent = nullptr);

    void begin(const QString &text, EditStart start);
    [[nodiscard]] EditStart start() const { return m_start; }
    [[nodiscard]] QString original() const { return m_original; }
    // The cell's place in the viewport; the editor is never smaller.
    void setCell(const QRect &cell);
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    // The text needs more than the cell has.
    void outgrown(int height);

private:
    void grow();

    QRect m_cell;
    QString m_original;
    EditStart m_start = EditStart::Opening;
};

// One of the city's words, or any other text.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT

public:
    ChoiceEditor(const QStringList &choices, QWidget *parent = nullptr);
    void begin(const QString &text, EditStart start);
};

} // namespace mokuhyo::desk
