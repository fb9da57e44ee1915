#include "core/form_schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <exception>

// valijson is written for the C++ of its day; its warnings are not ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#undef QT_NO_CAST_FROM_ASCII
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        QString name = QString::fromStdString(step);
        if (name == u"<root>"_s)
            continue;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.mid(1, name.size() - 2);
        name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        pointer += u'/' + name;
    }
    return pointer;
}

// The validator's sentences in the words of the screen; what is not listed is shown as it is.
QString explained(const QString &description)
{
    struct Wording
    {
        QRegularExpression pattern;
        QString text;
    };
    static const std::array wordings{
        Wording{QRegularExpression(u"Missing required property '(.*)'"_s),
                Tr::tr("「%1」が必要です。")},
        Wording{QRegularExpression(u"Object contains a property that could not be validated using "
                                   "'properties' or 'additionalProperties' constraints: '(.*)'"_s),
                Tr::tr("「%1」という項目は使えません。つづりを確かめてください。")},
        Wording{QRegularExpression(u"Failed to match regex specified by 'pattern' constraint"_s),
                Tr::tr("使える文字は半角の英小文字で始まる英数字です。")},
        Wording{QRegularExpression(u"Failed to match against any enum values"_s),
                Tr::tr("決められた値のどれでもありません。")},
        Wording{QRegularExpression(u"Value type not permitted by 'type' constraint"_s),
                Tr::tr("値の種類（文字列・数・一覧など）が違います。")},
        Wording{QRegularExpression(u"(?:Number is too|Value is) (?:small|large|less|greater)"_s),
                Tr::tr("数が範囲の外です。")},
        Wording{
            QRegularExpression(u"^Array should contain no (?:fewer|more) than (\\d+) elements"_s),
            Tr::tr("一覧の項目の数が決まり（%1個）に合いません。")},
        Wording{QRegularExpression(u"(?:minimum|maximum)"_s),
                Tr::tr("数または個数が範囲の外です。")},
    };
    for (const Wording &wording : wordings) {
        const auto match = wording.pattern.match(description);
        if (match.hasMatch())
            return match.lastCapturedIndex() > 0 ? wording.text.arg(match.captured(1))
                                                 : wording.text;
    }
    return Tr::tr("書き方が様式の決まりに合いません（%1）。").arg(description);
}

// A failing member fails every object around it too: only the innermost places help.
std::vector<Error> innermost(std::vector<Error> errors)
{
    std::vector<Error> kept;
    for (const Error &error : errors) {
        const bool around = std::ranges::any_of(
            errors, [&](const Error &other) { return other.where.startsWith(error.where + u'/'); });
        const bool repeated = std::ranges::find(kept, error) != kept.end();
        if (!around && !repeated)
            kept.push_back(error);
    }
    return kept;
}

QJsonObject schemaDocument()
{
    QFile file(u":/schemas/form.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

std::vector<Error> schemaErrors(const QJsonObject &form)
{
    try {
        static const QJsonObject document = schemaDocument();
        static const std::unique_ptr<valijson::Schema> schema = [] {
            auto parsed = std::make_unique<valijson::Schema>();
            valijson::SchemaParser parser;
            const QJsonValue root(document);
            const valijson::adapters::QtJsonAdapter adapter(root);
            parser.populateSchema(adapter, *parsed);
            return parsed;
        }();

        valijson::Validator validator;
        valijson::ValidationResults results;
        const QJsonValue root(form);
        const valijson::adapters::QtJsonAdapter target(root);
        std::vector<Error> errors;
        if (!validator.validate(*schema, target, &results)) {
            for (const auto &result : results) {
                errors.push_back({ErrorCode::Invalid,
                                  explained(QString::fromStdString(result.description)),
                                  pointerOf(result.context)});
            }
        }
        return innermost(std::move(errors));
    } catch (const std::exception &exception) {
        return {{ErrorCode::Internal, Tr::tr("様式を点検できませんでした（%1）。")
                                          .arg(QString::fromUtf8(exception.what()))}};
    }
}

} // namespace mokuhyo
