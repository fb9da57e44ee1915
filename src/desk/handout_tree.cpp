#include "desk/handout_tree.h"

#include "core/text.h"
#include "desk/roomy_delegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Sheets, Rows, Cells, Remarks, File };

const QString between = u" > "_s; // units of a path

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

void alignNumbers(QTreeWidgetItem *item)
{
    for (const int column : {Sheets, Rows, Cells, Remarks})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

HandoutTree::HandoutTree(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("配布先の一覧"));
    setHeaderLabels(
        {tr("配布先"), tr("シート"), tr("行"), tr("記入欄"), tr("連絡"), tr("ファイル名・理由")});
    headerItem()->setToolTip(Rows, tr("配る行の数。「＋」は、書き足せる行があることを示します。"));
    headerItem()->setToolTip(Cells, tr("今回記入していただく欄の数"));
    headerItem()->setToolTip(Remarks, tr("回答していただくコメントと、お知らせする字句修正の数"));
    for (const int column : {Sheets, Rows, Cells, Remarks})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    setItemDelegate(new RoomyDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    const int digits = fontMetrics().horizontalAdvance(u"00000＋"_s) + 20;
    for (const int column : {Sheets, Rows, Cells, Remarks})
        header()->resizeSection(column, digits);
    header()->resizeSection(Name, 250);
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            tellChosen();
    });
}

void HandoutTree::tellChosen()
{
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const QString &unit = m_report.files[static_cast<size_t>(i)].handout.unit;
        if (m_units[i]->checkState(Name) == Qt::Checked)
            m_leftOut.remove(unit);
        else
            m_leftOut.insert(unit);
    }
    Q_EMIT chosenChanged();
}

QTreeWidgetItem *HandoutTree::department(const QString &name)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(Name) == name)
            return topLevelItem(i);
    }
    auto *made = new QTreeWidgetItem(this, {name});
    made->setFlags(made->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    made->setToolTip(Name, name);
    return made;
}

void HandoutTree::addFile(const work::HandoutFile &file)
{
    const QString top = file.unitName.section(between, 0, 0);
    const QString below = file.unitName.section(between, 1);
    const QString rows =
        file.spareRows > 0 ? tr("%1＋").arg(file.rows) : QString::number(file.rows);
    const int remarks = file.comments + file.wordingFixes;
    auto *item = new QTreeWidgetItem(
        department(top),
        {below.isEmpty() ? tr("%1（部として）").arg(top) : below,
         QString::number(file.sheets.size()), rows, QString::number(file.openCells),
         remarks > 0 ? QString::number(remarks) : QString(), file.handout.file});
    alignNumbers(item);
    item->setToolTip(Name, file.unitName);
    item->setToolTip(File, file.handout.file);
    if (file.spareRows > 0)
        item->setToolTip(
            Rows, tr("%1行。ほかに%2行まで書き足せます。").arg(file.rows).arg(file.spareRows));
    if (remarks > 0)
        item->setToolTip(
            Remarks, tr("コメント %1件、字句修正 %2件").arg(file.comments).arg(file.wordingFixes));
    item->setCheckState(Name, m_leftOut.contains(file.handout.unit) ? Qt::Unchecked : Qt::Checked);
    for (const QString &sheet : file.sheets) {
        auto *line = new QTreeWidgetItem(item, {oneLine(sheet)});
        line->setToolTip(Name, sheet);
        line->setFirstColumnSpanned(true);
    }
    m_units += item;
}

void HandoutTree::addSkipped()
{
    if (m_report.skipped.empty())
        return;
    auto *group =
        new QTreeWidgetItem(this, {tr("配布しないもの（%1件）").arg(m_report.skipped.size())});
    for (const work::HandoutSkipped &skipped : m_report.skipped) {
        const QString sheet = oneLine(skipped.sheet);
        const QString name = skipped.unitName.isEmpty() ? sheet
                             : sheet.isEmpty()          ? skipped.unitName
                                               : tr("%1：%2").arg(skipped.unitName, sheet);
        auto *line = new QTreeWidgetItem(group, {name});
        line->setText(File, skipped.reason);
        line->setToolTip(Name, name);
        line->setToolTip(File, skipped.reason);
    }
    // With nothing to hand out the reasons are what there is to read.
    group->setExpanded(m_report.files.empty());
}

void HandoutTree::setReport(const work::HandoutReport &report)
{
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        clear();
        m_units.clear();
        m_report = report;
        for (const work::HandoutFile &file : m_report.files)
            addFile(file);
        for (int i = 0; i < topLevelItemCount(); ++i)
            topLevelItem(i)->setExpanded(true);
        addSkipped();
        if (!m_units.isEmpty())
            setCurrentItem(m_units.front());
    }
    Q_EMIT chosenChanged();
}

void HandoutTree::narrow(const QString &text)
{
    const QString key = searchKey(text);
    QHash<QTreeWidgetItem *, bool> shown;
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const bool fits = searchKey(m_report.files[static_cast<size_t>(i)].unitName).contains(key);
        m_units[i]->setHidden(!fits);
        shown[m_units[i]->parent()] |= fits;
    }
    for (auto group = shown.cbegin(); group != shown.cend(); ++group)
        group.key()->setHidden(!group.value());
}

void HandoutTree::checkAll(bool checked)
{
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        for (QTreeWidgetItem *item : m_units) {
            if (!item->isHidden())
                item->setCheckState(Name, checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    tellChosen();
}

QStringList HandoutTree::chosen() const
{
    QStringList units;
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        if (m_units[i]->checkState(Name) == Qt::Checked)
            units += m_report.files[static_cast<size_t>(i)].handout.unit;
    }
    return units;
}

bool HandoutTree::isAll() const
{
    return chosen().size() == m_units.size();
}

const work::HandoutFile *HandoutTree::current() const
{
    for (QTreeWidgetItem *item = currentItem(); item; item = item->parent()) {
        if (const qsizetype at = m_units.indexOf(item); at >= 0)
            return &m_report.files[static_cast<size_t>(at)];
    }
    const auto first = std::ranges::find_if(
        m_units, [](const QTreeWidgetItem *item) { return item->checkState(Name) == Qt::Checked; });
    return first == m_units.end() ? nullptr
                                  : &m_report.files[static_cast<size_t>(first - m_units.begin())];
}

} // namespace mokuhyo::desk
