#include "desk/find_bar.h"

#include "desk/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mokuhyo::desk {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(new QPushButton(tr("前の箇所(&B)"), this)),
      m_next(new QPushButton(tr("次の箇所(&N)"), this)),
      m_go(new QPushButton(tr("この欄を直す(&G)"), this))
{
    m_edit->setPlaceholderText(tr("ページの中から探す言葉"));
    m_edit->setAccessibleName(tr("ページの中から探す言葉"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(360);
    m_previous->setToolTip(tr("前の箇所へ（Shift+F3）"));
    m_next->setToolTip(tr("次の箇所へ（F3）"));
    m_go->setToolTip(tr("見つかった欄をシートで開く"));
    auto *close = new QPushButton(tr("検索を閉じる"), this);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_edit, 2);
    box->addWidget(m_count);
    for (QPushButton *button : {m_previous, m_next, m_go}) {
        button->setAutoDefault(false);
        box->addWidget(button);
    }
    box->addStretch(1);
    box->addWidget(close);
    close->setAutoDefault(false);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_go, &QPushButton::clicked, this, &FindBar::cellWanted);
    connect(close, &QPushButton::clicked, this, &FindBar::closeWanted);
    setPlaces(0, -1);
    setGoable(false);
}

void FindBar::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::setPlaces(int count, int current)
{
    if (m_edit->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("見つかりません"));
    else
        m_count->setText(tr("%1 / %2件").arg(current + 1).arg(count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::setGoable(bool goable)
{
    m_go->setEnabled(goable);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_edit->hasFocus())
        Q_EMIT stepWanted(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace mokuhyo::desk
