#include "core/redaction.h"
#include "merge/handed_out.h"

#include <random>

using namespace handed_out;
using merge::Admission;
using merge::Refusal;

namespace {

std::vector<QString> idsOf(const Log &log)
{
    std::vector<QString> ids;
    for (const Change &change : log)
        ids.push_back(change.id);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

TEST_CASE("what comes back as it went out holds nothing new")
{
    const Case sent;
    CHECK(sent.admitted() == Admission{});
}

TEST_CASE("cells that were to be filled in are admitted, step by step")
{
    Case sent;
    const Log expected{sent.write(sent.row, u"progress"_s, u"順調"_s),
                       sent.write(sent.row, u"progress"_s, u"概ね順調"_s),
                       sent.write(sent.sheet, u"mission"_s, u"新しい使命"_s)};
    CHECK(idsOf(sent.admitted().admitted) == idsOf(expected));
    CHECK(sent.admitted().outside.empty());
    CHECK(sent.admitted().refused.empty());

    sent.here.insert(sent.here.end(), expected.begin(), expected.end());
    CHECK(sent.admitted() == Admission{}); // the same file again
}

TEST_CASE("cells that were not to be filled in are shown with all their steps and not admitted")
{
    Case sent;
    sent.write(sent.row, u"target"_s, u"5回"_s);
    sent.write(sent.row, u"target"_s, u"6回"_s);
    sent.write(sent.otherRow, u"progress"_s, u"遅れ"_s);
    sent.write(sent.otherRow, field::exists, {});
    sent.write(sent.row, field::order, u"B"_s);
    const Admission answer = sent.admitted();
    CHECK(answer.admitted.empty());
    CHECK(answer.refused.empty());
    REQUIRE(answer.outside.size() == 4);
    for (const merge::OutsideCell &cell : answer.outside) {
        CHECK(cell.sheet == sent.sheet);
        CHECK(cell.changes.size() == (cell.field == u"target"_s ? 2 : 1));
    }
}

TEST_CASE("rows can be added, filled, moved and deleted again where the hand-out adds rows")
{
    Case sent;
    const QString row = sent.addRow();
    sent.write(row, field::order, u"Z"_s);
    sent.write(row, field::unit, sent.unit);
    sent.write(row, u"number"_s, u"③"_s);
    sent.write(row, u"target"_s, u"20回"_s);
    sent.write(row, field::exists, {});
    sent.write(row, field::exists, u"1"_s);
    CHECK(sent.admitted().admitted.size() == 9);
    CHECK(sent.admitted().outside.empty());
    CHECK(sent.admitted().refused.empty());

    SECTION("it goes on after the first part was collected")
    {
        sent.here = sent.file;
        const Change later = sent.write(row, u"target"_s, u"30回"_s);
        CHECK(sent.admitted().admitted == Log{later});
    }
    SECTION("but not for another section")
    {
        const Change given = sent.write(row, field::unit, idOf(u"another unit"_s));
        CHECK(sent.refused() == std::map<QString, Refusal>{{given.id, Refusal::ProgramField}});
    }
    SECTION("nor with columns that are none, or are not open")
    {
        const Change odd = sent.write(row, u"garbage"_s, u"x"_s);
        sent.write(row, u"mission"_s, u"y"_s);
        CHECK(sent.refused() == std::map<QString, Refusal>{{odd.id, Refusal::UnknownField}});
        CHECK(sent.admitted().outside.size() == 1);
    }
    SECTION("nor moved to another sheet, nor made something else")
    {
        const Change moved = sent.write(row, field::sheet, sent.foreignSheet);
        const Change turned = sent.write(row, field::kind, kind::unit);
        CHECK(sent.refused() == std::map<QString, Refusal>{{moved.id, Refusal::ProgramField},
                                                           {turned.id, Refusal::ProgramField}});
    }
}

TEST_CASE("a row that cannot be added is refused whole")
{
    Case sent(false);
    const QString row = sent.addRow();
    sent.write(row, u"target"_s, u"20回"_s);
    const Admission answer = sent.admitted();
    CHECK(answer.admitted.empty());
    CHECK(answer.outside.empty());
    REQUIRE(answer.refused.size() == 4);
    for (const merge::Refused &each : answer.refused)
        CHECK(each.why == Refusal::NoRowsAdded);
}

TEST_CASE("a row that somebody made here after the hand-out is not the section's to write")
{
    Case sent;
    const QString row = idOf(u"made here"_s);
    make(sent.here, row, kind::item, sent.sheet, u"企画"_s);
    const Change blind = sent.forge(row, u"target"_s, u"20回"_s, {});
    CHECK(sent.refused() == std::map<QString, Refusal>{{blind.id, Refusal::NotHandedOut}});
}

TEST_CASE("an id that is here with other content is refused, and what rests on it")
{
    Case sent;
    Change &reused = *std::ranges::find_if(sent.file, [&](const Change &change) {
        return change.record == sent.row && change.field == u"target"_s;
    });
    reused.field = u"progress"_s;
    reused.value = u"すり替え"_s;
    const QString id = reused.id;
    const Change child = sent.forge(sent.row, u"progress"_s, u"続き"_s, {id});
    const auto refused = sent.refused();
    CHECK(refused.at(id) == Refusal::OtherContent);
    // The id stands for another cell here.
    CHECK(refused.at(child.id) == Refusal::ForeignParent);
    CHECK(refused.size() == 2);
}

TEST_CASE("two changes under one new id are both refused, in whatever order they stand")
{
    Case sent;
    Change twin = sent.write(sent.row, u"progress"_s, u"甲"_s);
    twin.value = u"乙"_s;
    sent.file.push_back(twin);
    const Change child = sent.forge(sent.row, u"progress"_s, u"丙"_s, {twin.id});
    const Admission answer = sent.admitted();
    CHECK(answer.admitted.empty());
    REQUIRE(answer.refused.size() == 3);
    std::ranges::reverse(sent.file);
    CHECK(sent.admitted() == answer);
    CHECK(sent.refused().at(child.id) == Refusal::Dependent);
}

TEST_CASE("a change whose text has been redacted here is no other change")
{
    Case sent;
    for (Change &change : sent.here) {
        if (change.record == sent.row && change.field == u"target"_s)
            change.value = QString(change.value.size(), QChar(0x25A0));
    }
    const Change filled = sent.write(sent.row, u"progress"_s, u"順調"_s);
    CHECK(sent.admitted().admitted == Log{filled});
    CHECK(sent.admitted().refused.empty());
}

TEST_CASE("forged lineage is refused")
{
    Case sent;
    // Not in the file, though it is here: nobody replaces what they have not seen.
    const Change unseen = written(sent.here, sent.row, u"progress"_s, u"企画の追記"_s, u"企画"_s);

    SECTION("a parent that is nowhere")
    {
        const Change forged = sent.forge(sent.row, u"progress"_s, u"x"_s, {newId()});
        CHECK(sent.refused() == std::map<QString, Refusal>{{forged.id, Refusal::UnknownParent}});
    }
    SECTION("a parent that was written here after the hand-out")
    {
        const Change forged = sent.forge(sent.row, u"progress"_s, u"x"_s, {unseen.id});
        CHECK(sent.refused() == std::map<QString, Refusal>{{forged.id, Refusal::UnknownParent}});
    }
    SECTION("a parent of another cell, or of another record")
    {
        const Record other = recordOf(sent.here, sent.otherRow);
        const Record same = recordOf(sent.here, sent.row);
        const Change cell = sent.forge(sent.row, u"progress"_s, u"x"_s, same.leaves(u"target"_s));
        const Change record =
            sent.forge(sent.row, u"progress"_s, u"y"_s, other.leaves(u"target"_s));
        const Change revival =
            sent.forge(sent.row, field::exists, u"1"_s, same.leaves(u"target"_s));
        CHECK(sent.refused() == std::map<QString, Refusal>{{cell.id, Refusal::ForeignParent},
                                                           {record.id, Refusal::ForeignParent},
                                                           {revival.id, Refusal::ForeignParent}});
    }
    SECTION("a circle, of any size, and what rests on it")
    {
        const QString a = newId();
        const QString b = newId();
        const QString c = newId();
        const QString self = newId();
        const auto forge = [&](const QString &id, const QString &parent) {
            sent.file.push_back({id, sent.row, u"progress"_s, {parent}, id, u"課"_s, u"t"_s, {}});
        };
        forge(a, b);
        forge(b, c);
        forge(c, a);
        forge(self, self);
        const Change child = sent.forge(sent.row, u"progress"_s, u"x"_s, {a});
        const auto refused = sent.refused();
        CHECK(refused.size() == 5);
        for (const QString &id : {a, b, c, self})
            CHECK(refused.at(id) == Refusal::Circle);
        CHECK(refused.contains(child.id));
    }
    SECTION("what rests on a forgery is refused as that")
    {
        const Change root = sent.forge(sent.row, u"progress"_s, u"x"_s, {newId()});
        const Change child = sent.forge(sent.row, u"progress"_s, u"y"_s, {root.id});
        const Change grandchild = sent.forge(sent.row, u"progress"_s, u"z"_s, {child.id});
        CHECK(sent.refused() == std::map<QString, Refusal>{{root.id, Refusal::UnknownParent},
                                                           {child.id, Refusal::Dependent},
                                                           {grandchild.id, Refusal::Dependent}});
    }
    CHECK(sent.admitted().admitted.empty());
}

TEST_CASE("texts that are none are refused")
{
    Case sent;
    const auto refusal = [&](auto spoil) {
        Case damaged = sent;
        Change change{newId(), sent.row, u"progress"_s, {}, u"順調"_s, u"課"_s, u"t"_s, u"b"_s};
        spoil(change);
        damaged.file.push_back(change);
        const auto refused = damaged.refused();
        return refused.size() == 1 && refused.begin()->second == Refusal::Malformed;
    };
    CHECK(refusal([](Change &change) { change.value = QString(u'a') + QChar(0xD842); }));
    CHECK(refusal([](Change &change) { change.value = u"a"_s + QChar(0) + u"b"_s; }));
    CHECK(refusal([](Change &change) { change.value = QString(merge::longestText + 1, u'長'); }));
    CHECK(refusal([](Change &change) { change.actor = QString(5000, u'長'); }));
    CHECK(refusal([](Change &change) { change.time = QChar(0xDC00); }));
    CHECK(refusal([](Change &change) { change.id = u"1"_s; }));
    CHECK(refusal([](Change &change) { change.id = change.id.toUpper(); }));
    CHECK(refusal([](Change &change) { change.record = u"../x"_s; }));
    CHECK(refusal([](Change &change) { change.field.clear(); }));
    CHECK(refusal([](Change &change) { change.parents = {u"x"_s}; }));
    CHECK(refusal([&](Change &change) {
        change.parents = {sent.here[1].id, sent.here[0].id}; // not sorted
    }));
    CHECK_FALSE(refusal([](Change &change) { change.value = u"𠮷葛󠄀㋿"_s; }));
    CHECK_FALSE(refusal([](Change &change) { change.value = QString(merge::longestText, u'長'); }));
}

TEST_CASE("records that were not handed out, and the program's own fields, are refused")
{
    Case sent;
    std::map<QString, Refusal> expected;
    const auto expect = [&](const Change &change, Refusal why) {
        expected.emplace(change.id, why);
    };
    expect(sent.forge(sent.foreignRow, u"progress"_s, u"x"_s, {}), Refusal::NotHandedOut);
    expect(sent.forge(sent.foreignSheet, u"mission"_s, u"x"_s, {}), Refusal::NotHandedOut);
    expect(sent.forge(idOf(u"nothing"_s), u"mission"_s, u"x"_s, {}), Refusal::NotHandedOut);
    for (const QString &name : {field::form, field::from, field::unit, field::exists, field::kind,
                                field::sheet, field::options, field::redacts})
        expect(sent.forge(sent.sheet, name, u"x"_s, {}), Refusal::ProgramField);
    for (const QString &name : {field::unit, field::sheet, field::kind, field::origin})
        expect(sent.forge(sent.row, name, u"x"_s, {}), Refusal::ProgramField);
    for (const QString &kindName : {kind::sheet, kind::unit, kind::edition, kind::editionPart,
                                    kind::redaction, kind::book, u"nonsense"_s}) {
        const QString id = idOf(u"new "_s + kindName);
        make(sent.file, id, kindName, sent.sheet, u"課"_s);
        written(sent.file, id, field::redacts, sent.here[0].id + u" 0+1"_s, u"課"_s);
        for (const Change &change : sent.file) {
            if (change.record == id)
                expect(change, Refusal::NotHandedOut);
        }
    }
    CHECK(sent.refused() == expected);
    CHECK(sent.admitted().admitted.empty());
    CHECK(sent.admitted().outside.empty());
}

TEST_CASE("phases, reasons and answers are admitted as far as the caller permits")
{
    Case sent;
    const Change answer = sent.write(sent.comment, u"answer"_s, u"回です"_s);
    const Change handedIn = sent.write(sent.phase, u"at"_s, u"head"_s);
    const QString reason = idOf(u"reason"_s);
    make(sent.file, reason, kind::reason, sent.sheet, u"課"_s);
    CHECK(sent.admitted().admitted.size() == 5);

    const Change approved = sent.write(sent.phase, u"at"_s, u"-"_s);
    const Change after = sent.write(sent.phase, u"at"_s, u"head"_s);
    const Change text = sent.write(sent.comment, u"text"_s, u"すり替え"_s);
    const Change deleted = sent.write(sent.comment, field::exists, {});
    const QString foreign = idOf(u"reason elsewhere"_s);
    make(sent.file, foreign, kind::reason, sent.foreignSheet, u"課"_s);
    const auto refused = sent.refused();
    CHECK(refused.at(approved.id) == Refusal::ProgramField);
    CHECK(refused.at(after.id) == Refusal::Dependent);
    CHECK(refused.at(text.id) == Refusal::ProgramField);
    CHECK(refused.at(deleted.id) == Refusal::ProgramField);
    CHECK(refused.size() == 7);
    CHECK(sent.admitted().admitted.size() == 5);
}

TEST_CASE("a new record whose kind or sheet is refused is refused whole")
{
    Case sent;
    const QString row = sent.addRow();
    sent.write(row, u"target"_s, u"20回"_s);
    // A second answer to what it is: whichever is believed, the other is refused.
    const Change second = sent.forge(row, field::sheet, sent.foreignSheet, {});
    const Admission answer = sent.admitted();
    CHECK(answer.admitted.empty());
    CHECK(answer.refused.size() == 5);
    CHECK(sent.refused().contains(second.id));
}

TEST_CASE("the answer does not depend on the order in which anything stands")
{
    Case sent;
    const QString row = sent.addRow();
    sent.write(row, u"target"_s, u"20回"_s);
    sent.write(sent.row, u"progress"_s, u"順調"_s);
    sent.write(sent.row, u"target"_s, u"5回"_s);
    sent.forge(sent.row, u"progress"_s, u"x"_s, {newId()});
    sent.write(sent.phase, u"open"_s, {});
    const Admission answer = sent.admitted();
    REQUIRE(answer.admitted.size() == 5);
    REQUIRE(answer.outside.size() == 1);
    REQUIRE(answer.refused.size() == 2);
    std::mt19937 random(7);
    for (int i = 0; i < 30; ++i) {
        std::ranges::shuffle(sent.file, random);
        std::ranges::shuffle(sent.here, random);
        std::ranges::shuffle(sent.terms.base, random);
        REQUIRE(sent.admitted() == answer);
    }
}

TEST_CASE("every reason has its words")
{
    for (int why = 0; why <= int(Refusal::Dependent); ++why)
        CHECK_FALSE(merge::refusalText(Refusal(why)).isEmpty());
}
