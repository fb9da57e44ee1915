#pragma once

#include "render/layout.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace mokuhyo::desk {

// Says on which page one is, takes the number of another, and turns pages.
class PageBox : public QWidget
{
    Q_OBJECT

public:
    explicit PageBox(QWidget *parent = nullptr);

    void setDocument(const render::Document *document);
    void setPage(int page);
    void begin(); // typing a number
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const; // 「12 / 120」

Q_SIGNALS:
    void pageWanted(int page);
    void refused(const QString &why);

private:
    void go();

    const render::Document *m_document = nullptr;
    int m_page = -1;
    QToolButton *m_first;
    QToolButton *m_previous;
    QLineEdit *m_edit;
    QLabel *m_total;
    QToolButton *m_next;
    QToolButton *m_last;
};

} // namespace mokuhyo::desk
