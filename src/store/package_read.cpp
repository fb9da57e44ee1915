#include "store/file_header.h"
#include "store/ledger.h"
#include "store/medium.h"
#include "store/messages.h"
#include "store/migration.h"
#include "store/package_file.h"
#include "store/reader.h"
#include "store/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

// More than a city's whole store would hold for one unit, and less than would stop a program.
constexpr qint64 mostChanges = 200'000;
constexpr qint64 mostSettings = 1000;
constexpr qint64 mostForms = 200;
constexpr qsizetype longestText = 1 << 20; // UTF-16 units, as in the readers of workbooks
constexpr qsizetype longestName = 1000;
constexpr qsizetype mostParents = 1000;

Error notAPackage(const QString &name)
{
    return {ErrorCode::NotAStore,
            Text::tr("配布したファイルではありません。別のファイルを選んでください：%1").arg(name),
            name};
}

Error broken(const QString &name)
{
    return {ErrorCode::Damaged,
            Text::tr("ファイルが壊れているか、書き換えられています。課の画面を閉じてから、"
                     "もう一度送ってもらってください：%1")
                .arg(name),
            name};
}

Error tooLarge(const QString &name)
{
    return {ErrorCode::Damaged,
            Text::tr("配布したファイルにしては大きすぎるため、読み込みません：%1").arg(name), name};
}

Error inUse(const QString &name)
{
    return {ErrorCode::Busy,
            Text::tr("このファイルは開かれているところです。閉じてからやり直してください：%1")
                .arg(name),
            name};
}

using Schema = std::vector<QStringList>;

Result<Schema> readSchema(Connection &connection)
{
    Result<Query> query = connection.query(
        u"SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY 1, 2, 3, 4"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    Schema schema;
    while (query->next())
        schema.push_back({query->text(0), query->text(1), query->text(2), query->text(3)});
    if (Status done = query->status(); !done)
        return failure(done.error());
    return schema;
}

// What the migrations make of an empty file.
Result<Schema> schemaOf(int version)
{
    Result<std::unique_ptr<Connection>> empty = Connection::open({}, Opening::Memory);
    if (!empty)
        return failure(empty.error());
    std::vector<Migration> migrations = builtInMigrations();
    std::erase_if(migrations, [version](const Migration &step) { return step.version > version; });
    if (Status done = migrate(**empty, migrations); !done)
        return failure(done.error());
    return readSchema(**empty);
}

// Exactly the schema of that version. The first thing that is read, before any statement touches a
// table.
bool isOurs(Connection &connection, int version)
{
    static const std::vector<Schema> known = [] {
        std::vector<Schema> schemas;
        for (const Migration &step : builtInMigrations())
            schemas.push_back(schemaOf(step.version).value_or(Schema()));
        return schemas;
    }();
    if (version < 1 || std::size_t(version) > known.size())
        return false;
    const Schema &expected = known[std::size_t(version) - 1];
    const Result<Schema> found = readSchema(connection);
    return found && !expected.empty() && *found == expected;
}

bool isSound(const Change &change)
{
    for (const QString &name :
         {change.id, change.record, change.field, change.actor, change.time, change.batch}) {
        if (name.size() > longestName)
            return false;
    }
    return change.value.size() <= longestText && change.parents.size() <= mostParents;
}

// The size that the header says. In a file that was cut off a missing end could pass for an empty
// page.
bool hasItsSize(const QByteArray &bytes)
{
    const int rawSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    return bytes.size() == pageSize * qFromBigEndian<quint32>(bytes.constData() + 28);
}

// True where everything in it holds together.
bool isWhole(Connection &connection)
{
    // First of all, because nothing else can rely on a damaged file.
    const Result<QString> check = connection.text(u"PRAGMA quick_check(1)"_s);
    if (!check || *check != u"ok"_s)
        return false;
    const Result<qint64> giants = connection.number(
        u"SELECT count(*) FROM setting WHERE length(value) > %1"_s.arg(longestText));
    if (!giants || *giants != 0)
        return false;
    const std::pair<QString, qint64> tables[] = {
        {u"setting"_s, mostSettings}, {u"form"_s, mostForms}, {u"change"_s, mostChanges}};
    for (const auto &[table, most] : tables) {
        const Result<qint64> count = connection.number(u"SELECT count(*) FROM "_s + table);
        if (!count || *count > most)
            return false;
    }
    const Result<QStringList> defects = verifyStore(connection, {});
    if (!defects || !defects->isEmpty())
        return false;
    const Result<QString> seal = sealOfSettings(connection);
    const Result<QString> noted =
        connection.text(u"SELECT value FROM setting WHERE name = '$seal'"_s);
    return seal && noted && *seal == *noted;
}

Result<PackageContent> readContent(Connection &connection)
{
    const Result<std::optional<PackageInfo>> info = readPackageInfo(connection);
    if (!info || !*info)
        return failure(broken(connection.path()));
    PackageContent content;
    content.info = **info;
    Result<std::vector<FormSource>> forms = readForms(connection);
    if (!forms)
        return failure(forms.error());
    content.forms = *std::move(forms);
    const Result<std::vector<LedgerEntry>> ledger = readLedger(connection, 0);
    if (!ledger)
        return failure(ledger.error());
    for (const LedgerEntry &entry : *ledger) {
        if (!isSound(entry.change))
            return failure(tooLarge(connection.path()));
        content.changes.push_back(entry.change);
    }
    return content;
}

} // namespace

