#include "core/json_read.h"
#include "core/rating_parts.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

const QStringList comparisons{u"atLeast"_s, u"above"_s,  u"atMost"_s,
                              u"below"_s,   u"equals"_s, u"known"_s};
const QStringList ofTexts{u"is"_s, u"contains"_s, u"empty"_s};
const QStringList heads{u"value"_s,       u"column"_s, u"unit"_s, u"verdict"_s, u"life"_s,
                        u"provisional"_s, u"parts"_s,  u"all"_s,  u"any"_s,     u"not"_s};

bool hasOne(const QJsonObject &object, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return object.contains(name); });
}

class References
{
public:
    explicit References(const QJsonObject &rule) : m_rule(rule) {}

    std::vector<Error> check()
    {
        years("inForce"_L1);
        years("term"_L1);
        const QJsonObject term = m_rule["term"_L1].toObject();
        if (!term.isEmpty() && term.size() < 2)
            report(u"/term"_s, Tr::tr("計画期間には from と to の両方が必要です。"));
        words();
        columns();
        numbers();
        if (m_rule.contains("points"_L1))
            number(m_rule["points"_L1].toString(), u"/points"_s);
        cases();
        const QJsonArray marks = m_rule["marks"_L1].toArray();
        for (qsizetype i = 0; i < marks.size(); ++i)
            condition(marks.at(i)["when"_L1].toObject(), u"/marks/%1/when"_s.arg(i));
        return std::move(m_errors);
    }

private:
    void report(const QString &where, const QString &message)
    {
        m_errors.push_back({ErrorCode::Invalid, message, where});
    }

    void years(QLatin1StringView name)
    {
        const QJsonObject span = m_rule[name].toObject();
        if (span.size() == 2 && span["from"_L1].toInt() > span["to"_L1].toInt())
            report(u'/' + name, Tr::tr("from が to より後の年度です。"));
    }

