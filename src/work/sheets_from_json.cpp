#include "work/sheets_from_json.h"

#include "work/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 64 << 20;

using intake::Note;
using intake::Place;
using intake::RecognisedItem;
using intake::RecognisedSheet;

class Reader
{
public:
    explicit Reader(const FormCatalog &forms) : m_forms(forms) {}

    Status add(const QJsonValue &value, const Place &place)
    {
        const QJsonObject object = value.toObject();
        const Form *form = m_forms.find(object["form"_L1].toString());
        if (!form)
            return failure(
                ErrorCode::Invalid,
                Tr::tr("様式「%1」がありません。様式ファイルを追加してください（forms add）。")
                    .arg(object["form"_L1].toString()),
                place.tab);
        RecognisedSheet sheet;
        sheet.form = form->ref;
        sheet.place = place;
        sheet.year = fiscal::parse(object[u"年度"_s].toString());
        readFields(*form, object["fields"_L1].toObject(), place, sheet);
        for (const QJsonValue item : object["items"_L1].toArray())
            readItem(*form, item.toObject(), place, sheet);
        QStringList inOrder;
        for (const Field &column : form->columns) {
            if (sheet.options.contains(column.key))
                inOrder += column.key;
        }
        sheet.options = inOrder;
        m_found.sheets.push_back(std::move(sheet));
        return {};
    }

    intake::Recognition take() { return std::move(m_found); }

private:
    void readFields(const Form &form, const QJsonObject &json, const Place &place,
                    RecognisedSheet &sheet)
    {
        for (auto member = json.begin(); member != json.end(); ++member) {
            if (const Field *field = form.fieldByLabel(member.key()))
                sheet.fields.insert(field->key, {member.value().toString(), place});
            else
                unknown(member.key(), place);
        }
    }

    void readItem(const Form &form, const QJsonObject &json, const Place &place,
                  RecognisedSheet &sheet)
    {
        RecognisedItem item;
        for (auto member = json.begin(); member != json.end(); ++member) {
            const Field *column = form.columnByLabel(member.key());
            if (!column && member.key() == u"id")
                continue;
            if (!column) {
                unknown(member.key(), place);
                continue;
            }
            item.cells.insert(column->key, {member.value().toString(), place});
            if (column->optional && !sheet.options.contains(column->key))
                sheet.options += column->key;
        }
        sheet.items.push_back(std::move(item));
    }

    void unknown(const QString &label, const Place &place)
    {
        m_found.notes.push_back(
            {Note::Kind::Unrecognised, place, label, Tr::tr("様式にない項目です。")});
    }

    const FormCatalog &m_forms;
    intake::Recognition m_found;
};

} // namespace

Result<intake::Recognition> sheetsFromJson(const QByteArray &json, const QString &name,
                                           const FormCatalog &forms)
{
    if (json.size() > largestFile)
        return failure(ErrorCode::Invalid, Tr::tr("ファイルが大きすぎます。"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("シートの一覧（JSON）として読めません（%1）。").arg(error.errorString()));
    Reader reader(forms);
    int number = 0;
    for (const QJsonValue sheet : document.array()) {
        if (const Status read = reader.add(sheet, {u"%1#%2"_s.arg(name).arg(++number), {}}); !read)
            return failure(read.error());
    }
    if (number == 0)
        return failure(ErrorCode::Invalid, Tr::tr("シートが1枚もありません。"));
    return reader.take();
}

} // namespace mokuhyo::work
