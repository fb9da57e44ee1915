#include "render/records.h"

#include "core/fiscal_year.h"
#include "core/quantity.h"
#include "core/record_headings.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

struct Row
{
    const Sheet &sheet;
    const Item *item; // nullptr: a sheet without rows
};

using Text = std::function<QString(const Row &)>;

struct Column
{
    QString name;
    Text text;
    bool number = false;
    bool ifAny = false; // left out where no row has a text
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

QString numberOf(const QString &text)
{
    const auto quantity = quantityOf(text);
    return quantity ? quantity->number : QString();
}

QString unitOf(const QString &text)
{
    const auto quantity = quantityOf(text);
    return quantity ? quantity->unit : QString();
}

// Beside years and dates stands their western counterpart, beside targets and actuals the number
// and its unit where the whole text is one.
void addField(std::vector<Column> &columns, const Field &field, const QString &name,
              const Text &text)
{
    columns.push_back({name, text});
    if (field.kind == FieldKind::Year) {
        columns.push_back(
            {name + recordWestern,
             [text](const Row &row) { return westernYear(text(row), row.sheet.fromYear); }, true});
    } else if (field.kind == FieldKind::Date) {
        columns.push_back(
            {name + recordWestern, [text](const Row &row) { return westernDate(text(row)); }});
    } else if (field.kind == FieldKind::Target || field.kind == FieldKind::Actual) {
        columns.push_back({name + u"（数値）"_s,
                           [text](const Row &row) { return numberOf(text(row)); }, true, true});
        columns.push_back({name + u"（単位）"_s,
                           [text](const Row &row) { return unitOf(text(row)); }, false, true});
    }
}

// 中止, 完了 and the like, which paper shows by its strokes and notes.
void addLife(std::vector<Column> &columns)
{
    columns.push_back(
        {u"異動"_s,
         [](const Row &row) { return row.item ? lifeWord(row.item->life.event) : QString(); },
         false, true});
    columns.push_back({u"異動日"_s + recordWestern,
                       [](const Row &row) {
                           const bool any = row.item && row.item->life.event != LifeEvent::None;
                           return any ? row.item->life.on.toString(Qt::ISODate) : QString();
                       },
                       false, true});
}

void addYear(std::vector<Column> &columns, const QString &name, int Sheet::*year)
{
    columns.push_back(
        {name, [year](const Row &row) { return fiscal::print(row.sheet.*year, YearStyle::Era); }});
    columns.push_back({name + recordWestern,
                       [year](const Row &row) { return QString::number(row.sheet.*year); }, true});
}

std::vector<Column> columnsOf(const std::vector<SheetSource> &sources, const Visibility &visibility)
{
    const Form &form = *sources.front().form;
    std::vector<Column> columns;
    columns.push_back({recordForm, [&form](const Row &) { return form.title; }});
    if (form.rows.kind == Rows::Kind::Years) {
        addYear(columns, recordFirstYear, &Sheet::fromYear);
        addYear(columns, recordLastYear, &Sheet::toYear);
    } else {
        addYear(columns, recordYear, &Sheet::fromYear);
    }
    for (const Field &field : form.fields) {
        if (visibility.shows(form, field))
            addField(columns, field, field.label,
                     [key = field.key](const Row &row) { return row.sheet.value(key); });
    }
    for (const Field &column : form.columns) {
        const bool used =
            !column.optional || std::ranges::any_of(sources, [&](const SheetSource &source) {
                return source.sheet->options.contains(column.key);
            });
        if (!used || !visibility.shows(form, column))
            continue;
        addField(columns, column, form.printedLabel(column), [key = column.key](const Row &row) {
            return row.item ? row.item->value(key) : QString();
        });
    }
    addLife(columns);
    QSet<QString> taken; // a field and a column may share their label
    for (Column &column : columns) {
        const QString wanted = column.name;
        for (int number = 2; taken.contains(column.name); ++number)
            column.name = wanted + u"（%1）"_s.arg(number);
        taken.insert(column.name);
    }
    return columns;
}

void addRow(RecordTable &table, const std::vector<Column> &columns, const Row &row)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(columns.size()));
    for (const Column &column : columns)
        texts += column.text(row);
    table.rows.push_back(std::move(texts));
}

void leaveOutEmpty(RecordTable &table, const std::vector<Column> &columns)
{
    for (size_t i = columns.size(); i-- > 0;) {
        const auto at = static_cast<qsizetype>(i);
        const auto filled = [at](const QStringList &row) { return !row[at].isEmpty(); };
        if (!columns[i].ifAny || std::ranges::any_of(table.rows, filled))
            continue;
        table.columns.erase(table.columns.begin() + at);
        for (QStringList &row : table.rows)
            row.removeAt(at);
    }
}

} // namespace

RecordTable recordsOf(const std::vector<SheetSource> &sources, const Visibility &visibility)
{
    RecordTable table;
    if (sources.empty())
        return table;
    const std::vector<Column> columns = columnsOf(sources, visibility);
    for (const Column &column : columns)
        table.columns.push_back({column.name, column.number});
    for (const SheetSource &source : sources) {
        const QString title = u"「%1」"_s.arg(shownTitle(*source.sheet, *source.form, visibility));
        int number = 0;
        for (const Item &item : source.sheet->items) {
            addRow(table, columns, {*source.sheet, &item});
            table.places += title + u"%1行目"_s.arg(++number);
        }
        if (source.sheet->items.empty()) {
            addRow(table, columns, {*source.sheet, nullptr});
            table.places += title;
        }
    }
    leaveOutEmpty(table, columns);
    return table;
}

std::vector<std::vector<SheetSource>> groupedByForm(const std::vector<SheetSource> &sources)
{
    std::map<FormRef, std::vector<SheetSource>> byForm;
    for (const SheetSource &source : sources)
        byForm[source.form->ref].push_back(source);
    std::vector<std::vector<SheetSource>> groups;
    for (auto &[ref, group] : byForm)
        groups.push_back(std::move(group));
    return groups;
}

} // namespace mokuhyo::render