    void words()
    {
        const QJsonArray words = m_rule["words"_L1].toArray();
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = words.at(i)["word"_L1].toString();
            if (m_words.contains(labelKey(word)))
                report(u"/words/%1/word"_s.arg(i),
                       Tr::tr("「%1」は二度使われています。").arg(word));
            m_words.insert(labelKey(word));
        }
    }

    void columns()
    {
        const QJsonArray columns = m_rule["columns"_L1].toArray();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString name = columns.at(i)["name"_L1].toString();
            if (m_columns.contains(name))
                report(u"/columns/%1/name"_s.arg(i),
                       Tr::tr("「%1」は二度使われています。").arg(name));
            m_columns.insert(name);
        }
    }

    void numbers()
    {
        for (const BuiltInNumber &known : builtInNumbers)
            m_numbers.insert(QString::fromUtf16(known.name));
        const QJsonArray numbers = m_rule["numbers"_L1].toArray();
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const QJsonObject one = numbers.at(i).toObject();
            const QString where = u"/numbers/%1"_s.arg(i);
            if (one.contains("cases"_L1) == one.contains("sum"_L1))
                report(where, Tr::tr("cases か sum のどちらか一つが必要です。"));
            const QJsonArray cases = one["cases"_L1].toArray();
            for (qsizetype n = 0; n < cases.size(); ++n)
                caseOf(cases, n, where + u"/cases/%1"_s.arg(n));
            const QJsonArray sum = one["sum"_L1].toArray();
            for (qsizetype n = 0; n < sum.size(); ++n)
                number(sum.at(n).toString(), where + u"/sum/%1"_s.arg(n));
            const QString name = one["name"_L1].toString();
            if (m_numbers.contains(name))
                report(where + u"/name"_s, Tr::tr("「%1」は二度使われています。").arg(name));
            m_numbers.insert(name); // later ones may use it, and it never itself
        }
    }

    void number(const QString &name, const QString &where)
    {
        if (!m_numbers.contains(name))
            report(where, Tr::tr("「%1」という数はありません。numbers では、前に書いた数だけが"
                                 "使えます。")
                              .arg(name));
    }

    void word(const QJsonValue &value, const QString &where)
    {
        if (!m_words.contains(labelKey(value.toString())))
            report(where, Tr::tr("「%1」は words にありません。").arg(value.toString()));
    }

    void cases()
    {
        const QJsonArray cases = m_rule["cases"_L1].toArray();
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QJsonObject one = cases.at(i).toObject();
            const QString where = u"/cases/%1"_s.arg(i);
            const bool isWord = one.contains("word"_L1);
            const bool isOneOf = one.contains("oneOf"_L1);
            if ((isWord && isOneOf) || (!isWord && !isOneOf && !one.contains("undecided"_L1)) ||
                (isWord && one.contains("undecided"_L1)))
                report(where, Tr::tr("word、oneOf、undecided のどれか一つが必要です。"));
            if (isWord)
                word(one["word"_L1], where + u"/word"_s);
            const QJsonArray oneOf = one["oneOf"_L1].toArray();
            for (qsizetype n = 0; n < oneOf.size(); ++n)
                word(oneOf.at(n), where + u"/oneOf/%1"_s.arg(n));
            caseOf(cases, i, where);
        }
    }

    void caseOf(const QJsonArray &cases, qsizetype i, const QString &where)
    {
        if (i > 0 && !cases.at(i - 1).toObject().contains("when"_L1))
            report(where, Tr::tr("前の場合がいつでも当てはまるので、ここは使われません。"));
        if (cases.at(i).toObject().contains("when"_L1))
            condition(cases.at(i)["when"_L1].toObject(), where + u"/when"_s);
    }

    void condition(const QJsonObject &one, const QString &where)
    {
        if (!hasOne(one, heads))
            report(where, Tr::tr("条件がありません。"));
        if (one.contains("value"_L1) != hasOne(one, comparisons))
            report(where,
                   Tr::tr("value と、atLeast・above・atMost・below・equals・known のどれかを、"
                          "いっしょに書きます。"));
        if (one.contains("column"_L1) != hasOne(one, ofTexts))
            report(where,
                   Tr::tr("column と、is・contains・empty のどれかを、いっしょに書きます。"));
        if (one.contains("parts"_L1) != one.contains("have"_L1))
            report(where, Tr::tr("parts と have を、いっしょに書きます。"));
        if (one.contains("value"_L1)) {
            number(one["value"_L1].toString(), where + u"/value"_s);
            bounds(one, where);
        }
        if (one.contains("column"_L1) && !m_columns.contains(one["column"_L1].toString()))
            report(where + u"/column"_s,
                   Tr::tr("「%1」は columns にありません。").arg(one["column"_L1].toString()));
        for (const QString &name : {u"all"_s, u"any"_s}) {
            const QJsonArray inner = one[name].toArray();
            for (qsizetype i = 0; i < inner.size(); ++i)
                condition(inner.at(i).toObject(), u"%1/%2/%3"_s.arg(where, name).arg(i));
        }
        for (const QString &name : {u"not"_s, u"have"_s}) {
            if (one.contains(name))
                condition(one[name].toObject(), where + u'/' + name);
        }
    }

    // Whether any number lies between them.
    void bounds(const QJsonObject &one, const QString &where)
    {
        const auto low = numberOf(one.contains("atLeast"_L1) ? one["atLeast"_L1] : one["above"_L1]);
        const auto high = numberOf(one.contains("atMost"_L1) ? one["atMost"_L1] : one["below"_L1]);
        const bool both = (one.contains("atLeast"_L1) && one.contains("above"_L1)) ||
                          (one.contains("atMost"_L1) && one.contains("below"_L1)) ||
                          (one.contains("equals"_L1) && (low || high));
        const bool closed = one.contains("atLeast"_L1) && one.contains("atMost"_L1);
        if (both)
            report(where, Tr::tr("同じ側の限度が二つあります。"));
        else if (low && high && (closed ? *low > *high : *low >= *high))
            report(where, Tr::tr("この範囲に入る数はありません。"));
    }

    const QJsonObject &m_rule;
    QSet<QString> m_words; // folded
    QSet<QString> m_columns;
    QSet<QString> m_numbers;
    std::vector<Error> m_errors;
};

} // namespace

std::vector<Error> ratingReferenceErrors(const QJsonObject &json)
{
    return References(json).check();
}

} // namespace mokuhyo
