#pragma once

#include "desk/import_tree.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ImportDialog;
}

namespace mokuhyo::desk {

// Shows what an import of some files will do before anything is written, and asks for the year of
// those that do not say theirs.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    using Answer = std::function<void(std::vector<FilePlan>)>;
    // Plans anew, with a year for files that have none; answers later.
    using Planner = std::function<void(std::optional<int> year, const Answer &answer)>;

    ImportDialog(int usualYear, Planner planner, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void plan();
    [[nodiscard]] const std::vector<FilePlan> &plans() const { return m_plans; }
    [[nodiscard]] std::optional<int> year() const;
    [[nodiscard]] bool isPlanning() const { return m_planning; }

private:
    void show(std::vector<FilePlan> plans);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QStandardItemModel m_model;
    Planner m_planner;
    std::vector<FilePlan> m_plans;
    bool m_planning = false;
};

} // namespace mokuhyo::desk
