#pragma once

#include "desk/prompts.h"
#include "desk/rating_rules_view.h"
#include "desk/store_controller.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace mokuhyo::desk {

// 評価の基準: by which rule the program suggests ratings, for each form and year. Nothing is
// suggested until somebody has chosen.
class RatingRulesDialog : public QDialog
{
    Q_OBJECT

public:
    // `forms`: ids of those in use.
    RatingRulesDialog(StoreController &store, Prompts &prompts, const QStringList &forms, int year,
                      QWidget *parent);

    [[nodiscard]] QTreeWidget *decisions() const { return m_decisions; }
    [[nodiscard]] QComboBox *rules() const { return m_rule; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void loaded();

private:
    void build();
    void reload();
    void showView(const RatingRulesView &view);
    void showForm();
    void showRule();
    void use();
    void drop();
    void addFile();
    void change(StoreController::Step step, const QString &done);
    void say(const QString &message);
    [[nodiscard]] QString form() const;
    [[nodiscard]] std::optional<MeasureColumns::Rater> rater() const;
    [[nodiscard]] const work::RatingDecision *chosen() const;

    StoreController &m_store;
    Prompts &m_prompts;
    QStringList m_forms;
    int m_year;
    RatingRulesView m_view;
    std::vector<work::RatingDecision> m_shown; // by line of the list
    QString m_wanted;                          // a rule that was just added
    QComboBox *m_form;
    QTreeWidget *m_decisions;
    QPushButton *m_drop;
    QComboBox *m_rule;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_rater;
    QFormLayout *m_lines = nullptr;
    QPushButton *m_use;
    QPushButton *m_add;
    QTextBrowser *m_text;
    QLabel *m_message;
};

} // namespace mokuhyo::desk
