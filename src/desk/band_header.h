#pragma once

#include <QHeaderView>

namespace mokuhyo::desk {

struct HeadingText
{
    QString band; // above neighbouring columns with the same band; empty: heading over both rows
    QString heading;
    bool vertical = false; // set from top to bottom
    bool strip = false;    // stands for folded columns
};

// The printed two-level headings: bands over their columns.
class BandHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit BandHeader(QWidget *parent = nullptr);

    void setHeadings(QList<HeadingText> headings);
    [[nodiscard]] const QList<HeadingText> &headings() const { return m_headings; }
    // First and last column of the band that a column stands under.
    [[nodiscard]] std::pair<int, int> bandOf(int section) const;
    [[nodiscard]] int bandHeight() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stripClicked(int section);
    void bandDoubleClicked(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int textHeight(const HeadingText &heading, int width) const;
    void paintCell(QPainter *painter, const QRect &rect, const QString &text,
                   bool vertical = false) const;

    QList<HeadingText> m_headings;
    mutable int m_height = 0; // of all headings at the present widths; 0: to be measured
};

} // namespace mokuhyo::desk
