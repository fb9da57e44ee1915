#include "desk/chart_view.h"

#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace mokuhyo::desk {

namespace {

constexpr int leastWidth = 200; // px
constexpr double mmPerInch = 25.4;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const QString &name, Draw draw)
{
    m_draw = std::move(draw);
    m_chart = chartFor(width());
    setAccessibleName(name);
    setAccessibleDescription(m_chart.description);
    setVisible(bool(m_draw));
    updateGeometry();
    update();
}

// Lengths on paper keep their proportion to the window's text.
double ChartView::pixelsPerMm() const
{
    return logicalDpiX() / mmPerInch;
}

render::Chart ChartView::chartFor(int width) const
{
    return m_draw ? m_draw(std::max(width, leastWidth) / pixelsPerMm()) : render::Chart();
}

int ChartView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(chartFor(width).size.height() * pixelsPerMm()));
}

QSize ChartView::sizeHint() const
{
    const int wide = std::max(width(), leastWidth);
    return {wide, heightForWidth(wide)};
}

QSize ChartView::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(std::max(width(), leastWidth))};
}

void ChartView::resizeEvent(QResizeEvent *)
{
    m_chart = chartFor(width());
    setAccessibleDescription(m_chart.description);
    updateGeometry();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    render::paintChart(painter, m_chart, rect(), render::ChartColours::window(palette()));
}

} // namespace mokuhyo::desk
