#include "core/target.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;

QString comparatorKey(Comparator comparator)
{
    switch (comparator) {
    case Comparator::None:
        return u"none"_s;
    case Comparator::Unset:
        return u"unset"_s;
    case Comparator::Text:
        return u"text"_s;
    case Comparator::Done:
        return u"done"_s;
    case Comparator::By:
        return u"by"_s;
    case Comparator::On:
        return u"on"_s;
    case Comparator::Around:
        return u"around"_s;
    case Comparator::AtLeast:
        return u"ge"_s;
    case Comparator::AtMost:
        return u"le"_s;
    case Comparator::MoreThan:
        return u"gt"_s;
    case Comparator::LessThan:
        return u"lt"_s;
    case Comparator::Between:
        return u"between"_s;
    }
    return {};
}

QString directionKey(Direction direction)
{
    switch (direction) {
    case Direction::Unknown:
        return u"unknown"_s;
    case Direction::Up:
        return u"up"_s;
    case Direction::Down:
        return u"down"_s;
    case Direction::Maintain:
        return u"maintain"_s;
    }
    return {};
}

std::optional<Direction> directionFromKey(const QString &key)
{
    for (const Direction direction :
         {Direction::Unknown, Direction::Up, Direction::Down, Direction::Maintain}) {
        if (directionKey(direction) == key)
            return direction;
    }
    return {};
}

} // namespace mokuhyo
