#include "work/edition_frozen.h"

#include "core/identity.h"

#include <QUuid>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QString kindWord = u"kind"_s;
const QString none = u"-"_s;

QStringList fieldsOf(const std::vector<FrozenRecord> &records, const QString &kindName)
{
    QSet<QString> all;
    for (const FrozenRecord &record : records) {
        if (record.kind == kindName) {
            for (auto cell = record.leaves.cbegin(); cell != record.leaves.cend(); ++cell)
                all.insert(cell.key());
        }
    }
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    return sorted;
}

QString lineOf(const FrozenRecord &record, const QStringList &fields)
{
    QStringList words{shortId(record.id)};
    for (const QString &name : fields) {
        QStringList leaves;
        for (const QString &leaf : record.leaves.value(name))
            leaves += shortId(leaf);
        words += leaves.isEmpty() ? none : leaves.join(u'+');
    }
    return words.join(u' ');
}

} // namespace

QString shortId(const QString &id)
{
    return isId(id) ? QString::fromLatin1(QUuid::fromString(id).toRfc4122().toBase64(base64)) : id;
}

QString longId(const QString &text)
{
    if (text.size() != 22)
        return text;
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() != 16)
        return text;
    return QUuid::fromRfc4122(*bytes).toString(QUuid::WithoutBraces);
}

FrozenRecord frozen(const Record &record)
{
    FrozenRecord out{record.value(field::kind), record.id, {}};
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        const bool personal = cell.key().startsWith(u"person@") || cell.key().startsWith(u"phone@");
        if (cell.key() != field::kind && !personal && !cell->leaves.isEmpty())
            out.leaves.insert(cell.key(), cell->leaves);
    }
    return out;
}

QString frozenText(const std::vector<FrozenRecord> &records)
{
    QStringList lines;
    QString kindName;
    QStringList fields;
    for (const FrozenRecord &record : records) {
        if (record.kind != kindName) {
            kindName = record.kind;
            fields = fieldsOf(records, kindName);
            lines += (QStringList{kindWord, kindName} + fields).join(u' ');
        }
        lines += lineOf(record, fields);
    }
    return lines.join(u'\n');
}

std::optional<std::vector<FrozenRecord>> frozenFrom(const QString &text)
{
    std::vector<FrozenRecord> records;
    QString kindName;
    QStringList fields;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words = line.split(u' ');
        if (words.front() == kindWord) {
            if (words.size() < 2)
                return {};
            kindName = words[1];
            fields = words.mid(2);
            continue;
        }
        if (kindName.isEmpty() || words.size() != fields.size() + 1)
            return {};
        FrozenRecord record{kindName, longId(words.front()), {}};
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (words[i + 1] == none)
                continue;
            QStringList leaves;
            for (const QString &leaf : words[i + 1].split(u'+'))
                leaves += longId(leaf);
            leaves.sort();
            record.leaves.insert(fields[i], leaves);
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace mokuhyo::work
