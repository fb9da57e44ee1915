#pragma once

#include "work/handouts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mokuhyo::desk {

// 照会文: its wording, and how it reads for one unit.
class HandoutLetter : public QWidget
{
    Q_OBJECT

public:
    explicit HandoutLetter(QWidget *parent = nullptr);

    void setWording(const work::LetterWording &wording);
    // What goes out with the letter: where its text is the usual one, it becomes that of the kind.
    void setKind(Handout::As kind);
    [[nodiscard]] work::LetterWording wording() const;
    // For whom it is read: the placeholders are filled in for this unit. Null: for nobody.
    void showFor(const work::HandoutFile *file);
    [[nodiscard]] QPlainTextEdit *preview() const { return m_preview; }
    // In the order of Tab.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::optional<work::HandoutFile> m_file;
    Handout::As m_kind = Handout::As::Xlsx;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_contact;
    QPushButton *m_usual;
    QLabel *m_reader;
    QPlainTextEdit *m_preview;
};

} // namespace mokuhyo::desk
