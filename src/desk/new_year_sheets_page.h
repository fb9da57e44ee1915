#pragma once

#include <QWizardPage>

class QLabel;
class QTreeWidget;

namespace mokuhyo::desk {

class NewYearWizard;

// 様式とシート: every sheet that will be made, and why others will not.
class NewYearSheetsPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit NewYearSheetsPage(NewYearWizard &wizard);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

private:
    void fill();
    void count();
    [[nodiscard]] QStringList leftOut() const;

    NewYearWizard &m_wizard;
    QLabel *m_message;
    QTreeWidget *m_tree;
    bool m_filling = false;
    bool m_loaded = false;
    int m_chosen = 0;
};

} // namespace mokuhyo::desk
