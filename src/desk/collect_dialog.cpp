#include "desk/collect_dialog.h"

#include "desk/collect_tree.h"
#include "desk/marked_text_delegate.h"
#include "desk/roomy_delegate.h"
#include "desk/snapshot.h"
#include "desk/texts_view.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

CollectDialog::CollectDialog(const TreeSnapshot &tree, Planner planner, QWidget *parent)
    : QDialog(parent), m_planner(std::move(planner)), m_status(new QLabel),
      m_files(new CollectTree), m_asked(new QLabel), m_sheets(new QComboBox),
      m_read(new QPushButton(tr("このシートとして読み直す(&S)"))), m_show(new QComboBox),
      m_outside(new QCheckBox(tr("対象外の変更もすべて反映する(&O)"))), m_cells(new QTableView),
      m_said(new QLabel), m_texts(new TextsView),
      m_handIn(new QCheckBox(tr("記入がそろったシートを提出済にする(&H)"))),
      m_apply(new QPushButton(tr("反映する(&R)")))
{
    setWindowTitle(tr("回収"));
    for (const TreeEntry &entry : tree.entries) {
        const QString unit =
            tree.units.path(entry.sheet.unit, fiscal::firstDay(entry.sheet.fromYear));
        const QString title = QString(entry.title).replace(u'\n', u' ');
        m_known.emplace_back(unit.isEmpty() ? title : tr("%1：%2").arg(unit, title),
                             entry.sheet.id);
    }
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_handIn->setChecked(true);
    auto *above = new QWidget;
    auto *inAbove = new QVBoxLayout(above);
    inAbove->setContentsMargins(0, 0, 0, 0);
    inAbove->addWidget(m_files, 1);
    inAbove->addWidget(buildQuestion());
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(above);
    split->addWidget(buildCells());
    split->addWidget(m_texts);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 4);
    split->setSizes({220, 260, 120});
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("やめる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    m_apply->setAutoDefault(false);
    auto *last = new QHBoxLayout;
    last->addWidget(m_handIn);
    last->addWidget(buttons, 1);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_status);
    box->addWidget(split, 1);
    box->addLayout(last);
    resize(1080, 720);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &CollectDialog::applyWanted);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &CollectDialog::chooseFile);
    connect(m_handIn, &QCheckBox::toggled, this, &CollectDialog::setHandIn);
    connect(&m_model, &CollectCellsModel::takenChanged, this, [this] {
        m_files->refresh();
        count();
    });
}

QWidget *CollectDialog::buildQuestion()
{
    m_question = new QWidget;
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    m_sheets->setAccessibleName(tr("このファイルのシート"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(24);
    m_read->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sheets, 1);
    line->addWidget(m_read);
    auto *box = new QVBoxLayout(m_question);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_asked);
    box->addLayout(line);
    m_question->hide();
    connect(m_read, &QPushButton::clicked, this, &CollectDialog::answerQuestion);
    return m_question;
}

