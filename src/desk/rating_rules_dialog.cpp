#include "desk/rating_rules_dialog.h"

#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBack = 3; // that are offered around the year in view
constexpr int yearsAhead = 5;
constexpr qint64 mostBytes = 1 << 20; // of a rule file; real ones have a few thousand
constexpr qsizetype mostDefects = 8;  // told at once

} // namespace

RatingRulesDialog::RatingRulesDialog(StoreController &store, Prompts &prompts,
                                     const QStringList &forms, int year, QWidget *parent)
    : QDialog(parent), m_store(store), m_prompts(prompts), m_forms(forms), m_year(year),
      m_form(new QComboBox(this)), m_decisions(new QTreeWidget(this)),
      m_drop(new QPushButton(tr("選んだ決定を取り消す(&D)"), this)), m_rule(new QComboBox(this)),
      m_from(new QComboBox(this)), m_to(new QComboBox(this)), m_rater(new QComboBox(this)),
      m_use(new QPushButton(tr("この基準を使う(&U)"), this)),
      m_add(new QPushButton(tr("基準のファイルを追加(&A)…"), this)), m_text(new QTextBrowser(this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("評価の基準"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(940, 600);
    connect(m_form, &QComboBox::currentIndexChanged, this, &RatingRulesDialog::showForm);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &RatingRulesDialog::showRule);
    connect(m_decisions, &QTreeWidget::itemSelectionChanged, this, [this] {
        m_drop->setEnabled(chosen());
        if (const work::RatingDecision *decision = chosen())
            m_rule->setCurrentIndex(m_rule->findData(decision->rule));
    });
    connect(m_use, &QPushButton::clicked, this, &RatingRulesDialog::use);
    connect(m_drop, &QPushButton::clicked, this, &RatingRulesDialog::drop);
    connect(m_add, &QPushButton::clicked, this, &RatingRulesDialog::addFile);
    connect(&m_store, &StoreController::undoChanged, this, &RatingRulesDialog::reload);
    reload();
}

void RatingRulesDialog::build()
{
    m_decisions->setHeaderLabels({tr("年度"), tr("評価の列"), tr("基準"), tr("決めた人")});
    m_decisions->setItemDelegate(new RoomyDelegate(m_decisions));
    m_decisions->setRootIsDecorated(false);
    m_decisions->setUniformRowHeights(true);
    m_decisions->setAllColumnsShowFocus(true);
    m_decisions->setAccessibleName(tr("この様式で使う評価の基準"));
    m_decisions->setMinimumHeight(120);
    m_decisions->header()->setMinimumSectionSize(60);
    m_to->addItem(tr("終わりを決めない"), 0);
    for (int year = m_year - yearsBack; year <= m_year + yearsAhead; ++year) {
        m_from->addItem(fiscal::print(year, YearStyle::Era), year);
        m_to->addItem(fiscal::print(year, YearStyle::Era), year);
    }
    m_from->setCurrentIndex(m_from->findData(m_year));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(18);
    m_text->setAccessibleName(tr("選んだ基準の内容"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *lines = new QFormLayout;
    lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [](QFormLayout *to, const QString &label, const QString &name,
                        QComboBox *box) {
        to->addRow(label, box);
        box->setAccessibleName(name);
    };
    add(lines, tr("様式(&F)"), tr("様式"), m_form);
    m_lines = new QFormLayout;
    m_lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add(m_lines, tr("基準(&R)"), tr("基準"), m_rule);
    add(m_lines, tr("最初の年度(&Y)"), tr("最初の年度"), m_from);
    add(m_lines, tr("最後の年度(&T)"), tr("最後の年度"), m_to);
    add(m_lines, tr("評価の列(&C)"), tr("評価の列"), m_rater);

    auto *left = new QVBoxLayout;
    left->addLayout(lines);
    left->addWidget(m_decisions, 1);
    left->addWidget(m_drop, 0, Qt::AlignRight);
    left->addSpacing(theme::gap);
    left->addLayout(m_lines);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_add);
    acts->addStretch();
    acts->addWidget(m_use);
    left->addLayout(acts);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::wideGap);
    across->addLayout(left, 1);
    across->addWidget(m_text, 1);
    for (QPushButton *button : {m_drop, m_use, m_add})
        button->setAutoDefault(false);
    m_drop->setEnabled(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("閉じる"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons);
    auto *box = new QVBoxLayout(this);
    box->addLayout(across, 1);
    box->addLayout(foot);
    QWidget *before = m_form;
    for (QWidget *next : std::initializer_list<QWidget *>{m_decisions, m_drop, m_rule, m_from, m_to,
                                                          m_rater, m_add, m_use, m_text}) {
        setTabOrder(before, next);
        before = next;
    }
}

QString RatingRulesDialog::message() const
{
    return m_message->text();
}

void RatingRulesDialog::say(const QString &message)
{
    m_message->setText(message);
}

QString RatingRulesDialog::form() const
{
    return m_form->currentData().toString();
}

std::optional<MeasureColumns::Rater> RatingRulesDialog::rater() const
{
    return work::raterFromKey(m_rater->currentData().toString());
}

const work::RatingDecision *RatingRulesDialog::chosen() const
{
    const QList<QTreeWidgetItem *> lines = m_decisions->selectedItems();
    const int at = lines.isEmpty() ? -1 : m_decisions->indexOfTopLevelItem(lines.first());
    return at < 0 ? nullptr : &m_shown[static_cast<size_t>(at)];
}

void RatingRulesDialog::reload()
{
    m_store.ask(
        this, [forms = m_forms](work::Session &session) { return readRatingRules(session, forms); },
        [this](const Result<RatingRulesView> &view) {
            if (view)
                showView(*view);
            else
                say(view.error().message);
        });
}

void RatingRulesDialog::showView(const RatingRulesView &view)
{
    m_view = view;
    const QString kept = form();
    const QString rule =
        m_wanted.isEmpty() ? m_rule->currentData().toString() : std::exchange(m_wanted, QString());
    {
        const QSignalBlocker quiet(m_form);
        const QSignalBlocker still(m_rule);
        m_form->clear();
        for (const RatingRulesView::RatedForm &each : m_view.forms)
            m_form->addItem(each.title, each.id);
        m_form->setCurrentIndex(std::max(m_form->findData(kept), 0));
        m_rule->clear();
        for (const RatingRule &each : m_view.rules)
            m_rule->addItem(each.title, each.ref());
        m_rule->setCurrentIndex(m_rule->findData(rule));
    }
    showForm();
    Q_EMIT loaded();
}

void RatingRulesDialog::showForm()
{
    m_decisions->clear();
    m_shown.clear();
    m_rater->clear();
    m_rater->addItem(tr("すべて"), QString());
    for (const RatingRulesView::RatedForm &each : m_view.forms) {
        if (each.id != form())
            continue;
        for (const MeasureColumns::Rater by : each.raters)
            m_rater->addItem(work::raterLabel(by), work::raterKey(by));
    }
    // One column for ratings leaves nothing to choose.
    m_lines->setRowVisible(m_rater, m_rater->count() > 2);
    for (const work::RatingDecision &decision : m_view.decisions) {
        if (decision.form != form())
            continue;
        const RatingRule *rule = m_view.rule(decision.rule);
        const QString title =
            rule ? rule->title : tr("%1（この保存先にありません）").arg(decision.rule);
        const QString by =
            decision.on.isValid()
                ? tr("%1（%2）").arg(decision.decidedBy, date::print(decision.on, YearStyle::Era))
                : decision.decidedBy;
        auto *line = new QTreeWidgetItem(
            m_decisions, {yearsText(decision.from, decision.to),
                          decision.by ? work::raterLabel(*decision.by) : tr("すべて"), title, by});
        for (int column = 0; column < m_decisions->columnCount(); ++column)
            line->setToolTip(column, line->text(column));
        m_shown.push_back(decision);
    }
    m_decisions->setColumnHidden(1, m_rater->count() <= 2);
    for (const int column : {0, 1, 2})
        m_decisions->resizeColumnToContents(column);
    m_drop->setEnabled(chosen());
    if (m_shown.empty())
        say(m_view.forms.empty()
                ? tr("評価の欄がある様式のシートがありません。")
                : tr("この様式の基準はまだ決められていません。決めるまで、評価の目安は出ません。"));
    else if (m_message->text().startsWith(tr("この様式の基準はまだ")))
        say({});
    if (m_rule->currentIndex() < 0 && !m_shown.empty())
        m_rule->setCurrentIndex(m_rule->findData(m_shown.back().rule));
    showRule();
}

void RatingRulesDialog::showRule()
{
    const RatingRule *rule = m_view.rule(m_rule->currentData().toString());
    m_text->setHtml(rule ? ratingRuleHtml(*rule)
                         : tr("「基準」から選ぶと、ここに評価の言葉としきい値が表示されます。"));
    m_use->setEnabled(rule && !form().isEmpty());
}

void RatingRulesDialog::change(StoreController::Step step, const QString &done)
{
    m_store.change(this, std::move(step), [this, done](const Result<work::Applied> &applied) {
        say(applied ? done : applied.error().message);
    });
}

void RatingRulesDialog::use()
{
    const work::RatingUse use{form(), m_rule->currentData().toString(),
                              m_from->currentData().toInt(), m_to->currentData().toInt(), rater()};
    if (use.to != 0 && use.to < use.from) {
        say(tr("最後の年度は、最初の年度以後にしてください。"));
        return;
    }
    change([use](work::Session &session) { return work::useRatingRule(session, use); },
           tr("%1、「%2」を評価の目安に使います。「元に戻す」で取り消せます。")
               .arg(yearsText(use.from, use.to), m_rule->currentText()));
}

void RatingRulesDialog::drop()
{
    const work::RatingDecision *decision = chosen();
    if (!decision)
        return;
    const work::RatingUse use{decision->form, decision->rule, decision->from, decision->to,
                              decision->by};
    change(
        [use](work::Session &session) { return work::dropRatingRule(session, use); },
        tr("%1の決定を取り消しました。「元に戻す」で戻せます。").arg(yearsText(use.from, use.to)));
}

// A rule of the city's own, written as a file.
void RatingRulesDialog::addFile()
{
    const QString path = m_prompts.openFile(
        this, {tr("評価の基準のファイル"), tr("評価の基準（*.json）(*.json)"), {}, {}});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        m_prompts.warn(
            this, windowTitle(),
            tr("「%1」を評価の基準として読めませんでした。ファイルを確かめてください。").arg(path));
        return;
    }
    const QByteArray json = file.readAll();
    if (const std::vector<Error> defects = checkRatingRule(json); !defects.empty()) {
        QStringList told;
        for (const Error &defect : defects) {
            if (told.size() == mostDefects) {
                told += tr("ほか%1か所").arg(static_cast<qsizetype>(defects.size()) - mostDefects);
                break;
            }
            told += defect.where.isEmpty() ? defect.message
                                           : tr("%1：%2").arg(defect.where, defect.message);
        }
        m_prompts.warn(
            this, windowTitle(),
            tr("この基準には直すところがあります。追加していません。\n\n%1").arg(told.join(u'\n')));
        return;
    }
    m_store.ask(
        this, [json](work::Session &session) { return work::addRatingRule(session, json); },
        [this](const Result<QString> &added) {
            if (!added) {
                m_prompts.warn(this, windowTitle(), added.error().message);
                return;
            }
            m_wanted = *added;
            m_store.refreshAfterWork({}); // undo and the other windows
            reload();
            say(tr("基準を追加しました。年度を確かめて「この基準を使う」を押してください。"));
        });
}

} // namespace mokuhyo::desk
