#include "desk/handout_done_dialog.h"

#include "desk/prompts.h"
#include "desk/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

HandoutDoneDialog::HandoutDoneDialog(const work::HandoutReport &report, const QString &folder,
                                     Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget)
{
    setWindowTitle(tr("配布ファイルができました"));
    auto *said = new QLabel(tr("%1個のファイルを「%2」に作り、配布の記録を残しました。"
                               "各部署へ送ってください。戻ってきたファイルは、"
                               "この画面に落とすと回収できます。")
                                .arg(report.files.size())
                                .arg(QDir::toNativeSeparators(folder)));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setBuddy(m_list);
    m_list->setAccessibleName(tr("作ったファイル"));
    m_list->setHeaderLabels({tr("配布先"), tr("ファイル"), tr("記入欄"), tr("説明")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(0, 220);
    m_list->header()->resizeSection(1, 250);
    m_list->header()->resizeSection(2, 60);
    const auto add = [this](const QStringList &texts) {
        auto *item = new QTreeWidgetItem(m_list, texts);
        for (int column = 0; column < texts.size(); ++column)
            item->setToolTip(column, texts[column]);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    };
    for (const work::HandoutSkipped &skipped : report.skipped) {
        const QString what = QString(skipped.sheet).replace(u'\n', u' ');
        add({skipped.unitName.isEmpty() ? what : skipped.unitName,
             tr("（なし）"),
             {},
             skipped.unitName.isEmpty() || what.isEmpty()
                 ? skipped.reason
                 : tr("%1：%2").arg(what, skipped.reason)});
    }
    for (const render::Warning &warning : report.warnings)
        add({tr("（確認してください）"), {}, {}, warning.message});
    for (const work::HandoutFile &file : report.files)
        add({file.unitName, file.handout.file, QString::number(file.openCells),
             tr("シート %1枚").arg(file.sheets.size())});
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox;
    QPushButton *open =
        buttons->addButton(tr("フォルダーを開く(&O)"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    open->setAutoDefault(false);
    close->setDefault(true);
    auto *box = new QVBoxLayout(this);
    box->addWidget(said);
    box->addWidget(m_list, 1);
    box->addWidget(buttons);
    resize(820, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [&prompts, folder] { prompts.openFolder(folder); });
}

} // namespace mokuhyo::desk
