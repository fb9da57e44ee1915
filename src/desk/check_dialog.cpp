#include "desk/check_dialog.h"

#include "core/fiscal_year.h"
#include "desk/finding_list.h"
#include "desk/theme.h"
#include "desk/unit_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::CheckedFinding;

namespace {

constexpr int pauseInTyping = 150; // ms

QString paragraph(const QString &text)
{
    return u"<p style='margin:2px 0'>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString labelled(const QString &label, const QString &text)
{
    return text.isEmpty()
               ? QString()
               : u"<p style='margin:2px 0'><b>%1</b>　%2</p>"_s.arg(
                     label.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

CheckDialog::CheckDialog(const TreeSnapshot &tree, const QString &sheet, const QString &sheetTitle,
                         QWidget *parent)
    : QDialog(parent), m_tree(tree), m_sheet(sheet), m_scopes(new QComboBox(this)),
      m_units(new UnitBox(this)), m_check(new QPushButton(tr("点検する(&R)"), this)),
      m_severities(new QComboBox(this)), m_needle(new QLineEdit(this)),
      m_acceptedToo(new QCheckBox(tr("確認済みも表示(&A)"), this)), m_said(new QLabel(this)),
      m_list(new FindingList(&m_model, this)), m_text(new QTextBrowser(this)),
      m_go(new QPushButton(tr("その欄へ(&G)"))),
      m_accept(new QPushButton(tr("確認済みにする(&K)…"))),
      m_withdraw(new QPushButton(tr("確認済みを取り消す(&W)"))),
      m_export(new QPushButton(tr("一覧を書き出す(&X)…")))
{
    setWindowTitle(tr("点検"));
    const QString year = fiscal::print(tree.year, YearStyle::Era);
    m_scopes->addItem(tr("%1のすべてのシート").arg(year), int(Scope::Year));
    m_scopes->addItem(tr("%1の部・課を選ぶ").arg(year), int(Scope::Unit));
    if (!sheet.isEmpty())
        m_scopes->addItem(tr("表示中のシート：%1").arg(QString(sheetTitle).replace(u'\n', u' ')),
                          int(Scope::Sheet));
    m_units->setUnits(tree.units, fiscal::firstDay(tree.year), {});
    build();
    resize(1080, 680);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &CheckDialog::filter);
    connect(m_needle, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_severities, &QComboBox::currentIndexChanged, this, &CheckDialog::filter);
    connect(m_acceptedToo, &QCheckBox::toggled, this, &CheckDialog::filter);
    connect(m_scopes, &QComboBox::currentIndexChanged, this, &CheckDialog::forget);
    connect(m_units, &QComboBox::currentIndexChanged, this, &CheckDialog::forget);
    connect(m_check, &QPushButton::clicked, this, &CheckDialog::checkWanted);
    connect(m_list, &FindingList::choiceChanged, this, &CheckDialog::choose);
    connect(m_list, &FindingList::findingWanted, this, &CheckDialog::findingWanted);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const CheckedFinding *found = m_list->current())
            Q_EMIT findingWanted(*found);
    });
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT acceptWanted(m_list->chosen()); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawWanted(m_list->chosen()); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportWanted(m_model.shown()); });
    forget();
}

