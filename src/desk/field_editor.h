#pragma once

#include "desk/text_edit.h"
#include "desk/theme.h"

namespace mokuhyo::desk {

// A field of the header or footer: as high as its text, and higher where its row is. What is typed
// is given out when the editor is left; Esc takes it back.
class FieldEditor : public TextEdit
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    // The text of the store. While somebody types here, what they typed stays.
    void setStored(const QString &text);
    void setState(const QString &lockReason, bool blank, bool unsaved, bool conflicting = false);
    // The least width, in characters.
    void setLeastCharacters(int characters);
    // What stands behind the text: what the cell of a table in this state has.
    [[nodiscard]] theme::Role ground() const;
    [[nodiscard]] bool isDirty() const { return toPlainText() != m_stored; }
    // Gives out what is typed and not given out yet.
    void commit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typing(); // the text differs from the store's
    void committed(const QString &text);
    void left(); // the focus went, after what was typed was given out
    void refused(const QString &reason);
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyState();
    void adjustHeight();

    QString m_stored;
    QString m_reason;
    bool m_blank = false;
    bool m_unsaved = false;
    bool m_conflicting = false;
    bool m_styling = false;
    bool m_styled = false;
    int m_height = 0;
    int m_leastCharacters = 9; // 令和8年4月1日 on one line
};

} // namespace mokuhyo::desk