Result<std::optional<PackageInfo>> readPackageInfo(Connection &connection)
{
    Result<Query> query = connection.query(
        u"SELECT name, value FROM setting WHERE substr(name, 1, 8) = '$handout'"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->run(); !done)
        return failure(done.error());
    QHash<QString, QString> settings;
    while (query->next())
        settings.insert(query->text(0), query->text(1));
    if (Status done = query->status(); !done)
        return failure(done.error());
    if (!settings.contains(u"$handout"_s))
        return std::optional<PackageInfo>();
    Result<std::vector<SheetScope>> scope =
        scopeFromText(settings.value(u"$handoutScope"_s).toUtf8());
    if (!scope)
        return failure(scope.error());
    const QString unit = settings.value(u"$handoutUnit"_s);
    const QString due = settings.value(u"$handoutDue"_s);
    const QString at = settings.value(u"$handoutAt"_s);
    PackageInfo info{settings.value(u"$handoutStore"_s),
                     {settings.value(u"$handout"_s),
                      settings.value(u"$handoutBase"_s).toLongLong(),
                      Handout::As::Package,
                      unit,
                      settings.value(u"$handoutYear"_s).toInt(),
                      settings.value(u"$handoutPhase"_s),
                      QDate::fromString(due, Qt::ISODate),
                      {},
                      settings.value(u"$handoutBy"_s),
                      QDateTime::fromString(at, Qt::ISODateWithMs),
                      *std::move(scope)},
                     settings.value(u"$handoutUnitName"_s),
                     settings.value(u"$handoutLetter"_s)};
    return std::optional(std::move(info));
}

Result<PackageContent> readPackage(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestPackage)
        return failure(tooLarge(name));
    if (bytes.size() < 512 || !bytes.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return failure(notAPackage(name));
    const auto application = qFromBigEndian<quint32>(bytes.constData() + 68);
    if (application != packageApplicationId && application != storeApplicationId)
        return failure(notAPackage(name));
    const auto version = qFromBigEndian<quint32>(bytes.constData() + 60);
    if (version > quint32(builtInMigrations().back().version))
        return failure(ErrorCode::NewerSchema,
                       Text::tr("新しい版のプログラムで作られたファイルです。"
                                "プログラムを更新してから読み込んでください：%1")
                           .arg(name),
                       name);
    if (!hasItsSize(bytes))
        return failure(broken(name));
    QByteArray file = bytes;
    file.data()[18] = file.data()[19] = 1; // in memory there is no log of writes to look for
    Result<std::unique_ptr<Connection>> connection = Connection::overBytes(file, name);
    if (!connection)
        return failure(broken(name));
    sqlite3_limit((*connection)->handle(), SQLITE_LIMIT_LENGTH, 16 << 20);
    if (!isOurs(**connection, int(version)))
        return failure(broken(name));
    // A whole store says so, sound or not.
    const Result<qint64> handout =
        (*connection)->number(u"SELECT count(*) FROM setting WHERE name = '$handout'"_s);
    if (handout && *handout == 0 && application == storeApplicationId)
        return failure(notAPackage(name));
    if (!isWhole(**connection))
        return failure(broken(name));
    return readContent(**connection);
}

Result<PackageContent> readPackage(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            ErrorCode::NotFound,
            Text::tr("ファイルが見つかりません。場所と名前を確かめてください：%1").arg(path), path);
    // Looking into it would drop the locks of whoever has it open in this process.
    if (Connection::isOpenHere(path) || isHeldByAnotherProcess(path))
        return failure(inUse(path));
    if (info.size() > largestPackage)
        return failure(tooLarge(path));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io,
            Text::tr("ファイルを読めません。読み取りの権限を確かめてください：%1").arg(path), path);
    const QByteArray bytes = file.readAll();
    // An opened one whose last save has not reached the file itself.
    const QFileInfo log(path + u"-wal"_s);
    if (bytes.size() > 18 && bytes.at(18) == 2 && log.exists() && log.size() > 0)
        return failure(inUse(path));
    return readPackage(bytes, path);
}

} // namespace mokuhyo::store
