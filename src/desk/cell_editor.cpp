#include "desk/cell_editor.h"

#include "desk/roomy_delegate.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QLineEdit>

namespace mokuhyo::desk {

namespace {

constexpr int editorFrame = 2;

} // namespace

CellEditor::CellEditor(QWidget *parent) : TextEdit(parent)
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(editorFrame);
    setForegroundRole(QPalette::Highlight); // of the frame
    // The text stays where the cell shows it.
    document()->setDocumentMargin(cellPaddingY - editorFrame);
    setViewportMargins(cellPaddingX - cellPaddingY, 0, cellPaddingX - cellPaddingY + cellGrid, 0);
    setAutoFillBackground(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CellEditor::grow);
    connect(this, &QTextEdit::textChanged, this, &CellEditor::grow);
}

void CellEditor::begin(const QString &text, EditStart start)
{
    m_original = text;
    m_start = start;
    setPlainText(text);
    // Typing replaces what stands there; opening goes on behind it.
    if (start == EditStart::Typing)
        selectAll();
    else
        moveCursor(QTextCursor::End);
}

void CellEditor::setCell(const QRect &cell)
{
    m_cell = cell;
    setGeometry(cell);
    grow();
}

int CellEditor::contentHeight() const
{
    return textHeight() + 2 * editorFrame + cellGrid;
}

void CellEditor::grow()
{
    if (m_cell.isNull() || !parentWidget())
        return;
    QRect place = m_cell;
    const int room = parentWidget()->height();
    place.setHeight(std::min(std::max(place.height(), contentHeight()), std::max(room, 24)));
    if (place.bottom() > room)
        place.moveBottom(std::max(room, place.height()) - 1);
    setVerticalScrollBarPolicy(contentHeight() > place.height() ? Qt::ScrollBarAsNeeded
                                                                : Qt::ScrollBarAlwaysOff);
    if (place != geometry())
        setGeometry(place);
    if (contentHeight() > m_cell.height())
        Q_EMIT outgrown(contentHeight());
}

ChoiceEditor::ChoiceEditor(const QStringList &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAutoFillBackground(true);
    addItems(choices);
    setItemDelegate(new RoomyDelegate(this));
    setCompleter(nullptr); // a completion would change what somebody types with an input method
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
}

void ChoiceEditor::begin(const QString &text, EditStart)
{
    setCurrentIndex(findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    setEditText(text);
    lineEdit()->selectAll();
}

} // namespace mokuhyo::desk
