#include "desk/life_dialog.h"

#include "core/text.h"
#include "desk/phrases.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array events{LifeEvent::Discontinued, LifeEvent::Completed, LifeEvent::Merged,
                            LifeEvent::Transferred,  LifeEvent::Changed,   LifeEvent::Added,
                            LifeEvent::None};

} // namespace

LifeDialog::LifeDialog(const SheetDocument &document, const QStringList &items,
                       const UnitRegister &units, QDate today, QWidget *parent)
    : QDialog(parent), m_document(document), m_items(items), m_event(new QComboBox(this)),
      m_day(new QLineEdit(this)), m_dayRead(new QLabel(this)),
      m_reason(phraseBox(phrases::life(), this)), m_targetLabel(new QLabel(this)),
      m_target(new QListWidget(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("行の異動"));
    for (const LifeEvent event : events)
        m_event->addItem(event == LifeEvent::None ? tr("異動なし（取り消す）") : lifeLabel(event),
                         static_cast<int>(event));
    m_event->setAccessibleName(tr("異動の種類"));
    m_day->setText(date::print(today, document.form().dateStyle));
    m_day->setAccessibleName(tr("異動の日付"));
    m_day->setPlaceholderText(tr("令和6年10月1日、R6.10.1"));
    m_reason->setAccessibleName(tr("異動の理由"));
    m_target->setAccessibleName(tr("統合先・移管先"));
    m_target->setSelectionMode(QAbstractItemView::MultiSelection);
    m_target->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_message->setWordWrap(true);
    for (const Unit *unit : units.on(today))
        m_units.emplace_back(unit->id, units.path(unit->id, today));

    // What is known of the first row is where one goes on from.
    if (const Item *first = document.sheet().item(items.value(0));
        first && first->life.event != LifeEvent::None) {
        m_event->setCurrentIndex(m_event->findData(static_cast<int>(first->life.event)));
        if (first->life.on.isValid())
            m_day->setText(date::print(first->life.on, document.form().dateStyle));
        m_reason->setCurrentText(first->life.reason);
    }

    auto *intro = new QLabel(tr("%1行について記録します。行は番号と内容を残したまま印刷され、"
                                "中止・完了・統合・移管の行は未記入や達成状況に数えません。")
                                 .arg(items.size()),
                             this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("記録する"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("種類(&K)"), m_event);
    form->addRow(tr("日付(&D)"), m_day);
    form->addRow(QString(), m_dayRead);
    form->addRow(tr("理由(&R)"), m_reason);
    m_targetLabel->setBuddy(m_target);
    form->addRow(m_targetLabel, m_target);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(theme::gap);
    page->addWidget(intro);
    page->addLayout(form);
    page->addWidget(m_message);
    page->addStretch();
    page->addWidget(buttons);
    setMinimumWidth(520);

    connect(m_event, &QComboBox::currentIndexChanged, this, &LifeDialog::fillTargets);
    connect(m_day, &QLineEdit::textChanged, this, &LifeDialog::sync);
    connect(m_reason, &QComboBox::currentTextChanged, this, &LifeDialog::sync);
    connect(m_target, &QListWidget::itemSelectionChanged, this, &LifeDialog::sync);
    fillTargets();
}

// Rows to merge into, or units to go to.
void LifeDialog::fillTargets()
{
    m_target->clear();
    const LifeEvent event = answer().event;
    if (event == LifeEvent::Merged) {
        m_targetLabel->setText(tr("統合先の行(&T)"));
        int number = 0;
        for (const Item &item : m_document.sheet().items) {
            ++number;
            if (m_items.contains(item.id))
                continue;
            QString name;
            for (const QString &key : m_document.form().itemKey)
                name += item.value(key).simplified();
            auto *entry = new QListWidgetItem(tr("%1行目　%2").arg(number).arg(name), m_target);
            entry->setData(Qt::UserRole, item.id);
        }
    } else if (event == LifeEvent::Transferred) {
        m_targetLabel->setText(tr("移管先の課(&T)"));
        for (const auto &[id, path] : m_units) {
            auto *entry = new QListWidgetItem(path, m_target);
            entry->setData(Qt::UserRole, id);
        }
    }
    const bool wanted = event == LifeEvent::Merged || event == LifeEvent::Transferred;
    m_targetLabel->setVisible(wanted);
    m_target->setVisible(wanted);
    sync();
    adjustSize();
}

void LifeDialog::sync()
{
    const ItemLife life = answer();
    const bool none = life.event == LifeEvent::None;
    m_day->setEnabled(!none);
    m_reason->setEnabled(!none);
    m_dayRead->setText(life.on.isValid() ? date::print(life.on, YearStyle::Era) + u"（"_s +
                                               date::print(life.on, YearStyle::Western) + u"）"_s
                                         : tr("日付を読み取れません。"));
    m_dayRead->setVisible(!none);
    QString missing;
    if (!none && !life.on.isValid())
        missing = tr("日付は「令和6年10月1日」「R6.10.1」のように入力してください。");
    else if (!none && life.reason.isEmpty())
        missing = tr("理由を選ぶか入力してください。");
    else if (m_target->isVisibleTo(this) && life.to.isEmpty())
        missing = tr("行き先を選んでください（複数選べます）。");
    m_message->setText(missing);
    m_ok->setEnabled(missing.isEmpty());
}

ItemLife LifeDialog::answer() const
{
    ItemLife life;
    life.event = static_cast<LifeEvent>(m_event->currentData().toInt());
    if (life.event == LifeEvent::None)
        return life;
    life.on = date::parse(m_day->text()).value_or(QDate());
    life.reason = trimmedText(m_reason->currentText());
    QStringList to;
    for (const QListWidgetItem *item : m_target->selectedItems())
        to += item->data(Qt::UserRole).toString();
    life.to = to.join(u' ');
    return life;
}

} // namespace mokuhyo::desk
