#include "desk/organisation_dialog.h"

#include "desk/day_box.h"
#include "desk/organisation_tree.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

OrganisationDialog::OrganisationDialog(StoreController &store, Prompts &prompts, int year,
                                       QWidget *parent)
    : QDialog(parent), m_store(store), m_shownDay(fiscal::firstDay(year)),
      m_acts(new OrganisationActs(store, prompts, this)), m_day(new DayBox(this)),
      m_tree(new OrganisationTree(&m_model, this)), m_changes(new QTreeView(this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("組織一覧"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_day->offerReformDays(year - 1, year + 1);
    m_day->setDay(m_shownDay);
    build();
    resize(1040, 680);

    connect(m_day, &DayBox::dayChanged, this, [this](QDate day) {
        if (!day.isValid()) {
            tell(tr("日付は「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。"));
            return;
        }
        m_shownDay = day;
        showUnits(m_units);
    });
    connect(m_acts, &OrganisationActs::refused, this, &OrganisationDialog::tell);
    connect(m_acts, &OrganisationActs::done, this,
            [this](const QString &message, const QStringList &units) {
                if (!message.isEmpty())
                    tell(message);
                if (!units.isEmpty())
                    m_tree->choose(units);
            });
    connect(m_tree, &OrganisationTree::moveWanted, m_acts, &OrganisationActs::move);
    connect(m_tree, &OrganisationTree::chosenChanged, this, &OrganisationDialog::showChanges);
    // Whatever changes units, here or elsewhere, has the tree of the window read again.
    connect(&m_store, &StoreController::treeLoaded, this,
            [this](const TreeSnapshot &tree) { showUnits(tree.units); });
    reload();
}

QAction *OrganisationDialog::addAction(const QString &id, const QString &text,
                                       const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(
            tr("%1（%2）")
                .arg(QString(text).remove(u'…'), keys.toString(QKeySequence::NativeText)));
    m_actions += action;
    return action;
}

void OrganisationDialog::addAct(const QString &id, const QString &text, const QKeySequence &keys,
                                void (OrganisationActs::*act)(const QStringList &))
{
    connect(addAction(id, text, keys), &QAction::triggered, m_acts,
            [this, act] { (m_acts->*act)(m_tree->chosen()); });
}

void OrganisationDialog::build()
{
    addAct(u"add"_s, tr("追加…"), Qt::Key_Insert, &OrganisationActs::add);
    addAct(u"rename"_s, tr("名称変更…"), Qt::Key_F2, &OrganisationActs::rename);
    addAct(u"move"_s, tr("移動…"), Qt::CTRL | Qt::Key_M, &OrganisationActs::moveTo);
    addAct(u"merge"_s, tr("統合…"), Qt::CTRL | Qt::Key_G, &OrganisationActs::merge);
    addAct(u"split"_s, tr("分割…"), Qt::CTRL | Qt::Key_B, &OrganisationActs::split);
    addAct(u"close"_s, tr("廃止…"), Qt::Key_Delete, &OrganisationActs::close);
    addAct(u"contact"_s, tr("担当者…"), Qt::CTRL | Qt::Key_K, &OrganisationActs::contact);
    connect(addAction(u"up"_s, tr("上へ"), Qt::ALT | Qt::Key_Up), &QAction::triggered, this,
            [this] { shift(-1); });
    connect(addAction(u"down"_s, tr("下へ"), Qt::ALT | Qt::Key_Down), &QAction::triggered, this,
            [this] { shift(1); });
    connect(addAction(u"paste"_s, tr("一覧を貼り付け…"), QKeySequence::Paste), &QAction::triggered,
            m_acts, [this] { m_acts->addList(false); });
    connect(addAction(u"file"_s, tr("ファイルから…"), {}), &QAction::triggered, m_acts,
            [this] { m_acts->addList(true); });
    QAction *undo = addAction(u"undo"_s, tr("元に戻す"), QKeySequence::Undo);
    QAction *redo = addAction(u"redo"_s, tr("やり直す"), Qt::CTRL | Qt::Key_Y);
    connect(undo, &QAction::triggered, this, [this] {
        tell(tr("「%1」を元に戻しました。").arg(m_undoText));
        m_store.undo();
    });
    connect(redo, &QAction::triggered, this, [this] {
        tell(tr("「%1」をやり直しました。").arg(m_redoText));
        m_store.redo();
    });
    connect(&m_store, &StoreController::undoChanged, this, &OrganisationDialog::showUndo);
    showUndo({}, {});

    auto *bar = new QToolBar(tr("組織の操作"), this);
    for (QAction *action : std::as_const(m_actions)) {
        const QString id = action->objectName();
        if (id == u"up"_s || id == u"paste"_s || id == u"undo"_s)
            bar->addSeparator();
        bar->addAction(action);
    }
    // Keys mean the tree; in the fields above it they mean the text.
    m_tree->addActions(m_actions);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setAccessibleName(tr("組織一覧"));
    m_tree->setAccessibleDescription(
        tr("部署をドラッグして、別の部署の下や別の順番へ移せます。Alt+↑↓でも順番を変えられます。"));

    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("部署の名前でしぼり込む"));
    filter->setAccessibleName(tr("部署の名前でしぼり込む"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_tree,
            [this](const QString &text) { m_tree->narrow(text); });
    m_day->setAccessibleName(tr("いつの組織か"));
    auto *dayLabel = new QLabel(tr("いつの組織か(&D)"), this);
    dayLabel->setBuddy(m_day);
    auto *top = new QHBoxLayout;
    top->addWidget(dayLabel);
    top->addWidget(m_day);
    top->addSpacing(theme::wideGap);
    top->addWidget(filter, 1);

    m_changes->setModel(&m_changeModel);
    m_changes->setItemDelegate(new RoomyDelegate(m_changes));
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setAllColumnsShowFocus(true);
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setAccessibleName(tr("組織の変更の一覧"));
    auto *changesLabel = new QLabel(tr("いつ・何が(&H)"), this);
    changesLabel->setBuddy(m_changes);
    auto *take = new QPushButton(tr("この変更を取り消す(&W)…"), this);
    take->setEnabled(false);
    connect(take, &QPushButton::clicked, this, &OrganisationDialog::withdraw);
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentChanged, take,
            [take](const QModelIndex &current) { take->setEnabled(current.isValid()); });
    auto *below = new QWidget(this);
    auto *belowBox = new QVBoxLayout(below);
    belowBox->setContentsMargins(0, 0, 0, 0);
    belowBox->addWidget(changesLabel);
    belowBox->addWidget(m_changes);
    belowBox->addWidget(take, 0, Qt::AlignRight);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_tree);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({430, 190});

    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("閉じる"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *box = new QVBoxLayout(this);
    box->addWidget(bar);
    box->addLayout(top);
    box->addWidget(split, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons);
    box->addLayout(foot);
    setTabOrder(m_day, filter);
    setTabOrder(filter, m_tree);
    setTabOrder(m_tree, m_changes);
    setTabOrder(m_changes, take);
    m_tree->setFocus();
}

QAction *OrganisationDialog::action(const QString &id) const
{
    return findChild<QAction *>(id);
}

QString OrganisationDialog::message() const
{
    return m_message->text();
}

void OrganisationDialog::tell(const QString &message)
{
    m_message->setText(message);
}

void OrganisationDialog::reload()
{
    struct Answer
    {
        UnitRegister units;
        QString undo;
        QString redo;
    };
    m_store.ask(
        this,
        [](work::Session &session) -> Result<Answer> {
            auto units = session.units();
            if (!units)
                return failure(units.error());
            return Answer{*std::move(units), session.undoText(), session.redoText()};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                tell(answer.error().message);
                return;
            }
            showUndo(answer->undo, answer->redo);
            showUnits(answer->units);
        });
}

