#include "core/redaction.h"
#include "core/text.h"
#include "store/backup.h"
#include "store/file_header.h"
#include "store/fixture.h"
#include "store/migration.h"
#include "store/raw.h"
#include "store/redaction.h"
#include "store/restore.h"

#include <QDir>
#include <QFile>

using namespace fixture;
using store::RedactionOrder;
using store::RedactionReport;
using store::Store;

namespace {

const QString name = u"ＹＡＭＡＤＡ花子"_s; // the search folds it

RedactionOrder order(const QString &text = name)
{
    return {{{u"i"_s, u"item"_s}}, text, {}, u"s"_s, u"個人名の誤記のため"_s};
}

std::vector<Change> logOf(const Store &store)
{
    std::vector<Change> changes;
    for (const store::LedgerEntry &entry : value(store.ledger()))
        changes.push_back(entry.change);
    return changes;
}

void write(Store &store, const QString &text, const QString &fieldName = u"item"_s)
{
    value(store.commit({edit(store, u"i"_s, fieldName, text)}, stamp(u"担当"_s)));
}

// A cell that held the name twice and does not any more, and one that still says something else.
void fill(Store &store)
{
    value(store.commit(sheetCreation(u"s"_s, 2025), stamp()));
    value(store.commit(itemCreation(u"i"_s, u"s"_s, u"①相談の件"_s), stamp()));
    write(store, u"①"_s + name + u"氏の相談"_s);
    write(store, u"①"_s + name + u"氏の相談を受けた"_s);
    write(store, u"①市民の相談を受けた"_s);
    write(store, u"12件"_s, u"target"_s);
}

// Every way in which the file may still hold the text.
void checkNowhere(const QString &path, const QString &text)
{
    for (const QString &file : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s}) {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = opened.readAll();
        INFO(file.toStdString());
        CHECK_FALSE(bytes.contains(text.toUtf8()));
        CHECK_FALSE(bytes.contains(searchKey(text).toUtf8()));
        // Cut by a page. Less than two whole characters are found in any file by chance.
        const QString rest = text.mid(text.at(0).isHighSurrogate() ? 2 : 1);
        if (rest.size() >= 2)
            CHECK_FALSE(bytes.contains(rest.toUtf8()));
        CHECK_FALSE(bytes.contains(
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)));
    }
}

bool holds(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains(text.toUtf8());
}

} // namespace

TEST_CASE("a redacted text is in no version, no cache and not in the file")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    fill(*store);
    write(*store, name, u"note"_s);
    write(*store, {}, u"note"_s);
    value(store->redact({{{u"i"_s, u"note"_s}}, name, {}, {}, u"誤記"_s}, stamp()));
    const RedactionReport report = value(store->redact(order(), stamp(u"企画"_s)));
    CHECK(report.entries == 2);
    CHECK(report.cleaned);
    const auto history = value(store->history({u"i"_s}, u"item"_s));
    REQUIRE(history.size() == 4);
    const QString gone(name.size(), redactedMark);
    CHECK(history[0].change.value == u"①相談の件"_s);
    CHECK(history[1].change.value == u"①"_s + gone + u"氏の相談"_s);
    CHECK(history[2].change.value == u"①"_s + gone + u"氏の相談を受けた"_s);
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) == u"①市民の相談を受けた"_s);
    CHECK(value(store->search(name, 10)).empty());
    CHECK(value(store->verify()).isEmpty());
    checkNowhere(place.path(), name);
}

TEST_CASE("the act is in the log: who, when, why and what")
{
    const auto store = value(Store::inMemory());
    fill(*store);
    const RedactionReport report = value(store->redact(order(), stamp(u"企画"_s)));
    const Record act = recordOf(*store, report.id);
    CHECK(act.value(field::kind) == kind::redaction);
    CHECK(act.value(field::sheet) == u"s"_s);
    CHECK(act.value(field::redactionReason) == u"個人名の誤記のため"_s);
    const auto entries = value(store->history({report.id}));
    CHECK(entries.front().change.actor == u"企画"_s);
    CHECK(entries.front().change.time == timestamp(stamp().time));
    CHECK(value(store->redactedCells()) ==
          std::vector<std::pair<QString, QString>>{{u"i"_s, u"item"_s}});
    // It cannot be taken back.
    const auto undone = store->commit({edit(*store, report.id, field::redacts, {})}, stamp());
    REQUIRE_FALSE(undone.has_value());
    value(store->commit({edit(*store, report.id, field::exists, {})}, stamp()));
    CHECK(value(store->redactedCells()).size() == 1);
}

