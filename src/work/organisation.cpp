#include "work/organisation.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/register_draft.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

Status usableDay(QDate day)
{
    if (day.isValid())
        return {};
    return failure(
        ErrorCode::Usage,
        Tr::tr("日付は「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。"));
}

Result<QString> usableName(const QString &typed)
{
    QString name = trimmedText(typed);
    if (name.isEmpty() || name == field::noValue)
        return failure(ErrorCode::Usage, Tr::tr("部署の名前を入力してください。"));
    if (name.size() > longestName || name.contains(u'\n') || name.contains(u'\t'))
        return failure(
            ErrorCode::Usage,
            Tr::tr("部署の名前は、改行のない%1文字までの文字にしてください。").arg(longestName));
    return name;
}

// A draft for an act on these units, which all exist on that day.
Result<RegisterDraft> draftFor(const Session &session, const QStringList &units, QDate day)
{
    if (const Status usable = usableDay(day); !usable)
        return failure(usable.error());
    auto draft = RegisterDraft::of(session);
    if (!draft)
        return draft;
    for (const QString &unit : units) {
        if (const Status exists = draft->mustExist(unit, day); !exists)
            return failure(exists.error());
    }
    return draft;
}

QStringList given(const QString &unit)
{
    return unit.isEmpty() ? QStringList() : QStringList{unit};
}

// An entry in front of all others would hold until the first of them only.
Status mustBeKnown(const Unit &unit, QDate day)
{
    if (unit.names.empty() || unit.names.front().from <= day)
        return {};
    return failure(ErrorCode::Invalid,
                   Tr::tr("「%1」は%2から組織一覧にあります。その日以後の日付にしてください。")
                       .arg(unit.nameOn(day), date::print(unit.names.front().from, YearStyle::Era)),
                   unit.id);
}

void close(RegisterDraft &draft, const QString &unit, const QStringList &successors, QDate day)
{
    draft.set(unit, field::until, day.toString(Qt::ISODate));
    draft.set(unit, field::successors, successors.join(u' '));
}

// Those that close as well stay where they are.
void moveChildren(RegisterDraft &draft, const QStringList &closing, const QString &to, QDate day)
{
    for (const Unit *unit : draft.before().on(day)) {
        if (closing.contains(unit->parentOn(day)) && !closing.contains(unit->id) &&
            unit->id != to) {
            draft.setParent(unit->id, to, day);
            draft.place(unit->id, {}, day);
        }
    }
}

} // namespace

Result<Applied> addUnit(Session &session, const NewUnit &unit, QDate day)
{
    const auto name = usableName(unit.name);
    if (!name)
        return failure(name.error());
    auto draft = draftFor(session, given(unit.parent), day);
    if (!draft)
        return failure(draft.error());
    draft->create(*name, unit.parent, day);
    return draft->apply(session, Tr::tr("「%1」の追加").arg(*name));
}

Result<Applied> renameUnit(Session &session, const QString &id, const QString &typed, QDate day)
{
    const auto name = usableName(typed);
    if (!name)
        return failure(name.error());
    auto draft = draftFor(session, {id}, day);
    if (!draft)
        return failure(draft.error());
    const Unit &unit = *draft->before().find(id);
    if (const Status known = mustBeKnown(unit, day); !known)
        return failure(known.error());
    draft->set(id, field::datedName(day), *name);
    return draft->apply(session, Tr::tr("「%1」の名称変更").arg(unit.nameOn(day)));
}

Result<Applied> moveUnit(Session &session, const QString &id, const QString &parent,
                         const QString &next, QDate day)
{
    auto draft = draftFor(session, QStringList{id} + given(parent) + given(next), day);
    if (!draft)
        return failure(draft.error());
    const Unit &unit = *draft->before().find(id);
    if (const Status known = mustBeKnown(unit, day); !known)
        return failure(known.error());
    if (unit.parentOn(day) != parent)
        draft->setParent(id, parent, day);
    // Places beside units in a circle mean nothing, so the circle is refused before.
    if (const Status sound = draft->check(); !sound)
        return failure(sound.error());
    draft->place(id, next, day);
    return draft->apply(session, Tr::tr("「%1」の移動").arg(unit.nameOn(day)));
}