void OrganisationDialog::showUndo(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    const auto show = [this](const QString &id, const QString &what, const QString &text) {
        QAction *its = action(id);
        its->setEnabled(!text.isEmpty());
        its->setToolTip(text.isEmpty() ? what : tr("%1：%2").arg(what, text));
    };
    show(u"undo"_s, tr("元に戻す"), undo);
    show(u"redo"_s, tr("やり直す"), redo);
}

void OrganisationDialog::showUnits(const UnitRegister &units)
{
    const QStringList chosen = m_tree->chosen();
    m_units = units;
    m_acts->setUnits(units, m_shownDay);
    m_model.setUnits(units, m_shownDay);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(OrganisationModel::Name, 380);
    m_tree->setColumnWidth(OrganisationModel::Contact, 200);
    m_tree->choose(chosen);
    if (m_model.rowCount() == 0)
        tell(tr("%1の組織はまだありません。「一覧を貼り付け」か「追加」で部署を登録してください。")
                 .arg(date::print(m_shownDay, YearStyle::Era)));
    showChanges();
    Q_EMIT loaded();
}

// Of the chosen units, or of all.
void OrganisationDialog::showChanges()
{
    const QStringList chosen = m_tree->chosen();
    m_changeModel.clear();
    m_changeModel.setHorizontalHeaderLabels({tr("いつ"), tr("何が")});
    m_listed.clear();
    for (const work::UnitChange &change : work::changesOf(m_units)) {
        if (!chosen.isEmpty() && !chosen.contains(change.unit))
            continue;
        const QString day = date::print(change.day, YearStyle::Era);
        const QList<QStandardItem *> row = {
            new QStandardItem(change.day > m_shownDay ? tr("%1（予定）").arg(day) : day),
            new QStandardItem(change.text)};
        for (QStandardItem *item : row)
            item->setToolTip(item->text());
        m_changeModel.appendRow(row);
        m_listed.push_back(change);
    }
    m_changes->setColumnWidth(0, 220);
}

void OrganisationDialog::withdraw()
{
    const QModelIndex current = m_changes->currentIndex();
    if (!current.isValid())
        return;
    const work::UnitChange change = m_listed[static_cast<size_t>(current.row())];
    m_store.change(
        this, [change](work::Session &session) { return work::withdrawChange(session, change); },
        [this](const Result<work::Applied> &applied) {
            tell(applied ? tr("%1をしました。「元に戻す」で戻せます。").arg(applied->text)
                         : applied.error().message);
        });
}

void OrganisationDialog::shift(int by)
{
    const QStringList chosen = m_tree->chosen();
    const QModelIndex index = m_model.indexOf(chosen.value(0));
    if (chosen.size() != 1) {
        tell(tr("部署を1つ選んでください。"));
        return;
    }
    const int to = by < 0 ? index.row() - 1 : index.row() + 2;
    if (index.row() + by < 0 || index.row() + by >= m_model.rowCount(index.parent()))
        return;
    m_acts->move(chosen.front(), m_model.unitAt(index.parent()),
                 m_model.unitAt(index.siblingAtRow(to)));
}

} // namespace mokuhyo::desk
