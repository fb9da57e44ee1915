#include "cli/context.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

QString fromArgument(const std::string &text)
{
    return QString::fromStdString(text);
}

Result<QByteArray> fileContents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Tr::tr("%1 を開けません（%2）。").arg(path, file.errorString()));
    return file.read((1 << 20) + 1); // a larger file is refused by its size
}

work::SessionOptions Context::sessionOptions() const
{
    work::SessionOptions options;
    options.actor = fromArgument(actor);
    return options;
}

QString Context::path() const
{
    return storePath.empty() ? work::Session::defaultStorePath() : fromArgument(storePath);
}

Result<std::unique_ptr<work::Session>> Context::open(store::Access access) const
{
    work::SessionOptions options = sessionOptions();
    options.access = access;
    if (storePath.empty() && !QFileInfo::exists(path())) {
        QDir().mkpath(QFileInfo(path()).path());
        return work::Session::create(path(), options);
    }
    return work::Session::open(path(), options);
}

int Context::onStore(const std::function<Result<int>(work::Session &)> &work) const
{
    const auto session = open();
    if (!session)
        return fail(session.error());
    const Result<int> status = work(**session);
    return status ? *status : fail(status.error());
}

void Context::print(const QString &line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

void Context::print(const QJsonArray &list) const
{
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented));
}

void Context::say(const QString &line) const
{
    QTextStream(stderr) << line << Qt::endl;
}

int Context::fail(const Error &error, const QString &about) const
{
    QString line = about.isEmpty() ? QString() : about + u": "_s;
    line += error.message;
    if (!error.where.isEmpty())
        line += u" ［%1］"_s.arg(error.where);
    say(line);
    return error.code == ErrorCode::Usage ? WrongUsage : Failed;
}

Progress Context::progress(const QString &what) const
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    auto last = std::make_shared<qint64>(0);
    return [=, this](qint64 done, qint64 total) {
        if (total > 0 && timer->elapsed() - *last > 1000) {
            *last = timer->elapsed();
            say(u"%1 %2/%3"_s.arg(what).arg(done).arg(total));
        }
        return true;
    };
}

Result<QString> itemFrom(const Sheet &sheet, const std::string &text)
{
    const QString name = fromArgument(text);
    if (sheet.item(name))
        return name;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(sheet.items.size()))
        return sheet.items[size_t(number) - 1].id;
    return failure(ErrorCode::NotFound, Tr::tr("「%1」という行はありません。").arg(name));
}

Result<QDate> dayFrom(const std::string &text)
{
    const QString typed = fromArgument(text);
    if (const auto day = date::parse(typed))
        return *day;
    return failure(ErrorCode::Usage,
                   Tr::tr("「%1」は日付として読めません。2027-04-01、令和9年4月1日、R9.4.1 "
                          "のように指定してください。")
                       .arg(typed));
}

Result<int> yearFrom(const std::string &text)
{
    const QString typed = fromArgument(text);
    if (const auto year = fiscal::parse(typed))
        return *year;
    return failure(
        ErrorCode::Usage,
        Tr::tr("「%1」は年度として読めません。2024、令和6年度、R6 のように指定してください。")
            .arg(typed));
}

void Selection::addTo(CLI::App &command, bool withSheets)
{
    command.add_option("--year", year, "fiscal year: 2024, 令和6年度 or R6");
    command.add_option("--unit", units, "unit: id or name; may be repeated");
    if (withSheets)
        command.add_option("--sheet", sheets, "sheet id; may be repeated");
}

Result<work::SheetFilter> Selection::resolve(const work::Session &session) const
{
    work::SheetFilter filter;
    if (!year.empty()) {
        const auto parsed = yearFrom(year);
        if (!parsed)
            return failure(parsed.error());
        filter.year = *parsed;
    }
    if (!units.empty()) {
        const auto known = session.units();
        if (!known)
            return failure(known.error());
        for (const std::string &name : units) {
            const auto unit = known->resolve(
                fromArgument(name), fiscal::firstDay(filter.year.value_or(session.currentYear())));
            if (!unit)
                return failure(unit.error());
            filter.units += (*unit)->id;
        }
    }
    for (const std::string &sheet : sheets)
        filter.sheets += fromArgument(sheet);
    return filter;
}

} // namespace mokuhyo::cli
