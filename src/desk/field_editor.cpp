#include "desk/field_editor.h"

#include "desk/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace mokuhyo::desk {

using theme::Role;

namespace {

constexpr int mostLines = 40;

} // namespace

FieldEditor::FieldEditor(QWidget *parent) : TextEdit(parent)
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(1);
    setForegroundRole(QPalette::WindowText); // of the frame
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    document()->setDocumentMargin(3);
    connect(this, &QTextEdit::textChanged, this, &FieldEditor::adjustHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (hasFocus() && isDirty())
            Q_EMIT typing();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FieldEditor::adjustHeight);
}

void FieldEditor::setLeastCharacters(int characters)
{
    m_leastCharacters = characters;
    updateGeometry();
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

void FieldEditor::setState(const QString &lockReason, bool blank, bool unsaved, bool conflicting)
{
    if (m_styled && m_reason == lockReason && m_blank == blank && m_unsaved == unsaved &&
        m_conflicting == conflicting)
        return;
    m_styled = true;
    m_reason = lockReason;
    m_blank = blank;
    m_unsaved = unsaved;
    m_conflicting = conflicting;
    applyState();
}

theme::Role FieldEditor::ground() const
{
    if (m_unsaved)
        return Role::UnsavedCell;
    if (m_conflicting)
        return Role::Notice;
    if (!m_reason.isEmpty())
        return Role::LockedCell;
    return m_blank && document()->isEmpty() ? Role::BlankCell : Role::OpenCell;
}

void FieldEditor::applyState()
{
    m_styling = true;
    setReadOnly(!m_reason.isEmpty());
    // Read-only text can still be reached, read and copied by keyboard.
    setTextInteractionFlags(m_reason.isEmpty()
                                ? Qt::TextEditorInteraction
                                : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QStringList said;
    if (m_conflicting)
        said += tr("食い違いがあります。メニューの「集計」の「食い違い」から、内容を選べます。");
    if (!m_reason.isEmpty())
        said += m_reason;
    setToolTip(said.join(u'\n'));
    const QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = colors;
    own.setColor(QPalette::Base, theme::color(ground(), colors));
    own.setColor(QPalette::WindowText, theme::color(hasFocus() ? Role::Accent : ground(), colors));
    if (!m_reason.isEmpty())
        own.setColor(QPalette::Text, theme::color(Role::LockedText, colors));
    setPalette(own);
    m_styling = false;
    viewport()->update();
}

void FieldEditor::commit()
{
    // Also what was typed before the cell was locked: the store refuses it and it stays in view.
    if (!isDirty())
        return;
    m_stored = toPlainText();
    Q_EMIT committed(m_stored);
}

void FieldEditor::adjustHeight()
{
    const int most = fontMetrics().lineSpacing() * mostLines;
    const int wanted = std::min(textHeight(), most) + 2 * frameWidth();
    setVerticalScrollBarPolicy(textHeight() > most ? Qt::ScrollBarAlwaysOn
                                                   : Qt::ScrollBarAlwaysOff);
    if (wanted == m_height)
        return;
    m_height = wanted;
    setMinimumHeight(wanted);
    Q_EMIT heightChanged();
}

QSize FieldEditor::sizeHint() const
{
    return {240, m_height};
}

QSize FieldEditor::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'国') * m_leastCharacters + 8, m_height};
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
    return TextEdit::event(event);
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
    TextEdit::keyPressEvent(event);
}

void FieldEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        Q_EMIT refused(m_reason);
        return;
    }
    TextEdit::inputMethodEvent(event);
}

void FieldEditor::focusInEvent(QFocusEvent *event)
{
    TextEdit::focusInEvent(event);
    applyState();
}

void FieldEditor::focusOutEvent(QFocusEvent *event)
{
    TextEdit::focusOutEvent(event);
    applyState();
    // A context menu or another window takes the focus without the person having finished.
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
        Q_EMIT left();
    }
}

void FieldEditor::resizeEvent(QResizeEvent *event)
{
    TextEdit::resizeEvent(event);
    adjustHeight();
}

void FieldEditor::changeEvent(QEvent *event)
{
    TextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling)
        applyState();
    else if (event->type() == QEvent::FontChange)
        adjustHeight();
}

void FieldEditor::paintEvent(QPaintEvent *event)
{
    TextEdit::paintEvent(event);
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
