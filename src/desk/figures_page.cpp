#include "desk/figures_page.h"

#include "desk/chart_view.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"
#include "work/figure_tables.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using By = work::FigureGrouping::By;
using render::BarsData;

namespace {

constexpr double trendHeight = 70; // mm

// How the rates of groups are spread over the bins.
BarsData rateBars(const QString &title, const FiguresModel &model)
{
    BarsData data{title, work::rateBins(), {}, true};
    for (size_t i = 0; i < model.groups().size(); ++i) {
        const work::FigureGroup &group = model.groups()[i];
        QStringList figures;
        for (qsizetype bin = 0; bin < work::rateBins().size(); ++bin)
            figures += model.index(int(i), 2 + int(bin)).data().toString();
        data.bars.push_back({group.name,
                             {group.rates.begin(), group.rates.end()},
                             figures,
                             FiguresPage::tr("%1項目").arg(group.rated)});
    }
    return data;
}

} // namespace

FiguresPage::FiguresPage(QWidget *parent)
    : QWidget(parent), m_grouping(new QComboBox(this)), m_views(new QComboBox(this)),
      m_show(new QPushButton(tr("一覧で見る(&O)"), this)),
      m_copy(new QPushButton(tr("表をコピー(&C)"), this)), m_said(new QLabel(this)),
      m_table(new QTreeView(this)), m_chart(new ChartView), m_trend(new ChartView)
{
    build();
    connect(m_grouping, &QComboBox::activated, this, [this] {
        arrange();
        const bool earlier =
            std::ranges::any_of(m_model.figures().rows,
                                [this](const work::FigureRow &row) { return row.year != m_year; });
        if (wantsTrend() && !earlier)
            Q_EMIT trendWanted();
    });
    connect(m_views, &QComboBox::activated, this, &FiguresPage::arrange);
    connect(m_show, &QPushButton::clicked, this, &FiguresPage::open);
    connect(m_table, &QTreeView::activated, this, &FiguresPage::open);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model.asText());
        Q_EMIT copied(tr("表をコピーしました。表計算ソフトに貼り付けられます。"));
    });
    setMessage({});
}

void FiguresPage::build()
{
    m_grouping->setAccessibleName(tr("達成状況のまとめ方"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_views->setAccessibleName(tr("見る数字"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_show->setToolTip(tr("選んだ区分の行だけを一覧に表示します。"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_table->setAccessibleName(tr("達成状況の表"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->header()->setStretchLastSection(false);

    auto *top = new QHBoxLayout;
    const auto labelled = [&](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        top->addWidget(label);
        top->addWidget(buddy);
        top->addSpacing(theme::gap);
    };
    labelled(tr("まとめ方(&G)"), m_grouping);
    labelled(tr("見る数字(&F)"), m_views);
    top->addStretch();
    top->addWidget(m_show);
    top->addWidget(m_copy);
    auto *charts = new QWidget;
    auto *inCharts = new QVBoxLayout(charts);
    inCharts->addWidget(m_chart);
    inCharts->addWidget(m_trend);
    inCharts->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(charts);
    scroll->setAccessibleName(tr("達成状況の図"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(scroll);
    split->setChildrenCollapsible(false);
    split->setSizes({220, 320});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, theme::gap, 0, 0);
    box->addLayout(top);
    box->addWidget(m_said);
    box->addWidget(split, 1);
    QWidget *before = m_grouping;
    for (QWidget *next : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_show),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(scroll)}) {
        setTabOrder(before, next);
        before = next;
    }
}

bool FiguresPage::wantsTrend() const
{
    return chosenGrouping().by == By::Year;
}

void FiguresPage::setMessage(const QString &message)
{
    m_said->setText(message);
    m_said->setVisible(!message.isEmpty());
}

void FiguresPage::setFigures(const work::Figures &figures, int year)
{
    m_year = year;
    m_model.setFigures(figures);
    fillChoices();
    arrange();
    setMessage(figures.rows.empty()
                   ? tr("この年度には、目標と実績を数えられる行がありません。")
                   : tr("対象は目標値のある項目です。目標値がない、外部の事情で中止したなどの対象外"
                        "は、割合と平均に含みません。"));
}

void FiguresPage::fillChoices()
{
    const QString by = m_grouping->currentText();
    const QString view = m_views->currentText();
    m_grouping->clear();
    m_grouping->addItem(tr("部ごと"), int(By::Department));
    m_grouping->addItem(tr("課ごと"), int(By::Unit));
    for (const QString &label : m_model.figures().choices)
        m_grouping->addItem(tr("「%1」ごと").arg(label), int(By::Choice));
    m_grouping->addItem(tr("年度ごと"), int(By::Year));
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findText(by)));
    m_views->clear();
    m_views->addItem(tr("達成状況"), int(FiguresModel::Outcomes));
    m_views->addItem(tr("達成率の分布"), int(FiguresModel::Rates));
    int number = FiguresModel::FirstRating;
    for (const work::RatingWords &words : m_model.figures().ratings)
        m_views->addItem(tr("「%1」の分布").arg(words.label), number++);
    m_views->setCurrentIndex(std::max(0, m_views->findText(view)));
}

work::FigureGrouping FiguresPage::chosenGrouping() const
{
    work::FigureGrouping grouping;
    grouping.by = By(m_grouping->currentData().toInt());
    if (grouping.by == By::Choice)
        grouping.label = m_model.figures().choices.value(m_grouping->currentIndex() -
                                                         m_grouping->findData(int(By::Choice)));
    if (grouping.by != By::Year)
        grouping.year = m_year;
    return grouping;
}

void FiguresPage::arrange()
{
    m_model.arrange(chosenGrouping(), m_views->currentData().toInt());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * theme::gap);
    }
    m_table->setColumnWidth(0, std::max(m_table->columnWidth(0), 160));
    m_table->setCurrentIndex(m_model.index(0, 0));
    const bool any = m_model.rowCount() > 0;
    m_show->setEnabled(any && m_model.grouping().by != By::Year);
    m_copy->setEnabled(any);
    draw();
}

void FiguresPage::draw()
{
    if (m_model.groups().empty()) {
        m_chart->setChart(tr("達成状況の図"), {});
        m_trend->setChart(tr("推移の図"), {});
        return;
    }
    render::BarsData bars;
    const QString title = m_views->currentText();
    if (m_model.view() == FiguresModel::Outcomes)
        bars = work::outcomeBars(title, m_model.groups());
    else if (m_model.view() == FiguresModel::Rates)
        bars = rateBars(title, m_model);
    else
        bars = work::ratingBars(m_model.figures(),
                                static_cast<size_t>(m_model.view() - FiguresModel::FirstRating),
                                m_model.groups());
    m_chart->setChart(tr("%1の図").arg(title),
                      [bars](double width) { return render::barChart(bars, width); });
    ChartView::Draw trend;
    if (m_model.grouping().by == By::Year && m_model.groups().size() > 1 &&
        m_model.view() < FiguresModel::FirstRating)
        trend = [data = work::rateTrend(tr("達成率の推移"), m_model.groups())](double width) {
            return render::trendChart(data, {width, trendHeight});
        };
    m_trend->setChart(tr("推移の図"), trend);
}

void FiguresPage::open()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && m_model.grouping().by != By::Year)
        Q_EMIT groupWanted(m_model.groupOf(row), m_model.itemsOf(row));
}

} // namespace mokuhyo::desk
