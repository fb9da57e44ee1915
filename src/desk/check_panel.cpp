#include "desk/check_panel.h"

#include "desk/finding_list.h"
#include "desk/fold_button.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 4;            // shown without scrolling
constexpr int pauseAfterChanges = 400; // ms

QString foldKey()
{
    return u"check/unfolded"_s;
}

} // namespace

CheckPanel::CheckPanel(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new FindingModel(this)),
      m_fold(new FoldButton(tr("点検"), this)), m_list(new FindingList(m_model, this)),
      m_advice(new QLabel(this)), m_go(new QPushButton(tr("その欄へ(&J)"), this)),
      m_accept(new QPushButton(tr("確認済みにする(&K)…"), this)),
      m_withdraw(new QPushButton(tr("確認済みを取り消す"), this)),
      m_acceptedToo(new QCheckBox(tr("確認済みも表示"), this))
{
    m_list->setAccessibleName(tr("このシートの点検の結果"));
    m_list->hideColumn(FindingModel::Sheet);
    m_list->hideColumn(FindingModel::Advice); // stands below
    m_list->hideColumn(FindingModel::Accepted);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    QHeaderView *columns = m_list->header();
    columns->setSectionResizeMode(FindingModel::Severity, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(FindingModel::Place, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(FindingModel::Excerpt, QHeaderView::Interactive);
    columns->resizeSection(FindingModel::Excerpt, 140);
    columns->setStretchLastSection(false);
    for (const int column : {FindingModel::Message, FindingModel::Accepted})
        columns->setSectionResizeMode(column, QHeaderView::Stretch);
    m_go->setAccessibleName(tr("点検で見つかった欄へ"));
    m_accept->setAccessibleName(tr("点検の結果を確認済みにする"));
    m_withdraw->setAccessibleName(tr("点検の結果の確認済みを取り消す"));
    m_acceptedToo->setAccessibleName(tr("確認済みの点検の結果も表示"));
    connect(m_list, &FindingList::findingWanted, this, &CheckPanel::findingWanted);
    connect(m_list, &FindingList::choiceChanged, this, &CheckPanel::offer);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const work::CheckedFinding *found = m_list->current())
            Q_EMIT findingWanted(*found);
    });
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT acceptWanted(m_list->chosen()); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawWanted(m_list->chosen()); });
    connect(m_acceptedToo, &QCheckBox::toggled, this, [this](bool too) {
        m_model->setFilter({FindingModel::Show::Everything, too, {}});
        m_list->setColumnHidden(FindingModel::Accepted, !too);
        fit();
    });
    m_fold->setUnfolded(QSettings().value(foldKey(), false).toBool());
    connect(m_fold, &FoldButton::unfoldedChanged, this, [this](bool open) {
        showOrHide();
        QSettings().setValue(foldKey(), open);
    });

    auto *buttons = new QVBoxLayout;
    for (QWidget *each :
         {static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_accept),
          static_cast<QWidget *>(m_withdraw), static_cast<QWidget *>(m_acceptedToo)})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *body = new QHBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    auto *list = new QVBoxLayout;
    list->addWidget(m_list);
    list->addWidget(m_advice);
    body->addLayout(list, 1);
    body->addLayout(buttons);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseAfterChanges);
    connect(&m_timer, &QTimer::timeout, this, &CheckPanel::check);
    connect(document, &SheetDocument::replaced, this, &CheckPanel::checkSoon);
    connect(document, &SheetDocument::refreshed, this, &CheckPanel::checkSoon);
    connect(document, &SheetDocument::wrote, this, &CheckPanel::checkSoon);
    showOrHide();
}

QList<QWidget *> CheckPanel::tabStops() const
{
    return {m_list, m_go, m_accept, m_withdraw, m_acceptedToo};
}

void CheckPanel::setChecker(Checker checker)
{
    m_checker = std::move(checker);
    checkSoon();
}

void CheckPanel::checkSoon()
{
    // What was found in another sheet says nothing of this one.
    const QString sheet = m_document->isEmpty() ? QString() : m_document->sheet().id;
    if (sheet != m_sheet) {
        m_sheet = sheet;
        ++m_asked;
        fill({});
    }
    if (!sheet.isEmpty())
        m_timer.start();
}

void CheckPanel::check()
{
    if (!m_checker || m_document->isEmpty())
        return;
    m_checker(m_sheet, [self = QPointer<CheckPanel>(this), round = ++m_asked](
                           const Result<std::vector<work::CheckedFinding>> &findings) {
        if (!self || round != self->m_asked)
            return;
        // A sheet that is gone by now is told of elsewhere.
        self->fill(findings.value_or(std::vector<work::CheckedFinding>()));
        Q_EMIT self->checked();
    });
}

void CheckPanel::fill(const std::vector<work::CheckedFinding> &findings)
{
    m_model->setFindings(findings);
    const FindingModel::Counts counts = m_model->counts();
    m_fold->setText(tr("点検　%1").arg(countsText(counts)));
    fit();
    showOrHide();
    Q_EMIT counted(counts);
}

void CheckPanel::showOrHide()
{
    const bool any = m_model->counts() != FindingModel::Counts();
    m_fold->setVisible(any);
    setVisible(any && m_fold->isUnfolded());
}

void CheckPanel::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 2, mostRows);
    m_list->setFixedHeight(
        m_list->header()->sizeHint().height() +
        rows * std::max(m_list->sizeHintForRow(0), fontMetrics().lineSpacing() + theme::gap) +
        2 * m_list->frameWidth());
}

void CheckPanel::offer()
{
    const auto chosen = m_list->chosen();
    const bool open = std::ranges::any_of(chosen, [](const auto &each) { return !each.accepted; });
    const bool accepted =
        std::ranges::any_of(chosen, [](const auto &each) { return each.accepted.has_value(); });
    const work::CheckedFinding *current = m_list->current();
    m_go->setEnabled(current != nullptr);
    m_advice->setText(current ? tr("対応：%1").arg(current->finding.advice) : QString());
    m_accept->setEnabled(open);
    m_withdraw->setEnabled(accepted);
}

} // namespace mokuhyo::desk
