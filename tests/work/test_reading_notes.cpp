#include "fixtures.h"
#include "work/measures.h"
#include "work/reading_notes.h"

using namespace fixtures;

namespace {

// A row of a sheet that may go on from one of the year before.
QString rowOf(work::Session &session, int year, const QString &from = {})
{
    const QString sheet = newSheet(session, u"machida"_s, year);
    const auto added = must(work::addItem(session, sheet, {{u"target"_s, u"月14時間/人"_s}}));
    const QString item = added.changes.front().record;
    if (!from.isEmpty())
        must(session.apply(u"t"_s, {{item, field::origin, from, {}}}));
    return item;
}

QString sheetOf(const work::Session &session, const QString &item)
{
    return (*must(session.store().record(item))).value(field::sheet);
}

ReadingNote downwards(const QString &item)
{
    ReadingNote note;
    note.item = item;
    note.column = u"target"_s;
    note.direction = Direction::Down;
    note.text = u"月14時間/人"_s;
    return note;
}

std::vector<ReadingNote> notesOf(const work::Session &session, const QString &item)
{
    auto notes = must(work::readingNotesOf(session, {sheetOf(session, item)}));
    std::erase_if(notes, [&](const ReadingNote &note) { return note.item != item; });
    return notes;
}

} // namespace

TEST_CASE("how a target is read is written with who and when, and is one step of undo",
          "[work][reading]")
{
    const auto session = emptySession();
    const QString item = rowOf(*session, 2026);
    ReadingNote note = downwards(item);
    note.value = 14.5;
    note.unit = QString(); // counted in nothing
    const QString before = digest(*session);
    must(work::setReadingNotes(*session, {note}));
    const auto notes = notesOf(*session, item);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].sheet == sheetOf(*session, item));
    CHECK(notes[0].direction == Direction::Down);
    CHECK(notes[0].value == 14.5);
    CHECK(notes[0].unit == QString());
    CHECK(notes[0].text == u"月14時間/人"_s);
    CHECK(notes[0].by == u"試験 花子"_s);
    CHECK(notes[0].on == QDate(2026, 4, 10));

    must(session->undo());
    CHECK(digest(*session) == before);
    CHECK(notesOf(*session, item).empty());
    must(session->redo());
    CHECK(notesOf(*session, item).size() == 1);

    // Said anew, and taken back.
    note.direction = Direction::Maintain;
    note.value.reset();
    note.unit.reset();
    must(work::setReadingNotes(*session, {note}));
    CHECK(notesOf(*session, item).front().direction == Direction::Maintain);
    CHECK_FALSE(notesOf(*session, item).front().value);
    CHECK_FALSE(notesOf(*session, item).front().unit);
    note.direction.reset();
    must(work::setReadingNotes(*session, {note}));
    CHECK(notesOf(*session, item).empty());
}

TEST_CASE("an answer is kept by part, and none is kept for rows that are not there",
          "[work][reading]")
{
    const auto session = emptySession();
    const QString item = rowOf(*session, 2026);
    ReadingNote first = downwards(item);
    first.part = u"①"_s;
    ReadingNote second = downwards(item);
    second.part = u"②時間外"_s;
    second.direction = Direction::Up;
    must(work::setReadingNotes(*session, {first, second}));
    const auto notes = notesOf(*session, item);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].part == u"①"_s);
    CHECK(notes[1].direction == Direction::Up);

    CHECK(work::setReadingNotes(*session, {downwards(newId())}).error().code ==
          ErrorCode::NotFound);
    CHECK(must(work::readingNotesOf(*session, {})).empty());
}

TEST_CASE("an answer holds for the years that go on from it", "[work][reading]")
{
    const auto session = emptySession();
    const QString first = rowOf(*session, 2024);
    const QString second = rowOf(*session, 2025, first);
    const QString other = rowOf(*session, 2024);
    const QString third = rowOf(*session, 2026, second + u' ' + other);
    must(work::setReadingNotes(*session, {downwards(first)}));

    const auto inherited = notesOf(*session, third);
    REQUIRE(inherited.size() == 1);
    CHECK(inherited[0].item == third);
    CHECK(inherited[0].sheet == sheetOf(*session, third));
    CHECK(inherited[0].direction == Direction::Down);
    CHECK(notesOf(*session, other).empty());

    // What is said nearer by wins; where it says nothing of the direction, the earlier holds.
    ReadingNote unit = downwards(third);
    unit.direction.reset();
    unit.unit = u"時間"_s;
    must(work::setReadingNotes(*session, {unit}));
    REQUIRE(notesOf(*session, third).size() == 1);
    CHECK(notesOf(*session, third)[0].unit == u"時間"_s);
    CHECK(notesOf(*session, third)[0].direction == Direction::Down);
    ReadingNote up = downwards(second);
    up.direction = Direction::Up;
    must(work::setReadingNotes(*session, {up}));
    CHECK(notesOf(*session, third)[0].direction == Direction::Up);
    CHECK(notesOf(*session, first)[0].direction == Direction::Down);
}

TEST_CASE("rates are counted as somebody said that the target is read", "[work][reading]")
{
    const auto session = emptySession();
    const QString first = rowOf(*session, 2025);
    const QString item = rowOf(*session, 2026, first);
    const QString sheet = sheetOf(*session, item);
    must(
        work::setCells(*session, {{{sheet, item, u"actual"_s}, u"15時間"_s, {}}}, {u"試験"_s, {}}));
    const auto part = [&] {
        for (const auto &row :
             must(work::rowMeasures(*session, must(session->sheet(sheet)), 2026))) {
            if (row.measure.item == item)
                return row.measure.parts.at(0);
        }
        FAIL("no measure");
        return MeasuredPart{};
    };
    ReadingNote note = downwards(first);
    note.direction = Direction::Up;
    must(work::setReadingNotes(*session, {note}));
    CHECK(part().achievement.percent == 107.1);
    CHECK_FALSE(part().asksDirection());
    must(work::setReadingNotes(*session, {downwards(item)}));
    CHECK(part().achievement.percent == 93.3);
    CHECK(part().note->by == u"試験 花子"_s);
}

TEST_CASE("rows that go on from each other in a circle end", "[work][reading]")
{
    const auto session = emptySession();
    const QString first = rowOf(*session, 2024);
    const QString second = rowOf(*session, 2025, first);
    must(session->apply(u"t"_s, {{first, field::origin, second, {}}}));
    must(work::setReadingNotes(*session, {downwards(first)}));
    CHECK(notesOf(*session, second).size() == 1);
}

TEST_CASE("the same answer in two stores is the same record", "[work][reading]")
{
    const auto here = emptySession();
    const QString item = rowOf(*here, 2026);
    const auto there = emptySession();
    std::vector<Change> log;
    for (const store::LedgerEntry &entry : must(here->store().ledger()))
        log.push_back(entry.change);
    must(there->store().unite(log, {u"別"_s, {}, {}}, {}));
    must(work::setReadingNotes(*here, {downwards(item)}));
    must(work::setReadingNotes(*there, {downwards(item)}));
    log.clear();
    for (const store::LedgerEntry &entry : must(there->store().ledger()))
        log.push_back(entry.change);
    must(here->store().unite(log, {u"別"_s, {}, {}}, {}));
    CHECK(must(here->store().conflicts()).empty());
    CHECK(notesOf(*here, item).size() == 1);
    CHECK(digest(*here) == digest(*there));
}
