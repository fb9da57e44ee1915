#include "desk/phase_schedule.h"

#include "desk/day_box.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"
#include "work/phases.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetRole = Qt::UserRole + 1;
enum Column { Title, Open, FirstPhase };

QString dueText(const PhaseScheduleRow::Due &due)
{
    const auto print = [](QDate day) { return date::print(day, YearStyle::Era); };
    QString text;
    if (due.extension.isValid())
        text = PhaseScheduleDialog::tr("%1（延長）").arg(print(due.extension));
    else if (due.deadline.isValid())
        text = print(due.deadline);
    if (due.handedIn)
        text = text.isEmpty() ? PhaseScheduleDialog::tr("提出済")
                              : PhaseScheduleDialog::tr("%1　提出済").arg(text);
    return text;
}

} // namespace

Result<PhaseSchedule> readPhaseSchedule(const work::Session &session, const QString &form, int year)
{
    work::SheetFilter filter;
    filter.forms = {form};
    filter.year = year;
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    const auto states = work::phasesOf(session, *sheets);
    if (!states)
        return failure(states.error());
    PhaseSchedule schedule;
    for (const Sheet &sheet : *sheets) {
        const auto its = session.formOf(sheet);
        if (!its)
            return failure(its.error());
        if (schedule.phases.empty())
            schedule.phases = (*its)->phases;
        const work::Phases phases = states->value(sheet.id);
        PhaseScheduleRow row{sheet.id, sheetTitle(sheet, **its), {}, {}};
        const work::Phases::Place place = phases.openAt(year);
        if (const Phase *open = (*its)->phase(place.phase))
            row.open = place.year == year
                           ? open->label
                           : PhaseScheduleDialog::tr("%1（%2）")
                                 .arg(open->label, fiscal::print(place.year, (*its)->yearStyle));
        for (const Phase &phase : schedule.phases) {
            const work::PhaseState &state = phases.state(year, phase.key);
            row.due.push_back({state.deadline, state.extension, state.handedIn()});
        }
        schedule.rows.push_back(std::move(row));
    }
    return schedule;
}

PhaseScheduleDialog::PhaseScheduleDialog(StoreController &store, const std::vector<FormName> &forms,
                                         int year, QWidget *parent)
    : QDialog(parent), m_store(store), m_year(year), m_form(new QComboBox(this)),
      m_phase(new QComboBox(this)), m_scope(new QComboBox(this)), m_day(new DayBox(this)),
      m_sheets(new QTreeWidget(this)), m_open(new QPushButton(tr("段階を開く(&O)"), this)),
      m_due(new QPushButton(tr("提出期限にする(&D)"), this)),
      m_extend(new QPushButton(tr("選んだシートだけ延長する(&X)"), this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("段階と締切（%1）").arg(fiscal::print(year, YearStyle::Era)));
    setAttribute(Qt::WA_DeleteOnClose);
    build(forms);
    resize(900, 620);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PhaseScheduleDialog::reload);
    connect(&m_store, &StoreController::saved, this, &PhaseScheduleDialog::reload);
    connect(m_sheets, &QTreeWidget::itemSelectionChanged, this,
            &PhaseScheduleDialog::updateButtons);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PhaseScheduleDialog::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this, of = m_year] {
        run(scope(), false,
            [of](work::Session &session, const QString &phase, const work::SheetFilter &filter,
                 QDate) { return work::openPhase(session, phase, filter, of); });
    });
    connect(m_due, &QPushButton::clicked, this, [this, of = m_year] {
        run(scope(), true,
            [of](work::Session &session, const QString &phase, const work::SheetFilter &filter,
                 QDate day) { return work::setDeadline(session, phase, filter, of, day); });
    });
    connect(m_extend, &QPushButton::clicked, this, [this, of = m_year] {
        work::SheetFilter filter;
        filter.sheets = chosen();
        run(filter, true,
            [of](work::Session &session, const QString &phase, const work::SheetFilter &sheets,
                 QDate day) { return work::extendDeadline(session, phase, sheets, of, day); });
    });
    reload();
}

