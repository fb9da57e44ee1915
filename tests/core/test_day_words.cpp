#include "core/day_words.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;
using Kind = DayWord::Kind;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

TEST_CASE("days are read in every writing, months within the fiscal year")
{
    struct Case
    {
        const char16_t *text;
        const char *first;
        const char *last;
        Kind kind;
        const char16_t *said; // the part of the text that is read
    };
    const auto one = GENERATE(values<Case>({
        {u"令和8年3月31日", "2026-03-31", "2026-03-31", Kind::On, u"令和8年3月31日"},
        {u"令和８年３月までに公表", "2026-03-01", "2026-03-31", Kind::By, u"令和８年３月までに"},
        {u"令和8年3月\nまでに公表", "2026-03-01", "2026-03-31", Kind::By, u"令和8年3月\nまでに"},
        {u"令和八年三月三十一日まで", "2026-03-31", "2026-03-31", Kind::By,
         u"令和八年三月三十一日まで"},
        {u"令和元年5月1日", "2019-05-01", "2019-05-01", Kind::On, u"令和元年5月1日"},
        {u"R6.12月末", "2024-12-31", "2024-12-31", Kind::On, u"R6.12月末"},
        {u"R7.3.31", "2025-03-31", "2025-03-31", Kind::On, u"R7.3.31"},
        {u"Ｒ７．３．３１", "2025-03-31", "2025-03-31", Kind::On, u"Ｒ７．３．３１"},
        {u"2025/3/31", "2025-03-31", "2025-03-31", Kind::On, u"2025/3/31"},
        {u"2025-03-31", "2025-03-31", "2025-03-31", Kind::On, u"2025-03-31"},
        {u"2025年3月末まで", "2025-03-31", "2025-03-31", Kind::By, u"2025年3月末まで"},
        {u"7年3月末", "2025-03-31", "2025-03-31", Kind::On, u"7年3月末"},
        {u"8月", "2024-08-01", "2024-08-31", Kind::On, u"8月"},
        {u"2月までに", "2025-02-01", "2025-02-28", Kind::By, u"2月までに"},
        {u"12月中", "2024-12-01", "2024-12-31", Kind::By, u"12月中"},
        {u"10月上旬", "2024-10-01", "2024-10-10", Kind::On, u"10月上旬"},
        {u"10月中旬頃", "2024-10-11", "2024-10-20", Kind::Around, u"10月中旬頃"},
        {u"2月下旬", "2025-02-21", "2025-02-28", Kind::On, u"2月下旬"},
        {u"9月頃", "2024-09-01", "2024-09-30", Kind::Around, u"9月頃"},
        {u"5月末まで", "2024-05-31", "2024-05-31", Kind::By, u"5月末まで"},
        {u"8月31日", "2024-08-31", "2024-08-31", Kind::On, u"8月31日"},
        {u"4月1日から", "2024-04-01", "2024-04-01", Kind::From, u"4月1日から"},
        {u"10～12月", "2024-10-01", "2024-12-31", Kind::On, u"10～12月"},
        {u"10月～12月", "2024-10-01", "2024-12-31", Kind::By, u"10月～12月"},
        {u"5月から8月まで", "2024-05-01", "2024-08-31", Kind::By, u"5月から8月まで"},
        {u"令和6年10月から令和7年3月", "2024-10-01", "2025-03-31", Kind::By,
         u"令和6年10月から令和7年3月"},
        {u"3/31まで", "2025-03-31", "2025-03-31", Kind::By, u"3/31まで"},
        {u"年度末", "2025-03-31", "2025-03-31", Kind::On, u"年度末"},
        {u"年度末まで", "2025-03-31", "2025-03-31", Kind::By, u"年度末まで"},
        {u"年度内", "2024-04-01", "2025-03-31", Kind::By, u"年度内"},
        {u"今年度中に", "2024-04-01", "2025-03-31", Kind::By, u"今年度中に"},
        {u"来年度末", "2026-03-31", "2026-03-31", Kind::On, u"来年度末"},
        {u"年度当初", "2024-04-01", "2024-04-30", Kind::On, u"年度当初"},
        {u"令和7年度末までに", "2026-03-31", "2026-03-31", Kind::By, u"令和7年度末までに"},
        {u"令和7年度3月", "2026-03-01", "2026-03-31", Kind::On, u"令和7年度3月"},
        {u"令和11年度に公表", "2029-04-01", "2030-03-31", Kind::By, u"令和11年度に"},
        {u"上半期", "2024-04-01", "2024-09-30", Kind::On, u"上半期"},
        {u"令和7年度上半期中", "2025-04-01", "2025-09-30", Kind::By, u"令和7年度上半期中"},
        {u"第3四半期", "2024-10-01", "2024-12-31", Kind::On, u"第3四半期"},
        {u"第４四半期末", "2025-03-31", "2025-03-31", Kind::On, u"第４四半期末"},
        {u"年内", "2024-12-31", "2024-12-31", Kind::By, u"年内"},
        {u"令和7年4月1日時点", "2025-04-01", "2025-04-01", Kind::AsOf, u"令和7年4月1日時点"},
    }));
    const QString text = QString::fromUtf16(one.text);
    CAPTURE(text);
    const auto word = dayAt(text, 0, 2024);
    REQUIRE(word);
    CHECK(word->exists);
    CHECK(iso(word->first) == QString::fromUtf8(one.first));
    CHECK(iso(word->last) == QString::fromUtf8(one.last));
    CHECK(word->kind == one.kind);
    CHECK(text.mid(word->place.start, word->place.length) == QString::fromUtf16(one.said));
    CHECK_FALSE(word->bareYear);
}

TEST_CASE("a year that is only named is no deadline")
{
    for (const QString &text :
         {u"令和7年度実績"_s, u"令和７年度＋10件"_s, u"R7実績"_s, u"前年度"_s}) {
        CAPTURE(text);
        const auto word = dayAt(text, 0, 2026);
        REQUIRE(word);
        CHECK(word->bareYear);
        CHECK(word->fiscalYear == 2025);
    }
}

TEST_CASE("a day that does not exist says why")
{
    for (const auto &[text, why] : std::vector<std::pair<QString, QString>>{
             {u"平成31年5月1日"_s, u"平成は平成31年4月30日までです"_s},
             {u"令和元年4月30日"_s, u"令和は2019年5月1日からです"_s},
             {u"令和7年2月30日"_s, u"2025年2月は28日までです"_s},
             {u"13月までに"_s, u"13月はありません"_s},
             {u"平成35年3月末"_s, u"平成は平成31年4月30日までです"_s},
         }) {
        CAPTURE(text);
        const auto word = dayAt(text, 0, 2024);
        REQUIRE(word);
        CHECK_FALSE(word->exists);
        CHECK(word->why == why);
        CHECK_FALSE(word->last.isValid());
    }
}

TEST_CASE("what only looks like a day is none")
{
    for (const QString &text :
         {u"2/6"_s, u"5年"_s, u"3か月"_s, u"月14時間"_s, u"4月分の給与"_s, u"10月号"_s, u"2024"_s,
          u"R"_s, u"年度計画"_s, u"年度別"_s, u"1月当たり"_s, u"Web 2.0"_s, u"2.5"_s, u"03-1234"_s,
          u"年末調整"_s}) {
        CAPTURE(text);
        CHECK(findDays(text, 2024).empty());
    }
}

TEST_CASE("without a known year a month is read, its days are not guessed")
{
    const auto word = dayAt(u"8月までに"_s, 0, 0);
    REQUIRE(word);
    CHECK(word->exists);
    CHECK_FALSE(word->last.isValid());
}
