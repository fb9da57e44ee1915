#pragma once

#include <QComboBox>
#include <QDate>

namespace mokuhyo::desk {

// A date as officials write it: 令和8年4月1日, R8.4.1, 2026-04-01, typed or chosen from usual ones.
class DayBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DayBox(QWidget *parent = nullptr);

    // 1 April and 1 October of these fiscal years.
    void offerReformDays(int fromYear, int toYear);
    void setDay(QDate day);          // null: empty
    [[nodiscard]] QDate day() const; // null: not a date
    [[nodiscard]] bool isBlank() const;

Q_SIGNALS:
    // A date was typed to its end or chosen; `day` is null where the text is none.
    void dayChanged(const QDate &day);

private:
    void settle();

    QDate m_told;
};

} // namespace mokuhyo::desk
