#include "work/edition_record.h"

#include "work/messages.h"

#include <QJsonDocument>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Of the edition
const QString kindField = u"$edition"_s;
const QString title = u"title"_s;
const QString number = u"$number"_s;
const QString published = u"$published"_s;
const QString asOf = u"$asOf"_s;
const QString corrects = u"$corrects"_s;
const QString packet = u"$packet"_s;
const QString parts = u"$parts"_s; // lines: sheet (- for others) first kept count branch
const QString pages = u"$pages"_s;
const QString files = u"$files"_s; // lines: sha256 name
const QString withdrawn = u"$withdrawn"_s;
const QString whyWithdrawn = u"why"_s;
const QString noSheet = u"-"_s;
// Of a part
const QString partOf = u"$of"_s;
const QString frozenField = u"$frozen"_s;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString textOf(const std::vector<Edition::Part> &list)
{
    QStringList lines;
    for (const Edition::Part &one : list) {
        lines += u"%1 %2 %3 %4 %5"_s.arg(one.sheet.isEmpty() ? noSheet : shortId(one.sheet))
                     .arg(one.pages.first)
                     .arg(one.pages.kept)
                     .arg(one.pages.count)
                     .arg(one.pages.branch);
    }
    return lines.join(u'\n');
}

std::vector<Edition::Part> listFrom(const QString &text)
{
    std::vector<Edition::Part> list;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        const auto numberAt = [&](qsizetype at) { return words.value(at).toInt(); };
        list.push_back({words[0] == noSheet ? QString() : longId(words[0]),
                        {numberAt(1), numberAt(2), numberAt(3), numberAt(4)}});
    }
    return list;
}

QString filesText(const Edition &edition)
{
    QStringList lines;
    for (const Edition::File &file : edition.files)
        lines += file.sha256 + u' ' + file.name;
    return lines.join(u'\n');
}

std::vector<Edition::File> filesFrom(const QString &text)
{
    std::vector<Edition::File> list;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        list.push_back({line.section(u' ', 1), line.section(u' ', 0, 0)});
    return list;
}

} // namespace

Edition editionFrom(const Record &record)
{
    Edition edition;
    edition.id = record.id;
    edition.kind = editionKindFrom(record.value(kindField)).value_or(Edition::Kind::Provisional);
    edition.title = record.value(title);
    edition.number = record.value(number).toInt();
    edition.published = dayFrom(record.value(published));
    edition.asOf = dayFrom(record.value(asOf));
    edition.corrects = record.value(corrects);
    edition.packet = QJsonDocument::fromJson(record.value(packet).toUtf8()).object();
    edition.parts = listFrom(record.value(parts));
    edition.pages = record.value(pages).toInt();
    edition.files = filesFrom(record.value(files));
    edition.withdrawn = dayFrom(record.value(withdrawn));
    edition.whyWithdrawn = record.value(whyWithdrawn);
    return edition;
}

void writeEdition(Drafts &drafts, const Edition &edition, const std::vector<EditionPart> &frozen)
{
    const QString id = drafts.create(edition.id, kind::edition);
    drafts.set(id, kindField, editionKey(edition.kind));
    drafts.set(id, title, edition.title);
    drafts.set(id, number, QString::number(edition.number));
    drafts.set(id, published, dayText(edition.published));
    drafts.set(id, asOf, dayText(edition.asOf));
    drafts.set(id, corrects, edition.corrects);
    drafts.set(id, packet,
               QString::fromUtf8(QJsonDocument(edition.packet).toJson(QJsonDocument::Compact)));
    drafts.set(id, parts, textOf(edition.parts));
    drafts.set(id, pages, QString::number(edition.pages));
    drafts.set(id, files, filesText(edition));
    for (const EditionPart &part : frozen) {
        const QString partId =
            drafts.create(derivedId({kind::editionPart, id, part.sheet}), kind::editionPart);
        drafts.set(partId, field::sheet, id);
        drafts.set(partId, partOf, part.sheet);
        drafts.set(partId, frozenField, frozenText(part.records));
    }
}

void draftWithdrawal(Drafts &drafts, const Record &record, QDate day, const QString &why)
{
    drafts.set(record.id, withdrawn, dayText(day), record.leaves(withdrawn));
    drafts.set(record.id, whyWithdrawn, why, record.leaves(whyWithdrawn));
}

Result<std::vector<EditionPart>> partsOf(const Session &session, const QString &edition)
{
    store::RecordFilter filter;
    filter.kind = kind::editionPart;
    filter.sheet = edition;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    std::vector<EditionPart> all;
    for (const Record &record : *records) {
        auto thawed = frozenFrom(record.value(frozenField));
        if (!thawed)
            return failure(ErrorCode::Damaged,
                           Tr::tr("版の記録が壊れています。「点検」で控えから"
                                  "戻してください。"),
                           record.id);
        all.push_back({record.value(partOf), *std::move(thawed)});
    }
    return all;
}

} // namespace mokuhyo::work
