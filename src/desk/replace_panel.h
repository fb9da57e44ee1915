#pragma once

#include "work/replace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mokuhyo::desk {

// Find and replace: where, what, and a list of all places with the text before and after, to be
// ticked off. It asks and shows; what is found and written comes from outside.
class ReplacePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Sheet, Unit, Year };

    explicit ReplacePanel(QWidget *parent = nullptr);

    void begin(const QString &text = {});
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] work::Replacement wanted() const;
    // A plan that belongs to other words than those in the fields now is dropped by the caller.
    void setHits(std::vector<work::ReplaceHit> hits);
    void setMessage(const QString &message);
    [[nodiscard]] std::vector<work::ReplaceHit> chosen() const;

    [[nodiscard]] QLineEdit *findEdit() const { return m_find; }
    [[nodiscard]] QLineEdit *withEdit() const { return m_with; }
    [[nodiscard]] QComboBox *scopes() const { return m_scope; }
    [[nodiscard]] QCheckBox *foldWidths() const { return m_fold; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *replaceButton() const { return m_replace; }

Q_SIGNALS:
    void planWanted();
    void replaceWanted();
    void placeChosen(const mokuhyo::work::CellRef &cell);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void forget();
    void count();

    QLineEdit *m_find;
    QLineEdit *m_with;
    QComboBox *m_scope;
    QCheckBox *m_fold;
    QPushButton *m_look;
    QPushButton *m_replace;
    QLabel *m_message;
    QTreeWidget *m_list;
    std::vector<work::ReplaceHit> m_hits;
    bool m_filling = false;
};

} // namespace mokuhyo::desk
