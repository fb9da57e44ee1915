#include "desk/new_year_sheets_page.h"

#include "core/text.h"
#include "desk/new_year_wizard.h"
#include "desk/roomy_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using State = work::PlannedSheet::State;

namespace {

constexpr int keyRole = Qt::UserRole + 1;
enum Column { Name, Origin, Items, What };

QString whatHappens(const work::PlannedSheet &sheet)
{
    switch (sheet.state) {
    case State::New:
        return sheet.origins.size() > 1 ? NewYearSheetsPage::tr("作る（まとめて1枚）")
                                        : NewYearSheetsPage::tr("作る");
    case State::Exists:
        return NewYearSheetsPage::tr("すでにあります");
    case State::GoesOn:
        return NewYearSheetsPage::tr("計画期間中（そのまま使う）");
    case State::PeriodOver:
        return NewYearSheetsPage::tr("計画期間が終わりました");
    case State::NoSuccessor:
        return NewYearSheetsPage::tr("引き継ぐ部署がありません");
    }
    return {};
}

} // namespace

NewYearSheetsPage::NewYearSheetsPage(NewYearWizard &wizard)
    : QWizardPage(&wizard), m_wizard(wizard), m_message(new QLabel(this)),
      m_tree(new QTreeWidget(this))
{
    setTitle(tr("3. 様式とシート"));
    setSubTitle(
        tr("作らないシートはチェックを外してください。すでにあるシートには手を付けません。"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_tree->setHeaderLabels({tr("シート"), tr("引き継ぐ元"), tr("取組項目"), tr("扱い")});
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("作るシートの一覧"));
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_tree, 1);
    box->addWidget(m_message);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            count();
    });
}

void NewYearSheetsPage::initializePage()
{
    m_loaded = false;
    m_tree->clear();
    m_message->setText(tr("前年度のシートを調べています…"));
    m_wizard.plan([page = QPointer(this)](const Status &planned) {
        if (!page)
            return;
        if (!planned) {
            page->m_message->setText(planned.error().message);
            return;
        }
        page->m_loaded = true;
        page->fill();
    });
}

void NewYearSheetsPage::fill()
{
    m_filling = true;
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> forms;
    const QStringList out = m_wizard.options.leaveOut;
    for (const work::PlannedSheet &sheet : m_wizard.preview.plan.sheets) {
        QTreeWidgetItem *&form = forms[sheet.form];
        if (!form) {
            form = new QTreeWidgetItem(m_tree, {sheet.formTitle});
            form->setFlags(form->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
            form->setFirstColumnSpanned(true);
        }
        const QString name =
            sheet.unitPath.isEmpty() ||
                    labelKey(sheet.title)
                        .contains(labelKey(QString(sheet.unitPath).remove(u" > "_s)))
                ? sheet.title
                : tr("%1（%2）").arg(sheet.title, sheet.unitPath);
        QString items = sheet.ended > 0
                            ? tr("%1件（終わった%2件を除く）").arg(sheet.items).arg(sheet.ended)
                            : tr("%1件").arg(sheet.items);
        if (sheet.state != State::New)
            items.clear();
        auto *line = new QTreeWidgetItem(
            form, {name, sheet.originUnits.join(u"、"_s), items, whatHappens(sheet)});
        for (const int column : {Name, Origin, What})
            line->setToolTip(column, line->text(column));
        line->setData(Name, keyRole, sheet.key);
        if (sheet.state == State::New)
            line->setCheckState(Name, out.contains(sheet.key) ? Qt::Unchecked : Qt::Checked);
        else
            line->setFlags(line->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_tree->expandAll();
    m_tree->setColumnWidth(Name, 320);
    m_tree->setColumnWidth(Origin, 200);
    m_tree->setColumnWidth(Items, 80);
    m_filling = false;
    count();
}

QStringList NewYearSheetsPage::leftOut() const
{
    QStringList keys;
    for (int f = 0; f < m_tree->topLevelItemCount(); ++f) {
        const QTreeWidgetItem *form = m_tree->topLevelItem(f);
        for (int i = 0; i < form->childCount(); ++i) {
            const QTreeWidgetItem *line = form->child(i);
            const QVariant check = line->data(Name, Qt::CheckStateRole);
            if (check.isValid() && check.toInt() == Qt::Unchecked)
                keys += line->data(Name, keyRole).toString();
        }
    }
    return keys;
}

void NewYearSheetsPage::count()
{
    work::YearPlan plan = m_wizard.preview.plan;
    plan.options.leaveOut = leftOut();
    m_chosen = plan.chosen();
    QStringList parts = {tr("%1枚を作ります（取組項目 %2件）。").arg(m_chosen).arg(plan.items())};
    if (const int exist = plan.count(State::Exists))
        parts += tr("%1枚はすでにあります。").arg(exist);
    if (const int on = plan.count(State::GoesOn))
        parts += tr("%1枚は計画期間中です。").arg(on);
    if (const int over = plan.count(State::PeriodOver))
        parts +=
            tr("%1枚は計画期間が終わったため、「シートの作成」で新しく作ってください。").arg(over);
    if (const int none = plan.count(State::NoSuccessor))
        parts += tr("%1枚は引き継ぐ部署がありません。組織一覧で引き継ぐ部署を登録してください。")
                     .arg(none);
    QString text = parts.join(QString());
    if (plan.sheets.empty())
        text = tr("%1のシートがありません。")
                   .arg(fiscal::print(m_wizard.options.from, YearStyle::Era));
    if (!plan.unitsWithout.isEmpty())
        text += u'\n' + tr("新しい部署でシートのないもの：%1（「シートの作成」で作れます）")
                            .arg(plan.unitsWithout.join(u"、"_s));
    m_message->setText(text);
    Q_EMIT completeChanged();
}

bool NewYearSheetsPage::isComplete() const
{
    return m_loaded && m_chosen > 0;
}

bool NewYearSheetsPage::validatePage()
{
    m_wizard.options.leaveOut = leftOut();
    return true;
}

} // namespace mokuhyo::desk
