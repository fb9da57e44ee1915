#include "desk/replace_panel.h"

#include "desk/marked_text_delegate.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

namespace {

enum Column { Place, Before, After, Note };

} // namespace

ReplacePanel::ReplacePanel(QWidget *parent)
    : QWidget(parent), m_find(new QLineEdit(this)), m_with(new QLineEdit(this)),
      m_scope(new QComboBox(this)), m_fold(new QCheckBox(tr("全角・半角を区別しない"), this)),
      m_look(new QPushButton(tr("該当箇所を一覧"), this)),
      m_replace(new QPushButton(tr("チェックした箇所を置換"), this)), m_message(new QLabel(this)),
      m_list(new QTreeWidget(this))
{
    m_find->setAccessibleName(tr("検索する文字列"));
    m_with->setAccessibleName(tr("置換後の文字列"));
    m_find->setPlaceholderText(tr("検索する文字列"));
    m_with->setPlaceholderText(tr("置換後の文字列"));
    m_scope->setAccessibleName(tr("置換の範囲"));
    m_scope->addItems({tr("このシート"), tr("この部署"), tr("この年度すべて")});
    m_fold->setChecked(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_list->setAccessibleName(tr("置換の対象"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("場所"), tr("置換前"), tr("置換後"), tr("備考")});
    m_list->setItemDelegate(new MarkedTextDelegate(m_list));
    m_list->header()->setStretchLastSection(true);

    auto *fields = new QHBoxLayout;
    fields->addWidget(m_find, 3);
    fields->addWidget(m_with, 3);
    fields->addWidget(m_scope);
    fields->addWidget(m_fold);
    fields->addWidget(m_look);
    fields->addWidget(m_replace);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    box->addLayout(fields);
    box->addWidget(m_message);
    box->addWidget(m_list, 1);

    connect(m_find, &QLineEdit::returnPressed, this, &ReplacePanel::planWanted);
    connect(m_with, &QLineEdit::returnPressed, this, &ReplacePanel::planWanted);
    connect(m_look, &QPushButton::clicked, this, &ReplacePanel::planWanted);
    connect(m_replace, &QPushButton::clicked, this, &ReplacePanel::replaceWanted);
    for (QLineEdit *edit : {m_find, m_with})
        connect(edit, &QLineEdit::textChanged, this, &ReplacePanel::forget);
    connect(m_fold, &QCheckBox::toggled, this, &ReplacePanel::forget);
    connect(m_scope, &QComboBox::activated, this, &ReplacePanel::forget);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReplacePanel::count);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT placeChosen(m_hits[static_cast<size_t>(m_list->indexOfTopLevelItem(item))].cell);
    });
    forget();
}

void ReplacePanel::begin(const QString &text)
{
    if (!text.isEmpty())
        m_find->setText(text);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

ReplacePanel::Scope ReplacePanel::scope() const
{
    return static_cast<Scope>(m_scope->currentIndex());
}

work::Replacement ReplacePanel::wanted() const
{
    return {m_find->text(), m_with->text(), m_fold->isChecked()};
}

// Other words than those that the list was made for: what is listed must not be written.
void ReplacePanel::forget()
{
    m_hits.clear();
    m_list->clear();
    m_replace->setEnabled(false);
    m_look->setEnabled(!m_find->text().isEmpty());
    m_message->setText(tr("文字列を入れてEnterを押すと、該当箇所を一覧で確かめられます。"));
}

void ReplacePanel::setHits(std::vector<work::ReplaceHit> hits)
{
    m_filling = true;
    m_hits = std::move(hits);
    m_list->clear();
    for (const work::ReplaceHit &hit : m_hits) {
        auto *item = new QTreeWidgetItem(m_list);
        const QString label = hit.row == 0 ? tr("「%1」").arg(hit.label)
                                           : tr("%1行目「%2」").arg(hit.row).arg(hit.label);
        item->setText(Place, tr("%1　%2").arg(hit.sheetTitle, label));
        item->setText(Before, hit.before);
        item->setText(After, hit.after);
        item->setData(Before, MarkedTextDelegate::SpansRole, MarkedTextDelegate::spans(hit.found));
        item->setData(After, MarkedTextDelegate::SpansRole,
                      MarkedTextDelegate::spans(hit.replaced));
        if (hit.locked.isEmpty()) {
            item->setCheckState(Place, Qt::Checked);
        } else {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setText(Note, tr("変更しません：%1").arg(hit.locked));
            item->setToolTip(Note, hit.locked);
        }
    }
    const int wide = m_list->viewport()->width();
    m_list->setColumnWidth(Place, wide * 3 / 12);
    m_list->setColumnWidth(Before, wide * 7 / 24);
    m_list->setColumnWidth(After, wide * 7 / 24);
    m_filling = false;
    count();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ReplacePanel::count()
{
    if (m_filling)
        return;
    const size_t ticked = chosen().size();
    m_replace->setEnabled(ticked > 0);
    const auto locked = std::ranges::count_if(
        m_hits, [](const work::ReplaceHit &hit) { return !hit.locked.isEmpty(); });
    if (m_hits.empty())
        m_message->setText(tr("該当する欄はありません。"));
    else if (locked == 0)
        m_message->setText(tr("%1個の欄のうち%2個を置換します。").arg(m_hits.size()).arg(ticked));
    else
        m_message->setText(tr("%1個の欄のうち%2個を置換します。記入対象外の%3個は変えません。")
                               .arg(m_hits.size())
                               .arg(ticked)
                               .arg(locked));
}

std::vector<work::ReplaceHit> ReplacePanel::chosen() const
{
    std::vector<work::ReplaceHit> ticked;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const work::ReplaceHit &hit = m_hits[static_cast<size_t>(i)];
        if (hit.locked.isEmpty() && m_list->topLevelItem(i)->checkState(Place) == Qt::Checked)
            ticked.push_back(hit);
    }
    return ticked;
}

void ReplacePanel::setMessage(const QString &message)
{
    m_message->setText(message);
}

void ReplacePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mokuhyo::desk
