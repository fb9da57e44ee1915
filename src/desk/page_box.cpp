#include "desk/page_box.h"

#include "desk/page_names.h"
#include "desk/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

PageBox::PageBox(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit), m_total(new QLabel)
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    const auto button = [&](const QString &icon, const QString &name, auto page) {
        auto *made = new QToolButton(this);
        made->setIcon(theme::icon(icon));
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, [this, page] { Q_EMIT pageWanted(page()); });
        return made;
    };
    const auto last = [this] {
        return m_document ? static_cast<int>(m_document->pages.size()) - 1 : -1;
    };
    m_first = button(u"go-first"_s, tr("最初のページへ"), [] { return 0; });
    m_previous = button(u"go-previous"_s, tr("前のページへ"), [this] { return m_page - 1; });
    m_next = button(u"go-next"_s, tr("次のページへ"), [this] { return m_page + 1; });
    m_last = button(u"go-last"_s, tr("最後のページへ"), last);
    m_edit->setAccessibleName(tr("ページの番号"));
    m_edit->setToolTip(tr("印刷されるページの番号を入力して Enter"));
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(u"00000000"_s));
    for (QWidget *part : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_total),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_last)})
        box->addWidget(part);
    connect(m_edit, &QLineEdit::returnPressed, this, &PageBox::go);
    // What was typed and not sent says nothing about where one is.
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { setPage(m_page); });
    setEnabled(false);
}

void PageBox::setDocument(const render::Document *document)
{
    m_document = document;
    setEnabled(document && !document->pages.empty());
}

void PageBox::setPage(int page)
{
    m_page = page;
    if (!m_document || page < 0)
        return;
    const int count = static_cast<int>(m_document->pages.size());
    m_edit->setText(pageNumber(*m_document, page));
    // Where printed numbers are not the places, both are said.
    const QString last = pageNumber(*m_document, count - 1);
    m_total->setText(last == QString::number(count)
                         ? tr("/ %1").arg(last)
                         : tr("/ %1（%2枚目／全%3枚）").arg(last).arg(page + 1).arg(count));
    m_first->setEnabled(page > 0);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page < count - 1);
    m_last->setEnabled(page < count - 1);
}

QString PageBox::text() const
{
    return m_edit->text() + u' ' + m_total->text();
}

void PageBox::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void PageBox::go()
{
    if (!m_document)
        return;
    if (const auto page = pageOfNumber(*m_document, m_edit->text()))
        Q_EMIT pageWanted(*page);
    else
        Q_EMIT refused(tr("「%1」というページはありません。").arg(m_edit->text()));
    m_edit->selectAll();
}

} // namespace mokuhyo::desk
