#include "core/change_notes.h"

#include "core/text.h"

#include <array>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Era
{
    QDate from;
    const char16_t *name;
};

} // namespace

bool isChangeNotesHeading(const QString &text)
{
    return labelKey(text) == labelKey(changeNotesHeading);
}

bool isChangeNote(const QString &text)
{
    return trimmedText(text).startsWith(changeNoteMark);
}

QString paperDate(QDate day, bool western)
{
    static const std::array eras{Era{{2019, 5, 1}, u"令和"}, Era{{1989, 1, 8}, u"平成"}};
    const QString rest = u"%1月%2日"_s.arg(day.month()).arg(day.day());
    for (const Era &era : eras) {
        if (western || day < era.from)
            continue;
        const int year = day.year() - era.from.year() + 1;
        return QString::fromUtf16(era.name) + (year == 1 ? u"元"_s : QString::number(year)) +
               u'年' + rest;
    }
    return u"%1年"_s.arg(day.year()) + rest;
}

} // namespace mokuhyo
