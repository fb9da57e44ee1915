#pragma once

#include "desk/sheet_document.h"
#include "work/edition_compare.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace mokuhyo::desk {

class StoreController;

// 版の管理: what was published, what of it is different by now, and the papers that tell so.
class EditionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EditionsDialog(StoreController &store, QWidget *parent = nullptr);

    void load(); // also to see it anew
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    // What is different by now of the chosen edition.
    [[nodiscard]] QTreeWidget *changes() const { return m_changes; }
    [[nodiscard]] bool isCompared() const { return m_compared; }
    [[nodiscard]] QString status() const;

    enum class Paper { Edition, Errata, Changes, Replacement };

Q_SIGNALS:
    void paperWanted(const mokuhyo::work::Edition &edition, Paper paper);
    void correctionWanted(const mokuhyo::work::Edition &edition);
    void withdrawalWanted(const mokuhyo::work::Edition &edition);
    void publishWanted();
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);

private:
    void build();
    void fill(const std::vector<work::Edition> &editions);
    void choose();
    void showChanges(const std::vector<work::EditionChange> &changes);
    [[nodiscard]] const work::Edition *chosen() const;

    StoreController &m_store;
    std::vector<work::Edition> m_editions;
    std::vector<work::EditionChange> m_shown;
    bool m_loaded = false;
    bool m_compared = false;
    QTreeWidget *m_list;
    QLabel *m_said;
    QTreeWidget *m_changes;
    QList<QPushButton *> m_ofEdition;  // buttons that mean the chosen one
    QList<QPushButton *> m_ofStanding; // and that it was not withdrawn
};

} // namespace mokuhyo::desk