TEST_CASE("a text that stands now is redacted in the cell and in the search")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    fill(*store);
    write(*store, name + u"と協議"_s);
    CHECK(value(store->search(name, 10)).size() == 1);
    value(store->redact(order(), stamp()));
    CHECK(recordOf(*store, u"i"_s).value(u"item"_s) ==
          QString(name.size(), redactedMark) + u"と協議"_s);
    CHECK(value(store->search(u"と協議"_s, 10)).size() == 1);
    CHECK(value(store->search(name, 10)).empty());
    checkNowhere(place.path(), name);
    write(*store, u"市民と協議"_s); // work goes on
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("whole values can go, of all versions or of some")
{
    const auto store = value(Store::inMemory());
    fill(*store);
    RedactionOrder whole = order({});
    const auto before = value(store->history({u"i"_s}, u"item"_s));
    whole.changes = {before[1].change.id};
    CHECK(value(store->redact(whole, stamp())).entries == 1);
    const auto after = value(store->history({u"i"_s}, u"item"_s));
    CHECK(after[1].change.value == QString(before[1].change.value.size(), redactedMark));
    CHECK(after[2].change.value == before[2].change.value);
    whole.changes.clear();
    CHECK(value(store->redact(whole, stamp())).entries == 3);
    CHECK(value(store->verify()).isEmpty());
}

TEST_CASE("what cannot be redacted is refused and leaves no trace")
{
    const auto store = value(Store::inMemory());
    fill(*store);
    const std::size_t entries = value(store->ledger()).size();
    RedactionOrder refused = order();
    ErrorCode expected = ErrorCode::Usage;
    SECTION("no reason")
    {
        refused.reason = u"　\n"_s;
    }
    SECTION("a reason that says it again")
    {
        refused.reason = name + u"の名前"_s;
    }
    SECTION("a cell of the program")
    {
        refused.cells = {{u"i"_s, field::kind}};
        refused.text = kind::item;
    }
    SECTION("a text that is not there")
    {
        refused.text = u"佐藤"_s;
        expected = ErrorCode::NotFound;
    }
    SECTION("twice")
    {
        value(store->redact(refused, stamp()));
        const auto again = store->redact(refused, stamp());
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == ErrorCode::NotFound);
        return;
    }
    const auto answer = store->redact(refused, stamp());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == expected);
    CHECK(value(store->ledger()).size() == entries);
}

TEST_CASE("a redaction travels with the log, in whatever order things arrive")
{
    const Place place;
    const auto here = value(Store::create(place.path()));
    const auto there = value(Store::create(place.path(u"there.mokuhyo"_s)));
    fill(*here);
    const std::vector<Change> before = logOf(*here);
    SECTION("to a store that holds the text")
    {
        value(there->unite(before, stamp(), u"配布"_s));
        value(here->redact(order(), stamp()));
        const store::UnionReport report = value(there->unite(logOf(*here), stamp(), u"再配布"_s));
        CHECK(report.redacted == 2);
    }
    SECTION("before the text itself")
    {
        value(here->redact(order(), stamp()));
        const std::vector<Change> all = logOf(*here);
        value(there->unite({all.end() - 5, all.end()}, stamp(), {}));
        CHECK(value(there->unite(before, stamp(), {})).redacted == 0);
    }
    SECTION("and the unredacted log comes back afterwards")
    {
        value(here->redact(order(), stamp()));
        value(there->unite(logOf(*here), stamp(), {}));
        CHECK(value(there->unite(before, stamp(), {})).added == 0);
        CHECK(value(here->unite(before, stamp(), {})).added == 0);
    }
    SECTION("and two redact different parts without knowing of each other")
    {
        value(there->unite(before, stamp(), {}));
        value(here->redact(order(), stamp()));
        value(there->redact(order(u"相談"_s), stamp()));
        const std::vector<Change> theirs = logOf(*there);
        value(there->unite(logOf(*here), stamp(), {}));
        value(here->unite(theirs, stamp(), {}));
        checkNowhere(place.path(), u"氏の相談"_s);
    }
    CHECK(value(here->contentDigest()) == value(there->contentDigest()));
    CHECK(value(here->verify()).isEmpty());
    CHECK(value(there->verify()).isEmpty());
    checkNowhere(place.path(), name);
    checkNowhere(place.path(u"there.mokuhyo"_s), name);
}

