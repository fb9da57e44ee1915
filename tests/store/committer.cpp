#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

// committer STORE ROUND: edits a store without end and says on its standard output what has been
// acknowledged, one "record value" a line, until somebody kills it.

using namespace Qt::StringLiterals;
using namespace mokuhyo;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto opened = store::Store::open(arguments[1]);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.toUtf8().constData());
        return 1;
    }
    store::Store &store = **opened;
    const store::Stamp stamp{u"課員"_s, QDateTime::currentDateTimeUtc(), {}};
    for (int step = 0;; ++step) {
        // A few records in turn: made, rewritten, moved, deleted and brought back.
        const QString record = u"record%1"_s.arg(step % 7);
        const QString text = u"%1-%2"_s.arg(arguments[2]).arg(step);
        const auto found = store.record(record);
        if (!found)
            return 1;
        const Record now = found->value_or(Record{record, {}});
        std::vector<Edit> edits;
        const auto write = [&](const QString &name, const QString &value) {
            edits.push_back({record, name, value, now.leaves(name)});
        };
        write(field::exists, u"1"_s);
        write(u"text"_s, text);
        write(field::order, u"V%1"_s.arg(step % 10 + 1));
        if (!store.commit(edits, stamp))
            return 1;
        if (step % 5 == 4) {
            const auto living = store.record(record);
            if (!living || !*living)
                return 1;
            const Edit deletion{record, field::exists, {}, (*living)->leaves(field::exists)};
            if (!store.commit({deletion}, stamp))
                return 1;
        }
        std::printf("%s %s\n", record.toUtf8().constData(), text.toUtf8().constData());
        std::fflush(stdout);
    }
}
