#include "desk/field_editor.h"

#include "desk/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>

#include <cmath>

namespace mokuhyo::desk {

using theme::Role;

namespace {

constexpr int mostLines = 9;
constexpr int leastCharacters = 9; // 令和8年4月1日 on one line

} // namespace

FieldEditor::FieldEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(1);
    setForegroundRole(QPalette::WindowText); // of the frame
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, &FieldEditor::adjustHeight);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FieldEditor::adjustHeight);
}

void FieldEditor::setStored(const QString &text)
{
    const bool typing = hasFocus() && isDirty();
    m_stored = text;
    if (typing || toPlainText() == text)
        return;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
    document()->clearUndoRedoStacks();
}

void FieldEditor::setState(const QString &lockReason, bool blank, bool unsaved)
{
    m_reason = lockReason;
    m_blank = blank;
    m_unsaved = unsaved;
    applyState();
}

void FieldEditor::applyState()
{
    m_styling = true;
    setReadOnly(!m_reason.isEmpty());
    // Read-only text can still be reached, read and copied by keyboard.
    setTextInteractionFlags(m_reason.isEmpty()
                                ? Qt::TextEditorInteraction
                                : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setToolTip(m_reason);
    const QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = colors;
    Role ground = Role::OpenCell;
    if (m_unsaved)
        ground = Role::UnsavedCell;
    else if (!m_reason.isEmpty())
        ground = Role::LockedCell;
    else if (m_blank && toPlainText().isEmpty())
        ground = Role::BlankCell;
    own.setColor(QPalette::Base, theme::color(ground, colors));
    own.setColor(QPalette::WindowText,
                 theme::color(hasFocus() ? Role::Accent : Role::Grid, colors));
    if (!m_reason.isEmpty())
        own.setColor(QPalette::Text, theme::color(Role::LockedText, colors));
    setPalette(own);
    m_styling = false;
    viewport()->update();
}

void FieldEditor::commit()
{
    if (!isDirty() || isReadOnly())
        return;
    m_stored = toPlainText();
    Q_EMIT committed(m_stored);
}

void FieldEditor::adjustHeight()
{
    qreal height = 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int line = fontMetrics().lineSpacing();
    const int most = line * mostLines + 8;
    const int wanted = std::min(static_cast<int>(std::ceil(height)), most) + 2 * frameWidth() + 1;
    setVerticalScrollBarPolicy(height > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (wanted == m_height)
        return;
    m_height = wanted;
    setFixedHeight(wanted);
    Q_EMIT heightChanged();
}

QSize FieldEditor::sizeHint() const
{
    return {240, m_height};
}

QSize FieldEditor::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'国') * leastCharacters, m_height};
}

bool FieldEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo belongs to the text while it has something to undo, and to the sheet otherwise.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((undo && !document()->isUndoAvailable()) || (redo && !document()->isRedoAvailable()))
            return false;
        if (key->key() == Qt::Key_Escape && isDirty()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDirty()) {
        setPlainText(m_stored);
        document()->clearUndoRedoStacks();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::AltModifier && !isReadOnly()) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (isReadOnly() && !event->text().isEmpty() && event->text().at(0).isPrint() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        Q_EMIT refused(m_reason);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FieldEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        Q_EMIT refused(m_reason);
        return;
    }
    QPlainTextEdit::inputMethodEvent(event);
}

void FieldEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    applyState();
}

void FieldEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    applyState();
    // A context menu or another window takes the focus without the person having finished.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void FieldEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void FieldEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling)
        applyState();
    else if (event->type() == QEvent::FontChange)
        adjustHeight();
}

void FieldEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if ((!m_blank || !toPlainText().isEmpty()) && !m_unsaved)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corner;
    const int right = viewport()->width();
    corner.moveTo(right - 9, 0);
    corner.lineTo(right, 0);
    corner.lineTo(right, 9);
    corner.closeSubpath();
    painter.fillPath(corner, theme::color(Role::BlankMark, palette()));
}

} // namespace mokuhyo::desk