TEST_CASE("somebody who did not hear of a redaction may bring the text again: people are told")
{
    const auto here = value(Store::inMemory());
    const auto there = value(Store::inMemory());
    fill(*here);
    value(there->unite(logOf(*here), stamp(), {}));
    value(here->redact(order(), stamp()));
    write(*there, u"やはり"_s + name);
    const store::UnionReport report = value(here->unite(logOf(*there), stamp(), u"回収"_s));
    REQUIRE(report.unredacted.size() == 1);
    CHECK(report.unredacted[0] == std::pair(u"i"_s, u"item"_s));
    // Whoever knows of it is trusted.
    value(here->redact(order(), stamp()));
    value(there->unite(logOf(*here), stamp(), {}));
    write(*there, u"市民"_s);
    CHECK(value(here->unite(logOf(*there), stamp(), {})).unredacted.empty());
}

TEST_CASE("verifying accepts what was redacted and nothing else")
{
    const Place place;
    {
        const auto store = value(Store::create(place.path()));
        fill(*store);
        value(store->redact(order(), stamp()));
        CHECK(value(store->verify()).isEmpty());
    }
    const auto defectsAfter = [&](const QString &sql) {
        raw::run(place.path(), sql.toUtf8().constData());
        const auto store = value(Store::open(place.path()));
        done(store->rebuildCaches()); // what a careful forger would do
        return value(store->verify());
    };
    const QString gone(name.size(), redactedMark);
    const QString redacted = u" WHERE value LIKE '%■%'"_s;
    SECTION("what is left of a redacted text")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = replace(value, '相談', '苦情')"_s + redacted)
                .isEmpty());
    }
    SECTION("the text put back")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = replace(value, '%1', '%2')"_s.arg(gone, name) +
                         redacted)
                .isEmpty());
    }
    SECTION("more of it taken out")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = replace(value, '氏', '■')"_s + redacted)
                .isEmpty());
    }
    SECTION("who wrote a redacted text")
    {
        CHECK_FALSE(defectsAfter(u"UPDATE change SET actor = '別人'"_s + redacted).isEmpty());
    }
    SECTION("the link of the chain at a redacted text")
    {
        CHECK_FALSE(defectsAfter(u"UPDATE ledger SET hash = x'00' WHERE seq IN "
                                 "(SELECT seq FROM change"_s +
                                 redacted + u')')
                        .isEmpty());
    }
    SECTION("another text, called redacted without a record of it")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = '■■■' WHERE field = 'target'"_s).isEmpty());
    }
    SECTION("a seal for it in the receipt")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = '■■■' WHERE field = 'target'; "
                         "UPDATE ledger SET import = import || char(10) || 'seal ' || "
                         "(SELECT seq FROM change WHERE field = 'target') || ' ' || "
                         "'%1' WHERE seq = (SELECT max(seq) FROM ledger)"_s.arg(QString(64, u'0')))
                .isEmpty());
    }
    SECTION("the record of the redaction")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = '' WHERE field = '$redacts'"_s).isEmpty());
    }
    SECTION("the reason given")
    {
        CHECK_FALSE(
            defectsAfter(u"UPDATE change SET value = '別' WHERE field = '$because'"_s).isEmpty());
    }
}

TEST_CASE("while somebody reads, the file is cleaned at the next opening")
{
    const Place place;
    auto store = value(Store::create(place.path()));
    fill(*store);
    {
        const raw::Handle reader(place.path());
        reader.run("BEGIN; SELECT count(*) FROM change");
        const RedactionReport report = value(store->redact(order(), stamp()));
        CHECK_FALSE(report.cleaned);
        CHECK(report.entries == 2);
    }
    const QString kept = value(store->contentDigest());
    store.reset();
    store = value(Store::open(place.path()));
    checkNowhere(place.path(), name);
    CHECK(value(store->contentDigest()) == kept);
    CHECK(value(store->verify()).isEmpty());
    CHECK(value(store->setting(u"$cleaning"_s)).isEmpty());
}

