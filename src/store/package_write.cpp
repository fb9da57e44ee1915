#include "core/identity.h"
#include "store/file_header.h"
#include "store/medium.h"
#include "store/messages.h"
#include "store/migration.h"
#include "store/package_file.h"
#include "store/writer.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

Status insertSetting(Connection &connection, const QString &name, const QString &value)
{
    Result<Query> insert = connection.query(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s);
    if (!insert)
        return failure(insert.error());
    return insert->bind(name).bind(value).run();
}

Status writeSettings(Connection &connection, const PackageInfo &info, const QString &identity,
                     qint64 base)
{
    const Handout &handout = info.handout;
    const std::pair<QString, QString> settings[] = {
        {u"$identity"_s, identity},
        {u"$handout"_s, handout.id},
        {u"$handoutStore"_s, info.store},
        {u"$handoutBase"_s, QString::number(base)},
        {u"$handoutUnit"_s, handout.unit},
        {u"$handoutUnitName"_s, info.unitName},
        {u"$handoutYear"_s, QString::number(handout.year)},
        {u"$handoutPhase"_s, handout.phase},
        {u"$handoutDue"_s, handout.due.toString(Qt::ISODate)},
        {u"$handoutLetter"_s, info.letter},
        {u"$handoutBy"_s, handout.by},
        {u"$handoutAt"_s, timestamp(handout.at)},
        {u"$handoutScope"_s, QString::fromUtf8(scopeText(handout.scope))}};
    for (const auto &[name, value] : settings) {
        if (Status done = insertSetting(connection, name, value); !done)
            return done;
    }
    return {};
}

Status writeForms(Connection &connection, const std::vector<FormSource> &forms)
{
    Result<Query> insert =
        connection.query(u"INSERT INTO form (id, version, hash, json) VALUES (?, ?, ?, ?)"_s);
    if (!insert)
        return failure(insert.error());
    for (const FormSource &form : forms) {
        insert->bind(form.id).bind(qint64(form.version)).bind(form.hash);
        if (Status done = insert->bind(form.json).run(); !done)
            return done;
    }
    return {};
}

Status fill(Connection &connection, const PackageContent &content, const QString &identity)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    std::vector<Arrival> arrivals{{&content.changes, {}, {}}};
    const QDateTime at = content.info.handout.at;
    const Stamp by{content.info.handout.by, at, {}};
    const Result<UnionReport> united =
        uniteWithin(connection, [&at] { return at; }, arrivals, by, {});
    if (!united)
        return failure(united.error());
    if (Status done = writeSettings(connection, content.info, identity, united->added); !done)
        return done;
    if (Status done = writeForms(connection, content.forms); !done)
        return done;
    const Result<QString> seal = sealOfSettings(connection);
    if (!seal)
        return failure(seal.error());
    if (Status done = insertSetting(connection, u"$seal"_s, *seal); !done)
        return done;
    return transaction->commit();
}

void addPart(QByteArray &input, const QByteArray &part)
{
    input += QByteArray::number(part.size()) + ':' + part;
}

} // namespace

Result<std::unique_ptr<Connection>> packed(const PackageContent &content, quint32 applicationId,
                                           const QString &identity)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open({}, Opening::Memory);
    if (!connection)
        return connection;
    const QString setId = u"PRAGMA application_id=%1"_s.arg(applicationId);
    const Status made = (*connection)
                            ->run(setId)
                            .and_then([&] { return migrate(**connection, builtInMigrations()); })
                            .and_then([&] { return fill(**connection, content, identity); });
    if (!made)
        return failure(made.error());
    return connection;
}

Status savePackage(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.commit() && syncFolderOf(path);
    return isSaved ? Status() : failure(sqlError(SQLITE_IOERR, {}, path));
}

Status writePackage(const QString &target, const PackageContent &content)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    const QString identity = derivedId({u"package"_s, content.info.store, content.info.handout.id});
    return packed(content, packageApplicationId, identity)
        .and_then([](const auto &connection) { return connection->bytes(); })
        .and_then([&](const QByteArray &bytes) { return savePackage(path, bytes); })
        .map_error([&](Error error) {
            error.where = path;
            return error;
        });
}

Result<QString> sealOfSettings(Connection &connection)
{
    QByteArray input;
    Result<Query> settings =
        connection.query(u"SELECT name, value FROM setting WHERE substr(name, 1, 1) = '$' "
                         "AND name NOT IN ('$seal', '$cleaning') ORDER BY name"_s);
    if (!settings)
        return failure(settings.error());
    if (Status done = settings->run(); !done)
        return failure(done.error());
    while (settings->next()) {
        addPart(input, settings->text(0).toUtf8());
        addPart(input, settings->text(1).toUtf8());
    }
    if (Status done = settings->status(); !done)
        return failure(done.error());
    Result<Query> forms =
        connection.query(u"SELECT id, version, hash, json FROM form ORDER BY id, version"_s);
    if (!forms)
        return failure(forms.error());
    if (Status done = forms->run(); !done)
        return failure(done.error());
    while (forms->next()) {
        addPart(input, forms->text(0).toUtf8());
        addPart(input, QByteArray::number(forms->number(1)));
        addPart(input, forms->text(2).toUtf8());
        addPart(input, forms->bytes(3));
    }
    if (Status done = forms->status(); !done)
        return failure(done.error());
    return QString::fromLatin1(QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex());
}

} // namespace mokuhyo::store
