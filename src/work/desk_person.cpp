#include "work/desk_person.h"

#include "core/fiscal_year.h"
#include "core/text.h"
#include "work/messages.h"

namespace mokuhyo::work {

AskPerson mustAsk(const DeskPerson &person, const UnitRegister &units, QDate today)
{
    if (!person.confirmed.isValid() || person.name.isEmpty())
        return AskPerson::Never;
    if (fiscal::yearOf(person.confirmed) != fiscal::yearOf(today))
        return AskPerson::NewYear;
    const Unit *unit = units.find(person.unit);
    if (!person.unit.isEmpty() && !(unit && unit->existsOn(today)))
        return AskPerson::UnitIsGone;
    if (unit) {
        const QString contact = unit->personOn(today);
        if (!contact.isEmpty() && contact != person.contact &&
            labelKey(contact) != labelKey(person.name))
            return AskPerson::NewContact;
    }
    return person.onlyUser || person.confirmed == today ? AskPerson::No : AskPerson::NewDay;
}

QString askReason(AskPerson why, const DeskPerson &person, const UnitRegister &units, QDate today)
{
    switch (why) {
    case AskPerson::No:
    case AskPerson::NewDay:
        return {};
    case AskPerson::Never:
        return Tr::tr("変更履歴には、ここに入力した名前が残ります。");
    case AskPerson::NewYear:
        return Tr::tr("%1になりました。担当者が変わっていれば、名前と所属課を直してください。")
            .arg(fiscal::print(fiscal::yearOf(today), YearStyle::Era));
    case AskPerson::NewContact:
        return Tr::tr("組織一覧の担当者が「%1」に変わりました。名前を確かめてください。")
            .arg(units.find(person.unit)->personOn(today));
    case AskPerson::UnitIsGone:
        return Tr::tr("所属課が組織の改編でなくなりました。いまの所属課を選んでください。");
    }
    return {};
}

} // namespace mokuhyo::work