QWidget *CollectDialog::buildCells()
{
    auto *part = new QWidget;
    auto *label = new QLabel(tr("表示(&V)"));
    label->setBuddy(m_show);
    m_show->setAccessibleName(tr("表示する欄"));
    m_show->addItem(tr("すべての違い"), int(CollectCellsModel::Show::Everything));
    m_show->addItem(tr("食い違いのみ"), int(CollectCellsModel::Show::Conflicts));
    m_show->addItem(tr("反映するか選ぶもののみ"), int(CollectCellsModel::Show::Undecided));
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_show);
    top->addStretch();
    top->addWidget(m_outside);
    m_cells->setAccessibleName(tr("配布時との違い"));
    m_cells->setModel(&m_model);
    m_cells->setItemDelegate(new MarkedTextDelegate(m_cells));
    m_cells->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setTabKeyNavigation(false);
    m_cells->setWordWrap(false);
    m_cells->setShowGrid(false);
    m_cells->setAlternatingRowColors(true);
    m_cells->verticalHeader()->hide();
    m_cells->verticalHeader()->setDefaultSectionSize(m_cells->fontMetrics().height() + 10);
    QHeaderView *columns = m_cells->horizontalHeader();
    columns->setHighlightSections(false);
    columns->resizeSection(CollectCellsModel::Taken, 50);
    columns->resizeSection(CollectCellsModel::Place, 220);
    columns->resizeSection(CollectCellsModel::What, 90);
    columns->resizeSection(CollectCellsModel::AtHandout, 220);
    columns->resizeSection(CollectCellsModel::Here, 220);
    columns->setStretchLastSection(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(top);
    box->addWidget(m_cells, 1);
    box->addWidget(m_said);
    connect(m_show, &QComboBox::activated, this, [this] {
        m_model.setShow(static_cast<CollectCellsModel::Show>(m_show->currentData().toInt()));
    });
    connect(m_outside, &QCheckBox::clicked, &m_model, &CollectCellsModel::takeOutside);
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CollectDialog::chooseCell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_cells->setCurrentIndex(m_model.index(0, CollectCellsModel::Place));
        chooseCell();
    });
    return part;
}

work::CollectOptions CollectDialog::options() const
{
    using Kind = work::CollectedCell::Kind;
    work::CollectOptions options;
    options.sheetOf = m_sheetOf;
    for (const work::CollectedFile &file : m_plan.files) {
        for (const work::CollectedSheet &sheet : file.sheets) {
            for (const work::CollectedCell &cell : sheet.cells) {
                if (cell.taken && (cell.kind == Kind::Outside || cell.kind == Kind::Former))
                    options.take.emplace_back(cell.record, cell.field);
            }
            for (const work::CollectedRow &row : sheet.rows) {
                if (row.taken && (row.kind == work::CollectedRow::Kind::Missing ||
                                  row.kind == work::CollectedRow::Kind::Emptied))
                    options.deleteRows.insert(row.record);
            }
        }
    }
    return options;
}

void CollectDialog::plan(const QString &note)
{
    if (m_planning)
        return;
    m_note = note;
    m_planning = true;
    m_apply->setEnabled(false);
    m_read->setEnabled(false);
    m_status->setText(tr("ファイルを読み取っています…"));
    m_planner(options(), [dialog = QPointer(this)](Result<work::CollectPlan> plan) {
        if (dialog)
            dialog->fill(std::move(plan));
    });
}

void CollectDialog::fill(Result<work::CollectPlan> plan)
{
    m_planning = false;
    m_read->setEnabled(true);
    if (!plan) {
        if (plan.error().code == ErrorCode::Cancelled)
            reject();
        else
            m_status->setText(plan.error().message);
        return;
    }
    m_model.setFile(nullptr);
    m_files->setPlan(nullptr);
    keepRows(*plan);
    m_plan = std::move(*plan);
    m_complete.clear();
    for (size_t file = 0; file < m_plan.files.size(); ++file) {
        for (size_t sheet = 0; sheet < m_plan.files[file].sheets.size(); ++sheet) {
            if (m_plan.files[file].sheets[sheet].handsIn)
                m_complete.emplace_back(file, sheet);
        }
    }
    m_files->setPlan(&m_plan);
    // What was chosen before holds when it is read again.
    m_handIn->setEnabled(!m_complete.empty());
    setHandIn(m_handIn->isChecked());
    chooseFile();
    count();
}

// What was decided of rows that came: the planner is told of all else.
void CollectDialog::keepRows(work::CollectPlan &plan) const
{
    using Kind = work::CollectedRow::Kind;
    QHash<QString, bool> taken;
    const auto each = [](auto &files, auto act) {
        for (auto &file : files) {
            for (auto &sheet : file.sheets) {
                for (auto &row : sheet.rows) {
                    if (row.kind == Kind::Added || row.kind == Kind::Copied)
                        act(row);
                }
            }
        }
    };
    each(m_plan.files, [&](const work::CollectedRow &row) { taken.insert(row.record, row.taken); });
    each(plan.files,
         [&](work::CollectedRow &row) { row.taken = taken.value(row.record, row.taken); });
}

