#pragma once

#include "core/target.h"

#include <QStringList>

// How tables of tests write a reading, with everything that it says:
// ①label ge 20件 [累計] (2025-03-31) «完了» from 令和7年度 up?
// where ? marks an inferred direction. Parts are joined by " ; ".
inline QString asText(const mokuhyo::SubTarget &target)
{
    using namespace Qt::StringLiterals;
    const auto plain = [](double value) { return QString::number(value, 'g', 15); };
    QStringList words;
    if (!target.name().isEmpty())
        words += target.name();
    words += mokuhyo::comparatorKey(target.comparator);
    if (target.value) {
        QString figure = plain(*target.value);
        if (target.upTo)
            figure += u'~' + plain(*target.upTo);
        if (target.of)
            figure += u'/' + plain(*target.of);
        words += figure + target.unit;
    }
    if (!target.scope.isEmpty())
        words += u'[' + target.scope + u']';
    if (target.deadline)
        words += u'(' + target.deadline->toString(Qt::ISODate) + u')';
    if (!target.state.isEmpty())
        words += u'«' + target.state + u'»';
    if (!target.base.isEmpty())
        words += u"from "_s + target.base;
    if (target.direction != mokuhyo::Direction::Unknown)
        words += mokuhyo::directionKey(target.direction) + (target.inferred ? u"?"_s : QString());
    return words.join(u' ');
}

inline QString asText(const std::vector<mokuhyo::SubTarget> &targets)
{
    QStringList parts;
    for (const mokuhyo::SubTarget &target : targets)
        parts += asText(target);
    return parts.join(QStringLiteral(" ; "));
}
