#include "operations.h"

#include "work/edit.h"
#include "work/export.h"
#include "work/import.h"
#include "work/packet.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double exportAs(const QString &store, const QString &format, const QString &out)
{
    const auto session = must(work::Session::open(store));
    work::ExportOptions options;
    options.format = format == u"pdf"_s ? work::ExportFormat::Pdf : work::ExportFormat::Xlsx;
    options.path = out;
    options.filter.year = 2026;
    QElapsedTimer timer;
    timer.start();
    must(work::exportSheets(*session, options));
    return milliseconds(timer);
}

double packet(const QString &store, const QString &out)
{
    const auto session = must(work::Session::open(store));
    work::PacketOptions options;
    options.filter.year = 2026;
    QElapsedTimer timer;
    timer.start();
    const auto job = must(work::packetOf(*session, options));
    if (!out.isEmpty())
        must(work::writePdf(*job, out, session->now()));
    else if (must(work::layOut(*job)).pages.empty())
        qFatal("nothing was laid out");
    return milliseconds(timer);
}

double importFile(const QString &store, const QString &file)
{
    const auto session = must(work::Session::create(store));
    QElapsedTimer timer;
    timer.start();
    const auto plan = must(work::planImport(*session, file, {}));
    must(work::applyImport(*session, plan));
    return milliseconds(timer);
}

double openStore(const QString &store)
{
    QElapsedTimer timer;
    timer.start();
    const auto session = must(work::Session::open(store));
    work::SheetFilter filter;
    filter.year = 2026;
    const auto sheets = must(session->headers(filter));
    const auto units = must(session->units());
    qsizetype letters = 0;
    for (const Sheet &sheet : sheets)
        letters += sheetTitle(sheet, *must(session->formOf(sheet))).size();
    const double time = milliseconds(timer);
    if (letters == 0 || units.units().size() > 10000)
        qFatal("the store is not the generated one");
    return time;
}

double commitEdit(const QString &store)
{
    const auto session = must(work::Session::open(store));
    work::SheetFilter filter;
    filter.year = 2026;
    const Sheet sheet = must(session->sheet(must(session->headers(filter)).front().id));
    std::vector<double> times;
    for (int i = 0; i < 51; ++i) {
        QElapsedTimer timer;
        timer.start();
        must(work::setCells(
            *session, {{{sheet.id, sheet.items.front().id, u"target"_s}, u"①%1件"_s.arg(i), {}}}));
        times.push_back(milliseconds(timer));
    }
    return median(std::move(times));
}

double search(const QString &store, const QString &needle)
{
    const auto session = must(work::Session::open(store));
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (must(session->store().search(needle, 200)).empty())
            qFatal("nothing found");
        times.push_back(milliseconds(timer));
    }
    return median(std::move(times));
}

} // namespace bench
