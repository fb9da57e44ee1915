#include "core/rank.h"
#include "operations.h"
#include "support/bulk.h"
#include "work/collect.h"
#include "work/handouts.h"
#include "work/phases.h"

#include <QElapsedTimer>
#include <QFile>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

const int year = 2026;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// One sheet a section, its plan written, nothing else.
std::vector<Edit> sectionWithPlan(int number, const Form &form, bulk::Writer &writer)
{
    std::vector<Edit> edits;
    const auto cell = [&](const QString &record, const QString &name, const QString &value) {
        edits.push_back({record, name, value, {}});
    };
    const auto begin = [&](const QString &kindName) {
        const QString id = newId();
        cell(id, field::kind, kindName);
        cell(id, field::exists, u"1"_s);
        return id;
    };
    const QString name = u"第%1課"_s.arg(number);
    const QString unit = begin(kind::unit);
    cell(unit, field::datedName({2000, 4, 1}), name);
    const QString sheet = begin(kind::sheet);
    cell(sheet, field::form, form.ref.text());
    cell(sheet, field::from, QString::number(year));
    cell(sheet, field::to, QString::number(year));
    cell(sheet, field::unit, unit);
    cell(sheet, u"section"_s, name);
    cell(sheet, u"mission"_s, writer.text(4));
    for (const QString &order : ranksBetween({}, {}, 6)) {
        const QString item = begin(kind::item);
        cell(item, field::sheet, sheet);
        cell(item, field::order, order);
        for (const Field &column : form.columns) {
            if (column.phase == form.phases.front().key)
                cell(item, column.key, writer.text(column.kind == FieldKind::Enumerated ? 6 : 1));
        }
    }
    return edits;
}

} // namespace

double handOutDrill(const QString &store, const QString &folder, int units)
{
    QFile::remove(store);
    const auto session = must(work::Session::create(store));
    const Form &form = *session->forms().find(u"machida"_s);
    bulk::Writer writer(1);
    std::vector<Edit> edits;
    for (int i = 1; i <= units; ++i)
        std::ranges::move(sectionWithPlan(i, form, writer), std::back_inserter(edits));
    must(session->store().commit(edits, {u"bench"_s, QDateTime::currentDateTimeUtc(), {}}));
    must(work::openPhase(*session, form.phases[1].key, {}, year));
    work::HandoutOptions options;
    options.year = year;
    options.folder = folder;
    QElapsedTimer timer;
    timer.start();
    if (must(work::handOut(*session, options)).files.size() != size_t(units))
        qFatal("not every unit got its file");
    return milliseconds(timer);
}

double collectDrill(const QString &store, const QString &folder)
{
    const auto session = must(work::Session::open(store));
    QElapsedTimer timer;
    timer.start();
    const auto plan = must(work::planCollect(*session, work::filesToCollect({folder})));
    const double planned = milliseconds(timer);
    const auto report = must(work::applyCollect(*session, plan));
    const double time = milliseconds(timer);
    std::fprintf(stderr, "%zu files, %zu changes, %zu conflicts; plan %.0f ms\n", plan.files.size(),
                 report.added, report.conflicts.size(), planned);
    return time;
}

} // namespace bench
