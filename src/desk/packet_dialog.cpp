#include "desk/packet_dialog.h"

#include "core/text.h"
#include "desk/day_box.h"
#include "desk/roomy_delegate.h"
#include "desk/sheet_choice.h"
#include "desk/shown_fields_tree.h"
#include "desk/store_controller.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewForms = 4; // rows of the list without scrolling

QListWidget *checkList(const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setItemDelegate(new RoomyDelegate(list));
    list->setFixedHeight(fewForms * (list->fontMetrics().height() + 8) + 4);
    return list;
}

void addChecked(QListWidget *list, const QString &text, const QString &value, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, value);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList strings(const QJsonValue &value)
{
    return QJsonArray(value.toArray()).toVariantList().isEmpty()
               ? QStringList()
               : QVariant(value.toArray().toVariantList()).toStringList();
}

} // namespace

PacketDialog::PacketDialog(StoreController &store, int year, const QJsonObject &remembered,
                           QWidget *parent)
    : QDialog(parent), m_store(store), m_remembered(remembered), m_year(new QComboBox),
      m_forms(checkList(tr("綴じ込む様式"))), m_sheets(new SheetChoice),
      m_fields(new ShownFieldsTree), m_internal(new QRadioButton(tr("内部版(&I)"))),
      m_public(new QRadioButton(tr("公表版（内部の項目を除く）(&U)"))), m_city(new QLineEdit),
      m_title(new QLineEdit), m_meeting(new QLineEdit), m_number(new QLineEdit),
      m_reference(new DayBox), m_edition(new QComboBox),
      m_cover(new QCheckBox(tr("表紙を付ける(&H)"))),
      m_contents(new QCheckBox(tr("目次を付ける(&K)"))),
      m_dividers(new QCheckBox(tr("部や冊子ごとに扉・一覧を付ける(&B)"))),
      m_summary(new QCheckBox(tr("集計のページを付ける(&G)"))), m_order(new QComboBox),
      m_status(new QLabel), m_preview(new QPushButton(tr("プレビュー(&V)"))),
      m_save(new QPushButton(tr("PDFで保存(&S)…"))),
      m_publish(new QPushButton(tr("版として確定する(&D)…")))
{
    setWindowTitle(tr("議会資料（冊子）"));
    auto *columns = new QHBoxLayout;
    columns->addWidget(buildContent(), 5);
    auto *right = new QVBoxLayout;
    right->addWidget(buildCover(year));
    right->addWidget(buildBinding());
    right->addWidget(buildFields(), 1);
    columns->addLayout(right, 4);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_preview, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_publish, QDialogButtonBox::ActionRole);
    m_publish->setToolTip(tr("PDFを保存し、この内容を暫定版・確定版・訂正版として残します。"));
    buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    m_preview->setDefault(true);
    m_status->setWordWrap(true);
    auto *box = new QVBoxLayout(this);
    box->addLayout(columns, 1);
    box->addWidget(m_status);
    box->addWidget(buttons);
    resize(920, 640);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewWanted(options()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(options()); });
    connect(m_publish, &QPushButton::clicked, this, [this] { Q_EMIT publishWanted(options()); });
    connect(m_year, &QComboBox::activated, this,
            [this](int at) { load(m_year->itemData(at).toInt()); });
    connect(m_forms, &QListWidget::itemChanged, this,
            [this] { m_sheets->setForms(checked(m_forms)); });
    connect(m_sheets, &SheetChoice::changed, this, &PacketDialog::tell);
    connect(m_reference, &DayBox::dayChanged, this, &PacketDialog::tell);
    load(year);
}

QWidget *PacketDialog::buildContent()
{
    auto *group = new QGroupBox(tr("綴じ込むもの"));
    auto *form = new QFormLayout(group);
    const auto row = [&](const QString &label, QWidget *control) {
        auto *said = new QLabel(label);
        said->setBuddy(control);
        form->addRow(said, control);
    };
    m_year->setAccessibleName(tr("年度"));
    row(tr("年度(&Y)"), m_year);
    row(tr("様式(&F)"), m_forms);
    row(tr("シート(&T)"), m_sheets);
    m_sheets->setMinimumHeight(200);
    return group;
}

