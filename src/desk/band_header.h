#pragma once

#include <QHeaderView>

namespace mokuhyo::desk {

struct HeadingText
{
    QString band; // above neighbouring columns with the same band; empty: heading over both rows
    QString heading;
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

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] int textHeight(const QString &text, int width) const;
    void paintCell(QPainter *painter, const QRect &rect, const QString &text) const;

    QList<HeadingText> m_headings;
};

} // namespace mokuhyo::desk
