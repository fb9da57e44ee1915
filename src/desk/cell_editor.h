#pragma once

#include <QComboBox>
#include <QPlainTextEdit>

namespace mokuhyo::desk {

// Inner margins of a cell, the same painted and edited.
inline constexpr int cellPaddingX = 6;
inline constexpr int cellPaddingY = 4;

// How an editor was started decides what the arrow keys do, as in spreadsheets: after a key press
// they leave the cell, after F2 or a double click they move in the text.
enum class EditStart { Typing, Opening };

// Plain text in several lines. In a cell it grows over the cells below as the text grows.
class CellEditor : public QPlainTextEdit
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
