#include "desk/handout_dialog.h"

#include "core/fiscal_year.h"
#include "core/text.h"
#include "desk/day_box.h"
#include "desk/handout_letter.h"
#include "desk/handout_tree.h"
#include "desk/prompts.h"
#include "desk/store_controller.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

HandoutDialog::HandoutDialog(StoreController &store, Prompts &prompts, int year,
                             const QString &folder, const QJsonObject &remembered, QWidget *parent)
    : QDialog(parent), m_store(store), m_prompts(prompts), m_year(new QComboBox),
      m_phase(new QComboBox), m_due(new DayBox), m_as(new QComboBox), m_folder(new QLineEdit),
      m_browse(new QPushButton(tr("参照(&R)…"))), m_filter(new QLineEdit),
      m_all(new QPushButton(tr("すべて選ぶ(&A)"))), m_none(new QPushButton(tr("すべて外す(&N)"))),
      m_units(new HandoutTree), m_letter(new HandoutLetter), m_status(new QLabel),
      m_handOut(new QPushButton(tr("配布ファイルを作る(&H)")))
{
    setWindowTitle(tr("配布（照会）"));
    auto *split = new QSplitter;
    split->addWidget(buildUnits());
    auto *letter = new QGroupBox(tr("照会文"));
    auto *inLetter = new QVBoxLayout(letter);
    inLetter->addWidget(m_letter);
    split->addWidget(letter);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({640, 400});
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_handOut, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    m_handOut->setAutoDefault(false);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    auto *box = new QVBoxLayout(this);
    box->addWidget(buildSettings(folder, remembered));
    box->addWidget(split, 1);
    box->addWidget(m_status);
    box->addWidget(buttons);
    resize(1080, 680);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_handOut, &QPushButton::clicked, this, [this] {
        if (isReady())
            Q_EMIT handOutWanted(options());
    });
    connect(m_year, &QComboBox::activated, this, [this] { load(chosenYear()); });
    const auto anew = [this] {
        m_planned = false;
        plan();
    };
    connect(m_phase, &QComboBox::activated, this, anew);
    connect(m_as, &QComboBox::activated, this, [this, anew] {
        m_letter->setKind(kind());
        anew();
    });
    // Another day changes the letter, not what goes out: a press of the button that ends the typing
    // still counts.
    connect(m_due, &DayBox::dayChanged, this, &HandoutDialog::plan);
    connect(m_folder, &QLineEdit::textChanged, this, &HandoutDialog::tell);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString chosen = m_prompts.folder(
            this, {tr("配布ファイルを入れるフォルダー"), {}, m_folder->text(), {}});
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_units, &HandoutTree::chosenChanged, this, &HandoutDialog::tell);
    connect(m_units, &HandoutTree::currentItemChanged, this,
            [this] { m_letter->showFor(m_units->current()); });
    load(year);
}

QWidget *HandoutDialog::buildSettings(const QString &folder, const QJsonObject &remembered)
{
    auto *group = new QGroupBox(tr("何を、いつまでに"));
    auto *grid = new QGridLayout(group);
    const auto put = [&](const QString &text, QWidget *control, const QString &name, int row,
                         int column, int span = 1) {
        control->setAccessibleName(name);
        auto *label = new QLabel(text);
        label->setBuddy(control);
        grid->addWidget(label, row, column);
        grid->addWidget(control, row, column + 1, 1, span);
    };
    put(tr("年度(&Y)"), m_year, tr("年度"), 0, 0);
    put(tr("段階(&P)"), m_phase, tr("段階"), 0, 2);
    put(tr("提出期限(&D)"), m_due, tr("提出期限"), 0, 4);
    put(tr("形式(&F)"), m_as, tr("ファイルの形式"), 1, 0);
    put(tr("フォルダー(&O)"), m_folder, tr("配布ファイルを入れるフォルダー"), 1, 2, 3);
    grid->addWidget(m_browse, 1, 6);
    m_browse->setAutoDefault(false);
    m_browse->setAccessibleName(tr("フォルダーを選ぶ"));
    for (const int column : {1, 3, 5})
        grid->setColumnStretch(column, 1);
    m_due->lineEdit()->setPlaceholderText(tr("空欄なら段階の締切"));
    m_as->addItem(tr("Excel（xlsx）に記入してもらう"), int(Handout::As::Xlsx));
    m_as->addItem(tr("このプログラムで記入してもらう（mokuhyo）"), int(Handout::As::Package));
    m_as->setCurrentIndex(std::max(0, m_as->findData(remembered[u"as"_s].toInt())));
    m_letter->setKind(kind());
    m_as->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_as->setMinimumContentsLength(14);
    m_folder->setText(QDir::toNativeSeparators(remembered[u"folder"_s].toString(folder)));
    return group;
}

