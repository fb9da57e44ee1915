#include "desk/preview_outline.h"

#include "desk/roomy_delegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeWidgetItemIterator>

namespace mokuhyo::desk {

namespace {

constexpr int partRole = Qt::UserRole;

} // namespace

PreviewOutline::PreviewOutline(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("目次"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(14);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RoomyDelegate(this));
    const auto tell = [this](const QTreeWidgetItem *item) {
        if (item && m_telling)
            Q_EMIT partChosen(item->data(0, partRole).toInt());
    };
    connect(this, &QTreeWidget::currentItemChanged, this, tell);
    connect(this, &QTreeWidget::itemClicked, this, tell);
}

void PreviewOutline::setDocument(const render::Document &document)
{
    const QScopedValueRollback<bool> quiet(m_telling, false);
    clear();
    std::vector<QString> numbers(document.sheets.size());
    std::vector<bool> printed(document.sheets.size());
    for (const render::Page &page : document.pages) {
        const auto part = static_cast<size_t>(page.sheet);
        if (!printed[part])
            numbers[part] = page.number;
        printed[part] = true;
    }
    std::vector<QTreeWidgetItem *> open; // the last item of each level
    for (size_t i = 0; i < document.sheets.size(); ++i) {
        const render::FlowSheet &part = document.sheets[i];
        if (!part.listed || !printed[i])
            continue;
        open.resize(std::min(open.size(), static_cast<size_t>(std::max(0, part.level))));
        const QString title = QString(part.title).replace(u'\n', u' ');
        auto *item = new QTreeWidgetItem({title, numbers[i]});
        item->setData(0, partRole, static_cast<int>(i));
        item->setToolTip(0, title);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (open.empty())
            addTopLevelItem(item);
        else
            open.back()->addChild(item);
        open.push_back(item);
    }
    expandAll();
}

void PreviewOutline::setCurrentPart(int part)
{
    const QScopedValueRollback<bool> quiet(m_telling, false);
    QTreeWidgetItem *nearest = nullptr;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, partRole).toInt() <= part)
            nearest = *item;
    }
    if (nearest)
        setCurrentItem(nearest);
    else
        setCurrentItem(nullptr);
}

} // namespace mokuhyo::desk
