#include "render/csv.h"

#include "core/fiscal_year.h"
#include "render/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

struct CsvRow
{
    const Sheet &sheet;
    const Item *item; // nullptr: a sheet without rows
};

struct CsvColumn
{
    QString name;
    std::function<QString(const CsvRow &)> text;
};

QString westernYear(const QString &text, int near)
{
    const auto year = fiscal::parse(text, near);
    return year ? QString::number(*year) : QString();
}

QString westernDate(const QString &text)
{
    const auto day = date::parse(text);
    return day ? day->toString(Qt::ISODate) : QString();
}

// The western counterpart of a field of years or dates stands beside it.
void addField(std::vector<CsvColumn> &columns, const Field &field, const QString &name,
              const std::function<QString(const CsvRow &)> &text)
{
    columns.push_back({name, text});
    if (field.kind == FieldKind::Year) {
        columns.push_back({name + u"（西暦）"_s, [text](const CsvRow &row) {
                               return westernYear(text(row), row.sheet.fromYear);
                           }});
    } else if (field.kind == FieldKind::Date) {
        columns.push_back(
            {name + u"（西暦）"_s, [text](const CsvRow &row) { return westernDate(text(row)); }});
    }
}

void addYear(std::vector<CsvColumn> &columns, const QString &name, int Sheet::*year)
{
    columns.push_back({name, [year](const CsvRow &row) {
                           return fiscal::print(row.sheet.*year, YearStyle::Era);
                       }});
    columns.push_back({name + u"（西暦）"_s,
                       [year](const CsvRow &row) { return QString::number(row.sheet.*year); }});
}

std::vector<CsvColumn> columnsOf(const std::vector<SheetSource> &sources, const CsvOptions &options)
{
    const Form &form = *sources.front().form;
    std::vector<CsvColumn> columns;
    columns.push_back({u"様式"_s, [&form](const CsvRow &) { return form.title; }});
    if (form.rows.kind == Rows::Kind::Years) {
        addYear(columns, u"計画期間の初年度"_s, &Sheet::fromYear);
        addYear(columns, u"計画期間の最終年度"_s, &Sheet::toYear);
    } else {
        addYear(columns, u"年度"_s, &Sheet::fromYear);
    }
    for (const Field &field : form.fields) {
        if (!options.visibility.shows(form, field))
            continue;
        addField(columns, field, field.label,
                 [key = field.key](const CsvRow &row) { return row.sheet.value(key); });
    }
    for (const Field &column : form.columns) {
        const bool used = !column.optional ||
                          std::any_of(sources.begin(), sources.end(), [&](const auto &source) {
                              return source.sheet->options.contains(column.key);
                          });
        if (!used || !options.visibility.shows(form, column))
            continue;
        addField(columns, column, form.printedLabel(column), [key = column.key](const CsvRow &row) {
            return row.item ? row.item->value(key) : QString();
        });
    }
    QSet<QString> taken; // a field and a column may share their label
    for (CsvColumn &column : columns) {
        const QString wanted = column.name;
        for (int number = 2; taken.contains(column.name); ++number)
            column.name = wanted + u"（%1）"_s.arg(number);
        taken.insert(column.name);
    }
    return columns;
}

void append(QByteArray &csv, const QString &text, bool first)
{
    if (!first)
        csv += ',';
    const QByteArray bytes = guarded(text).toUtf8();
    const bool quoted =
        std::any_of(
            bytes.begin(), bytes.end(),
            [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t'; }) ||
        text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted) {
        csv += bytes;
        return;
    }
    csv += '"';
    csv += QByteArray(bytes).replace('"', "\"\"");
    csv += '"';
}

QString fileName(const Form &form, QSet<QString> &taken)
{
    static const QString forbidden = u"\\/:*?\"<>|"_s;
    QString name;
    for (const QChar c : form.title.simplified())
        name += forbidden.contains(c) ? QChar(u'_') : c;
    if (taken.contains(name))
        name += u'@' + QString::number(form.ref.version);
    taken.insert(name);
    return name + u".csv"_s;
}

} // namespace

QByteArray csvOf(const std::vector<SheetSource> &sources, const CsvOptions &options)
{
    QByteArray csv("\xef\xbb\xbf");
    if (sources.empty())
        return csv;
    const std::vector<CsvColumn> columns = columnsOf(sources, options);
    for (size_t i = 0; i < columns.size(); ++i)
        append(csv, columns[i].name, i == 0);
    csv += "\r\n";
    const auto addRow = [&](const CsvRow &row) {
        for (size_t i = 0; i < columns.size(); ++i)
            append(csv, columns[i].text(row), i == 0);
        csv += "\r\n";
    };
    for (const SheetSource &source : sources) {
        for (const Item &item : source.sheet->items)
            addRow({*source.sheet, &item});
        if (source.sheet->items.empty())
            addRow({*source.sheet, nullptr});
    }
    return csv;
}

Status writeCsv(const std::vector<SheetSource> &sources, const QString &path,
                const CsvOptions &options, const Progress &progress)
{
    if (sources.empty()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("render", "書き出すシートがありません。"));
    }
    std::map<FormRef, std::vector<SheetSource>> byForm;
    for (const SheetSource &source : sources)
        byForm[source.form->ref].push_back(source);

    const auto cancelled = [] {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("render", "書き出しを取り消しました。"));
    };
    const auto total = static_cast<qint64>(byForm.size());
    if (!proceeds(progress, 0, total))
        return cancelled();
    if (byForm.size() == 1)
        return saveFile(path, csvOf(sources, options));
    if (!QDir().mkpath(path)) {
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate(
                "render", "フォルダーを作れません。同じ名前のファイルがないか確かめてください。"),
            path);
    }
    QSet<QString> taken;
    qint64 done = 0;
    for (const auto &[ref, group] : byForm) {
        if (done > 0 && !proceeds(progress, done, total))
            return cancelled();
        const QString name = fileName(*group.front().form, taken);
        if (auto saved = saveFile(QDir(path).filePath(name), csvOf(group, options)); !saved)
            return saved;
        ++done;
    }
    return {};
}

} // namespace mokuhyo::render
