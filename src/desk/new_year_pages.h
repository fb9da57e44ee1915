#pragma once

#include "core/unit.h"

#include <QWizardPage>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace mokuhyo::desk {

class DayBox;
class NewYearWizard;

// 組織の確認: which years, and what of the organisation changes between them.
class NewYearOrganisationPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit NewYearOrganisationPage(NewYearWizard &wizard);

    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    void showChanges();
    [[nodiscard]] int fromYear() const;
    [[nodiscard]] int toYear() const;

    NewYearWizard &m_wizard;
    UnitRegister m_units;
    QLineEdit *m_to;
    QLineEdit *m_from;
    QLabel *m_message;
    QTreeWidget *m_changes;
};

// 引き継ぐもの
class NewYearCarryPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit NewYearCarryPage(NewYearWizard &wizard);
    bool validatePage() override;

private:
    NewYearWizard &m_wizard;
    QCheckBox *m_mission;
    QCheckBox *m_items;
    QCheckBox *m_targets;
    QCheckBox *m_ended;
};

// 段階と締切: until when each phase is to be handed in.
class NewYearDeadlinesPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit NewYearDeadlinesPage(NewYearWizard &wizard);
    void initializePage() override;
    bool validatePage() override;

private:
    struct Line
    {
        QString form;
        QString phase;
        DayBox *day;
    };
    NewYearWizard &m_wizard;
    QWidget *m_body = nullptr;
    QLabel *m_message;
    std::vector<Line> m_lines;
};

// 作成
class NewYearMakePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit NewYearMakePage(NewYearWizard &wizard);
    void initializePage() override;
    void tell(const QString &message);

private:
    NewYearWizard &m_wizard;
    QLabel *m_summary;
    QLabel *m_message;
};

} // namespace mokuhyo::desk
