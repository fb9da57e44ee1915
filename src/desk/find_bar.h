#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mokuhyo::desk {

// Asks for a text to find in what is shown, and steps through its places.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void begin();
    // How many places there are, and which of them is the current one; -1: none.
    void setPlaces(int count, int current);
    void setGoable(bool goable); // whether the current place is a cell
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QLabel *count() const { return m_count; }

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepWanted(int by);
    void cellWanted();
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_go;
};

} // namespace mokuhyo::desk
