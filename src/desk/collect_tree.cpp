#include "desk/collect_tree.h"

#include "desk/roomy_delegate.h"

#include <QHeaderView>
#include <QLocale>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::CollectedCell;
using work::CollectedRow;
using work::CollectedSheet;

namespace {

enum Column { Name, Unit, By, Taken, Conflicts, Outside, Rows, Said, ColumnCount };

constexpr int sheetRole = Qt::UserRole;
constexpr int questionRole = Qt::UserRole + 1;

QString number(size_t count)
{
    return count > 0 ? QString::number(count) : QString();
}

QString byText(CollectedSheet::By by)
{
    switch (by) {
    case CollectedSheet::By::Identity:
        return CollectTree::tr("配布の記録");
    case CollectedSheet::By::Content:
        return CollectTree::tr("内容から");
    case CollectedSheet::By::Person:
        return CollectTree::tr("選択");
    case CollectedSheet::By::Package:
        return CollectTree::tr("配布ファイル");
    }
    return {};
}

QString rowsText(const CollectCounts &counts)
{
    QStringList parts;
    if (counts.rowsNew > 0)
        parts += CollectTree::tr("＋%1").arg(counts.rowsNew);
    if (counts.rowsMissing > 0)
        parts += CollectTree::tr("−%1").arg(counts.rowsMissing);
    return parts.join(u' ');
}

void setCounts(QTreeWidgetItem *item, const CollectCounts &counts)
{
    item->setText(Taken, number(counts.taken));
    item->setText(Conflicts, number(counts.conflicts));
    item->setText(Outside, number(counts.outside));
    item->setText(Rows, rowsText(counts));
    for (const int column : {Taken, Conflicts, Outside, Rows})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void setSaid(QTreeWidgetItem *item, const QStringList &said)
{
    item->setText(Said, said.join(CollectTree::tr("。")));
    item->setToolTip(Said, said.join(u'\n'));
}

} // namespace

CollectCounts &CollectCounts::operator+=(const CollectCounts &other)
{
    taken += other.taken;
    conflicts += other.conflicts;
    outside += other.outside;
    rowsNew += other.rowsNew;
    rowsMissing += other.rowsMissing;
    questions += other.questions;
    answers += other.answers;
    return *this;
}

CollectCounts countsOf(const CollectedSheet &sheet)
{
    CollectCounts counts;
    for (const CollectedCell &cell : sheet.cells) {
        if (cell.kind == CollectedCell::Kind::Conflict)
            ++counts.conflicts;
        else if (cell.taken)
            ++counts.taken;
        else
            ++counts.outside;
    }
    for (const CollectedRow &row : sheet.rows) {
        const bool came =
            row.kind == CollectedRow::Kind::Added || row.kind == CollectedRow::Kind::Copied;
        ++(came ? counts.rowsNew : counts.rowsMissing);
    }
    return counts;
}

CollectCounts countsOf(const work::CollectedFile &file)
{
    CollectCounts counts;
    for (const CollectedSheet &sheet : file.sheets)
        counts += countsOf(sheet);
    counts.questions = file.questions.size();
    counts.answers = file.answers.size();
    return counts;
}

CollectTree::CollectTree(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("回収するファイル"));
    setHeaderLabels({tr("ファイル・シート"), tr("部署"), tr("見分け方"), tr("反映"), tr("食い違い"),
                     tr("対象外"), tr("行の増減"), tr("説明")});
    headerItem()->setToolTip(By, tr("どのシートかを何から見分けたか"));
    headerItem()->setToolTip(Taken, tr("反映する欄の数"));
    headerItem()->setToolTip(Outside, tr("今回の記入欄ではなく、反映しない欄の数"));
    headerItem()->setToolTip(Rows, tr("ファイルで増えた行と、ファイルにない行の数"));
    for (const int column : {Taken, Conflicts, Outside, Rows})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    setItemDelegate(new RoomyDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    const auto width = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + 24;
    };
    header()->resizeSection(Name, 250);
    header()->resizeSection(Unit, 150);
    header()->resizeSection(By, width(byText(CollectedSheet::By::Package)));
    for (const int column : {Taken, Conflicts, Outside, Rows})
        header()->resizeSection(column, width(headerItem()->text(column)));
}

