#include "core/handout.h"

#include "core/identity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QJsonArray sorted(const QSet<QString> &keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QSet<QString> keysOf(const QJsonValue &value)
{
    QSet<QString> keys;
    for (const auto &key : value.toArray())
        keys.insert(key.toString());
    return keys;
}

} // namespace

const SheetScope *Handout::of(const QString &sheet) const
{
    const auto found = std::ranges::find(scope, sheet, &SheetScope::sheet);
    return found == scope.end() ? nullptr : &*found;
}

QByteArray scopeText(const std::vector<SheetScope> &scope)
{
    QJsonArray sheets;
    for (const SheetScope &sheet : scope) {
        QJsonObject rows;
        for (auto row = sheet.rows.cbegin(); row != sheet.rows.cend(); ++row)
            rows.insert(row.key(), sorted(row.value()));
        sheets.append(QJsonObject{{u"sheet"_s, sheet.sheet},
                                  {u"fields"_s, sorted(sheet.fields)},
                                  {u"rows"_s, rows},
                                  {u"spare"_s, QJsonArray::fromStringList(sheet.spareRows)},
                                  {u"new"_s, sorted(sheet.newRowColumns)}});
    }
    return QJsonDocument(sheets).toJson(QJsonDocument::Compact);
}

Result<std::vector<SheetScope>> scopeFromText(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return failure(ErrorCode::Damaged, Text::tr("配布の記録が壊れています。"));
    std::vector<SheetScope> scope;
    for (const auto &value : document.array()) {
        const QJsonObject object = value.toObject();
        SheetScope sheet;
        sheet.sheet = object.value("sheet"_L1).toString();
        sheet.fields = keysOf(object.value("fields"_L1));
        const QJsonObject rows = object.value("rows"_L1).toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row)
            sheet.rows.insert(row.key(), keysOf(row.value()));
        for (const auto &spare : object.value("spare"_L1).toArray())
            sheet.spareRows += spare.toString();
        sheet.newRowColumns = keysOf(object.value("new"_L1));
        scope.push_back(std::move(sheet));
    }
    return scope;
}

QString batchOf(const QString &store, const QString &handout)
{
    return derivedId({u"collect"_s, store, handout});
}

QString collectedId(const QString &store, const QString &handout, const QString &record,
                    const QString &field, const QStringList &base, const QString &value)
{
    return derivedId({u"collected"_s, store, handout, record, field, base.join(u' '), value});
}

} // namespace mokuhyo
