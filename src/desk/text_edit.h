#pragma once

#include "core/span.h"

#include <QTextEdit>

namespace mokuhyo::desk {

// Plain text of several lines in the pitch of the table, so that a text breaks and stands alike
// whether it is painted or edited.
class TextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    // Forgets what could be undone.
    void setPlainText(const QString &text);
    // Exactly what stands there; QTextEdit would turn no-break spaces into spaces.
    [[nodiscard]] QString toPlainText() const;
    // Selects that part of the text, as far as it is there.
    void choose(const Span &place);
    // What the text needs, with the document's margins and without the frame.
    [[nodiscard]] int textHeight() const;

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyPitch();
};

} // namespace mokuhyo::desk
