#include "work/marks.h"

#include "core/change_notes.h"
#include "core/text.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// 変更（令和6年10月1日）　理由：…
QString noteOf(const Form &form, const QString &what, QDate on, const QString &reason)
{
    QString text = what;
    if (on.isValid())
        text += u"（%1）"_s.arg(paperDate(on, form.yearStyle == YearStyle::Western));
    if (!trimmedText(reason).isEmpty())
        text += u"　理由：%1"_s.arg(trimmedText(reason).replace(u'\n', u'　'));
    return text;
}

QString targetOf(const ItemLife &life, const Sheet &sheet, const UnitRegister &units)
{
    QStringList names;
    for (const QString &id : life.to.split(u' ', Qt::SkipEmptyParts)) {
        if (const Unit *unit = units.find(id))
            names += unit->nameOn(life.on);
        else
            names += rowPlace(sheet, id);
    }
    names.removeAll(QString());
    return names.join(u'、');
}

// The marks of one sheet.
class Marker
{
public:
    Marker(const Sheet &sheet, const Form &form, const UnitRegister &units)
        : m_sheet(sheet), m_form(form), m_units(units)
    {
    }

    void addLife(const Item &item)
    {
        const QString text = lifeNote(item, m_sheet, m_form, m_units);
        if (text.isEmpty())
            return;
        const bool struck = item.life.ended() && item.life.event != LifeEvent::Completed;
        m_marks.push_back({item.id, {}, rowName(item.id), text, struck});
    }

    void addReason(const Reason &reason)
    {
        const QString &item = reason.cell.item;
        const bool ofRow = reason.cell.key.startsWith(u'$');
        const Item *row = m_sheet.item(item);
        if (ofRow) {
            // What the row's own life says already.
            if (row && row->life.event != LifeEvent::None && row->life.reason == reason.text)
                return;
            const bool gone = !item.isEmpty() && !row;
            const QString what = gone                               ? u"行の削除"_s
                                 : reason.cell.key == field::exists ? u"追加"_s
                                                                    : u"行の移動"_s;
            m_marks.push_back({item, {}, rowName(item), note(what, reason.on, reason.text), false});
            return;
        }
        const Field *known =
            item.isEmpty() ? m_form.field(reason.cell.key) : m_form.column(reason.cell.key);
        if (!known || (!item.isEmpty() && !row))
            return; // not on this paper any more
        m_marks.push_back({item.isEmpty() ? m_sheet.id : item, known->key,
                           rowName(item) + u"「%1」"_s.arg(m_form.printedLabel(*known)),
                           note(u"変更"_s, reason.on, reason.text), false});
    }

    [[nodiscard]] std::vector<render::Mark> take() { return std::move(m_marks); }

private:
    [[nodiscard]] QString rowName(const QString &item) const { return rowPlace(m_sheet, item); }
    [[nodiscard]] QString note(const QString &what, QDate on, const QString &reason) const
    {
        return noteOf(m_form, what, on, reason);
    }

    const Sheet &m_sheet;
    const Form &m_form;
    const UnitRegister &m_units;
    std::vector<render::Mark> m_marks;
};

} // namespace

QString rowPlace(const Sheet &sheet, const QString &item)
{
    const auto row = std::ranges::find(sheet.items, item, &Item::id);
    if (row == sheet.items.end())
        return {};
    return u"%1行目"_s.arg(row - sheet.items.begin() + 1);
}

QString lifeNote(const Item &item, const Sheet &sheet, const Form &form, const UnitRegister &units)
{
    const ItemLife &life = item.life;
    if (life.event == LifeEvent::None)
        return {};
    QString text = noteOf(form, lifeWord(life.event), life.on, life.reason);
    if (const QString target = targetOf(life, sheet, units); !target.isEmpty())
        text += u"　%1先：%2"_s.arg(lifeWord(life.event), target);
    return text;
}

Result<std::vector<std::vector<render::Mark>>> marksOf(const Session &session,
                                                       const std::vector<Sheet> &sheets)
{
    QStringList ids;
    for (const Sheet &sheet : sheets)
        ids += sheet.id;
    const auto reasons = reasonsOf(session, ids);
    if (!reasons)
        return failure(reasons.error());
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    return marksOf(session, sheets, *reasons, *units);
}

Result<std::vector<std::vector<render::Mark>>> marksOf(const Session &session,
                                                       const std::vector<Sheet> &sheets,
                                                       const std::vector<Reason> &reasons,
                                                       const UnitRegister &units)
{
    QHash<QString, std::vector<const Reason *>> bySheet;
    for (const Reason &reason : reasons) {
        if (reason.why == Reason::Why::Amendment)
            bySheet[reason.cell.sheet].push_back(&reason);
    }
    std::vector<std::vector<render::Mark>> marks;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        Marker marker(sheet, **form, units);
        for (const Item &item : sheet.items)
            marker.addLife(item);
        for (const Reason *reason : bySheet.value(sheet.id))
            marker.addReason(*reason);
        marks.push_back(marker.take());
    }
    return marks;
}

} // namespace mokuhyo::work
