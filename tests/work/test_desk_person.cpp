#include "core/unit.h"
#include "support/qstring.h"
#include "work/desk_person.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;
using work::AskPerson;

namespace {

Record sectionSince2020(const QString &contact, const QString &until)
{
    Record record;
    record.id = u"u"_s;
    const auto set = [&](const QString &name, const QString &value) {
        record.cells.insert(name, Cell{value, {u"c"_s}});
    };
    set(field::kind, kind::unit);
    set(field::exists, u"1"_s);
    set(field::datedName(QDate(2020, 4, 1)), u"窓口課"_s);
    if (!contact.isEmpty())
        set(field::datedPerson(QDate(2026, 6, 1)), contact);
    if (!until.isEmpty())
        set(field::until, until);
    return record;
}

} // namespace

TEST_CASE("The person at the desk is asked whenever it may be somebody else", "[work][person]")
{
    const QDate today(2026, 7, 10);
    const auto ask = [&](const work::DeskPerson &person, const QString &contact = {},
                         const QString &until = {}) {
        const UnitRegister units({sectionSince2020(contact, until)});
        const AskPerson why = work::mustAsk(person, units, today);
        const bool silent = why == AskPerson::No || why == AskPerson::NewDay;
        CHECK(work::askReason(why, person, units, today).isEmpty() == silent);
        return why;
    };
    work::DeskPerson person;
    CHECK(ask(person) == AskPerson::Never);
    person = {u"試験 花子"_s, u"u"_s, true, today.addDays(-1), {}};
    CHECK(ask(person) == AskPerson::No);
    CHECK(ask(person, u"試験花子"_s) == AskPerson::No); // the same name
    CHECK(ask(person, u"見本 太郎"_s) == AskPerson::NewContact);
    person.contact = u"見本 太郎"_s; // was so when it was said
    CHECK(ask(person, u"見本 太郎"_s) == AskPerson::No);
    CHECK(ask(person, {}, u"2026-07-01"_s) == AskPerson::UnitIsGone);
    person.onlyUser = false;
    CHECK(ask(person) == AskPerson::NewDay);
    person.confirmed = today;
    CHECK(ask(person) == AskPerson::No);
    person.onlyUser = true;
    person.confirmed = QDate(2026, 3, 31);
    CHECK(ask(person) == AskPerson::NewYear);
}