QWidget *PacketDialog::buildFields()
{
    auto *group = new QGroupBox(tr("載せる項目"));
    auto *box = new QVBoxLayout(group);
    box->addWidget(m_internal);
    box->addWidget(m_public);
    box->addWidget(m_fields, 1);
    connect(m_public, &QRadioButton::toggled, m_fields, &ShownFieldsTree::setPublicEdition);
    (m_remembered[u"public"_s].toBool() ? m_public : m_internal)->setChecked(true);
    return group;
}

QWidget *PacketDialog::buildCover(int year)
{
    auto *group = new QGroupBox(tr("表紙と欄外"));
    auto *form = new QFormLayout(group);
    const auto line = [&](const QString &label, QWidget *control, const QString &name) {
        control->setAccessibleName(name);
        auto *said = new QLabel(label);
        said->setBuddy(control);
        form->addRow(said, control);
    };
    line(tr("表題(&L)"), m_title, tr("表題"));
    line(tr("市町村名(&A)"), m_city, tr("市町村名"));
    line(tr("会議名(&M)"), m_meeting, tr("会議名"));
    line(tr("資料番号(&N)"), m_number, tr("資料番号"));
    line(tr("基準日(&R)"), m_reference, tr("基準日"));
    line(tr("版(&E)"), m_edition, tr("版"));
    m_title->setPlaceholderText(tr("空欄なら年度と様式の名前"));
    m_city->setPlaceholderText(tr("空欄なら様式にある市町村名"));
    m_meeting->setPlaceholderText(tr("令和8年第4回定例会"));
    m_number->setPlaceholderText(tr("資料1"));
    m_reference->setToolTip(tr("「〇月〇日現在」と印刷します。空欄なら印刷しません。"));
    m_edition->addItem(tr("なし"), QString());
    for (const QString &word : {u"暫定版"_s, u"確定版"_s, u"訂正版"_s})
        m_edition->addItem(word, word); // as printed
    m_city->setText(m_remembered[u"city"_s].toString());
    // Another year has another title.
    if (m_remembered[u"year"_s].toInt() == year)
        m_title->setText(m_remembered[u"title"_s].toString());
    m_meeting->setText(m_remembered[u"meeting"_s].toString());
    m_number->setText(m_remembered[u"number"_s].toString());
    m_edition->setCurrentIndex(
        std::max(0, m_edition->findData(m_remembered[u"edition"_s].toString())));
    // Whatever was counted the last time, today is what one counts now.
    if (m_remembered[u"dated"_s].toBool(true))
        m_reference->setDay(QDate::currentDate());
    return group;
}

QWidget *PacketDialog::buildBinding()
{
    auto *group = new QGroupBox(tr("綴じ方"));
    auto *box = new QVBoxLayout(group);
    const auto flag = [&](QCheckBox *check, const QString &key, bool usual) {
        check->setChecked(m_remembered[key].toBool(usual));
        box->addWidget(check);
    };
    flag(m_cover, u"cover"_s, true);
    flag(m_contents, u"contents"_s, true);
    flag(m_dividers, u"dividers"_s, true);
    flag(m_summary, u"summary"_s, false);
    auto *label = new QLabel(tr("並び順(&O)"));
    label->setBuddy(m_order);
    m_order->setAccessibleName(tr("並び順"));
    m_order->addItem(tr("様式の順（優先順位・体系）"), int(work::SheetOrder::Form));
    m_order->addItem(tr("組織順"), int(work::SheetOrder::Organisation));
    m_order->setCurrentIndex(std::max(0, m_order->findData(m_remembered[u"order"_s].toInt())));
    auto *order = new QHBoxLayout;
    order->addWidget(label);
    order->addWidget(m_order, 1);
    box->addLayout(order);
    return group;
}

void PacketDialog::load(int year)
{
    m_loaded = false;
    tell();
    m_store.ask(
        this,
        [year](work::Session &session) -> Result<Choices> {
            auto tree = readTree(session, year);
            if (!tree)
                return failure(tree.error());
            Choices choices{*std::move(tree), {}};
            for (const TreeEntry &entry : choices.tree.entries) {
                const auto form = session.formOf(entry.sheet);
                if (!form)
                    return failure(form.error());
                if (std::ranges::find(choices.forms, (*form)->ref, &Form::ref) ==
                    choices.forms.end())
                    choices.forms.push_back(**form);
            }
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (choices)
                fill(*choices);
            else
                m_status->setText(choices.error().message);
        });
}

