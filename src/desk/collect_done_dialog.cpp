#include "desk/collect_done_dialog.h"

#include "desk/collect_tree.h"
#include "desk/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

// What a person still has to do about a file; empty: nothing.
QString left(const work::CollectedFile &file)
{
    if (file.setAside)
        return CollectDoneDialog::tr("取り込めませんでした：%1").arg(file.setAside->message);
    const CollectCounts counts = countsOf(file);
    QStringList parts;
    const auto add = [&](size_t number, const QString &text) {
        if (number > 0)
            parts += text.arg(number);
    };
    add(counts.questions, CollectDoneDialog::tr("シートがわからないタブ %1"));
    add(counts.conflicts, CollectDoneDialog::tr("食い違い %1"));
    add(counts.outside, CollectDoneDialog::tr("反映しなかった欄 %1"));
    add(counts.rowsMissing, CollectDoneDialog::tr("ファイルにない行 %1"));
    return parts.join(CollectDoneDialog::tr("、"));
}

} // namespace

CollectDoneDialog::CollectDoneDialog(const work::CollectReport &report,
                                     const work::CollectPlan &plan, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget)
{
    setWindowTitle(tr("回収しました"));
    QStringList lines{tr("%1か所を反映しました。").arg(report.added)};
    if (!report.handedIn.isEmpty())
        lines.front() += tr("%1枚のシートが提出済になりました。").arg(report.handedIn.size());
    if (!report.conflicts.empty())
        lines +=
            tr("食い違いが%1件あります。決めるまで両方の内容が残り、ほかの作業は続けられます。")
                .arg(report.conflicts.size());
    if (!report.unredacted.empty())
        lines += tr("墨消しした欄に、配布時の文が戻ったところが%1か所あるかもしれません。変更履歴で"
                    "確かめてください。")
                     .arg(report.unredacted.size());
    lines += tr("受領の記録（変更履歴の先頭 %1…）を残しました。").arg(report.head.left(16));
    auto *said = new QLabel(lines.join(u'\n'));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setBuddy(m_list);
    m_list->setAccessibleName(tr("受領の一覧"));
    m_list->setHeaderLabels({tr("ファイル"), tr("部署"), tr("反映"), tr("残っていること")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(0, 250);
    m_list->header()->resizeSection(1, 190);
    m_list->header()->resizeSection(2, 60);
    const auto add = [&](const QString &name, const QString &unit, size_t changes,
                         const QString &remains) {
        auto *item = new QTreeWidgetItem(m_list, {name, unit, QString::number(changes), remains});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
    };
    // Where something is left comes first.
    for (const bool leftOver : {true, false}) {
        for (const work::CollectedFile &file : plan.files) {
            const QString remains = left(file);
            if (remains.isEmpty() == leftOver)
                continue;
            const auto done =
                std::ranges::find(report.files, file.path, &work::CollectReport::File::path);
            const bool here = done != report.files.end();
            add(file.name, here ? done->unitName : file.unitName, here ? done->changes : 0,
                !remains.isEmpty() ? remains
                : file.already     ? tr("回収済みのファイルです")
                                   : QString());
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox;
    if (!report.conflicts.empty()) {
        QPushButton *settle =
            buttons->addButton(tr("食い違いを見る(&L)…"), QDialogButtonBox::ActionRole);
        settle->setAutoDefault(false);
        connect(settle, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT conflictsWanted();
        });
    }
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto *box = new QVBoxLayout(this);
    box->addWidget(said);
    box->addWidget(m_list, 1);
    box->addWidget(buttons);
    resize(840, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace mokuhyo::desk
