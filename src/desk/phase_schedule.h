#pragma once

#include "desk/snapshot.h"
#include "desk/store_controller.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace mokuhyo::desk {

class DayBox;

// What the dialog shows of one form and year.
struct PhaseScheduleRow
{
    QString sheet;
    QString title;
    QString open; // label of the phase that is open
    struct Due
    {
        QDate deadline;
        QDate extension;
        bool handedIn = false;
    };
    std::vector<Due> due; // by phase of the form
};

struct PhaseSchedule
{
    std::vector<Phase> phases;
    std::vector<PhaseScheduleRow> rows;
};

[[nodiscard]] Result<PhaseSchedule> readPhaseSchedule(const work::Session &session,
                                                      const QString &form, int year);

// 段階と締切: which phase of a year's sheets is open, until when, and who has longer.
class PhaseScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    // `forms`: those that have sheets in that year.
    PhaseScheduleDialog(StoreController &store, const std::vector<FormName> &forms, int year,
                        QWidget *parent);

    [[nodiscard]] QTreeWidget *sheets() const { return m_sheets; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void loaded();

private:
    void build(const std::vector<FormName> &forms);
    void reload();
    void showSchedule(const PhaseSchedule &schedule);
    void updateButtons();
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] work::SheetFilter scope() const;
    using Act = std::function<Result<work::Applied>(work::Session &, const QString &phase,
                                                    const work::SheetFilter &, QDate)>;
    void run(const work::SheetFilter &filter, bool withDay, const Act &act);

    StoreController &m_store;
    int m_year;
    PhaseSchedule m_schedule;
    QComboBox *m_form;
    QComboBox *m_phase;
    QComboBox *m_scope;
    DayBox *m_day;
    QTreeWidget *m_sheets;
    QPushButton *m_open;
    QPushButton *m_due;
    QPushButton *m_extend;
    QLabel *m_message;
};

} // namespace mokuhyo::desk
