#pragma once

#include "desk/snapshot.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewYearDialog;
}

namespace mokuhyo::desk {

struct NewYearChoice
{
    QString form;
    int fromYear = 0;
    int toYear = 0;
    QStringList units; // names as typed
};

// Asks for form, year and units of new sheets.
class NewYearDialog : public QDialog
{
    Q_OBJECT

public:
    NewYearDialog(const std::vector<FormName> &forms, int year, QWidget *parent = nullptr);
    ~NewYearDialog() override;

    // Lets the sections of the register be taken all at once.
    void offerUnits(const UnitRegister &units);
    [[nodiscard]] NewYearChoice choice() const;

private:
    void check();
    void addSections();

    std::vector<FormName> m_forms;
    UnitRegister m_units;
    std::unique_ptr<Ui::NewYearDialog> m_ui;
};

} // namespace mokuhyo::desk
