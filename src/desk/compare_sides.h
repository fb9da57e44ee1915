#pragma once

#include "work/compare.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace mokuhyo::desk {

class DayBox;
class Prompts;

// 変更前 and 変更後: which two states of the goal sheets are put beside each other.
class CompareSides : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Years, Phases, Editions, File, Day };

    // What there is to choose from.
    struct Offer
    {
        int year = 0; // in view
        std::vector<int> years;
        std::vector<std::pair<QString, QString>> phases; // key and label, in their order
        std::vector<work::Edition> editions;             // latest first
        QString folder;                                  // where files are looked for first
    };

    explicit CompareSides(Prompts &prompts, QWidget *parent = nullptr);

    void setOffer(const Offer &offer);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    // Sides and year; none while something is still to be chosen.
    [[nodiscard]] std::optional<work::CompareOptions> options() const;
    // What is still to be chosen, for people; empty: nothing.
    [[nodiscard]] QString missing() const;

    [[nodiscard]] QComboBox *kinds() const { return m_kinds; }
    [[nodiscard]] QComboBox *before() const { return m_before; }
    [[nodiscard]] QComboBox *after() const { return m_after; }
    [[nodiscard]] QComboBox *year() const { return m_year; }
    [[nodiscard]] QPushButton *fileButton() const { return m_file; }
    [[nodiscard]] DayBox *day() const { return m_day; }

Q_SIGNALS:
    void changed();
    void fileChosen(const QString &path);

private:
    void fill();
    void chooseFile();

    Prompts &m_prompts;
    Offer m_offer;
    QString m_path; // of the other file
    std::vector<work::SideChoice> m_befores;
    std::vector<work::SideChoice> m_afters;
    QComboBox *m_kinds;
    QLabel *m_firstLabel;
    QStackedWidget *m_first; // one of these three
    QComboBox *m_before;
    QPushButton *m_file;
    DayBox *m_day;
    QComboBox *m_after;
    QComboBox *m_year;
    QLabel *m_yearLabel;
};

} // namespace mokuhyo::desk
