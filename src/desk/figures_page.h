#pragma once

#include "desk/figures_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace mokuhyo::desk {

class ChartView;

// 達成状況: what the rows of a year reached and how they were rated, in groups: a table and its
// charts.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(QWidget *parent = nullptr);

    // `year`: that is looked at; the figures may have earlier ones.
    void setFigures(const work::Figures &figures, int year);
    void setMessage(const QString &message);
    // Whether earlier years are looked at as well.
    [[nodiscard]] bool wantsTrend() const;

    [[nodiscard]] FiguresModel *model() { return &m_model; }
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] QComboBox *grouping() const { return m_grouping; }
    [[nodiscard]] QComboBox *views() const { return m_views; }
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] ChartView *trend() const { return m_trend; }

Q_SIGNALS:
    void trendWanted(); // earlier years are missing
    // The rows of a group are to be seen.
    void groupWanted(const QString &name, const QSet<QString> &items);
    void copied(const QString &message);

private:
    void build();
    void fillChoices();
    void arrange();
    void draw();
    void open();
    [[nodiscard]] work::FigureGrouping chosenGrouping() const;

    FiguresModel m_model;
    int m_year = 0;
    QComboBox *m_grouping;
    QComboBox *m_views;
    QPushButton *m_show;
    QPushButton *m_copy;
    QLabel *m_said;
    QTreeView *m_table;
    ChartView *m_chart;
    ChartView *m_trend;
};

} // namespace mokuhyo::desk