void CollectDialog::setHandIn(bool wanted)
{
    for (const auto &[file, sheet] : m_complete)
        m_plan.files[file].sheets[sheet].handsIn = wanted;
    m_files->refresh();
}

void CollectDialog::chooseFile()
{
    const std::optional<CollectTree::Place> place = m_files->current();
    m_question->setVisible(place && place->question);
    m_model.setFile(place ? &m_plan.files[place->file] : nullptr,
                    place ? place->sheet : std::optional<size_t>());
    m_outside->setChecked(false);
    m_outside->setEnabled(m_model.hasOutside());
    if (!place || !place->question)
        return;
    const work::CollectQuestion &question = m_plan.files[place->file].questions[*place->question];
    m_asked->setText(question.message);
    m_sheets->clear();
    QSet<QString> offered;
    for (const work::CollectQuestion::Candidate &candidate : question.candidates) {
        m_sheets->addItem(candidate.unitName.isEmpty()
                              ? candidate.title
                              : tr("%1：%2").arg(candidate.unitName, candidate.title),
                          candidate.sheet);
        offered.insert(candidate.sheet);
    }
    if (!offered.isEmpty())
        m_sheets->insertSeparator(m_sheets->count());
    for (const auto &[name, id] : m_known) {
        if (!offered.contains(id))
            m_sheets->addItem(name, id);
    }
    m_read->setEnabled(m_sheets->count() > 0 && !m_planning);
}

void CollectDialog::answerQuestion()
{
    const std::optional<CollectTree::Place> place = m_files->current();
    const QString sheet = m_sheets->currentData().toString();
    if (!place || !place->question || sheet.isEmpty())
        return;
    const work::CollectedFile &file = m_plan.files[place->file];
    const QString &tab = file.questions[*place->question].tab;
    m_sheetOf.insert(tab.isEmpty() ? file.path : file.path + u':' + tab, sheet);
    plan();
}

void CollectDialog::chooseCell()
{
    const QModelIndex at = m_cells->currentIndex();
    if (!at.isValid() || at.row() >= m_model.rowCount()) {
        m_said->clear();
        m_texts->clear();
        return;
    }
    m_said->setText(m_model.explanation(at.row()));
    const CollectCellsModel::Texts texts = m_model.texts(at.row());
    m_texts->setTexts(texts.atHandout, texts.here, texts.section);
}

QString CollectDialog::status() const
{
    return m_status->text();
}

void CollectDialog::count()
{
    CollectCounts counts;
    qsizetype setAside = 0;
    for (const work::CollectedFile &file : m_plan.files) {
        counts += countsOf(file);
        setAside += file.setAside ? 1 : 0;
    }
    QStringList parts{tr("反映する欄 %1").arg(counts.taken)};
    const auto add = [&](size_t number, const QString &text) {
        if (number > 0)
            parts += text.arg(number);
    };
    add(counts.conflicts, tr("食い違い %1"));
    add(counts.outside, tr("反映しない欄 %1"));
    add(counts.rowsNew, tr("新しい行 %1"));
    add(counts.rowsMissing, tr("ない行 %1"));
    add(counts.answers, tr("コメントへの回答 %1"));
    add(counts.questions, tr("確認が必要 %1"));
    add(static_cast<size_t>(setAside), tr("取り込めないファイル %1"));
    const QString all =
        tr("%1個のファイル：%2。").arg(m_plan.files.size()).arg(parts.join(tr("、")));
    m_status->setText(m_note + all +
                      (m_plan.changeCount() > 0 ? tr("まだ何も書き込んでいません。")
                                                : tr("新しく反映するものはありません。")));
    // Receipts are written for files without anything new as well.
    m_apply->setEnabled(!m_planning && std::ranges::any_of(m_plan.files, [](const auto &file) {
        return !file.setAside && !file.already;
    }));
}

} // namespace mokuhyo::desk
