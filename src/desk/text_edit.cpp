#include "desk/text_edit.h"

#include "core/text.h"
#include "desk/text_cache.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace mokuhyo::desk {

TextEdit::TextEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyPitch();
}

void TextEdit::setPlainText(const QString &text)
{
    QTextEdit::setPlainText(text);
    applyPitch();
}

QString TextEdit::toPlainText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

int TextEdit::textHeight() const
{
    return static_cast<int>(std::ceil(document()->size().height()));
}

void TextEdit::choose(const Span &place)
{
    const auto last = static_cast<qsizetype>(document()->characterCount() - 1);
    if (place.length <= 0 || place.start < 0 || place.start >= last)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(place.start));
    cursor.setPosition(static_cast<int>(std::min(place.start + place.length, last)),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

// New lines take over the pitch of the one that they were broken from.
void TextEdit::applyPitch()
{
    const bool blocked = document()->blockSignals(true);
    document()->setUndoRedoEnabled(false);
    QTextBlockFormat pitch;
    pitch.setLineHeight(lineGap(font()), QTextBlockFormat::LineDistanceHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(pitch);
    document()->setUndoRedoEnabled(true);
    document()->blockSignals(blocked);
}

void TextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyPitch();
}

void TextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(withLf(source->text()));
    ensureCursorVisible();
}

} // namespace mokuhyo::desk
