#include "render/json.h"

#include "core/fiscal_year.h"
#include "render/save_file.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

// What became of a row, where anything did. A column of the form by that name goes first.
void addLife(QJsonObject &row, const ItemLife &life)
{
    if (life.event == LifeEvent::None)
        return;
    for (const auto &[name, text] : {std::pair{u"異動"_s, lifeWord(life.event)},
                                     std::pair{u"異動日"_s, life.on.toString(Qt::ISODate)}}) {
        if (!row.contains(name))
            row[name] = text;
    }
}

QJsonObject toJson(const SheetSource &source, const JsonOptions &options)
{
    const Sheet &sheet = *source.sheet;
    const Form &form = *source.form;
    const auto shown = [&](const Field &field) { return options.visibility.shows(form, field); };
    QJsonObject fields;
    for (const Field &field : form.fields) {
        if (shown(field))
            fields[field.label] = sheet.value(field.key);
    }
    QJsonArray items;
    for (const Item &item : sheet.items) {
        QJsonObject row;
        for (const Field *column : form.columnsFor(sheet.options)) {
            if (shown(*column))
                row[form.printedLabel(*column)] = item.value(column->key);
        }
        addLife(row, item.life);
        if (!options.visibility.publicEdition)
            row[u"id"_s] = item.id;
        items.append(row);
    }
    QJsonObject json{{u"form"_s, form.title},
                     {u"年度"_s, fiscal::print(sheet.fromYear, YearStyle::Era)},
                     {u"fields"_s, fields},
                     {u"items"_s, items}};
    if (!options.visibility.publicEdition)
        json[u"id"_s] = sheet.id;
    return json;
}

} // namespace

QJsonArray sheetsToJson(const std::vector<SheetSource> &sources, const JsonOptions &options)
{
    QJsonArray list;
    for (const SheetSource &source : sources)
        list.append(toJson(source, options));
    return list;
}

Status writeJson(const std::vector<SheetSource> &sources, const QString &path,
                 const JsonOptions &options)
{
    return saveFile(path, QJsonDocument(sheetsToJson(sources, options)).toJson());
}

} // namespace mokuhyo::render
