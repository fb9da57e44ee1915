#include "desk/series_model.h"

#include "core/fiscal_year.h"
#include "core/text.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using render::TrendData;
using work::Series;
using work::SeriesPoint;

namespace {

constexpr QSizeF lineSize{30, 6}; // mm

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

bool hasActuals(const Series &series)
{
    return std::ranges::any_of(series.points,
                               [](const SeriesPoint &point) { return point.actual.has_value(); });
}

QString rateOf(const Series &series)
{
    for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
        if (point->achievement.percent)
            return SeriesModel::tr("%1（%2）")
                .arg(figureText(*point->achievement.percent, u"%"_s),
                     fiscal::print(point->year, YearStyle::Era));
    }
    return {};
}

// What was reached says more than what was aimed at, unless it is of fewer years.
render::Chart smallLine(const Series &series)
{
    const render::TrendData data = trendOf(series);
    const auto known = [&](size_t of) {
        return std::ranges::count_if(data.series[of].values,
                                     [](const auto &value) { return value.has_value(); });
    };
    const size_t which = known(1) >= known(0) ? 1 : 0;
    return render::sparkline(data.series[which].name, data.series[which], data.points, lineSize);
}

} // namespace

TrendData trendOf(const Series &series)
{
    TrendData data;
    data.title = series.part.isEmpty()
                     ? oneLine(series.title)
                     : SeriesModel::tr("%1　%2").arg(oneLine(series.title), series.part);
    data.unit = series.unit;
    data.fromZero = false; // 102 and 99 have to be told apart
    TrendData::Series targets{SeriesModel::tr("目標"), {}, {}};
    TrendData::Series actuals{SeriesModel::tr("実績"), {}, {}};
    const auto add = [&](TrendData::Series &to, const std::optional<double> &value) {
        to.values.push_back(value);
        to.figures += value ? figureText(*value, series.unit) : QString();
    };
    for (const SeriesPoint &point : series.points) {
        data.points += fiscal::print(point.year, YearStyle::Era);
        add(targets, point.target);
        add(actuals, point.actual);
    }
    data.series = {targets, actuals};
    return data;
}

void SeriesModel::setSeries(std::vector<Series> series)
{
    beginResetModel();
    m_series = std::move(series);
    arrange();
    endResetModel();
}

void SeriesModel::setNeedle(const QString &text)
{
    beginResetModel();
    m_needle = searchKey(text);
    arrange();
    endResetModel();
}

void SeriesModel::arrange()
{
    m_rows.clear();
    for (size_t i = 0; i < m_series.size(); ++i) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts += text(m_series[i], column);
        if (m_needle.isEmpty() || searchKey(texts.join(u'\n')).contains(m_needle))
            m_rows.push_back(i);
    }
}

const Series *SeriesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_series[m_rows[static_cast<size_t>(row)]] : nullptr;
}

int SeriesModel::rowOf(const QString &item) const
{
    const auto found = std::ranges::find_if(m_rows, [&](size_t i) {
        return std::ranges::any_of(m_series[i].points,
                                   [&](const SeriesPoint &point) { return point.item == item; });
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeriesModel::text(const Series &series, int column) const
{
    switch (column) {
    case Sheet:
        return oneLine(series.name);
    case Row:
        return oneLine(series.title);
    case Part:
        return series.part.isEmpty() ? oneLine(series.label) : series.part;
    case Targets:
        return work::seriesText(series);
    case Actuals:
        return hasActuals(series) ? work::seriesText(series, true) : QString();
    case Rate:
        return rateOf(series);
    default:
        return {};
    }
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    const Series *series = index.isValid() ? at(index.row()) : nullptr;
    if (!series)
        return {};
    const int column = index.column();
    if (column == Line) {
        if (role == ChartRole)
            return QVariant::fromValue(smallLine(*series));
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
                   ? QVariant(smallLine(*series).description)
                   : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(*series, column);
    return role == Qt::ToolTipRole && shown.isEmpty() ? QVariant() : QVariant(shown);
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("部署・シート"), tr("行"), tr("指標"),        tr("目標の推移"),
                             tr("実績の推移"),   tr("図"), tr("最近の達成率")};
    return names[section];
}

void SparkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the ground
    const auto chart = index.data(SeriesModel::ChartRole).value<render::Chart>();
    if (chart.size.isEmpty())
        return;
    QPalette colours = option.palette;
    if (option.state & QStyle::State_Selected) {
        colours.setColor(QPalette::Text, option.palette.color(QPalette::HighlightedText));
        colours.setColor(QPalette::Base, option.palette.color(QPalette::Highlight));
    }
    painter->save();
    painter->setClipRect(option.rect);
    render::paintChart(*painter, chart, QRectF(option.rect).adjusted(4, 3, -4, -3),
                       render::ChartColours::window(colours));
    painter->restore();
}

QSize SparkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {130, option.fontMetrics.height() + 12};
}

} // namespace mokuhyo::desk
