#include "intake/shared_material.h"

#include "core/fiscal_year.h"
#include "support/qstring.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::intake;
using namespace Qt::StringLiterals;

namespace {

QJsonArray readJson(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

void compare(const RecognisedSheet &sheet, const FormCatalog &catalog, const QJsonObject &expected)
{
    const Form *form = catalog.find(sheet.form);
    REQUIRE(form);
    CHECK(form->title == expected[u"form"_s].toString());
    if (sheet.year)
        CHECK(fiscal::print(*sheet.year, YearStyle::Era) == expected[u"年度"_s].toString());

    const QJsonObject fields = expected[u"fields"_s].toObject();
    CHECK(sheet.fields.size() == fields.size());
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        INFO(it.key().toStdString());
        const Field *field = form->fieldByLabel(it.key());
        REQUIRE(field);
        CHECK(sheet.fields.contains(field->key));
        CHECK(sheet.value(field->key) == it.value().toString());
    }

    const QJsonArray items = expected[u"items"_s].toArray();
    REQUIRE(qsizetype(sheet.items.size()) == items.size());
    QStringList columns;
    for (const Field *column : form->columnsFor(sheet.options))
        columns << form->printedLabel(*column);
    columns.sort();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject cells = items[i].toObject();
        CHECK(columns == cells.keys());
        CHECK(sheet.items[size_t(i)].cells.size() == cells.size());
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            INFO(i << " " << it.key().toStdString());
            const Field *column = form->columnByLabel(it.key());
            REQUIRE(column);
            CHECK(sheet.items[size_t(i)].value(column->key) == it.value().toString());
        }
    }
}

} // namespace

std::optional<QString> sharedFolder(const QString &name)
{
    const QString base = qEnvironmentVariable(
        "MOKUHYO_SHARED", QString::fromUtf8(MOKUHYO_SOURCE_DIR) + u"/../shared"_s);
    const QString path = QDir(base).filePath(name);
    if (QDir(path).exists())
        return path;
    WARN("SKIPPED: the acceptance material is not here: " << path.toStdString());
    return {};
}

FormCatalog builtInCatalog()
{
    Result<FormCatalog> catalog = FormCatalog::fromSources(builtInForms());
    REQUIRE(catalog);
    return *catalog;
}

void compareWithJson(const Recognition &recognition, const FormCatalog &catalog,
                     const QString &jsonPath)
{
    const QJsonArray expected = readJson(jsonPath);
    REQUIRE(qsizetype(recognition.sheets.size()) == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        INFO("sheet " << i + 1);
        compare(recognition.sheets[size_t(i)], catalog, expected[i].toObject());
    }
}

void compareSheet(const RecognisedSheet &sheet, const FormCatalog &catalog, const QString &jsonPath,
                  int index)
{
    INFO("sheet " << index + 1);
    compare(sheet, catalog, readJson(jsonPath)[index].toObject());
}
