#include "merge/admission.h"
#include "store/store.h"
#include "support/ancestry.h"
#include "support/qstring.h"
#include "support/scattered.h"

#include <catch2/catch.hpp>
#include <map>

using namespace scattered;
using merge::Refusal;

// A planning division and its sections, each with a store of its own: hand-outs go out again and
// again, both sides write, files come back late, twice, in any order, some with forgeries in them.
namespace {

template<class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString());
    return *std::move(result);
}

const QString planColumn = u"plan"_s;
const QString openColumn = u"mid"_s;

std::unique_ptr<store::Store> newStore(Dice &dice)
{
    store::OpenOptions options;
    const QDateTime start(QDate(2020 + dice.pick(10), 4, 1), QTime(9, 0), Qt::UTC);
    options.clock = [start] { return start; };
    return must(store::Store::inMemory(options));
}

Log logOf(const store::Store &store)
{
    Log log;
    for (const store::LedgerEntry &entry : must(store.ledger()))
        log.push_back(entry.change);
    return log;
}

struct File // on its way back
{
    Handout handout;
    Log changes;
    std::map<QString, Refusal> forged; // what the test put in, and why it must not be taken
};

struct Section
{
    Handout handout;
    std::unique_ptr<store::Store> store;
    QStringList sheets;
    QStringList ownRows;
};

class Office
{
public:
    explicit Office(quint32 seed) : m_dice(seed), m_planning(newStore(m_dice))
    {
        for (int i = 0; i < 4; ++i) {
            const QString sheet = m_dice.id();
            make(*m_planning, sheet, kind::sheet, {});
            for (int row = 0; row < 3; ++row) {
                m_rows[sheet].append(m_dice.id());
                make(*m_planning, m_rows[sheet].last(), kind::item, sheet);
            }
            m_sheets.append(sheet);
        }
        for (int unit = 0; unit < 3; ++unit)
            handOut();
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            switch (m_dice.pick(12)) {
            case 0:
                handOut();
                break;
            case 1:
            case 2:
                send();
                break;
            case 3:
                collect(1 + size_t(m_dice.pick(3)));
                break;
            case 4:
            case 5:
            case 6:
                planningWrites();
                break;
            default:
                sectionWrites(m_sections[size_t(m_dice.pick(int(m_sections.size())))]);
            }
        }
        send();
        collect(m_files.size());
    }

    void requireLaws()
    {
        const Log log = logOf(*m_planning);
        std::set<QString> here;
        for (const Change &change : log)
            here.insert(change.id);
        for (const File &file : m_files) {
            for (const Change &change : file.changes) {
                if (file.forged.contains(change.id))
                    continue; // an id that is here in its true shape is here
                const bool wanted = !m_outside.contains(change.id);
                REQUIRE(here.contains(change.id) == wanted);
            }
        }
        std::set<ancestry::Place> conflicts;
        for (const auto &place : must(m_planning->conflicts()))
            conflicts.insert(place);
        const ancestry::Oracle oracle(log);
        REQUIRE(conflicts == oracle.conflicts());
        for (const auto &[place, told] : oracle.cells()) {
            const auto record = must(m_planning->record(place.first));
            REQUIRE(record.has_value());
            const QStringList leaves = record->leaves(place.second);
            REQUIRE(std::set(leaves.begin(), leaves.end()) == told.leaves);
            REQUIRE(record->value(place.second) == told.value);
        }
        REQUIRE(must(m_planning->verify()).isEmpty());

        // Somebody who got the same changes in another order has the same cells.
        const auto other = newStore(m_dice);
        Log shuffled = log;
        std::ranges::shuffle(shuffled, m_dice.generator());
        REQUIRE(other->unite(shuffled, {u"他"_s, {}, {}}, {}).has_value());
        REQUIRE(must(other->contentDigest()) == must(m_planning->contentDigest()));

        // The same files again are nothing new, and leave a receipt each all the same.
        const qint64 before = must(m_planning->lastSeq());
        const size_t receipts = must(m_planning->receipts()).size();
        collect(m_files.size());
        REQUIRE(must(m_planning->lastSeq()) == before);
        REQUIRE(must(m_planning->receipts()).size() == receipts + m_files.size());
        conflictsSeen += conflicts.size();
    }

    size_t conflictsSeen = 0;
    size_t outsideSeen = 0;
    size_t forgeriesSeen = 0;

