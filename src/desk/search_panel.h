#pragma once

#include "work/search.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace mokuhyo::desk {

// Finds a text over all years; choosing a result goes to its cell.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent = nullptr);

    void begin();
    // What the filters offer; what is chosen stays chosen where it is still there.
    void setChoices(const work::SearchChoices &choices);
    void setPlaces(const std::vector<work::SearchPlace> &places, bool more);
    void setError(const QString &message);
    [[nodiscard]] work::SearchQuery query() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QTreeWidget *results() const { return m_results; }
    // 年度, 課, 様式, 欄, 状態
    enum Filter { Year, Unit, Form, Label, State };
    [[nodiscard]] QComboBox *filter(Filter filter) const { return m_filters[filter]; }

Q_SIGNALS:
    void searchWanted(const mokuhyo::work::SearchQuery &query);
    void placeChosen(const mokuhyo::work::SearchPlace &place);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start();

    QLineEdit *m_edit;
    QComboBox *m_filters[5];
    QLabel *m_count;
    QTreeWidget *m_results;
    std::vector<work::SearchPlace> m_places;
};

} // namespace mokuhyo::desk
