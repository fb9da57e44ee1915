#include "desk/compare_window.h"

#include "desk/jobs.h"
#include "desk/marked_text_delegate.h"
#include "desk/text_pane.h"
#include "desk/theme.h"
#include "desk/unit_box.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseInTyping = 150; // ms

// The phases of the forms of these sheets, each key once.
Result<std::vector<std::pair<QString, QString>>> phasesOf(const work::Session &session,
                                                          const std::vector<TreeEntry> &entries)
{
    std::vector<std::pair<QString, QString>> phases;
    std::vector<FormRef> seen;
    for (const TreeEntry &entry : entries) {
        if (std::ranges::find(seen, entry.sheet.form) != seen.end())
            continue;
        seen.push_back(entry.sheet.form);
        const auto form = session.formOf(entry.sheet);
        if (!form)
            return failure(form.error());
        // What another form has in between goes in between.
        auto at = phases.begin();
        for (const Phase &phase : (*form)->phases) {
            const auto known =
                std::ranges::find(phases, phase.key, &std::pair<QString, QString>::first);
            if (known == phases.end()) {
                at = std::next(phases.insert(at, {phase.key, phase.label}));
                continue;
            }
            if (!known->second.split(u'・').contains(phase.label))
                known->second += u'・' + phase.label;
            at = std::next(known);
        }
    }
    return phases;
}

} // namespace