void CollectTree::setPlan(const work::CollectPlan *plan)
{
    clear();
    m_plan = plan;
    if (!plan)
        return;
    QTreeWidgetItem *first = nullptr; // that needs a look
    for (const work::CollectedFile &file : plan->files) {
        auto *item = new QTreeWidgetItem(this);
        fill(item, file);
        for (size_t i = 0; i < file.questions.size(); ++i) {
            const work::CollectQuestion &question = file.questions[i];
            auto *line = new QTreeWidgetItem(
                item,
                {question.tab.isEmpty() ? tr("どのシートですか")
                                        : tr("タブ「%1」はどのシートですか").arg(question.tab)});
            line->setData(Name, questionRole, QVariant::fromValue(i));
            setSaid(line, {question.message});
            line->setToolTip(Name, line->text(Name));
        }
        for (size_t i = 0; i < file.sheets.size(); ++i) {
            auto *line = new QTreeWidgetItem(item);
            line->setData(Name, sheetRole, QVariant::fromValue(i));
            fill(line, file.sheets[i]);
        }
        for (const intake::Note &note : file.notes) {
            auto *line = new QTreeWidgetItem(
                item,
                {note.place.cell.isEmpty() ? note.place.tab
                                           : tr("%1 の %2").arg(note.place.tab, note.place.cell)});
            setSaid(line, {note.message});
        }
        item->setExpanded(!file.questions.empty() || plan->files.size() == 1);
        if (!first && (file.setAside || file.needsAttention()))
            first = item;
    }
    setCurrentItem(first ? first : topLevelItem(0));
}

void CollectTree::fill(QTreeWidgetItem *item, const work::CollectedFile &file)
{
    const CollectCounts counts = countsOf(file);
    item->setText(Name, file.name);
    item->setText(Unit, file.unitName);
    item->setToolTip(Name, file.path);
    item->setToolTip(Unit, file.unitName);
    if (file.sheets.size() == 1)
        item->setText(By, byText(file.sheets.front().by));
    setCounts(item, counts);
    QStringList said;
    if (file.setAside)
        said += tr("取り込めません：%1").arg(file.setAside->message);
    if (file.already)
        said +=
            tr("%1に回収済みです")
                .arg(QLocale().toString(file.already->toLocalTime().date(), QLocale::ShortFormat));
    if (!file.sameAs.isEmpty())
        said += tr("「%1」と同じファイルです").arg(file.sameAs);
    if (counts.questions > 0)
        said += tr("確認が必要です");
    if (counts.answers > 0)
        said += tr("コメントへの回答 %1件").arg(counts.answers);
    if (said.isEmpty() && counts.taken + counts.conflicts + counts.outside + counts.rowsNew == 0)
        said += tr("新しい内容はありません");
    setSaid(item, said);
}

void CollectTree::fill(QTreeWidgetItem *item, const CollectedSheet &sheet)
{
    item->setText(Name, QString(sheet.title).replace(u'\n', u' '));
    item->setToolTip(Name, tr("%1（タブ「%2」）").arg(sheet.title, sheet.tab));
    item->setText(By, byText(sheet.by));
    setCounts(item, countsOf(sheet));
    QStringList said;
    if (sheet.handsIn)
        said += tr("提出済になります");
    else if (sheet.blanks > 0)
        said += tr("未記入 %1").arg(sheet.blanks);
    if (sheet.known > 0)
        said += tr("前に反映した内容 %1").arg(sheet.known);
    setSaid(item, said);
}

void CollectTree::refresh()
{
    for (int i = 0; m_plan && i < topLevelItemCount(); ++i) {
        const work::CollectedFile &file = m_plan->files[static_cast<size_t>(i)];
        QTreeWidgetItem *item = topLevelItem(i);
        fill(item, file);
        for (int child = 0; child < item->childCount(); ++child) {
            const QVariant sheet = item->child(child)->data(Name, sheetRole);
            if (sheet.isValid())
                fill(item->child(child), file.sheets[sheet.value<size_t>()]);
        }
    }
}

std::optional<CollectTree::Place> CollectTree::current() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !m_plan)
        return {};
    const QTreeWidgetItem *top = item->parent() ? item->parent() : item;
    Place place;
    place.file = static_cast<size_t>(indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(top)));
    if (const QVariant sheet = item->data(Name, sheetRole); sheet.isValid())
        place.sheet = sheet.value<size_t>();
    if (const QVariant question = item->data(Name, questionRole); question.isValid())
        place.question = question.value<size_t>();
    else if (item == top && !m_plan->files[place.file].questions.empty())
        place.question = 0;
    return place;
}

} // namespace mokuhyo::desk