void PacketDialog::fill(const Choices &choices)
{
    m_loaded = true;
    m_year->clear();
    for (const int year : choices.tree.years)
        m_year->addItem(fiscal::print(year, YearStyle::Era), year);
    m_year->setCurrentIndex(m_year->findData(choices.tree.year));

    const QStringList formsOut = strings(m_remembered[u"formsOut"_s]);
    QStringList ids;
    m_forms->clear();
    for (const Form &form : choices.forms) {
        if (!ids.contains(form.ref.id))
            addChecked(m_forms, form.title, form.ref.id, !formsOut.contains(form.ref.id));
        ids += form.ref.id;
    }
    m_fields->setForms(choices.forms);
    m_fields->setHidden(strings(m_remembered[u"hidden"_s]));
    m_sheets->setTree(choices.tree, strings(m_remembered[u"sheetsOut"_s]));
    m_sheets->setForms(checked(m_forms));
    tell();
}

QStringList PacketDialog::checked(const QListWidget *list)
{
    QStringList values;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            values += list->item(row)->data(Qt::UserRole).toString();
    }
    return values;
}

bool PacketDialog::isReady() const
{
    return m_loaded && !m_sheets->chosen().isEmpty() &&
           (m_reference->isBlank() || m_reference->day().isValid());
}

QString PacketDialog::status() const
{
    return m_status->text();
}

void PacketDialog::tell()
{
    const qsizetype sheets = m_loaded ? m_sheets->chosen().size() : 0;
    if (!m_loaded)
        m_status->setText(tr("シートを調べています…"));
    else if (sheets == 0)
        m_status->setText(tr("綴じ込むシートを選んでください。"));
    else if (!m_reference->isBlank() && !m_reference->day().isValid())
        m_status->setText(tr("基準日を「令和8年4月1日」のように入力してください。"));
    else
        m_status->setText(tr("%1枚のシートを綴じます。").arg(sheets));
    m_preview->setEnabled(isReady());
    m_save->setEnabled(isReady());
    m_publish->setEnabled(isReady() && m_store.info().readOnlyReason.isEmpty());
}

work::PacketOptions PacketDialog::options() const
{
    work::PacketOptions options;
    options.filter.year = m_year->currentData().toInt();
    if (checked(m_forms).size() < m_forms->count())
        options.filter.forms = checked(m_forms);
    if (!m_sheets->isAll())
        options.filter.sheets = m_sheets->chosen();
    options.visibility.publicEdition = m_public->isChecked();
    options.visibility.hidden = m_fields->hidden();
    options.order = static_cast<work::SheetOrder>(m_order->currentData().toInt());
    options.city = trimmedText(m_city->text());
    options.title = trimmedText(m_title->text());
    options.meeting = trimmedText(m_meeting->text());
    options.documentNumber = trimmedText(m_number->text());
    options.edition = m_edition->currentData().toString();
    options.reference = m_reference->day();
    options.cover = m_cover->isChecked();
    options.contents = m_contents->isChecked();
    options.dividers = m_dividers->isChecked();
    options.summary = m_summary->isChecked();
    return options;
}

QJsonObject PacketDialog::remembered() const
{
    const work::PacketOptions now = options();
    QStringList formsOut;
    for (int row = 0; row < m_forms->count(); ++row) {
        if (m_forms->item(row)->checkState() != Qt::Checked)
            formsOut += m_forms->item(row)->data(Qt::UserRole).toString();
    }
    return {
        {u"formsOut"_s, QJsonArray::fromStringList(formsOut)},
        {u"sheetsOut"_s, QJsonArray::fromStringList(m_sheets->leftOut())},
        {u"hidden"_s, QJsonArray::fromStringList(now.visibility.hidden)},
        {u"public"_s, now.visibility.publicEdition},
        {u"order"_s, int(now.order)},
        {u"city"_s, now.city},
        {u"year"_s, *now.filter.year},
        {u"title"_s, now.title},
        {u"meeting"_s, now.meeting},
        {u"number"_s, now.documentNumber},
        {u"edition"_s, now.edition},
        {u"dated"_s, now.reference.isValid()},
        {u"cover"_s, now.cover},
        {u"contents"_s, now.contents},
        {u"dividers"_s, now.dividers},
        {u"summary"_s, now.summary},
    };
}

} // namespace mokuhyo::desk