QWidget *HandoutDialog::buildUnits()
{
    auto *group = new QGroupBox(tr("配布先"));
    auto *top = new QHBoxLayout;
    m_filter->setPlaceholderText(tr("部署の名前で絞り込む"));
    m_filter->setAccessibleName(tr("部署の名前で絞り込む"));
    m_filter->setClearButtonEnabled(true);
    m_all->setAccessibleName(tr("配布先をすべて選ぶ"));
    m_none->setAccessibleName(tr("配布先をすべて外す"));
    top->addWidget(m_filter, 1);
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    auto *box = new QVBoxLayout(group);
    box->addLayout(top);
    box->addWidget(m_units, 1);
    connect(m_filter, &QLineEdit::textChanged, m_units, &HandoutTree::narrow);
    connect(m_all, &QPushButton::clicked, this, [this] { m_units->checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_units->checkAll(false); });
    return group;
}

int HandoutDialog::chosenYear() const
{
    return m_year->currentData().toInt();
}

Handout::As HandoutDialog::kind() const
{
    return static_cast<Handout::As>(m_as->currentData().toInt());
}

Result<HandoutDialog::Choices> HandoutDialog::choicesOf(work::Session &session, int year,
                                                        Handout::As as)
{
    Choices choices;
    const auto years = session.store().years();
    if (!years)
        return failure(years.error());
    choices.years = *years;
    if (std::ranges::find(choices.years, year) == choices.years.end())
        choices.years.push_back(year);
    std::ranges::sort(choices.years, std::greater());
    work::SheetFilter filter;
    filter.year = year;
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    for (const Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        for (const Phase &phase : (*form)->phases) {
            if (!choices.phases.contains(phase.label))
                choices.phases += phase.label;
        }
    }
    const auto wording = work::rememberedWording(session, as);
    if (!wording)
        return failure(wording.error());
    choices.wording = *wording;
    return choices;
}

void HandoutDialog::load(int year)
{
    m_planned = false;
    tell();
    m_store.ask(
        this, [year, as = kind()](work::Session &session) { return choicesOf(session, year, as); },
        [this, year](const Result<Choices> &choices) {
            if (!choices) {
                m_failure = choices.error().message;
                tell();
                return;
            }
            m_year->clear();
            for (const int each : choices->years)
                m_year->addItem(fiscal::print(each, YearStyle::Era), each);
            m_year->setCurrentIndex(m_year->findData(year));
            m_phase->clear();
            m_phase->addItem(tr("今開いている段階"), QString());
            for (const QString &phase : choices->phases)
                m_phase->addItem(phase, phase);
            if (!std::exchange(m_worded, true))
                m_letter->setWording(choices->wording);
            plan();
        });
}

void HandoutDialog::plan()
{
    m_failure.clear();
    tell();
    work::HandoutOptions wanted = options();
    wanted.units.clear(); // whoever has something is offered
    m_store.ask(
        this, [wanted](work::Session &session) { return work::planHandout(session, wanted); },
        [this, asked = ++m_asked](const Result<work::HandoutReport> &report) {
            if (asked != m_asked)
                return;
            m_planned = !!report;
            m_failure = report ? QString() : report.error().message;
            m_units->setReport(report ? *report : work::HandoutReport());
            m_units->narrow(m_filter->text());
            m_letter->showFor(m_units->current());
            tell();
        });
}

bool HandoutDialog::isReady() const
{
    return m_planned && !m_units->chosen().isEmpty() && !trimmedText(m_folder->text()).isEmpty() &&
           (m_due->isBlank() || m_due->day().isValid());
}

QString HandoutDialog::status() const
{
    return m_status->text();
}

void HandoutDialog::tell()
{
    const qsizetype units = m_units->chosen().size();
    if (!m_failure.isEmpty())
        m_status->setText(m_failure);
    else if (!m_planned)
        m_status->setText(tr("配布するものを調べています…"));
    else if (m_units->report().files.empty())
        m_status->setText(tr("今配布するものがありません。理由は一覧にあります。"));
    else if (units == 0)
        m_status->setText(tr("配布先を選んでください。"));
    else if (!m_due->isBlank() && !m_due->day().isValid())
        m_status->setText(tr("提出期限を「令和8年10月31日」のように入力してください。"));
    else if (trimmedText(m_folder->text()).isEmpty())
        m_status->setText(tr("配布ファイルを入れるフォルダーを選んでください。"));
    else
        m_status->setText(
            tr("%1か所に、1か所1ファイルで作ります。記入できるのは今回の記入欄だけです。")
                .arg(units));
    m_handOut->setEnabled(isReady());
}

work::HandoutOptions HandoutDialog::options() const
{
    work::HandoutOptions options;
    options.units = m_units->chosen();
    if (m_year->currentIndex() >= 0)
        options.year = chosenYear();
    options.phase = m_phase->currentData().toString();
    options.as = kind();
    options.folder = QDir::fromNativeSeparators(trimmedText(m_folder->text()));
    options.due = m_due->day();
    const work::LetterWording wording = m_letter->wording();
    options.title = wording.title;
    options.text = wording.text;
    options.contact = wording.contact;
    return options;
}

QJsonObject HandoutDialog::remembered() const
{
    return {{u"as"_s, m_as->currentData().toInt()},
            {u"folder"_s, QDir::fromNativeSeparators(trimmedText(m_folder->text()))}};
}

} // namespace mokuhyo::desk
