#include "desk/editions_dialog.h"

#include "core/fiscal_year.h"
#include "desk/roomy_delegate.h"
#include "desk/store_controller.h"
#include "desk/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *table(const QString &name, const QStringList &headings, const QList<int> &widths)
{
    auto *made = new QTreeWidget;
    made->setAccessibleName(name);
    made->setHeaderLabels(headings);
    made->setRootIsDecorated(false);
    made->setUniformRowHeights(true);
    made->setAllColumnsShowFocus(true);
    made->setItemDelegate(new RoomyDelegate(made));
    for (qsizetype i = 0; i < widths.size(); ++i)
        made->header()->resizeSection(static_cast<int>(i), widths[i]);
    return made;
}

QString day(QDate date)
{
    return date.isValid() ? date::print(date, YearStyle::Era) : QString();
}

} // namespace

EditionsDialog::EditionsDialog(StoreController &store, QWidget *parent)
    : QDialog(parent), m_store(store),
      m_list(table(tr("版の一覧"),
                   {tr("版"), tr("公表日"), tr("基準日"), tr("シート"), tr("ページ"), tr("状態")},
                   {370, 130, 130, 60, 60, 100})),
      m_said(new QLabel), m_changes(table(tr("その後の変更"),
                                          {tr("ページ"), tr("シート"), tr("箇所"),
                                           tr("公表したとき"), tr("今"), tr("理由"), tr("日付")},
                                          {60, 220, 150, 180, 180, 120, 120}))
{
    setWindowTitle(tr("版の管理"));
    build();
    resize(1060, 640);
    load();
}

void EditionsDialog::build()
{
    auto *acts = new QVBoxLayout;
    const auto button = [&](const QString &text, auto act) {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        acts->addWidget(made);
        return made;
    };
    const auto paper = [&](const QString &text, Paper what) {
        m_ofEdition += button(text, [this, what] {
            if (const work::Edition *edition = chosen())
                Q_EMIT paperWanted(*edition, what);
        });
    };
    button(tr("新しい版を作る(&N)…"), &EditionsDialog::publishWanted);
    paper(tr("この版を見る(&V)"), Paper::Edition);
    paper(tr("正誤表(&E)"), Paper::Errata);
    paper(tr("差替えのページ(&R)"), Paper::Replacement);
    paper(tr("変更一覧(&L)"), Paper::Changes);
    m_ofStanding += button(tr("訂正版を作る(&T)…"), [this] {
        if (const work::Edition *edition = chosen())
            Q_EMIT correctionWanted(*edition);
    });
    m_ofStanding += button(tr("取り下げる(&W)…"), [this] {
        if (const work::Edition *edition = chosen())
            Q_EMIT withdrawalWanted(*edition);
    });
    acts->addStretch();

    auto *above = new QHBoxLayout;
    above->addWidget(m_list, 1);
    above->addLayout(acts);
    m_said->setBuddy(m_changes);
    m_said->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *box = new QVBoxLayout(this);
    box->addLayout(above, 1);
    box->addWidget(m_said);
    box->addWidget(m_changes, 1);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EditionsDialog::choose);
    const auto go = [this](const QTreeWidgetItem *item) {
        const int row = m_changes->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
        const work::EditionChange &change = m_shown[static_cast<size_t>(row)];
        Q_EMIT cellChosen(change.sheet, {change.item, change.field});
    };
    connect(m_changes, &QTreeWidget::itemActivated, this, go);
}

void EditionsDialog::load()
{
    m_loaded = false;
    m_store.ask(
        this, [](work::Session &session) { return work::editions(session); },
        [this](const Result<std::vector<work::Edition>> &editions) {
            m_loaded = true;
            if (editions)
                fill(*editions);
            else
                m_said->setText(editions.error().message);
        });
}

void EditionsDialog::fill(const std::vector<work::Edition> &editions)
{
    const QString before = chosen() ? chosen()->id : QString();
    const QSignalBlocker quiet(m_list); // it is compared once, below
    m_list->clear();
    m_editions = editions;
    int current = 0;
    for (const work::Edition &edition : editions) {
        auto *item = new QTreeWidgetItem(
            m_list, {work::editionName(edition), day(edition.published), day(edition.asOf),
                     QString::number(edition.sheets().size()), QString::number(edition.pages),
                     edition.withdrawn.isValid() ? tr("取下げ（%1）").arg(day(edition.withdrawn))
                                                 : tr("公表中")});
        item->setToolTip(0, item->text(0));
        item->setToolTip(5, edition.whyWithdrawn);
        for (const int column : {3, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (edition.id == before)
            current = m_list->topLevelItemCount() - 1;
    }
    m_list->setCurrentItem(m_list->topLevelItem(current));
    choose();
}

const work::Edition *EditionsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_editions[static_cast<size_t>(row)];
}

void EditionsDialog::choose()
{
    const work::Edition *edition = chosen();
    for (QPushButton *button : m_ofEdition)
        button->setEnabled(edition);
    for (QPushButton *button : m_ofStanding)
        button->setEnabled(edition && !edition->withdrawn.isValid() &&
                           m_store.info().readOnlyReason.isEmpty());
    showChanges({});
    m_compared = false;
    if (!edition) {
        m_said->setText(tr("まだ版がありません。「新しい版を作る」で、議会資料（冊子）を暫定版や"
                           "確定版として残せます。"));
        return;
    }
    m_said->setText(tr("その後の変更を調べています…"));
    m_store.ask(
        this,
        [edition = *edition](work::Session &session) {
            return work::compareEditions(session, edition, std::nullopt);
        },
        [this, id = edition->id](const Result<work::EditionComparison> &comparison) {
            if (!chosen() || chosen()->id != id)
                return; // another one is chosen by now
            m_compared = true;
            if (!comparison) {
                m_said->setText(comparison.error().message);
                return;
            }
            showChanges(comparison->changes);
            m_said->setText(comparison->changes.empty()
                                ? tr("この版の後に変わったところはありません。")
                                : tr("この版の後の変更(&D)：%1件　Enterで欄へ移ります。")
                                      .arg(comparison->changes.size()));
        });
}

void EditionsDialog::showChanges(const std::vector<work::EditionChange> &changes)
{
    m_shown = changes;
    m_changes->clear();
    const auto line = [](QString text) { return text.replace(u'\n', u' '); };
    for (const work::EditionChange &change : changes) {
        auto *item = new QTreeWidgetItem(
            m_changes, {change.page, line(change.sheetName), change.place, line(change.before),
                        line(change.after), line(change.reason), day(change.on)});
        for (int column = 0; column < m_changes->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
        item->setToolTip(3, Qt::convertFromPlainText(change.before));
        item->setToolTip(4, Qt::convertFromPlainText(change.after));
    }
}

QString EditionsDialog::status() const
{
    return m_said->text();
}

} // namespace mokuhyo::desk
