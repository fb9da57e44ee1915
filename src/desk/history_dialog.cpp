#include "desk/history_dialog.h"

#include "desk/history_text.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(StoreController *store, SheetDocument *document, QWidget *parent)
    : QDialog(parent), m_store(store), m_document(document), m_scope(new QComboBox(this)),
      m_list(new QTreeWidget(this)), m_text(new QTextBrowser(this)), m_message(new QLabel(this)),
      m_restore(new QPushButton(tr("この内容に戻す"), this)),
      m_go(new QPushButton(tr("この欄へ移動"), this))
{
    setWindowTitle(tr("変更履歴"));
    m_scope->setAccessibleName(tr("履歴の範囲"));
    m_list->setAccessibleName(tr("変更の一覧"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setHeaderLabels({tr("日時"), tr("誰が"), tr("どこを"), tr("変更後の内容"), tr("理由")});
    m_text->setAccessibleName(tr("変更の内容"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto *top = new QHBoxLayout;
    auto *scopeLabel = new QLabel(tr("範囲(&S)"), this);
    scopeLabel->setBuddy(m_scope);
    top->addWidget(scopeLabel);
    top->addWidget(m_scope);
    top->addStretch();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({320, 200});
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("閉じる"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(tr("変更履歴を閉じる"));
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(split, 1);
    box->addWidget(m_message);
    box->addWidget(buttons);
    resize(860, 600);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &HistoryDialog::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::choose);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    const auto go = [this] {
        const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (at >= 0 && static_cast<size_t>(at) < m_entries.size())
            Q_EMIT cellWanted({m_entries[static_cast<size_t>(at)].cell.item,
                               m_entries[static_cast<size_t>(at)].cell.key});
    };
    connect(m_go, &QPushButton::clicked, this, go);
    connect(m_list, &QTreeWidget::itemActivated, this, go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(document, &SheetDocument::refreshed, this, &HistoryDialog::read);
    connect(document, &SheetDocument::replaced, this, &QDialog::reject);
}

HistoryDialog::Scope HistoryDialog::scope() const
{
    return static_cast<Scope>(m_scope->currentData().toInt());
}

void HistoryDialog::setScope(Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(scope)));
}

void HistoryDialog::showFor(const CellKey &cell)
{
    m_cell = cell;
    const QSignalBlocker blocked(m_scope);
    m_scope->clear();
    const auto add = [this](const QString &text, Scope scope) {
        m_scope->addItem(text, static_cast<int>(scope));
    };
    if (m_document->field(cell))
        add(tr("この欄：%1").arg(m_document->label(cell)), Scope::Cell);
    if (!cell.item.isEmpty())
        add(tr("この行：%1").arg(m_document->label({cell.item, {}}).section(u'「', 0, 0)),
            Scope::Row);
    add(tr("シート全体"), Scope::Sheet);
    add(tr("削除した行"), Scope::DeletedRows);
    m_scope->setCurrentIndex(0);
    read();
}

void HistoryDialog::read()
{
    if (m_document->isEmpty())
        return;
    const QString sheet = m_document->sheet().id;
    const int asked = ++m_asked;
    if (scope() == Scope::DeletedRows) {
        m_store->ask(
            this, [sheet](work::Session &session) { return work::deletedRows(session, sheet); },
            [this, asked](const Result<std::vector<work::DeletedRow>> &rows) {
                if (asked != m_asked)
                    return;
                if (rows)
                    fillDeleted(*rows);
                else
                    say(rows.error().message);
            });
        return;
    }
    work::HistoryQuery query{sheet};
    if (scope() != Scope::Sheet)
        query.item = m_cell.item;
    if (scope() == Scope::Cell) {
        query.key = m_cell.key;
        query.sheetOnly = m_cell.item.isEmpty();
    }
    m_store->ask(
        this, [query](work::Session &session) { return work::historyOf(session, query); },
        [this, asked](const Result<std::vector<work::HistoryEntry>> &entries) {
            if (asked != m_asked)
                return;
            if (entries)
                fill(*entries);
            else
                say(entries.error().message);
        });
}

void HistoryDialog::fill(const std::vector<work::HistoryEntry> &entries)
{
    const int was = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_deleted.clear();
    m_listsDeleted = false;
    m_entries = entries;
    // What the program keeps for itself says nothing to people.
    std::erase_if(m_entries, [](const work::HistoryEntry &entry) {
        return entry.kind == work::HistoryEntry::Kind::Other && entry.cell.key != field::options &&
               entry.cell.key != field::exists;
    });
    m_list->clear();
    for (const work::HistoryEntry &entry : m_entries) {
        const QString text = entry.kind == work::HistoryEntry::Kind::Text
                                 ? QString(entry.change.value).replace(u'\n', u' ')
                                 : entry.said;
        const QString now = entry.current && entry.kind == work::HistoryEntry::Kind::Text
                                ? tr("（今の内容）")
                                : QString();
        auto *item = new QTreeWidgetItem(
            m_list,
            {localTime(entry.when), entry.change.actor,
             entry.row.isEmpty() ? entry.label : entry.row + u'　' + entry.label,
             now + (entry.kind == work::HistoryEntry::Kind::Text && entry.change.value.isEmpty()
                        ? tr("（空）")
                        : text),
             entry.reason});
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    for (int column : {0, 1, 2, 3})
        m_list->resizeColumnToContents(column);
    m_list->header()->resizeSection(2, std::min(260, m_list->columnWidth(2)));
    m_list->header()->resizeSection(3, std::min(320, m_list->columnWidth(3)));
    say(m_entries.empty() ? tr("変更の記録はありません。") : QString());
    if (!m_entries.empty())
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(was, 0, static_cast<int>(m_entries.size()) - 1)));
    choose();
}

void HistoryDialog::fillDeleted(const std::vector<work::DeletedRow> &rows)
{
    m_entries.clear();
    m_deleted = rows;
    m_listsDeleted = true;
    m_list->clear();
    for (const work::DeletedRow &row : m_deleted) {
        QStringList texts;
        for (const auto &text : row.texts)
            texts += text.second.simplified();
        new QTreeWidgetItem(
            m_list, {localTime(row.time), row.actor, row.title, texts.join(u" ／ "_s), QString()});
    }
    say(m_deleted.empty() ? tr("削除した行はありません。") : QString());
    if (!m_deleted.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    choose();
}

void HistoryDialog::choose()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_restore->setText(m_listsDeleted ? tr("この行を戻す") : tr("この内容に戻す"));
    m_restore->setEnabled(false);
    m_go->setEnabled(false);
    m_text->clear();
    if (at < 0)
        return;
    const size_t place = static_cast<size_t>(at);
    if (m_listsDeleted) {
        m_text->setHtml(deletedRowHtml(m_deleted[place]));
        m_restore->setEnabled(true);
        return;
    }
    const work::HistoryEntry &entry = m_entries[place];
    m_text->setHtml(historyHtml(entry));
    const bool there = entry.cell.item.isEmpty() || m_document->sheet().item(entry.cell.item);
    const bool text = entry.kind == work::HistoryEntry::Kind::Text && there;
    const bool decision = entry.kind == work::HistoryEntry::Kind::Decision && there;
    m_go->setEnabled(text || (decision && !entry.cell.key.isEmpty()));
    m_restore->setEnabled(text && m_document->text({entry.cell.item, entry.cell.key}) !=
                                      entry.change.value);
}

void HistoryDialog::restore()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0)
        return;
    const size_t place = static_cast<size_t>(at);
    const work::EditOptions options{m_document->amendReason(), {}};
    StoreController::Step step;
    if (m_listsDeleted) {
        step = [sheet = m_document->sheet().id, item = m_deleted[place].item,
                options](work::Session &session) {
            return work::restoreItem(session, sheet, item, options);
        };
    } else {
        step = [entry = m_entries[place], options](work::Session &session) {
            return work::restoreText(session, entry, options);
        };
    }
    m_store->change(this, std::move(step), [this](const Result<work::Applied> &applied) {
        if (!applied) {
            say(applied.error().message);
            return;
        }
        read();
    });
}

void HistoryDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace mokuhyo::desk