void CheckDialog::build()
{
    m_scopes->setAccessibleName(tr("点検するシート"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(18);
    m_units->setAccessibleName(tr("点検する部・課"));
    m_severities->setAccessibleName(tr("表示する区分"));
    m_severities->addItem(tr("要修正とお知らせ"), int(FindingModel::Show::Everything));
    m_severities->addItem(tr("要修正のみ"), int(FindingModel::Show::Errors));
    m_severities->addItem(tr("お知らせのみ"), int(FindingModel::Show::Notices));
    m_needle->setPlaceholderText(tr("部署・シート・内容を絞り込む"));
    m_needle->setAccessibleName(tr("点検の結果の絞り込み"));
    m_needle->setClearButtonEnabled(true);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setBuddy(m_list);
    m_list->setAccessibleName(tr("点検の結果"));
    m_list->hideColumn(FindingModel::Advice); // stands below
    QHeaderView *columns = m_list->header();
    columns->resizeSection(FindingModel::Severity, 100);
    columns->resizeSection(FindingModel::Sheet, 200);
    columns->resizeSection(FindingModel::Place, 170);
    columns->resizeSection(FindingModel::Excerpt, 110);
    columns->resizeSection(FindingModel::Message, 350);
    m_text->setAccessibleName(tr("選んだ点検の結果の説明"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 14);

    auto *first = new QHBoxLayout;
    auto *label = new QLabel(tr("対象(&T)"), this);
    label->setBuddy(m_scopes);
    first->addWidget(label);
    first->addWidget(m_scopes, 1);
    first->addWidget(m_units, 1);
    first->addWidget(m_check);
    auto *second = new QHBoxLayout;
    second->addWidget(m_needle, 1);
    second->addWidget(m_severities);
    second->addWidget(m_acceptedToo);
    auto *above = new QWidget(this);
    auto *inAbove = new QVBoxLayout(above);
    inAbove->setContentsMargins(0, 0, 0, 0);
    inAbove->addLayout(first);
    inAbove->addWidget(m_said);
    inAbove->addLayout(second);
    inAbove->addWidget(m_list, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(above);
    split->addWidget(m_text);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({500, 110});
    auto *buttons = new QDialogButtonBox(this);
    for (QPushButton *button : {m_go, m_accept, m_withdraw, m_export}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    m_check->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(split, 1);
    box->addWidget(buttons);
}

work::SheetFilter CheckDialog::scope() const
{
    work::SheetFilter filter;
    filter.year = m_tree.year;
    switch (Scope(m_scopes->currentData().toInt())) {
    case Scope::Sheet:
        filter.sheets = {m_sheet};
        break;
    case Scope::Unit:
        filter.units = {m_units->unit()};
        break;
    case Scope::Year:
        break;
    }
    return filter;
}

QHash<QString, QString> CheckDialog::unitNames() const
{
    QHash<QString, QString> names;
    const QDate day = fiscal::firstDay(m_tree.year);
    for (const Unit *unit : m_tree.units.on(day))
        names.insert(unit->id, m_tree.units.path(unit->id, day));
    return names;
}

void CheckDialog::setFindings(const std::vector<CheckedFinding> &findings)
{
    m_checked = true;
    m_model.setFindings(findings, unitNames());
    setBusy(false);
    choose();
}

void CheckDialog::updateSheets(const QStringList &sheets,
                               const std::vector<CheckedFinding> &findings)
{
    m_model.replaceSheets(sheets, findings);
    count();
    choose();
}

bool CheckDialog::covers(const QString &sheet) const
{
    if (!m_checked)
        return false;
    const work::SheetFilter of = scope();
    if (of.units.isEmpty() && of.sheets.isEmpty())
        return std::ranges::any_of(m_tree.entries,
                                   [&](const TreeEntry &entry) { return entry.sheet.id == sheet; });
    if (!of.sheets.isEmpty())
        return of.sheets.contains(sheet);
    const QDate day = fiscal::firstDay(m_tree.year);
    const QString above = m_tree.units.path(of.units.front(), day);
    return std::ranges::any_of(m_tree.entries, [&](const TreeEntry &entry) {
        return entry.sheet.id == sheet &&
               m_tree.units.path(entry.sheet.unit, day).startsWith(above);
    });
}

void CheckDialog::forget()
{
    const bool units = Scope(m_scopes->currentData().toInt()) == Scope::Unit;
    m_units->setVisible(units);
    m_check->setEnabled(!units || !m_units->unit().isEmpty());
    m_checked = false;
    m_model.setFindings({});
    m_said->setText(tr("「点検する」を押すと、公表の前に直した方がよい箇所を調べます。"));
    choose();
}

void CheckDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_check->setEnabled(!busy);
    if (busy)
        m_said->setText(tr("点検しています…"));
    else
        count();
}

void CheckDialog::tell(const QString &message)
{
    m_said->setText(message);
}

void CheckDialog::setWritable(bool writable)
{
    m_writable = writable;
    choose();
}

void CheckDialog::filter()
{
    m_model.setFilter({FindingModel::Show(m_severities->currentData().toInt()),
                       m_acceptedToo->isChecked(), m_needle->text()});
    count();
}

void CheckDialog::count()
{
    if (!m_checked || m_busy)
        return;
    const FindingModel::Counts counts = m_model.counts();
    const int all =
        counts.errors + counts.notices + (m_acceptedToo->isChecked() ? counts.accepted : 0);
    QString text = countsText(counts);
    if (m_model.rowCount() < all)
        text = tr("%1　表示 %2件").arg(text).arg(m_model.rowCount());
    m_said->setText(text);
}

void CheckDialog::choose()
{
    const auto chosen = m_list->chosen();
    const CheckedFinding *found = m_list->current();
    m_go->setEnabled(found);
    m_accept->setEnabled(m_writable && std::ranges::any_of(chosen, [](const CheckedFinding &each) {
                             return !each.accepted;
                         }));
    m_withdraw->setEnabled(m_writable &&
                           std::ranges::any_of(chosen, [](const CheckedFinding &each) {
                               return each.accepted.has_value();
                           }));
    m_export->setEnabled(m_model.rowCount() > 0);
    QString html;
    if (found) {
        html = u"<p style='margin:2px 0'><b>%1</b>　%2</p>"_s.arg(found->kindTitle.toHtmlEscaped(),
                                                                  found->place().toHtmlEscaped());
        html += paragraph(found->finding.message);
        html += labelled(tr("該当する文字"), found->finding.excerpt);
        html += labelled(tr("対応"), found->finding.advice);
        if (found->accepted)
            html += labelled(tr("確認済み"),
                             m_model.index(m_list->currentIndex().row(), FindingModel::Accepted)
                                 .data()
                                 .toString());
    }
    m_text->setHtml(html);
}

QString CheckDialog::status() const
{
    return m_said->text();
}

} // namespace mokuhyo::desk