Result<Applied> mergeUnits(Session &session, const QStringList &units, const MergeTarget &target,
                           QDate day)
{
    QStringList closing = units;
    closing.removeDuplicates();
    auto draft = draftFor(session, closing + given(target.unit) + given(target.parent), day);
    if (!draft)
        return failure(draft.error());
    closing.removeAll(target.unit);
    if (closing.isEmpty() || (target.unit.isEmpty() && closing.size() < 2))
        return failure(ErrorCode::Usage, Tr::tr("統合する部署を2つ以上選んでください。"));
    if (closing.contains(target.parent))
        return failure(
            ErrorCode::Invalid,
            Tr::tr("統合する部署の下に新しい部署は置けません。別の部署を選んでください。"));

    QString to = target.unit;
    QString name;
    if (to.isEmpty()) {
        const auto usable = usableName(target.name);
        if (!usable)
            return failure(usable.error());
        name = *usable;
        to = draft->create(name, target.parent, day);
    } else {
        name = draft->before().find(to)->nameOn(day);
    }
    for (const QString &unit : std::as_const(closing))
        close(*draft, unit, {to}, day);
    moveChildren(*draft, closing, to, day);
    return draft->apply(session, Tr::tr("「%1」への統合").arg(name));
}

Result<Applied> splitUnit(Session &session, const QString &id, const QStringList &typed, QDate day)
{
    QStringList names;
    for (const QString &text : typed) {
        const auto name = usableName(text);
        if (!name)
            return failure(name.error());
        names += *name;
    }
    if (names.size() < 2)
        return failure(ErrorCode::Usage,
                       Tr::tr("分割したあとの部署の名前を2つ以上入力してください。"));
    auto draft = draftFor(session, {id}, day);
    if (!draft)
        return failure(draft.error());
    const Unit &unit = *draft->before().find(id);
    const QString parent = unit.parentOn(day);
    QStringList parts;
    for (const QString &name : std::as_const(names)) {
        parts += draft->create(name, parent, day);
        draft->place(parts.last(), id, day); // where the whole stood
    }
    close(*draft, id, parts, day);
    moveChildren(*draft, {id}, parts.first(), day);
    return draft->apply(session, Tr::tr("「%1」の分割").arg(unit.nameOn(day)));
}

Result<Applied> closeUnit(Session &session, const QString &id, const QStringList &successors,
                          QDate day)
{
    if (successors.contains(id))
        return failure(ErrorCode::Usage, Tr::tr("廃止する部署とは別の部署を選んでください。"));
    auto draft = draftFor(session, QStringList{id} + successors, day);
    if (!draft)
        return failure(draft.error());
    close(*draft, id, successors, day);
    return draft->apply(session, Tr::tr("「%1」の廃止").arg(draft->before().find(id)->nameOn(day)));
}

Result<Applied> setContact(Session &session, const QString &id, const QString &person,
                           const QString &phone, QDate day)
{
    auto draft = draftFor(session, {id}, day);
    if (!draft)
        return failure(draft.error());
    const auto write = [&](const QString &fieldName, const QString &text, const QString &now) {
        const QString value = trimmedText(text).replace(u'\n', u' ');
        if (value != now)
            draft->set(id, fieldName, value.isEmpty() ? field::noValue : value);
    };
    const Unit &unit = *draft->before().find(id);
    write(field::datedPerson(day), person, unit.personOn(day));
    write(field::datedPhone(day), phone, unit.phoneOn(day));
    return draft->apply(session, Tr::tr("「%1」の担当者").arg(unit.nameOn(day)));
}

} // namespace mokuhyo::work