void PhaseScheduleDialog::build(const std::vector<FormName> &forms)
{
    for (const FormName &form : forms)
        m_form->addItem(form.title, form.id);
    m_scope->addItems({tr("この様式のすべてのシート"), tr("選んだシート")});
    m_day->lineEdit()->setPlaceholderText(tr("令和8年4月30日、R8.4.30（空にすると取り消し）"));
    auto *formLines = new QFormLayout;
    formLines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    formLines->addRow(tr("様式(&F)"), m_form);
    m_form->setAccessibleName(tr("様式"));

    m_sheets->setItemDelegate(new RoomyDelegate(m_sheets));
    m_sheets->setRootIsDecorated(false);
    m_sheets->setUniformRowHeights(true);
    m_sheets->setAllColumnsShowFocus(true);
    m_sheets->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_sheets->setAccessibleName(tr("シートごとの段階と提出期限"));

    auto *acts = new QFormLayout;
    acts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    acts->addRow(tr("段階(&P)"), m_phase);
    m_phase->setAccessibleName(tr("段階"));
    acts->addRow(tr("対象(&T)"), m_scope);
    m_scope->setAccessibleName(tr("対象"));
    acts->addRow(tr("提出期限(&L)"), m_day);
    m_day->setAccessibleName(tr("提出期限"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_open, m_due, m_extend}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("閉じる"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addLayout(formLines);
    box->addWidget(m_sheets, 1);
    box->addLayout(acts);
    box->addLayout(row);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons);
    box->addLayout(foot);
    QWidget *before = m_form;
    for (QWidget *next : std::initializer_list<QWidget *>{m_sheets, m_phase, m_scope, m_day, m_open,
                                                          m_due, m_extend}) {
        setTabOrder(before, next);
        before = next;
    }
}

QString PhaseScheduleDialog::message() const
{
    return m_message->text();
}

void PhaseScheduleDialog::reload()
{
    m_store.ask(
        this,
        [form = m_form->currentData().toString(), year = m_year](work::Session &session) {
            return readPhaseSchedule(session, form, year);
        },
        [this](const Result<PhaseSchedule> &schedule) {
            if (schedule)
                showSchedule(*schedule);
            else
                m_message->setText(schedule.error().message);
        });
}

void PhaseScheduleDialog::showSchedule(const PhaseSchedule &schedule)
{
    const QStringList kept = chosen();
    const QString phase = m_phase->currentData().toString();
    const bool fresh = m_sheets->topLevelItemCount() == 0;
    m_schedule = schedule;
    m_sheets->clear();
    QStringList headings = {tr("シート"), tr("開いている段階")};
    for (const Phase &each : schedule.phases)
        headings += tr("%1の提出期限").arg(each.label);
    m_sheets->setColumnCount(static_cast<int>(headings.size()));
    m_sheets->setHeaderLabels(headings);
    for (const PhaseScheduleRow &row : schedule.rows) {
        QStringList texts = {row.title, row.open.isEmpty() ? tr("（なし）") : row.open};
        for (const PhaseScheduleRow::Due &due : row.due)
            texts += dueText(due);
        auto *line = new QTreeWidgetItem(m_sheets, texts);
        line->setData(Title, sheetRole, row.sheet);
        line->setToolTip(Title, row.title);
        line->setSelected(kept.contains(row.sheet));
    }
    if (fresh) {
        m_sheets->setColumnWidth(Title, 260);
        for (int column = Open; column < m_sheets->columnCount(); ++column)
            m_sheets->setColumnWidth(column, m_sheets->header()->sectionSizeHint(column) + 60);
    }
    m_phase->clear();
    for (const Phase &each : schedule.phases)
        m_phase->addItem(each.label, each.key);
    m_phase->setCurrentIndex(std::max(m_phase->findData(phase), 0));
    updateButtons();
    Q_EMIT loaded();
}

QStringList PhaseScheduleDialog::chosen() const
{
    QStringList ids;
    for (const QTreeWidgetItem *line : m_sheets->selectedItems())
        ids += line->data(Title, sheetRole).toString();
    return ids;
}

work::SheetFilter PhaseScheduleDialog::scope() const
{
    work::SheetFilter filter;
    if (m_scope->currentIndex() == 0) {
        filter.year = m_year;
        filter.forms = {m_form->currentData().toString()};
    } else {
        filter.sheets = chosen();
    }
    return filter;
}

void PhaseScheduleDialog::updateButtons()
{
    const bool some = !m_sheets->selectedItems().isEmpty();
    const bool usable = m_scope->currentIndex() == 0 ? !m_schedule.rows.empty() : some;
    m_open->setEnabled(usable);
    m_due->setEnabled(usable);
    m_extend->setEnabled(some);
}

void PhaseScheduleDialog::run(const work::SheetFilter &filter, bool withDay, const Act &act)
{
    const QDate day = withDay ? m_day->day() : QDate();
    if (withDay && !day.isValid() && !m_day->isBlank()) {
        m_message->setText(
            tr("日付は「令和8年4月30日」「R8.4.30」「2026-04-30」のように入力してください。"));
        return;
    }
    m_store.change(
        this,
        [act, filter, day, phase = m_phase->currentData().toString()](work::Session &session) {
            return act(session, phase, filter, day);
        },
        [this](const Result<work::Applied> &applied) {
            if (!applied)
                m_message->setText(applied.error().message);
            else if (applied->changes.empty())
                m_message->setText(tr("変わりありません。"));
            else
                m_message->setText(tr("%1（%2枚）。「元に戻す」で戻せます。")
                                       .arg(applied->text)
                                       .arg(applied->sheets.size()));
        });
}

} // namespace mokuhyo::desk
