#pragma once

#include "core/text_diff.h"

#include <QTextBrowser>

namespace mokuhyo::desk {

// A text to be read in full beside others, with what differs marked.
class TextPane : public QTextBrowser
{
    Q_OBJECT

public:
    // `name`: for screen readers, unique on its screen.
    explicit TextPane(const QString &name, QWidget *parent = nullptr);

    void showText(const QString &text);
    void showNothing();
    // The later text: what it has of its own underlined, what it lacks struck through.
    void showDifferences(const QString &before, const QString &after);
    // One side of two texts that stand beside each other: what only it has is marked.
    void showSide(const std::vector<DiffPiece> &pieces, DiffPiece::Kind own);

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QString &html);

    QString m_html;
};

} // namespace mokuhyo::desk