TEST_CASE("backups that hold the text are named, and can be redacted as well")
{
    const Place place;
    const auto store = value(Store::create(place.path()));
    value(store->commit(sheetCreation(u"s"_s, 2025), stamp()));
    const QString early = value(store->rotateBackup());
    value(store->commit(itemCreation(u"i"_s, u"s"_s, name + u"の件"_s), stamp()));
    const QString late = value(store->rotateBackup());
    QFile foreign(QDir(store::backupFolder(place.path())).filePath(u"z.mokuhyo"_s));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("no store");
    foreign.close();
    CHECK(value(store->backupsToRedact()).empty());
    value(store->redact(order(), stamp()));
    const auto found = value(store->backupsToRedact());
    REQUIRE(found.size() == 2);
    CHECK(found[0].path == late);
    CHECK(found[0].readable);
    CHECK(found[1].path == foreign.fileName());
    CHECK_FALSE(found[1].readable);
    CHECK(holds(late, name));

    done(store->redactBackup(late));
    done(store->redactBackup(late)); // again
    checkNowhere(late, name);
    CHECK(value(store->backupsToRedact()).size() == 1);
    const auto copy = value(Store::open(late));
    CHECK(recordOf(*copy, u"i"_s).value(u"item"_s) ==
          QString(name.size(), redactedMark) + u"の件"_s);
    CHECK(value(copy->verify()).isEmpty());
    const auto other = value(Store::create(place.path(u"other.mokuhyo"_s)));
    CHECK_FALSE(store->redactBackup(other->path()).has_value());
    CHECK_FALSE(store->redactBackup(foreign.fileName()).has_value());
    CHECK(QFile::exists(early));
}

TEST_CASE("a restored backup does not bring a redacted text back")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    {
        const auto store = value(Store::create(place.path()));
        fill(*store);
        done(store->backupTo(backup));
        value(store->redact(order(), stamp()));
    }
    done(Store::restore(backup, place.path()));
    checkNowhere(place.path(), name);
    const auto store = value(Store::open(place.path()));
    CHECK(value(store->verify()).isEmpty());
    CHECK(value(store->redactedCells()).size() == 1);
}

TEST_CASE("a store whose redactions cannot be read is not overwritten")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    {
        const auto store = value(Store::create(place.path()));
        fill(*store);
        done(store->backupTo(backup));
        value(store->redact(order(), stamp()));
    }
    raw::run(place.path(), "ALTER TABLE record RENAME COLUMN id TO gone");
    CHECK_FALSE(Store::restore(backup, place.path()).has_value());
    CHECK_FALSE(holds(place.path(), name));
}

TEST_CASE("a backup in the place of a damaged store does not bring a redacted text back")
{
    const Place place;
    const QString backup = place.path(u"backup.mokuhyo"_s);
    {
        const auto store = value(Store::create(place.path()));
        fill(*store);
        done(store->backupTo(backup));
        value(store->redact(order(), stamp()));
    }
    // Only a cache is broken.
    const int page = raw::rootPage(place.path(), "cell_search");
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(qint64(page - 1) * 4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK(value(store::restoreStore(backup, place.path(), now)).redactionsKnown);
    CHECK(QDir(place.folder()).entryList({u"*.damaged-*"_s}, QDir::Files).size() == 1);
    checkNowhere(place.path(), name);
    CHECK(value(value(Store::open(place.path()))->verify()).isEmpty());
}

TEST_CASE("a store of the first schema learns to redact")
{
    const Place place;
    QFile script(QStringLiteral(MOKUHYO_SOURCE_DIR "/tests/store/released/v1.sql"));
    REQUIRE(script.open(QIODevice::ReadOnly));
    raw::run(place.path(), script.readAll().constData());
    raw::run(place.path(),
             u"PRAGMA application_id=%1; PRAGMA user_version=1"_s.arg(store::storeApplicationId)
                 .toUtf8()
                 .constData());
    const auto store = value(Store::open(place.path()));
    CHECK(value(store->redact(order(u"𠮷"_s), stamp())).entries == 1);
    CHECK(value(store->history({u"i"_s}, u"item"_s))[0].change.value == u"①■■\n二"_s);
    CHECK(value(store->verify()).isEmpty());
    checkNowhere(place.path(), u"𠮷\n"_s);
    // The backup of before the migration still holds it, and learns it too.
    const auto found = value(store->backupsToRedact());
    REQUIRE(found.size() == 1);
    done(store->redactBackup(found[0].path));
    checkNowhere(found[0].path, u"𠮷\n"_s);
    CHECK(value(store->backupsToRedact()).empty());
}
