#pragma once

#include "desk/search_query.h"

#include <QWidget>

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
    void setPlaces(const std::vector<SearchPlace> &places, bool more);
    void setError(const QString &message);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QTreeWidget *results() const { return m_results; }

Q_SIGNALS:
    void searchWanted(const QString &text);
    void placeChosen(const mokuhyo::desk::SearchPlace &place);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_count;
    QTreeWidget *m_results;
    std::vector<SearchPlace> m_places;
};

} // namespace mokuhyo::desk
