#include "render/chart.h"
#include "support/qstring.h"

#include <QImage>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace mokuhyo::render;
using namespace Qt::StringLiterals;

namespace {

BarsData bars(size_t count = 3)
{
    BarsData data;
    data.title = u"部別の達成状況"_s;
    data.series = {u"達成"_s, u"未達成"_s, u"実績待ち"_s, u"判定できない"_s};
    for (size_t i = 0; i < count; ++i)
        data.bars.push_back({u"第%1総務企画政策部"_s.arg(i),
                             {12, 6, double(i), 1},
                             {u"12（60.0%）"_s, u"6（30.0%）"_s, QString::number(i), u"1"_s},
                             u"20件"_s});
    return data;
}

TrendData trend()
{
    TrendData data;
    data.title = u"達成率の推移"_s;
    data.points = {u"令和5年度"_s, u"令和6年度"_s, u"令和7年度"_s, u"令和8年度"_s};
    data.series = {{u"総務部"_s, {88.5, 92, {}, 104.2}, {u"88.5%"_s, u"92%"_s, {}, u"104.2%"_s}},
                   {u"市民部"_s, {70, 75, 80, 82}, {u"70%"_s, u"75%"_s, u"80%"_s, u"82%"_s}}};
    data.unit = u"%"_s;
    data.aim = 100;
    return data;
}

// Everything that is drawn stays inside; half a line's width may stand out.
void checkInside(const Chart &chart)
{
    const QRectF room = QRectF(QPointF(), chart.size).adjusted(-0.3, -0.3, 0.3, 0.3);
    for (const Chart::Shape &shape : chart.shapes) {
        for (const QPointF &point : shape.points) {
            INFO(point.x() << " " << point.y());
            CHECK(room.contains(point));
        }
    }
    for (const Chart::Label &label : chart.labels)
        CHECK(room.contains(label.at));
}

QStringList textsOf(const Chart &chart)
{
    QStringList texts;
    for (const Chart::Label &label : chart.labels)
        texts += label.text;
    return texts;
}

// How much of its frame the areas of a series take.
double areaOf(const Chart &chart, int series)
{
    double widest = 0;
    for (const Chart::Shape &shape : chart.shapes) {
        if (shape.filled && shape.ink == Chart::Ink::Area && shape.series == series)
            widest = std::max(widest, shape.points.boundingRect().width());
    }
    return widest;
}

} // namespace

TEST_CASE("bars are as long as their figures say and say them", "[render][chart]")
{
    const Chart chart = barChart(bars(), 180);
    checkInside(chart);
    CHECK(areaOf(chart, 0) == Approx(2 * areaOf(chart, 1)));
    CHECK(textsOf(chart).contains(u"12（60.0%）"_s));
    CHECK(chart.description.contains(
        u"第0総務企画政策部：達成 12（60.0%）、未達成 6（30.0%）、判定できない 1、20件。"_s));
}

TEST_CASE("every series has its own pattern, not its colour alone", "[render][chart]")
{
    const Chart chart = barChart(bars(), 180);
    std::vector<size_t> lines(4);
    for (const Chart::Shape &shape : chart.shapes) {
        if (shape.ink == Chart::Ink::Pattern)
            ++lines.at(static_cast<size_t>(shape.series));
    }
    CHECK(lines[0] == 0);
    CHECK(lines[1] > 0);
    CHECK(lines[2] == 0); // told from the first by its lightness
    CHECK(lines[3] > 0);
    const ChartColours paper = ChartColours::paper();
    CHECK(paper.of(Chart::Ink::Area, 2).lightness() - paper.of(Chart::Ink::Area, 0).lightness() >
          40);
}

TEST_CASE("a chart of so many bars as fit is no higher than that", "[render][chart]")
{
    const double height = GENERATE(60.0, 120.0, 180.0);
    const size_t count = barsThatFit(height);
    CHECK(barChart(bars(count), 180).size.height() <= height);
}

TEST_CASE("a bar without anything has no area and says so", "[render][chart]")
{
    BarsData data = bars(1);
    data.bars.front().values = {0, 0, 0, 0};
    const Chart chart = barChart(data, 150);
    checkInside(chart);
    CHECK(chart.description.contains(u"なし"_s));
}

TEST_CASE("counts have an axis of whole numbers", "[render][chart]")
{
    BarsData data = bars(2);
    data.shares = false;
    data.bars[0].values = {1, 0, 0, 0};
    data.bars[1].values = {0, 2, 0, 0};
    for (BarsData::Bar &bar : data.bars)
        bar.figures = {u"1"_s, u"2"_s};
    const Chart chart = barChart(data, 150);
    checkInside(chart);
    for (const QString &text : textsOf(chart))
        CHECK_FALSE(text.contains(u'.'));
    CHECK(areaOf(chart, 1) == Approx(2 * areaOf(chart, 0)).margin(0.01));
}

TEST_CASE("a trend has a gap where nothing is known", "[render][chart]")
{
    const Chart chart = trendChart(trend(), {160, 60});
    checkInside(chart);
    const auto lines = [&](int series) {
        return std::ranges::count_if(chart.shapes, [&](const Chart::Shape &shape) {
            return !shape.filled && shape.ink == Chart::Ink::Line && shape.series == series &&
                   shape.points.front().x() > 15; // not that of the legend
        });
    };
    CHECK(lines(0) == 1);
    CHECK(lines(1) >= 3);
    CHECK(chart.description.contains(u"令和7年度 なし"_s));
}

TEST_CASE("the line of the aim does not run through figures", "[render][chart]")
{
    TrendData data = trend();
    data.series.resize(1);
    data.series[0].values = {99, 99, 99, 99};
    const Chart chart = trendChart(data, {160, 60});
    int dashes = 0;
    for (const Chart::Shape &shape : chart.shapes) {
        if (shape.ink != Chart::Ink::Frame)
            continue;
        ++dashes;
        for (const Chart::Label &label : chart.labels) {
            const bool beside = label.align != Qt::AlignHCenter ||
                                std::abs(label.at.x() - shape.points.front().x()) > 4 ||
                                std::abs(label.at.y() - 1.5 - shape.points.front().y()) > 1.5;
            CHECK(beside);
        }
    }
    CHECK(dashes > 10);
}

TEST_CASE("a sparkline goes down where its figures do", "[render][chart]")
{
    const Chart chart = sparkline(u"届出"_s, {u"件"_s, {102, 99, 96}, {u"102"_s, u"99"_s, u"96"_s}},
                                  {u"7"_s, u"8"_s, u"9"_s}, {20, 5});
    checkInside(chart);
    const auto first = std::ranges::find(chart.shapes, false, &Chart::Shape::filled);
    REQUIRE(first != chart.shapes.end());
    CHECK(first->points.front().y() < first->points.back().y());
    CHECK(chart.description == u"届出：7 102、8 99、9 96。"_s);
    checkInside(sparkline({}, {{}, {5.0}, {u"5"_s}}, {u"7"_s}, {20, 5}));
}

TEST_CASE("charts are painted in their place, for light and dark windows", "[render][chart]")
{
    const bool dark = GENERATE(false, true);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    const QRectF taken = paintChart(painter, barChart(bars(), 180), {10, 10, 700, 300},
                                    ChartColours::window(palette));
    painter.end();
    CHECK(taken.height() <= 300);
    bool drawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool other = image.pixelColor(x, y) != palette.color(QPalette::Base);
            drawn = drawn || other;
            if (other && !taken.adjusted(-2, -2, 2, 2).contains(x, y))
                FAIL("painted outside at " << x << ' ' << y);
        }
    }
    CHECK(drawn);
}
