#pragma once

#include "render/chart.h"

#include <QWidget>

#include <functional>

namespace mokuhyo::desk {

// A chart in the window: as wide as there is room, as high as it then needs to be. Its figures can
// be heard as sentences.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    // The chart for a width in mm; nothing is shown without one.
    using Draw = std::function<render::Chart(double width)>;

    explicit ChartView(QWidget *parent = nullptr);

    // `name`: what it is, unique on its screen.
    void setChart(const QString &name, Draw draw);
    [[nodiscard]] const render::Chart &chart() const { return m_chart; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] render::Chart chartFor(int width) const;

    Draw m_draw;
    render::Chart m_chart; // for the width that it has
};

} // namespace mokuhyo::desk
