#include "merge/preview.h"
#include "merge/world.h"

using namespace world;

namespace {

merge::Preview previewed(const Log &here, const Log &incoming)
{
    const Result<merge::Preview> result = merge::preview(here, incoming);
    REQUIRE(result.has_value());
    return *result;
}

} // namespace

TEST_CASE("a preview of what is here already is empty")
{
    Person person(u"企画"_s, 5);
    person.work(30);
    const merge::Preview nothing = previewed(person.log(), person.log());
    CHECK(nothing.added.empty());
    CHECK(nothing.cells.empty());
    CHECK(nothing.created.isEmpty());
    CHECK(nothing.deleted.isEmpty());
    CHECK(nothing.conflicts.empty());
}

TEST_CASE("a preview foretells exactly what uniting does")
{
    int conflicts = 0;
    int cells = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        Person here(u"企画"_s, seed);
        here.work(10);
        Person there(u"総務"_s, seed + 1000, here.log());
        here.work(8);
        there.work(8);
        const merge::Preview preview = previewed(here.log(), there.log());
        const Log all = unitedLog(here.log(), there.log());
        REQUIRE(preview.added.size() == all.size() - here.log().size());

        std::map<std::pair<QString, QString>, QString> values;
        for (const Record &record : merge::replay(here.log()).records) {
            for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell)
                values[{record.id, cell.key()}] = cell->value;
        }
        for (const merge::CellDifference &difference : preview.cells) {
            QString &value = values[{difference.record, difference.field}];
            REQUIRE(value == difference.before);
            value = difference.after;
            ++cells;
        }
        const merge::Replay after = merge::replay(all);
        for (const Record &record : after.records) {
            for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell)
                REQUIRE(values[{record.id, cell.key()}] == cell->value);
            const bool created = preview.created.contains(record.id);
            const bool deleted = preview.deleted.contains(record.id);
            REQUIRE((!created || record.exists()));
            REQUIRE((!deleted || !record.exists()));
        }
        for (const merge::Conflict &conflict : preview.conflicts) {
            ++conflicts;
            REQUIRE(std::find(after.conflicts.begin(), after.conflicts.end(), conflict) !=
                    after.conflicts.end());
        }
    }
    CHECK(cells > 100);
    CHECK(conflicts > 50);
}
