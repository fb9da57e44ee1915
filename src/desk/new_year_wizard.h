#pragma once

#include "desk/prompts.h"
#include "desk/store_controller.h"
#include "work/new_year.h"

#include <QWizard>

namespace mokuhyo::desk {

class NewYearSheetsPage;

struct FormPhases
{
    QString id;
    QString title;
    std::vector<Phase> phases;
};

// What the store answers about a year to be prepared.
struct YearPreview
{
    work::YearPlan plan;
    std::vector<FormPhases> forms; // of the sheets that can be made
};

// 年度の準備: from last year's sheets to this year's, step by step.
class NewYearWizard : public QWizard
{
    Q_OBJECT

public:
    // Pages in their order.
    enum Page { Organisation, Carry, Sheets, Deadlines, Make };

    // `year`: the one to be prepared.
    NewYearWizard(StoreController &store, int year, QWidget *parent);

    // Filled in by the pages.
    work::YearOptions options;
    YearPreview preview;

    // Has the store look at the sheets again; `done` once `preview` says so, or the reason why not.
    void plan(const std::function<void(const Status &)> &done);
    [[nodiscard]] StoreController &store() { return m_store; }

    void accept() override;

Q_SIGNALS:
    void organisationWanted();
    void made(const QString &firstSheet, int year, int sheets);

private:
    StoreController &m_store;
    bool m_making = false;
};

} // namespace mokuhyo::desk
