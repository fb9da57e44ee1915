#include "store/fixture.h"

#include <QProcess>
#include <QSet>
#include <QThread>

#include <random>

using namespace fixture;
using store::Store;

// MOKUHYO_KILLS=200 for the long run.
TEST_CASE("a program killed while it saves loses nothing that it has acknowledged")
{
    const int asked = qEnvironmentVariableIntValue("MOKUHYO_KILLS");
    const int kills = asked > 0 ? asked : 20;
    const Place place;
    value(Store::create(place.path())).reset();
    std::mt19937 random(20260401);
    int acknowledgedInAll = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess program;
        program.start(QStringLiteral(MOKUHYO_COMMITTER), {place.path(), QString::number(round)});
        REQUIRE(program.waitForReadyRead(10000));
        QThread::msleep(random() % 60);
        program.kill();
        REQUIRE(program.waitForFinished(10000));
        REQUIRE(program.exitStatus() == QProcess::CrashExit);
        // A line that the kill cut off acknowledges nothing.
        const QByteArray output = program.readAllStandardOutput();
        const auto complete = output.left(output.lastIndexOf('\n') + 1);

        const auto store = value(Store::open(place.path()));
        CHECK(store->access() == store::Access::ReadWrite);
        QSet<QString> written;
        for (const store::LedgerEntry &entry : value(store->ledger())) {
            if (entry.change.field == u"text"_s)
                written.insert(entry.change.record + u' ' + entry.change.value);
        }
        const QStringList lines = QString::fromUtf8(complete).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!written.contains(line))
                FAIL_CHECK("lost: " << line.toStdString());
        }
        acknowledgedInAll += int(lines.size());
        if (round % 10 == 9 || round == kills - 1)
            CHECK(value(store->verify()).isEmpty());
    }
    CHECK(acknowledgedInAll > kills);
}
