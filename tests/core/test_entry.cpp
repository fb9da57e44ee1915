#include "core/entry.h"
#include "core/printed_room.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

Field someField(const QString &key, FieldKind kind = FieldKind::Text, int most = 0)
{
    Field field;
    field.key = key;
    field.kind = kind;
    field.maxLength = most;
    return field;
}

Form someForm(YearStyle years)
{
    Form form;
    form.yearStyle = years;
    form.dateStyle = YearStyle::Era;
    form.columns = {someField(u"wide"_s), someField(u"narrow"_s),
                    someField(u"said"_s, FieldKind::Text, 200)};
    form.layout.table = {{u"wide"_s, {40, 40}}, {u"narrow"_s, {20}}, {u"said"_s, {40}}};
    return form;
}

} // namespace

TEST_CASE("Years and dates are taken as officials type them", "[entry]")
{
    const Field year = someField(u"y"_s, FieldKind::Year);
    const Field day = someField(u"d"_s, FieldKind::Date);
    const Form era = someForm(YearStyle::Era);
    for (const QString &typed : {u"R6"_s, u"6"_s, u"６"_s, u"2024"_s, u"令和６年度"_s, u" R6 "_s}) {
        INFO(typed.toStdString());
        CHECK(readingOf(era, year, typed, 2024) == u"令和6年度（2024年度）"_s);
        CHECK(inNotation(era, year, typed, 2024) == u"令和6年度"_s);
        CHECK(inNotation(someForm(YearStyle::Western), year, typed, 2024) == u"2024年度"_s);
    }
    CHECK(inNotation(era, day, u"R6.4.1"_s, 2024) == u"令和6年4月1日"_s);
    CHECK(readingOf(era, day, u"2024/4/1"_s, 2024) == u"令和6年4月1日（2024-04-01）"_s);
}

TEST_CASE("Other texts stay as typed", "[entry]")
{
    const Form form = someForm(YearStyle::Era);
    const Field year = someField(u"y"_s, FieldKind::Year);
    const Field text = someField(u"t"_s, FieldKind::Text);
    CHECK(inNotation(form, year, u" 未定 "_s, 2024) == u" 未定 "_s);
    CHECK(readingOf(form, year, u"未定"_s, 2024).isEmpty());
    CHECK(inNotation(form, text, u"R6"_s, 2024) == u"R6"_s);
    CHECK(readingOf(form, text, u"R6"_s, 2024).isEmpty());
}

TEST_CASE("A printed cell holds what the form says, or what its width suggests", "[entry]")
{
    const Form form = someForm(YearStyle::Era);
    CHECK(printedRoom(form, form.columns[2], 3).given);
    CHECK(printedRoom(form, form.columns[2], 3).characters == 200);
    const PrintedRoom wide = printedRoom(form, form.columns[0], 3);
    const PrintedRoom narrow = printedRoom(form, form.columns[1], 3);
    CHECK_FALSE(wide.given);
    CHECK(wide.characters > 3 * narrow.characters);
    CHECK(narrow.characters > 0);
    CHECK(printedRoom(form, form.columns[0], 12).characters < wide.characters);
    CHECK(printedRoom(form, someField(u"nowhere"_s), 3).characters == 0);
    CHECK(characterCount(u"𠮷田\n葛󠄀城"_s) == 4);
}
