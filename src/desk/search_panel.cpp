#include "desk/search_panel.h"

#include "core/fiscal_year.h"
#include "core/text.h"
#include "desk/search_delegate.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(this)),
      m_results(new QTreeWidget(this))
{
    m_edit->setPlaceholderText(tr("すべての年度から探す言葉"));
    m_edit->setAccessibleName(tr("すべての年度から探す言葉"));
    m_edit->setClearButtonEnabled(true);
    m_results->setAccessibleName(tr("検索の結果"));
    m_results->setHeaderLabels({tr("年度"), tr("シート"), tr("欄"), tr("内容")});
    m_results->setItemDelegate(new SearchDelegate(m_results));
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->header()->resizeSection(0, 110);
    m_results->header()->resizeSection(1, 220);
    m_results->header()->resizeSection(2, 190);
    auto *search = new QPushButton(tr("検索"), this);
    auto *close = new QPushButton(tr("検索を閉じる"), this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_edit, 1);
    top->addWidget(search);
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(close);
    auto *narrow = new QHBoxLayout;
    // Screen readers say the chosen entry: it names what it is about.
    const QString everything[] = {tr("すべての年度"), tr("すべての課"), tr("すべての様式"),
                                  tr("すべての欄"), tr("すべての状態")};
    for (int i = 0; i < 5; ++i) {
        auto *filter = new QComboBox(this);
        filter->setAccessibleName(tr("絞り込み：%1").arg(everything[i]));
        filter->addItem(everything[i], QString());
        filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        filter->setMinimumContentsLength(7);
        narrow->addWidget(filter, i == Year || i == State ? 2 : 3);
        connect(filter, &QComboBox::activated, this, &SearchPanel::start);
        m_filters[i] = filter;
    }
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    box->addLayout(top);
    box->addLayout(narrow);
    box->addWidget(m_results, 1);

    connect(m_edit, &QLineEdit::returnPressed, this, &SearchPanel::start);
    connect(search, &QPushButton::clicked, this, &SearchPanel::start);
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

void SearchPanel::setChoices(const work::SearchChoices &choices)
{
    const auto offer = [](QComboBox *box,
                          const std::vector<std::pair<QString, QString>> &valuesAndTexts) {
        const QString chosen = box->currentData().toString();
        while (box->count() > 1)
            box->removeItem(1);
        for (const auto &[value, text] : valuesAndTexts) {
            box->addItem(text, value);
            box->setItemData(box->count() - 1, text, Qt::ToolTipRole);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    const auto same = [](const QStringList &texts) {
        std::vector<std::pair<QString, QString>> pairs;
        for (const QString &text : texts)
            pairs.emplace_back(text, text);
        return pairs;
    };
    std::vector<std::pair<QString, QString>> years;
    for (const int year : choices.years)
        years.emplace_back(QString::number(year), fiscal::print(year, YearStyle::Era));
    offer(m_filters[Year], years);
    offer(m_filters[Unit], choices.units);
    offer(m_filters[Form], choices.forms);
    offer(m_filters[Label], same(choices.labels));
    offer(m_filters[State], same(choices.states));
}

work::SearchQuery SearchPanel::query() const
{
    const auto chosen = [this](Filter filter) {
        return m_filters[filter]->currentData().toString();
    };
    work::SearchQuery query;
    query.text = trimmedText(m_edit->text());
    if (const QString year = chosen(Year); !year.isEmpty())
        query.year = year.toInt();
    if (const QString unit = chosen(Unit); !unit.isEmpty())
        query.units = {unit};
    query.form = chosen(Form);
    query.label = chosen(Label);
    query.state = chosen(State);
    return query;
}

void SearchPanel::start()
{
    const work::SearchQuery wanted = query();
    if (!wanted.text.isEmpty())
        Q_EMIT searchWanted(wanted);
}

void SearchPanel::setPlaces(const std::vector<work::SearchPlace> &places, bool more)
{
    m_places = places;
    m_results->clear();
    for (const work::SearchPlace &place : places) {
        const QString label = place.row.isEmpty() ? place.label : place.row + u'　' + place.label;
        auto *item = new QTreeWidgetItem(m_results, {fiscal::print(place.year, YearStyle::Era),
                                                     place.sheetTitle, label, place.context});
        item->setToolTip(1, place.unit);
        item->setToolTip(2, label);
        item->setToolTip(3, Qt::convertFromPlainText(place.value.left(1000)));
        item->setData(3, SearchDelegate::MarkFromRole, place.markFrom);
        item->setData(3, SearchDelegate::MarkLengthRole, place.markLength);
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
