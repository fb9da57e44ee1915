#include "core/target.h"
#include "core/word_scan.h"
#include "support/qstring.h"
#include "target_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <random>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

SubTarget fromJson(const QJsonObject &object)
{
    SubTarget target;
    target.marker = object.value(u"marker"_s).toString();
    target.label = object.value(u"label"_s).toString();
    for (int i = 0; i <= static_cast<int>(Comparator::Between); ++i) {
        if (comparatorKey(static_cast<Comparator>(i)) == object.value(u"comparator"_s).toString())
            target.comparator = static_cast<Comparator>(i);
    }
    target.value = numberIn(object, u"value"_s);
    target.upTo = numberIn(object, u"upTo"_s);
    target.unit = object.value(u"unit"_s).toString();
    target.of = numberIn(object, u"of"_s);
    target.scope = object.value(u"scope"_s).toString();
    if (const QString day = object.value(u"deadline"_s).toString(); !day.isEmpty())
        target.deadline = QDate::fromString(day, Qt::ISODate);
    target.state = object.value(u"state"_s).toString();
    target.base = object.value(u"base"_s).toString();
    target.direction = *directionFromKey(object.value(u"direction"_s).toString());
    target.inferred = object.value(u"inferred"_s).toBool();
    return target;
}

// One line of target_wordings.tsv: fiscal year, indicator, text, its reading as asText() has it.
struct Wording
{
    int year = 0;
    QString indicator;
    QString text;
    QString reading;
};

std::vector<Wording> wordings()
{
    QFile file(QStringLiteral(MOKUHYO_SOURCE_DIR) + u"/tests/core/target_wordings.tsv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Wording> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() < 4)
            continue;
        const auto unescaped = [&](int i) { return QString(fields[i]).replace(u"\\n"_s, u"\n"_s); };
        all.push_back({fields[0].toInt(), unescaped(1), unescaped(2), fields[3]});
    }
    return all;
}

std::vector<SubTarget> read(const Wording &one)
{
    return readTarget(one.text, {one.indicator, one.year, {}});
}

std::vector<SubTarget> withoutPlaces(std::vector<SubTarget> targets)
{
    for (SubTarget &target : targets)
        target.place = {};
    return targets;
}

QString withDigits(QString text, char16_t fromZero, char16_t toZero)
{
    for (QChar &c : text) {
        if (c.unicode() >= fromZero && c.unicode() <= fromZero + 9)
            c = QChar(static_cast<char16_t>(toZero + (c.unicode() - fromZero)));
    }
    return text;
}

} // namespace

TEST_CASE("the collected targets are read as their readers read them")
{
    const QString named = qEnvironmentVariable("MOKUHYO_SHARED");
    const QString folder =
        named.isEmpty() ? QStringLiteral(MOKUHYO_SOURCE_DIR) + u"/../shared"_s : named;
    QFile file(folder + u"/targets.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("targets.json is not there (set MOKUHYO_SHARED to the shared folder)");
        return;
    }
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE(cases.size() >= 57);
    for (const auto &value : cases) {
        const QJsonObject one = value.toObject();
        const QString id = one.value(u"id"_s).toString();
        CAPTURE(id);
        TargetContext context;
        context.indicator = one.value(u"indicator"_s).toString();
        context.year = one.value(u"fiscal_year"_s).toInt();
        context.direction = directionFromKey(one.value(u"direction_given"_s).toString());
        std::vector<SubTarget> expected;
        const QJsonArray parts = one.value(u"expect"_s).toArray();
        for (const auto &part : parts)
            expected.push_back(fromJson(part.toObject()));
        const auto targets = withoutPlaces(readTarget(one.value(u"target"_s).toString(), context));
        CHECK(asText(targets) == asText(expected));
        CHECK(targets == expected);
    }
}

TEST_CASE("further wordings of municipal goals")
{
    const std::vector<Wording> all = wordings();
    CHECK(all.size() >= 200);
    for (const Wording &one : all) {
        CAPTURE(one.text, one.indicator);
        CHECK(asText(read(one)) == one.reading);
    }
}

TEST_CASE("a reading does not depend on the width of digits, trailing space or line ends")
{
    for (const Wording &one : wordings()) {
        CAPTURE(one.text);
        const std::vector<SubTarget> targets = withoutPlaces(read(one));
        for (const QString &other :
             {withDigits(one.text, u'0', u'０'), withDigits(one.text, u'０', u'0'),
              one.text + u" 　\n"_s, QString(one.text).replace(u"\n"_s, u"\r\n"_s),
              QString(one.text).replace(u'%', u'％'), QString(one.text).replace(u'/', u'／')}) {
            CAPTURE(other);
            Wording changed = one;
            changed.text = other;
            // What it says; a sign inside a name keeps its width.
            std::vector<SubTarget> again = withoutPlaces(read(changed));
            REQUIRE(again.size() == targets.size());
            for (size_t i = 0; i < again.size(); ++i) {
                for (QString *words : {&again[i].label, &again[i].state})
                    words->replace(u'％', u'%').replace(u'／', u'/');
                SubTarget expected = targets[i];
                for (QString *words : {&expected.label, &expected.state})
                    words->replace(u'％', u'%').replace(u'／', u'/');
                CHECK(asText(again[i]) == asText(expected));
            }
        }
    }
}

TEST_CASE("every part has its place in the text, in order")
{
    for (const Wording &one : wordings()) {
        CAPTURE(one.text);
        qsizetype last = 0;
        for (const SubTarget &target : read(one)) {
            CHECK(target.place.length > 0);
            CHECK(target.place.start + target.place.length <= one.text.size());
            CHECK(target.place.start >= (target.scope == u"内数"_s ? 0 : last));
            last = std::max(last, target.place.start);
        }
    }
}

TEST_CASE("what the text states is not overruled, what it leaves open is")
{
    const auto read = [](const QString &text, Direction given) {
        return asText(readTarget(text, {{}, 2025, given}));
    };
    CHECK(read(u"20件以上"_s, Direction::Down) == u"ge 20件 up"_s);
    CHECK(read(u"20件"_s, Direction::Down) == u"le 20件 down?"_s);
    CHECK(read(u"20件"_s, Direction::Maintain) == u"ge 20件 maintain?"_s);
    CHECK(read(u"公表"_s, Direction::Down) == u"done «公表»"_s);
}

TEST_CASE("an empty text has no parts")
{
    for (const QString &text : {u""_s, u" 　\n"_s, u"① ② ③"_s})
        CHECK(readTarget(text, {}).empty());
}

TEST_CASE("keys and directions are one to one")
{
    for (const Direction direction :
         {Direction::Unknown, Direction::Up, Direction::Down, Direction::Maintain})
        CHECK(directionFromKey(directionKey(direction)) == direction);
    CHECK_FALSE(directionFromKey(u"sideways"_s));
}
