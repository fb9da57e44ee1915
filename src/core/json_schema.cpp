#include "core/json_schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <exception>
#include <map>
#include <memory>

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
    return Tr::tr("書き方が決まりに合いません（%1）。").arg(description);
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

constexpr qsizetype largestFile = 1 << 20;
constexpr int deepest = 100; // schemas may refer to themselves, and each level takes stack

int depthOf(const QByteArray &json)
{
    int depth = 0;
    int most = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            most = std::max(most, ++depth);
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    }
    return most;
}

QJsonObject schemaDocument(const QString &name)
{
    QFile file(u":/schemas/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::unique_ptr<const valijson::Schema> readSchema(const QString &name)
{
    auto parsed = std::make_unique<valijson::Schema>();
    valijson::SchemaParser parser;
    const QJsonValue root(schemaDocument(name));
    const valijson::adapters::QtJsonAdapter adapter(root);
    parser.populateSchema(adapter, *parsed);
    return parsed;
}

const valijson::Schema &schemaNamed(const QString &name)
{
    static QMutex mutex; // files are read on any thread
    static std::map<QString, std::unique_ptr<const valijson::Schema>> schemas;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<const valijson::Schema> &schema = schemas[name];
    if (!schema)
        schema = readSchema(name);
    return *schema;
}

std::vector<Error> schemaErrors(const QJsonObject &object, const QString &name)
{
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        const QJsonValue root(object);
        const valijson::adapters::QtJsonAdapter target(root);
        std::vector<Error> errors;
        if (!validator.validate(schemaNamed(name), target, &results)) {
            for (const auto &result : results) {
                errors.push_back({ErrorCode::Invalid,
                                  explained(QString::fromStdString(result.description)),
                                  pointerOf(result.context)});
            }
        }
        return innermost(std::move(errors));
    } catch (const std::exception &exception) {
        return {{ErrorCode::Internal, Tr::tr("ファイルを点検できませんでした（%1）。")
                                          .arg(QString::fromUtf8(exception.what()))}};
    }
}

} // namespace

CheckedJson checkedJson(const QByteArray &json, const QString &schema)
{
    if (json.size() > largestFile)
        return {{}, {{ErrorCode::Invalid, Tr::tr("ファイルが大きすぎます（1MBまで）。")}}};
    if (depthOf(json) > deepest)
        return {{},
                {{ErrorCode::Invalid, Tr::tr("入れ子が深すぎます（%1段まで）。").arg(deepest)}}};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const qsizetype line = json.left(parseError.offset).count('\n') + 1;
        return {{},
                {{ErrorCode::Invalid, Tr::tr("JSONとして読めません（%1行目: %2）。")
                                          .arg(line)
                                          .arg(parseError.errorString())}}};
    }
    QJsonObject object = document.object();
    std::vector<Error> errors = schemaErrors(object, schema);
    return {std::move(object), std::move(errors)};
}

QString hashOf(const QJsonObject &object)
{
    const QByteArray canonical = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

} // namespace mokuhyo
