#include "desk/comments_panel.h"

#include "desk/fold_button.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 5; // shown without scrolling

} // namespace

CommentsPanel::CommentsPanel(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_fold(new FoldButton(tr("コメント"), this)),
      m_body(new QWidget(this)), m_list(new QTreeWidget(m_body))
{
    m_list->setHeaderLabels({tr("欄"), tr("コメント"), tr("誰・いつ"), tr("回答")});
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("コメントの一覧"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto *go = new QPushButton(tr("その欄へ(&G)"), m_body);
    auto *answer = new QPushButton(tr("回答する(&W)…"), m_body);
    go->setAccessibleName(tr("コメントの欄へ"));
    answer->setAccessibleName(tr("コメントに回答する"));
    m_go = go;
    m_answer = answer;
    const auto goTo = [this] {
        if (const work::Comment *comment = chosen())
            Q_EMIT cellWanted({comment->cell.item, comment->cell.key});
    };
    connect(go, &QPushButton::clicked, this, goTo);
    connect(m_list, &QTreeWidget::itemActivated, this, goTo);
    connect(answer, &QPushButton::clicked, this, [this] {
        if (const work::Comment *comment = chosen())
            Q_EMIT answerWanted(*comment);
    });
    connect(m_fold, &FoldButton::unfoldedChanged, m_body, &QWidget::setVisible);

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(go);
    buttons->addWidget(answer);
    buttons->addStretch();
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_list, 1);
    body->addLayout(buttons);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(theme::gap / 2);
    page->addWidget(m_fold, 0, Qt::AlignLeft);
    page->addWidget(m_body);
    connect(document, &SheetDocument::replaced, this, &CommentsPanel::sync);
    connect(document, &SheetDocument::refreshed, this, &CommentsPanel::sync);
    sync();
}

QList<QWidget *> CommentsPanel::tabStops() const
{
    return {m_fold, m_list, m_go, m_answer};
}

const work::Comment *CommentsPanel::chosen() const
{
    const QString id =
        m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toString() : QString();
    const auto found = std::ranges::find(m_document->comments(), id, &work::Comment::id);
    return found == m_document->comments().end() ? nullptr : &*found;
}

void CommentsPanel::sync()
{
    const QString before =
        m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toString() : QString();
    m_list->clear();
    if (m_document->isEmpty()) {
        hide();
        return;
    }
    // What waits comes first.
    std::vector<work::Comment> comments = m_document->comments();
    std::ranges::stable_sort(comments, {}, &work::Comment::settled);
    for (const work::Comment &comment : comments) {
        const QString where = comment.cell.key.isEmpty()
                                  ? tr("シート全体")
                                  : m_document->label({comment.cell.item, comment.cell.key});
        QString answer = comment.answer;
        if (comment.settled)
            answer = answer.isEmpty() ? tr("対応済み") : tr("対応済み：%1").arg(answer);
        if (!comment.answeredIn.isEmpty())
            answer = tr("%1（%2に回収したファイルの回答）")
                         .arg(answer, date::print(comment.collected.toLocalTime().date(),
                                                  m_document->form().dateStyle));
        auto *row = new QTreeWidgetItem(
            m_list,
            {where, comment.text,
             tr("%1（%2）").arg(comment.by, date::print(comment.on, m_document->form().dateStyle)),
             answer});
        row->setData(0, Qt::UserRole, comment.id);
        row->setToolTip(3, comment.answeredIn);
        for (int column = 0; column < 4; ++column)
            row->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        if (comment.id == before)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem() && !comments.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const auto open = std::ranges::count(comments, false, &work::Comment::settled);
    const auto answered = std::ranges::count_if(comments, [](const work::Comment &comment) {
        return !comment.settled && !comment.answer.isEmpty();
    });
    m_fold->setText(open == 0 ? tr("コメント（すべて対応済み）")
                    : answered > 0
                        ? tr("コメント %1件（うち回答あり %2件）").arg(open).arg(answered)
                        : tr("コメント %1件").arg(open));
    const int rows = std::clamp(static_cast<int>(comments.size()) + 1, 2, mostRows);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() +
                           rows * (fontMetrics().lineSpacing() + theme::gap) + 4);
    setVisible(!comments.empty());
}

} // namespace mokuhyo::desk
