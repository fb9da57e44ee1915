#include "work/life.h"

#include "core/text.h"
#include "work/life_record.h"
#include "work/messages.h"
#include "work/phases.h"

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> missing(const QString &message)
{
    return failure(ErrorCode::Usage, message);
}

Status complete(const ItemLife &life)
{
    if (life.event == LifeEvent::None)
        return {};
    const QString label = lifeLabel(life.event);
    if (!life.on.isValid())
        return missing(Tr::tr("「%1」の日付を入れてください（例：令和6年10月1日）。").arg(label));
    if (trimmedText(life.reason).isEmpty())
        return missing(Tr::tr("「%1」の理由を入れてください。").arg(label));
    if (life.event == LifeEvent::Merged && life.to.isEmpty())
        return missing(Tr::tr("統合先の行を選んでください。"));
    if (life.event == LifeEvent::Transferred && life.to.isEmpty())
        return missing(Tr::tr("移管先の課を選んでください。"));
    return {};
}

} // namespace

void draftLife(Drafts &drafts, const Record &record, const ItemLife &life)
{
    const bool none = life.event == LifeEvent::None;
    const auto set = [&](const QString &name, const QString &value) {
        const QString text = none ? QString() : value;
        if (record.value(name) != text)
            drafts.set(record.id, name, text, record.leaves(name));
    };
    set(field::life, lifeKey(life.event));
    set(field::lifeOn, life.on.toString(Qt::ISODate));
    set(field::lifeReason, withLf(life.reason));
    set(field::lifeTo, life.to);
    set(field::lifeYear, life.year ? QString::number(life.year) : QString());
    set(field::lifePhase, life.phase);
}

Result<Applied> setLife(Session &session, const QString &sheetId, const QStringList &items,
                        const ItemLife &wanted)
{
    if (const Status whole = complete(wanted); !whole)
        return failure(whole.error());
    const auto sheet = session.sheet(sheetId);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    const auto phases = phasesOf(session, *sheet);
    if (!form || !phases)
        return failure(form ? phases.error() : form.error());

    ItemLife life = wanted;
    const auto [year, phase] =
        phases->openAt(wanted.year ? wanted.year : usualYear(session, *sheet));
    life.year = year;
    life.phase = phase;
    if (phases->state(life.year, life.phase).handedIn())
        return failure(ErrorCode::Locked, Tr::tr("提出済のシートの行は変えられません。"
                                                 "取下げるか差戻してもらってから行ってください。"));
    Drafts drafts;
    for (const QString &id : items) {
        if (!sheet->item(id))
            return failure(ErrorCode::NotFound,
                           Tr::tr("その行は削除されています。画面を更新してください。"), id);
        if (life.event == LifeEvent::Merged && life.to.split(u' ').contains(id))
            return failure(
                ErrorCode::Usage,
                Tr::tr("行をそれ自身に統合することはできません。別の行を選んでください。"));
        const auto record = session.store().record(id);
        if (!record)
            return failure(record.error());
        draftLife(drafts, record->value_or(Record{id, {}}), life);
    }
    const QString text = life.event == LifeEvent::None
                             ? Tr::tr("行の異動の取消し")
                             : Tr::tr("行の「%1」").arg(lifeLabel(life.event));
    return session.apply(text, drafts.take());
}

} // namespace mokuhyo::work