CompareWindow::CompareWindow(StoreController &store, Prompts &prompts, const TreeSnapshot &tree,
                             const QString &folder, QWidget *parent)
    : QDialog(parent), m_store(store), m_tree(tree), m_folder(folder),
      m_sides(new CompareSides(prompts, this)), m_units(new UnitBox(this)),
      m_needle(new QLineEdit(this)), m_labels(new QComboBox(this)),
      m_equal(new QCheckBox(tr("同じ内容も表示(&E)"), this)),
      m_run(new QPushButton(tr("比べる(&R)"), this)), m_said(new QLabel(this)),
      m_list(new QTreeView(this)), m_before(new TextPane(tr("変更前の内容"))),
      m_after(new TextPane(tr("変更後の内容"))), m_reason(new QLabel(this)),
      m_go(new QPushButton(tr("この欄へ(&G)"), this))
{
    setWindowTitle(tr("比較"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_units->setUnits(tree.units, fiscal::firstDay(tree.year), tr("すべての部・課"));
    auto *box = new QVBoxLayout(this);
    box->addWidget(build(), 1);
    auto *buttons = new QDialogButtonBox(this);
    const auto button = [&](const QString &text, auto act) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_outputs +=
        button(tr("Excelに書き出す(&X)…"), [this] { Q_EMIT workbookWanted(m_model.comparison()); });
    m_outputs += button(tr("印刷・PDF(&P)…"), [this] { Q_EMIT paperWanted(m_model.comparison()); });
    button(tr("推移(&T)…"), [this] { Q_EMIT seriesWanted(); });
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    box->addWidget(buttons);
    resize(1160, 720);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    const auto filter = [this] {
        m_model.setFilter(m_needle->text(), m_labels->currentData().toString());
    };
    connect(&m_typing, &QTimer::timeout, this, filter);
    connect(m_needle, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_labels, &QComboBox::activated, this, filter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CompareWindow::arranged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareWindow::choose);
    connect(m_list, &QTreeView::activated, this, &CompareWindow::go);
    connect(m_go, &QPushButton::clicked, this, &CompareWindow::go);
    connect(m_run, &QPushButton::clicked, this, &CompareWindow::run);
    connect(m_sides, &CompareSides::fileChosen, this, &CompareWindow::fileChosen);
    connect(m_sides, &CompareSides::changed, this, [this] {
        m_run->setEnabled(m_ready && m_sides->options().has_value());
        tell(m_ready ? m_sides->missing() : QString());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    loadOffer();
    arranged();
}

QWidget *CompareWindow::build()
{
    m_needle->setPlaceholderText(tr("シート・行・内容を絞り込む"));
    m_needle->setAccessibleName(tr("違いの絞り込み"));
    m_needle->setClearButtonEnabled(true);
    m_units->setAccessibleName(tr("比べる部・課"));
    m_labels->setAccessibleName(tr("表示する欄"));
    m_labels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_labels->setMinimumContentsLength(10);
    m_run->setDefault(true);
    m_run->setEnabled(false);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setBuddy(m_list);
    m_list->setAccessibleName(tr("違いの一覧"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new MarkedTextDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    QHeaderView *columns = m_list->header();
    columns->resizeSection(CompareModel::Place, 250);
    columns->resizeSection(CompareModel::Label, 150);
    columns->resizeSection(CompareModel::Before, 300);
    columns->resizeSection(CompareModel::After, 300);
    columns->setStretchLastSection(true);

    auto *first = new QHBoxLayout;
    first->addWidget(m_sides, 1);
    auto *second = new QHBoxLayout;
    auto *unitLabel = new QLabel(tr("部・課(&U)"));
    unitLabel->setBuddy(m_units);
    second->addWidget(unitLabel);
    second->addWidget(m_units, 1);
    second->addWidget(m_equal);
    second->addWidget(m_run);
    auto *third = new QHBoxLayout;
    third->addWidget(m_needle, 1);
    third->addWidget(m_labels);
    auto *above = new QWidget;
    auto *inAbove = new QVBoxLayout(above);
    inAbove->setContentsMargins(0, 0, 0, 0);
    inAbove->addLayout(first);
    inAbove->addLayout(second);
    inAbove->addWidget(m_said);
    inAbove->addLayout(third);
    inAbove->addWidget(m_list, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(above);
    split->addWidget(buildTexts());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({470, 180});
    return split;
}

QWidget *CompareWindow::buildTexts()
{
    auto *texts = new QWidget;
    auto *grid = new QGridLayout(texts);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto put = [&](int column, const QString &heading, TextPane *pane) {
        auto *label = new QLabel(heading);
        label->setBuddy(pane);
        grid->addWidget(label, 0, column);
        grid->addWidget(pane, 1, column);
        grid->setColumnStretch(column, 1);
    };
    put(0, tr("変更前"), m_before);
    put(1, tr("変更後"), m_after);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    grid->addWidget(m_reason, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    return texts;
}

void CompareWindow::loadOffer()
{
    m_store.ask(
        this,
        [tree = m_tree](work::Session &session) -> Result<CompareSides::Offer> {
            CompareSides::Offer offer;
            offer.year = tree.year;
            offer.years = tree.years;
            std::ranges::sort(offer.years);
            auto phases = phasesOf(session, tree.entries);
            if (!phases)
                return failure(phases.error());
            offer.phases = *std::move(phases);
            auto editions = work::editions(session);
            if (!editions)
                return failure(editions.error());
            offer.editions = *std::move(editions);
            return offer;
        },
        [this](const Result<CompareSides::Offer> &offer) {
            m_ready = true;
            if (!offer) {
                tell(offer.error().message);
                return;
            }
            CompareSides::Offer with = *offer;
            with.folder = m_folder;
            m_sides->setOffer(with);
        });
}

void CompareWindow::run()
{
    auto options = m_sides->options();
    if (!options)
        return;
    if (!m_units->unit().isEmpty())
        options->units = {m_units->unit()};
    options->equal = m_equal->isChecked();
    m_compared = false;
    m_run->setEnabled(false);
    tell(tr("比べています…"));
    runJob(
        m_store, this, tr("比べています"),
        [options](work::Session &session, const Progress &) {
            return work::compare(session, *options);
        },
        [self = QPointer<CompareWindow>(this),
         round = ++m_asked](const Result<work::Comparison> &comparison) {
            if (self && round == self->m_asked)
                self->fill(comparison);
        });
}

void CompareWindow::fill(const Result<work::Comparison> &comparison)
{
    m_compared = true;
    m_run->setEnabled(true);
    if (!comparison) {
        m_model.setComparison({});
        tell(comparison.error().message);
        return;
    }
    const QString chosen = m_labels->currentData().toString();
    m_model.setFilter(m_needle->text(), {});
    m_model.setComparison(*comparison);
    m_labels->clear();
    m_labels->addItem(tr("すべての欄"), QString());
    for (const QString &label : m_model.labels())
        m_labels->addItem(QString(label).replace(u'\n', u' '), label);
    m_labels->setCurrentIndex(std::max(0, m_labels->findData(chosen)));
    if (m_labels->currentIndex() > 0)
        m_model.setFilter(m_needle->text(), chosen);
    tell();
}

void CompareWindow::arranged()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
    m_list->expandAll();
    const QModelIndex first = m_model.index(0, 0);
    const QModelIndex line = m_model.index(0, 0, first);
    m_list->setCurrentIndex(line.isValid() ? line : first);
    for (QPushButton *button : m_outputs)
        button->setEnabled(!m_model.comparison().sheets.empty());
    choose();
    if (m_compared)
        tell();
}

void CompareWindow::choose()
{
    const CompareModel::Line line = m_model.lineAt(m_list->currentIndex());
    m_go->setEnabled(line.sheet);
    if (line.cell && (line.cell->before.isEmpty() || line.cell->after.isEmpty())) {
        m_before->showText(line.cell->before);
        m_after->showText(line.cell->after);
    } else if (line.cell) {
        m_before->showSide(line.cell->pieces, DiffPiece::Kind::Removed);
        m_after->showSide(line.cell->pieces, DiffPiece::Kind::Added);
    } else {
        m_before->showNothing();
        m_after->showNothing();
    }
    const QString reason = line.cell ? line.cell->reason : QString();
    const QString note = line.row ? line.row->note : line.sheet ? line.sheet->note : QString();
    QStringList said;
    if (!reason.isEmpty())
        said += tr("理由：%1").arg(reason);
    if (!note.isEmpty())
        said += note;
    m_reason->setText(said.join(u'\n'));
    m_reason->setVisible(!said.isEmpty());
}

// The sheet itself says in which year it is to be shown.
void CompareWindow::go()
{
    const CompareModel::Line line = m_model.lineAt(m_list->currentIndex());
    if (!line.sheet)
        return;
    const bool older = line.row ? line.row->after.isEmpty() : line.sheet->after.isEmpty();
    const QString sheet =
        older && !line.sheet->before.isEmpty() ? line.sheet->before : line.sheet->after;
    const QString item = !line.row ? QString() : older ? line.row->before : line.row->after;
    const CellKey cell{item, line.cell ? line.cell->key : QString()};
    m_store.ask(
        this, [sheet](work::Session &session) { return session.sheet(sheet); },
        [this, sheet, cell](const Result<Sheet> &found) {
            if (!found)
                tell(tr("このシートは、このデータにはもうありません。"));
            else
                Q_EMIT cellChosen(sheet, cell,
                                  std::clamp(m_tree.year, found->fromYear, found->toYear));
        });
}

void CompareWindow::tell(const QString &message)
{
    if (!message.isEmpty() || !m_compared) {
        m_said->setText(message.isEmpty() && m_ready ? tr("「比べる」を押すと、違いを調べます。")
                                                     : message);
        return;
    }
    const work::Comparison &all = m_model.comparison();
    const int lines = m_model.lines();
    QStringList said;
    if (all.sheets.empty())
        said += tr("違いはありません。");
    else
        said += tr("%1枚のシートに%2か所の違いがあります。（表示 %3行）")
                    .arg(all.sheets.size())
                    .arg(all.differences())
                    .arg(lines);
    said += all.notes;
    m_said->setText(said.join(u'\n'));
}

QString CompareWindow::status() const
{
    return m_said->text();
}

} // namespace mokuhyo::desk
