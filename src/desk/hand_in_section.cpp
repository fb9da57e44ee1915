#include "desk/hand_in_section.h"

#include "core/text.h"
#include "desk/phrases.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace mokuhyo::desk {

HandInSection::HandInSection(const QStringList &headings, const QString &name, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_acts(new QHBoxLayout)
{
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_list->setHeaderLabels(headings);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(name);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT cellWanted(m_cells[static_cast<size_t>(m_list->indexOfTopLevelItem(item))]);
    });
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, theme::gap);
    box->setSpacing(theme::gap / 2);
    box->addWidget(m_heading);
    box->addWidget(m_list, 1);
    box->addLayout(m_acts);
}

QTreeWidgetItem *HandInSection::add(const CellKey &cell, const QStringList &texts)
{
    m_cells.push_back(cell);
    auto *line = new QTreeWidgetItem(m_list, texts);
    for (int column = 0; column < texts.size(); ++column)
        line->setToolTip(column, texts[column]);
    return line;
}

HandInSection::ReasonGiver HandInSection::offerReasons(const QStringList &phrases,
                                                       const QString &name, const QString &button,
                                                       int column)
{
    auto *reason = phraseBox(phrases, this);
    reason->setAccessibleName(name);
    auto *give = new QPushButton(button, this);
    give->setAutoDefault(false);
    connect(give, &QPushButton::clicked, this, [this, reason, column] {
        for (QTreeWidgetItem *line : m_list->selectedItems()) {
            line->setText(column, trimmedText(reason->currentText()));
            line->setToolTip(column, line->text(column));
        }
    });
    m_acts->addWidget(reason, 1);
    m_acts->addWidget(give);
    return {reason, give};
}

void HandInSection::finish(const QString &heading)
{
    m_heading->setText(heading);
    setVisible(!isEmpty());
    if (isEmpty())
        return;
    // Where and what kind are short; the last two share the rest.
    const int last = m_list->columnCount() - 1;
    for (int column = 0; column <= last; ++column)
        m_list->header()->setSectionResizeMode(
            column, column < last - 1 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void HandInSection::showLines(int most)
{
    const auto heightFor = [this](int lines) {
        return m_list->header()->sizeHint().height() + lines * m_list->sizeHintForRow(0) +
               2 * m_list->frameWidth();
    };
    const int lines = static_cast<int>(m_cells.size());
    m_list->setMinimumHeight(heightFor(std::min(lines, most)));
    m_list->setMaximumHeight(heightFor(lines));
}

} // namespace mokuhyo::desk
