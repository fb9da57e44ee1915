#include "desk/search_panel.h"

#include "core/fiscal_year.h"
#include "core/text.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(this)),
      m_results(new QTreeWidget(this))
{
    m_edit->setPlaceholderText(tr("すべての年度から探す言葉"));
    m_edit->setAccessibleName(tr("すべての年度から探す言葉"));
    m_edit->setClearButtonEnabled(true);
    m_results->setAccessibleName(tr("検索の結果"));
    m_results->setHeaderLabels({tr("年度"), tr("シート"), tr("欄"), tr("内容")});
    m_results->setItemDelegate(new RoomyDelegate(m_results));
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->header()->resizeSection(0, 110);
    m_results->header()->resizeSection(1, 220);
    m_results->header()->resizeSection(2, 150);
    auto *search = new QPushButton(tr("検索"), this);
    auto *close = new QPushButton(tr("検索を閉じる"), this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_edit, 1);
    top->addWidget(search);
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(close);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    box->addLayout(top);
    box->addWidget(m_results, 1);

    const auto start = [this] {
        const QString text = trimmedText(m_edit->text());
        if (!text.isEmpty())
            Q_EMIT searchWanted(text);
    };
    connect(m_edit, &QLineEdit::returnPressed, this, start);
    connect(search, &QPushButton::clicked, this, start);
    connect(close, &QPushButton::clicked, this, &SearchPanel::closeWanted);
    const auto choose = [this](const QTreeWidgetItem *item) {
        const int at = m_results->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
        if (at >= 0)
            Q_EMIT placeChosen(m_places[static_cast<size_t>(at)]);
    };
    connect(m_results, &QTreeWidget::itemClicked, this, choose);
    connect(m_results, &QTreeWidget::itemActivated, this, choose);
}

void SearchPanel::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchPanel::setPlaces(const std::vector<SearchPlace> &places, bool more)
{
    m_places = places;
    m_results->clear();
    for (const SearchPlace &place : places) {
        auto *item = new QTreeWidgetItem(m_results, {fiscal::print(place.year, YearStyle::Era),
                                                     place.sheetTitle, place.label, place.context});
        item->setToolTip(3, place.context);
    }
    if (places.empty())
        m_count->setText(tr("見つかりません"));
    else
        m_count->setText(more ? tr("はじめの%1件").arg(places.size())
                              : tr("%1件").arg(places.size()));
}

void SearchPanel::setError(const QString &message)
{
    setPlaces({}, false);
    m_count->setText(message);
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (event->key() == Qt::Key_Down && m_edit->hasFocus() && !m_places.empty()) {
        m_results->setCurrentItem(m_results->topLevelItem(0));
        m_results->setFocus(Qt::TabFocusReason);
    } else
        QWidget::keyPressEvent(event);
}

} // namespace mokuhyo::desk
