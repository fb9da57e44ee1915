#include "sheets.h"

#include "core/fiscal_year.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using namespace mokuhyo;

namespace sheets {
namespace {

const FormCatalog &catalog()
{
    static const FormCatalog forms = [] {
        auto read = FormCatalog::fromSources(builtInForms());
        REQUIRE(read.has_value());
        return *read;
    }();
    return forms;
}

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("MOKUHYO_SHARED");
    return named.isEmpty() ? QStringLiteral(MOKUHYO_SOURCE_DIR) + u"/../shared"_s : named;
}

// Ids that stay the same from run to run.
QString testId(int number)
{
    return u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
}

Sheet fromJson(const Form &form, const QJsonObject &json, int number)
{
    Sheet sheet;
    sheet.id = testId(number * 1000);
    sheet.form = form.ref;
    sheet.fromYear = fiscal::parse(json[u"年度"_s].toString()).value_or(2024);
    sheet.toYear = form.rows.kind == Rows::Kind::Years ? sheet.fromYear + 4 : sheet.fromYear;
    const QJsonObject fields = json[u"fields"_s].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = form.fieldByLabel(it.key());
        REQUIRE(field);
        set(sheet, field->key, it->toString());
    }
    for (const QJsonValue &row : json[u"items"_s].toArray()) {
        Item item;
        item.id = testId(number * 1000 + 1 + static_cast<int>(sheet.items.size()));
        const QJsonObject cells = row.toObject();
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            const Field *column = form.columnByLabel(it.key());
            REQUIRE(column);
            set(item, column->key, it->toString());
            if (column->optional && !sheet.options.contains(column->key))
                sheet.options.append(column->key);
        }
        sheet.items.push_back(std::move(item));
    }
    return sheet;
}

} // namespace

const Form &form(const QString &id)
{
    const Form *found = catalog().find(id);
    REQUIRE(found);
    return *found;
}

QJsonArray workbookJson(const QString &name)
{
    QFile file(sharedFolder() + u"/workbooks/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("SKIPPED: " << file.fileName().toStdString()
                         << " is not there (set MOKUHYO_SHARED to the shared folder)");
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).array();
}

std::vector<Sheet> fromWorkbook(const QString &name)
{
    std::vector<Sheet> found;
    for (const QJsonValue &json : workbookJson(name))
        found.push_back(fromJson(form(name), json.toObject(), static_cast<int>(found.size()) + 1));
    return found;
}

Sheet invented(const Form &form, int items, int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    const QStringList phrases{u"庁内の手続を見直し、申請から交付までの日数を短くする。"_s,
                              u"①説明会を開く\n②結果を公表する"_s,
                              u"相談の件数"_s,
                              u"①20件\n②2回"_s,
                              u"80%"_s,
                              u"年度末"_s,
                              u"おおむね順調に進んだ。下半期は周知の方法を改める。"_s};
    const auto pick = [&](int number) {
        QString text = phrases[static_cast<qsizetype>(random() % unsigned(phrases.size()))];
        const unsigned repeats = random() % 4;
        for (unsigned i = 0; i < repeats; ++i)
            text += phrases[static_cast<qsizetype>(random() % unsigned(phrases.size()))];
        return text + u"（%1）"_s.arg(number);
    };
    const auto textFor = [&](const Field &field, int number) {
        switch (field.kind) {
        case FieldKind::Rank:
        case FieldKind::Year:
            return QString::number(number);
        case FieldKind::Choice:
        case FieldKind::ProgressState:
        case FieldKind::Rating:
            return u"順調%1"_s.arg(number);
        default:
            return pick(number);
        }
    };
    Sheet sheet;
    sheet.id = testId(seed * 100000);
    sheet.form = form.ref;
    sheet.fromYear = 2025;
    sheet.toYear = form.rows.kind == Rows::Kind::Years ? 2029 : 2025;
    for (const Field &column : form.columns) {
        if (column.optional)
            sheet.options.append(column.key);
    }
    int number = 0;
    for (const Field &field : form.fields)
        set(sheet, field.key, textFor(field, ++number));
    for (int i = 0; i < items; ++i) {
        Item item;
        item.id = testId(seed * 100000 + 1 + i);
        for (const Field &column : form.columns)
            set(item, column.key, textFor(column, ++number));
        sheet.items.push_back(std::move(item));
    }
    return sheet;
}

const QStringList &awkwardTexts()
{
    static const QStringList texts{
        u"𠮷野川流域の行政と行財政"_s,
        u"葛\U000E0100城市と辻\U000E0101堂"_s,
        u"➄と㋿と㍻、①②③"_s,
        u"か\u3099んは\u309aく（結合文字）"_s,
        u"ﾊﾝｶｸ ｶﾞｷﾞｸﾞ"_s,
        u"https://www.example.jp/very/long/path/without/any/break/opportunity?query=value&other=1"_s,
        u"末尾に改行\n"_s,
        u"\n先頭に改行"_s,
        u"途中の\n\n空行"_s,
        u"空白  二つ　全角　"_s,
        u"タブ\tの後"_s,
        u"=1+1"_s,
        u"+10件"_s,
        u"-"_s,
        u"2/6"_s,
        u"_x0041_"_s,
        u"ゼロ幅\u200bの空白"_s,
    };
    return texts;
}

void set(Item &item, const QString &column, const QString &text)
{
    item.cells[column] = Cell{text, {u"01900000-0000-7000-9000-000000000001"_s}};
}

void set(Sheet &sheet, const QString &field, const QString &text)
{
    sheet.fields[field] = Cell{text, {u"01900000-0000-7000-9000-000000000001"_s}};
}

} // namespace sheets
