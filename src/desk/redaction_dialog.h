#pragma once

#include "work/redact.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace mokuhyo::desk {

// Asks what has to go from a cell and why, and shows what would be left of every version of it.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    using Shown = std::function<void(const Result<work::RedactionPreview> &)>;
    // Looks at the store for a text (empty: whole values) and answers later.
    using Previewer = std::function<void(const QString &text, const Shown &then)>;

    RedactionDialog(const QString &cell, Previewer previewer, QWidget *parent = nullptr);

    struct Choice
    {
        QString text; // empty: whole values
        QString reason;
        bool elsewhere = false;
    };
    [[nodiscard]] Choice choice() const;

private:
    void look();
    void show(const Result<work::RedactionPreview> &preview);
    void check();
    [[nodiscard]] QString wanted() const;

    Previewer m_previewer;
    int m_round = 0; // of looking; answers to an earlier text are dropped
    int m_found = 0; // versions that would lose something
    QRadioButton *m_part;
    QLineEdit *m_text;
    QRadioButton *m_whole;
    QTableWidget *m_versions;
    QLabel *m_message;
    QCheckBox *m_elsewhere;
    QLineEdit *m_reason;
    QPushButton *m_redact;
};

} // namespace mokuhyo::desk
