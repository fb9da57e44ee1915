#pragma once

#include "support/qstring.h"
#include "work/edit.h"
#include "work/session.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace fixtures {

using namespace mokuhyo;
using namespace Qt::StringLiterals;

// Fails the test with the message that a user would read.
template<class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString()
             << " [" << result.error().where.toStdString() << "]");
    return *std::move(result);
}

inline void must(const Status &status)
{
    if (!status)
        FAIL(status.error().message.toStdString());
}

inline std::unique_ptr<work::Session> emptySession()
{
    work::SessionOptions options;
    options.actor = u"試験 花子"_s;
    options.clock = [] { return QDateTime(QDate(2026, 4, 10), QTime(9, 0), Qt::UTC); };
    return must(work::Session::inMemory(options));
}

// A sheet of a form with free rows, for a section of the city, with the form's first rows.
inline QString newSheet(work::Session &session, const QString &form = u"machida"_s,
                        int fromYear = 2026, int toYear = 0)
{
    const auto applied = must(work::createSheets(session, {{form, fromYear, toYear, {}, {}, {}}}));
    return applied.changes.front().record;
}

inline QString digest(const work::Session &session)
{
    return must(session.store().contentDigest());
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace fixtures
