#include "core/json_schema.h"
#include "core/rating_parts.h"
#include "core/text.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Checked
{
    RatingRule rule;
    std::vector<Error> errors;
};

Checked readAndCheck(const QByteArray &json)
{
    CheckedJson read = checkedJson(json, u"rating.schema.json"_s);
    if (!read.errors.empty())
        return {{}, std::move(read.errors)};
    std::vector<Error> errors = ratingReferenceErrors(read.object);
    if (!errors.empty())
        return {{}, std::move(errors)};
    return {readRatingRule(read.object), {}};
}

} // namespace

QString RatingRule::ref() const
{
    return u"%1@%2"_s.arg(id).arg(version);
}

bool RatingRule::inForce(int year) const
{
    return (!fromYear || *fromYear <= year) && (!toYear || year <= *toYear);
}

QStringList RatingRule::choices() const
{
    QStringList list;
    for (const RatingWord &word : words)
        list += word.word;
    return list;
}

const RatingWord *RatingRule::wordOf(const QString &text) const
{
    const auto find = [this](const QString &given) -> const RatingWord * {
        const QString key = labelKey(given);
        const auto found = std::ranges::find_if(
            words, [&](const RatingWord &w) { return labelKey(w.word) == key; });
        return found == words.end() ? nullptr : &*found;
    };
    if (const RatingWord *whole = find(text))
        return whole;
    const qsizetype bracket =
        std::ranges::find_if(text, [](QChar c) { return c == u'（' || c == u'('; }) - text.begin();
    return bracket > 0 && bracket < text.size() ? find(text.left(bracket)) : nullptr;
}

Result<RatingRule> parseRatingRule(const QByteArray &json)
{
    Checked checked = readAndCheck(json);
    if (!checked.errors.empty())
        return failure(checked.errors.front());
    return std::move(checked.rule);
}

std::vector<Error> checkRatingRule(const QByteArray &json)
{
    return readAndCheck(json).errors;
}

const std::vector<QByteArray> &builtInRatingRules()
{
    static const std::vector<QByteArray> rules = [] {
        QStringList names;
        QDirIterator files(u":/schemas/ratings"_s, {u"*.json"_s});
        while (files.hasNext())
            names += files.next();
        names.sort();
        std::vector<QByteArray> sources;
        for (const QString &name : std::as_const(names)) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                sources.push_back(file.readAll());
        }
        return sources;
    }();
    return rules;
}

} // namespace mokuhyo
