#pragma once

#include "desk/series_model.h"
#include "desk/sheet_document.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace mokuhyo::desk {

class ChartView;
class StoreController;

// 推移: what was aimed at and reached year by year, of one sheet or of all.
class SeriesDialog : public QDialog
{
    Q_OBJECT

public:
    SeriesDialog(StoreController &store, const TreeSnapshot &tree, QWidget *parent = nullptr);

    // The series of this sheet, at the row's; without one, of the whole year.
    void showPlace(const QString &sheet, const QString &item);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] SeriesModel *model() { return &m_model; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] QComboBox *scopes() const { return m_scopes; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year);

private:
    void load();
    void choose();
    void go();
    void arranged();

    StoreController &m_store;
    TreeSnapshot m_tree;
    QString m_sheet;
    QString m_item;
    SeriesModel m_model;
    bool m_loaded = false;
    int m_asked = 0; // an older answer than the last is dropped
    QComboBox *m_scopes;
    QLineEdit *m_needle;
    QLabel *m_said;
    QTreeView *m_list;
    ChartView *m_chart;
    QPushButton *m_go;
    QTimer m_typing; // until somebody pauses
};

} // namespace mokuhyo::desk
