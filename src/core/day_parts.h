#pragma once

#include "core/day_words.h"

// The pieces of which days are read (see dayAt()). `end` moves behind what is read; where nothing
// is, it stays and the answer is false.
namespace mokuhyo::days {

struct Era
{
    QStringView name;
    QChar letter;
    int firstYear;
    QDate first;
    QDate last;
};

// A year as it is written: its calendar number, whether 年度 makes it a fiscal one, its era.
struct YearRead
{
    int year = 0;
    bool fiscal = false;
    const Era *era = nullptr;
    QChar joint; // what ends it: 年, . / - or 度
    qsizetype end = 0;
};

// The year at a place; `near` is a fiscal year whose era bare numbers (7年3月) are of.
[[nodiscard]] std::optional<YearRead> yearAt(QStringView text, qsizetype place, int near);

// Makes it a day that does not exist, and why.
void refuse(DayWord &word, const QString &why);
// Refuses it where the era that is written (null: none) did not have the days that are meant.
void checkEra(DayWord &word, const Era *era);

[[nodiscard]] int calendarYear(int month, int fiscalYear);
[[nodiscard]] QDate monthEnd(QDate day);
void setDay(DayWord &word, int year, int month, int day); // of the calendar; year 0: unknown
// What makes of N月 something else than a month: 4月分, 10月号, 1月当たり.
[[nodiscard]] bool isOtherMonth(QStringView text, qsizetype end);

// M月, M月末, M月D日, behind a year or alone; `separator` 月, or . / - behind a year.
[[nodiscard]] bool readMonth(QStringView text, DayWord &word, qsizetype &end, int year,
                             QChar separator);
// 上半期, 第3四半期 of a fiscal year.
[[nodiscard]] bool readYearPart(QStringView text, DayWord &word, qsizetype &end, int year,
                                bool behindYear);
// 末, 当初 and parts of the year behind it; false: the year as a whole.
[[nodiscard]] bool readFiscalEdge(QStringView text, DayWord &word, qsizetype &end, int year);
// 年度末, 今年度, 来年度中, 年度内, 年内.
[[nodiscard]] bool readRelativeYear(QStringView text, DayWord &word, qsizetype &end, int year);

} // namespace mokuhyo::days