private:
    void make(store::Store &store, const QString &record, const QString &kindName,
              const QString &sheet)
    {
        std::vector<Edit> edits{{record, field::kind, kindName, {}},
                                {record, field::exists, u"1"_s, {}}};
        if (!sheet.isEmpty()) {
            edits.push_back({record, field::sheet, sheet, {}});
            edits.push_back({record, field::order, QChar(u'A' + m_dice.pick(26)), {}});
        }
        edits.push_back({record, planColumn, u"計画"_s, {}});
        must(store.commit(edits, stamp(u"企画"_s)));
    }

    store::Stamp stamp(const QString &who)
    {
        return {who, QDateTime(QDate(2020 + m_dice.pick(10), 4, 1), QTime(9, 0)), {}};
    }

    std::vector<Change> write(store::Store &store, const QString &record, const QString &name,
                              const QString &text, const QString &who)
    {
        const Record now = must(store.record(record)).value_or(Record{record, {}});
        const bool deletes = name == field::exists && text.isEmpty();
        return must(store.commit(
            {{record, name, text, deletes ? deletionParents(now) : now.leaves(name)}}, stamp(who)));
    }

    QString text() { return QString::number(m_dice.pick(8)); } // some meet

    void handOut()
    {
        Section section;
        section.handout.id = m_dice.id();
        section.store = newStore(m_dice);
        section.handout.base = must(m_planning->lastSeq());
        const int first = m_dice.pick(int(m_sheets.size()));
        QStringList leaves;
        for (int i = 0; i <= m_dice.pick(2); ++i) {
            const QString sheet = m_sheets[(first + i) % m_sheets.size()];
            section.sheets.append(sheet);
            SheetScope scope{sheet, {openColumn}, {}, {}, {}};
            if (m_dice.sometimes(2))
                scope.newRowColumns = {planColumn, openColumn};
            leaves += deletionParents(*must(m_planning->record(sheet)));
            for (const QString &row : m_rows[sheet]) {
                const Record now = *must(m_planning->record(row));
                if (!now.exists())
                    continue;
                scope.rows.insert(row, m_dice.sometimes(4) ? QSet<QString>() : QSet{openColumn});
                leaves += deletionParents(now);
            }
            section.handout.scope.push_back(scope);
        }
        REQUIRE(m_planning->addHandouts({section.handout}).has_value());
        const Log package = must(m_planning->changes(leaves));
        REQUIRE(section.store->unite(package, stamp(u"課"_s), {}).has_value());
        m_sections.push_back(std::move(section));
    }

    void planningWrites()
    {
        const QString sheet = m_sheets[m_dice.pick(int(m_sheets.size()))];
        const QString row = m_rows[sheet][m_dice.pick(int(m_rows[sheet].size()))];
        const Record now = *must(m_planning->record(row));
        if (!now.exists()) {
            if (m_dice.sometimes(4))
                write(*m_planning, row, field::exists, u"1"_s, u"企画"_s);
            return;
        }
        const auto left = must(m_planning->conflicts());
        if (!left.empty() && m_dice.sometimes(2)) { // settles one, by all its leaves
            const auto &[record, name] = left[size_t(m_dice.pick(int(left.size())))];
            // Cells of a row that is gone wait until it comes back.
            if (name != field::exists && !must(m_planning->record(record))->exists())
                return;
            write(*m_planning, record, name,
                  name == field::exists ? QString(m_dice.sometimes(2) ? u"1"_s : QString())
                                        : text(),
                  u"企画"_s);
            return;
        }
        switch (m_dice.pick(7)) {
        case 0:
            write(*m_planning, row, field::exists, {}, u"企画"_s);
            break;
        case 1:
            write(*m_planning, row, field::order, QChar(u'A' + m_dice.pick(26)), u"企画"_s);
            break;
        case 2: {
            const QString added = m_dice.id();
            make(*m_planning, added, kind::item, sheet);
            m_rows[sheet].append(added);
            break;
        }
        default:
            write(*m_planning, row, m_dice.sometimes(2) ? planColumn : openColumn, text(),
                  u"企画"_s);
        }
    }

    void sectionWrites(Section &section)
    {
        const QString sheet = section.sheets[m_dice.pick(int(section.sheets.size()))];
        const SheetScope &scope = *section.handout.of(sheet);
        store::Store &store = *section.store;
        const auto outside = [&](const std::vector<Change> &changes) {
            for (const Change &change : changes)
                m_outside.insert(change.id);
        };
        if (!section.ownRows.isEmpty() && m_dice.sometimes(3)) {
            const QString row = section.ownRows[m_dice.pick(int(section.ownRows.size()))];
            const bool exists = must(store.record(row))->exists();
            if (!exists || m_dice.sometimes(5))
                write(store, row, field::exists, exists ? QString() : u"1"_s, u"課"_s);
            else
                write(store, row, m_dice.sometimes(2) ? planColumn : openColumn, text(), u"課"_s);
            return;
        }
        const QStringList rows = scope.rows.keys();
        if (scope.addsRows() && m_dice.sometimes(4)) {
            section.ownRows.append(m_dice.id());
            make(store, section.ownRows.last(), kind::item, sheet);
        } else if (rows.isEmpty() || m_dice.sometimes(6)) {
            write(store, sheet, openColumn, text(), u"課"_s);
        } else {
            const QString row = rows[m_dice.pick(int(rows.size()))];
            if (m_dice.sometimes(12))
                outside(write(store, row, field::order, u"Z"_s + text(), u"課"_s));
            else if (m_dice.sometimes(5))
                outside(write(store, row, planColumn, text(), u"課"_s));
            else if (const auto done = write(store, row, openColumn, text(), u"課"_s);
                     !scope.rows.value(row).contains(openColumn))
                outside(done);
        }
    }

    void send()
    {
        for (const Section &section : m_sections) {
            if (!m_dice.sometimes(3))
                continue;
            File file{section.handout, logOf(*section.store), {}};
            if (m_dice.sometimes(3))
                forge(file, section);
            m_files.push_back(std::move(file));
        }
    }

    void forge(File &file, const Section &section)
    {
        const QString sheet = section.sheets.first();
        const auto put = [&](const QString &record, const QString &name, const QStringList &parents,
                             Refusal why) {
            file.changes.push_back(
                {m_dice.id(), record, name, parents, u"偽"_s, u"課"_s, u"t"_s, u"b"_s});
            file.forged.emplace(file.changes.back().id, why);
            return file.changes.back().id;
        };
        const Record now = *must(section.store->record(sheet));
        const QString stranger = m_dice.id();
        const QString root = put(sheet, openColumn, {stranger}, Refusal::UnknownParent);
        put(sheet, openColumn, {root}, Refusal::Dependent);
        put(sheet, openColumn, now.leaves(planColumn), Refusal::ForeignParent);
        put(sheet, field::form, {}, Refusal::ProgramField);
        put(stranger, openColumn, {}, Refusal::NotHandedOut);
        for (const QString &other : m_sheets) {
            if (!section.sheets.contains(other))
                put(other, openColumn, {}, Refusal::NotHandedOut);
        }
        // One that went out, with another text.
        Change &reused = file.changes.front();
        reused.value += u"偽"_s;
        file.forged.emplace(reused.id, Refusal::OtherContent);
        for (const Change &change : file.changes) {
            if (change.id != reused.id && restsOn(file.changes, change.id, reused.id))
                file.forged.emplace(change.id, Refusal::Dependent);
        }
    }

    static bool restsOn(const Log &log, const QString &id, const QString &root)
    {
        const auto change = std::ranges::find(log, id, &Change::id);
        return change != log.end() &&
               std::ranges::any_of(change->parents, [&](const QString &parent) {
                   return parent == root || restsOn(log, parent, root);
               });
    }

    store::Delivery delivery(const File &file)
    {
        QStringList records;
        QStringList ids;
        for (const Change &change : file.changes) {
            records.append(change.record);
            ids.append(change.id);
        }
        records.removeDuplicates();
        Log here = must(m_planning->changes(ids));
        for (const store::LedgerEntry &entry : must(m_planning->history(records))) {
            if (std::ranges::find(here, entry.change.id, &Change::id) == here.end())
                here.push_back(entry.change);
        }
        merge::Terms terms{file.handout, must(m_planning->recordsAt(records, file.handout.base)),
                           [](const QString &, const QString &) { return true; },
                           [](const Record &, bool, const Change &) { return false; }};
        Log shuffled = file.changes;
        std::ranges::shuffle(shuffled, m_dice.generator());
        const merge::Admission admission = merge::admit(here, shuffled, terms);

        std::map<QString, Refusal> refused;
        for (const merge::Refused &each : admission.refused)
            refused.emplace(each.change.id, each.why);
        std::map<QString, Refusal> expected = file.forged;
        for (const Change &change : here) {
            // What came before in an honest file does not come again.
            if (expected.contains(change.id) && expected[change.id] != Refusal::OtherContent)
                expected.erase(change.id);
        }
        REQUIRE(refused == expected);
        for (const merge::OutsideCell &cell : admission.outside) {
            for (const Change &change : cell.changes)
                REQUIRE(m_outside.contains(change.id));
            ++outsideSeen;
        }
        for (const Change &change : admission.admitted) {
            REQUIRE_FALSE(m_outside.contains(change.id));
            REQUIRE_FALSE(file.forged.contains(change.id));
        }
        forgeriesSeen += refused.size();
        store::Receipt receipt;
        receipt.handout = file.handout.id;
        receipt.file = u"課.mokuhyo"_s;
        return {receipt.file, admission.admitted, receipt};
    }

    // Any of the files that came so far, old ones too.
    void collect(size_t count)
    {
        if (m_files.empty())
            return;
        std::vector<size_t> chosen(m_files.size());
        for (size_t i = 0; i < chosen.size(); ++i)
            chosen[i] = i;
        std::ranges::shuffle(chosen, m_dice.generator());
        chosen.resize(std::min(count, chosen.size()));
        std::vector<store::Delivery> deliveries;
        for (const size_t i : chosen)
            deliveries.push_back(delivery(m_files[i]));
        must(m_planning->collect(deliveries, stamp(u"企画"_s)));
    }

    Dice m_dice;
    std::unique_ptr<store::Store> m_planning;
    QStringList m_sheets;
    std::map<QString, QStringList> m_rows; // of planning's, by sheet
    std::vector<Section> m_sections;
    std::vector<File> m_files;
    std::set<QString> m_outside; // ids of changes that were not theirs to make
};

} // namespace

TEST_CASE("planning, sections and their files, in any order: what was theirs arrives, all else not")
{
    size_t conflicts = 0;
    size_t outside = 0;
    size_t forgeries = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        Office office(seed);
        office.run(80);
        office.requireLaws();
        conflicts += office.conflictsSeen;
        outside += office.outsideSeen;
        forgeries += office.forgeriesSeen;
    }
    // The stories do contain what this is about.
    CHECK(conflicts > 20);
    CHECK(outside > 20);
    CHECK(forgeries > 20);
}
