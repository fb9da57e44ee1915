#include "desk/new_year_pages.h"

#include "core/text.h"
#include "desk/day_box.h"
#include "desk/new_year_wizard.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"
#include "work/unit_changes.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <ranges>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QString era(int year)
{
    return fiscal::print(year, YearStyle::Era);
}

QLabel *wrapped(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

NewYearOrganisationPage::NewYearOrganisationPage(NewYearWizard &wizard)
    : QWizardPage(&wizard), m_wizard(wizard), m_to(new QLineEdit(this)),
      m_from(new QLineEdit(this)), m_message(wrapped(this)), m_changes(new QTreeWidget(this))
{
    setTitle(tr("1. 組織の確認"));
    setSubTitle(
        tr("新しい年度の4月1日の組織でシートを作ります。異動や改編があれば、先に組織一覧へ登録し"
           "てください。"));
    m_to->setText(era(wizard.options.to));
    m_to->setAccessibleName(tr("新しい年度"));
    m_from->setText(era(wizard.options.from));
    m_from->setAccessibleName(tr("引き継ぐ元の年度"));
    auto *form = new QFormLayout;
    form->addRow(tr("新しい年度(&Y)"), m_to);
    form->addRow(tr("引き継ぐ元の年度(&L)"), m_from);
    m_changes->setHeaderLabels({tr("いつ"), tr("何が")});
    m_changes->setRootIsDecorated(false);
    m_changes->setItemDelegate(new RoomyDelegate(m_changes));
    m_changes->setAccessibleName(tr("組織の変更"));
    m_changes->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *open = new QPushButton(tr("組織一覧を開く(&O)…"), this);
    connect(open, &QPushButton::clicked, &wizard, &NewYearWizard::organisationWanted);
    auto *box = new QVBoxLayout(this);
    box->addLayout(form);
    box->addWidget(m_message);
    box->addWidget(m_changes, 1);
    box->addWidget(open, 0, Qt::AlignLeft);
    for (QLineEdit *year : {m_to, m_from})
        connect(year, &QLineEdit::textChanged, this, &NewYearOrganisationPage::showChanges);
    connect(&wizard.store(), &StoreController::treeLoaded, this, [this](const TreeSnapshot &tree) {
        m_units = tree.units;
        showChanges();
    });
    wizard.store().ask(
        this, [](work::Session &session) { return session.units(); },
        [this](const Result<UnitRegister> &units) {
            if (units) {
                m_units = *units;
                showChanges();
            }
        });
}

int NewYearOrganisationPage::fromYear() const
{
    return fiscal::parse(trimmedText(m_from->text())).value_or(0);
}

int NewYearOrganisationPage::toYear() const
{
    return fiscal::parse(trimmedText(m_to->text())).value_or(0);
}

void NewYearOrganisationPage::showChanges()
{
    m_changes->clear();
    Q_EMIT completeChanged();
    const int from = fromYear();
    const int to = toYear();
    if (from == 0 || to == 0) {
        m_message->setText(tr("年度は「令和8年度」「R8」「2026」のように入力してください。"));
        return;
    }
    if (to <= from) {
        m_message->setText(tr("新しい年度は、引き継ぐ元の年度より後にしてください。"));
        return;
    }
    const QDate before = fiscal::firstDay(from);
    const QDate after = fiscal::firstDay(to);
    for (const work::UnitChange &change : work::changesOf(m_units)) {
        if (change.day > before && change.day <= after &&
            change.kind != work::UnitChange::Kind::Contact)
            new QTreeWidgetItem(m_changes, {date::print(change.day, YearStyle::Era), change.text});
    }
    const qsizetype units = static_cast<qsizetype>(m_units.on(after).size());
    m_message->setText(m_changes->topLevelItemCount() == 0
                           ? tr("%1の組織は%2部署です。%3から変わりません。")
                                 .arg(date::print(after, YearStyle::Era))
                                 .arg(units)
                                 .arg(era(from))
                           : tr("%1の組織は%2部署です。%3から次のように変わります。")
                                 .arg(date::print(after, YearStyle::Era))
                                 .arg(units)
                                 .arg(era(from)));
}

bool NewYearOrganisationPage::isComplete() const
{
    return fromYear() > 0 && toYear() > fromYear();
}

bool NewYearOrganisationPage::validatePage()
{
    if (m_wizard.options.from != fromYear() || m_wizard.options.to != toYear())
        m_wizard.options.leaveOut.clear();
    m_wizard.options.from = fromYear();
    m_wizard.options.to = toYear();
    return true;
}

NewYearCarryPage::NewYearCarryPage(NewYearWizard &wizard)
    : QWizardPage(&wizard), m_wizard(wizard),
      m_mission(new QCheckBox(tr("使命など、表の前後の項目(&M)"), this)),
      m_items(new QCheckBox(tr("取組項目（番号、内容、指標など計画の欄）(&I)"), this)),
      m_targets(new QCheckBox(tr("取組項目の目標値と期限(&T)"), this)),
      m_ended(new QCheckBox(tr("中止・完了・統合・移管した取組項目も引き継ぐ(&E)"), this))
{
    setTitle(tr("2. 引き継ぐもの"));
    setSubTitle(
        tr("前年度のシートから新しいシートへ写すものを選びます。進捗や評価の欄は空で始まります。"));
    m_mission->setChecked(wizard.options.mission);
    m_items->setChecked(wizard.options.items);
    m_targets->setChecked(wizard.options.targets);
    auto *box = new QVBoxLayout(this);
    for (QCheckBox *check : {m_mission, m_items, m_targets, m_ended})
        box->addWidget(check);
    for (QCheckBox *check : {m_targets, m_ended})
        connect(m_items, &QCheckBox::toggled, check, &QWidget::setEnabled);
    box->addSpacing(theme::wideGap);
    box->addWidget(
        wrapped(this, tr("どのシート・取組項目から引き継いだかは記録に残り、前年度と比べられます。"
                         "分割された部署には部署ごとに1枚、統合された部署には両方の取組項目を"
                         "まとめた1枚を作ります。作成日と氏名は引き継ぎません。")));
    box->addStretch();
}

bool NewYearCarryPage::validatePage()
{
    work::YearOptions &options = m_wizard.options;
    options.mission = m_mission->isChecked();
    options.items = m_items->isChecked();
    options.targets = m_targets->isChecked();
    options.ended = m_ended->isChecked();
    return true;
}

NewYearDeadlinesPage::NewYearDeadlinesPage(NewYearWizard &wizard)
    : QWizardPage(&wizard), m_wizard(wizard), m_message(wrapped(this))
{
    setTitle(tr("4. 段階と締切"));
    setSubTitle(
        tr("はじめの段階を開いてシートを作ります。提出期限は空でもかまいません。あとから「段階と締"
           "切」で変えられます。"));
    auto *box = new QVBoxLayout(this);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget(area);
    new QVBoxLayout(m_body);
    area->setWidget(m_body);
    box->addWidget(area, 1);
    box->addWidget(m_message);
}

void NewYearDeadlinesPage::initializePage()
{
    m_lines.clear();
    m_message->clear();
    qDeleteAll(m_body->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *box = qobject_cast<QVBoxLayout *>(m_body->layout());
    while (QLayoutItem *item = box->takeAt(0))
        delete item;
    for (const FormPhases &form : m_wizard.preview.forms) {
        auto *group = new QWidget(m_body);
        auto *lines = new QFormLayout(group);
        auto *title = wrapped(group, form.title);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        lines->addRow(title);
        for (const Phase &phase : form.phases) {
            auto *day = new DayBox(group);
            day->setAccessibleName(tr("%1 %2の提出期限").arg(form.title, phase.label));
            const auto known =
                std::ranges::find_if(m_wizard.options.deadlines, [&](const auto &deadline) {
                    return deadline.form == form.id && deadline.phase == phase.key;
                });
            if (known != m_wizard.options.deadlines.end())
                day->setDay(known->day);
            lines->addRow(tr("%1の提出期限").arg(phase.label), day);
            m_lines.push_back({form.id, phase.key, day});
        }
        box->addWidget(group);
    }
    box->addStretch();
}

bool NewYearDeadlinesPage::validatePage()
{
    std::vector<work::PhaseDeadline> deadlines;
    for (const Line &line : m_lines) {
        if (line.day->isBlank())
            continue;
        if (!line.day->day().isValid()) {
            m_message->setText(
                tr("日付は「令和8年4月30日」「R8.4.30」「2026-04-30」のように入力してください。"));
            line.day->setFocus();
            return false;
        }
        deadlines.push_back({line.form, line.phase, line.day->day()});
    }
    m_wizard.options.deadlines = std::move(deadlines);
    return true;
}

NewYearMakePage::NewYearMakePage(NewYearWizard &wizard)
    : QWizardPage(&wizard), m_wizard(wizard), m_summary(wrapped(this)), m_message(wrapped(this))
{
    setTitle(tr("5. 作成"));
    setSubTitle(
        tr("内容を確かめて「シートを作る」を押してください。「元に戻す」1回で取り消せます。"));
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_summary);
    box->addStretch();
    box->addWidget(m_message);
}

void NewYearMakePage::initializePage()
{
    const work::YearOptions &options = m_wizard.options;
    work::YearPlan plan = m_wizard.preview.plan;
    plan.options = options;
    QStringList carried;
    if (options.mission)
        carried += tr("表の前後の項目");
    if (options.items)
        carried += options.targets ? tr("取組項目（目標値と期限を含む）") : tr("取組項目");
    QStringList lines = {
        tr("%1のシートを%2枚作ります。").arg(era(options.to)).arg(plan.chosen()),
        carried.isEmpty()
            ? tr("%1からは何も引き継ぎません。").arg(era(options.from))
            : tr("%1から引き継ぐもの：%2").arg(era(options.from), carried.join(u"、"_s))};
    if (options.items)
        lines += tr("引き継ぐ取組項目：%1件").arg(plan.items());
    for (const work::PhaseDeadline &deadline : options.deadlines) {
        for (const FormPhases &form : m_wizard.preview.forms) {
            for (const Phase &phase : form.phases) {
                if (form.id == deadline.form && phase.key == deadline.phase)
                    lines += tr("%1の%2：%3まで")
                                 .arg(form.title, phase.label,
                                      date::print(deadline.day, YearStyle::Era));
            }
        }
    }
    m_summary->setText(lines.join(u"\n\n"_s));
    m_message->clear();
}

void NewYearMakePage::tell(const QString &message)
{
    m_message->setText(message);
}

} // namespace mokuhyo::desk
