#include "work/chapters.h"

#include "core/sheet_order.h"
#include "core/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Where the register has a unit, and the department at the top of it.
class Organisation
{
public:
    Organisation(const UnitRegister &units, QDate day) : m_units(units), m_day(day)
    {
        for (const Unit *unit : units.on(day))
            m_ranks.emplace(unit->id, m_ranks.size());
    }

    [[nodiscard]] size_t rank(const QString &unit) const
    {
        const auto known = m_ranks.find(unit);
        return known == m_ranks.end() ? m_ranks.size() : known->second;
    }

    [[nodiscard]] QString department(const QString &unit) const
    {
        QString top = unit;
        for (size_t step = 0; step <= m_ranks.size(); ++step) { // circles were cut by the register
            const Unit *known = m_units.find(top);
            const QString parent = known ? known->parentOn(m_day) : QString();
            if (parent.isEmpty() || parent == field::noValue || !m_units.find(parent))
                break;
            top = parent;
        }
        return top;
    }

    [[nodiscard]] QString name(const QString &unit) const
    {
        const Unit *known = m_units.find(unit);
        return known ? known->nameOn(m_day) : QString();
    }

private:
    const UnitRegister &m_units;
    QDate m_day;
    std::map<QString, size_t> m_ranks;
};

// What decides a sheet's place, the first difference counts.
struct Place
{
    QString form;    // empty where forms do not come apart
    QString heading; // sorts chapters of one form
    size_t department = 0;
    QString departmentName; // of units that the register does not have
    size_t unit = 0;
    QString unitName;
    QString order;
    int year = 0;
    size_t came = 0; // as they came into the store

    bool operator<(const Place &other) const
    {
        const auto all = [](const Place &place) {
            return std::tie(place.form, place.heading, place.department, place.departmentName,
                            place.unit, place.unitName, place.order, place.year, place.came);
        };
        return all(*this) < all(other);
    }
};

struct Placed
{
    Place place;
    QString chapter; // what makes two sheets stand in one chapter
    QString title;
    const Form *book = nullptr;
};

class Placer
{
public:
    Placer(const Organisation &units, SheetOrder order, const render::Visibility &visibility)
        : m_units(units), m_order(order), m_visibility(visibility)
    {
    }

    [[nodiscard]] Placed place(const Sheet &sheet, const Form &form, size_t came) const
    {
        Placed out;
        out.place.came = came;
        out.place.year = sheet.fromYear;
        const bool own = m_order == SheetOrder::Form;
        if (own && form.book)
            placeInBook(out, sheet, form);
        else if (own && form.order)
            placeByRule(out, sheet, form);
        if (out.chapter.isEmpty())
            placeInOrganisation(out, sheet);
        return out;
    }

private:
    static void placeApart(Placed &out, const Sheet &sheet, const Form &form,
                           const QStringList &order)
    {
        out.place.form = form.title + u'\n' + form.ref.id;
        out.place.order = sheetOrder(sheet, order);
    }

    void placeInBook(Placed &out, const Sheet &sheet, const Form &form) const
    {
        placeApart(out, sheet, form, form.book->orderBy);
        out.place.heading = u"%1|%2"_s.arg(sheet.fromYear).arg(sheet.book);
        out.title =
            expandTemplate(form.book->title, form, render::shownValues(sheet, form, m_visibility));
        out.book = &form;
        out.chapter = u"book|%1|%2"_s.arg(form.ref.id, out.place.heading);
    }

    // Without a divider the rule orders what stands under one department.
    void placeByRule(Placed &out, const Sheet &sheet, const Form &form) const
    {
        placeApart(out, sheet, form, form.order->by);
        const Field *divider = form.field(form.order->divider);
        if (!divider)
            return;
        out.place.heading = sheetOrder(sheet, {divider->key});
        out.chapter = u"order|"_s + form.ref.id;
        if (!m_visibility.shows(form, *divider))
            return; // one chapter without a heading
        out.title = trimmedText(sheet.value(divider->key));
        out.chapter += u'|' + out.place.heading;
    }

    void placeInOrganisation(Placed &out, const Sheet &sheet) const
    {
        const QString department = m_units.department(sheet.unit);
        out.place.department = m_units.rank(department);
        out.place.departmentName = m_units.name(department) + u'\n' + department;
        out.place.unit = m_units.rank(sheet.unit);
        out.place.unitName = m_units.name(sheet.unit) + u'\n' + sheet.unit;
        out.title = m_units.name(department);
        out.chapter = u"unit|%1|%2"_s.arg(out.place.form, department);
    }

    const Organisation &m_units;
    SheetOrder m_order;
    const render::Visibility &m_visibility;
};

} // namespace

QDate usualDay(const Session &session, int year)
{
    return usualDay(session.now().toLocalTime().date(), year);
}

QDate usualDay(QDate today, int year)
{
    return std::clamp(today, fiscal::firstDay(year), fiscal::lastDay(year));
}

Result<std::vector<Chapter>> chaptersOf(const Session &session, const std::vector<Sheet> &sheets,
                                        SheetOrder order, QDate day,
                                        const render::Visibility &visibility)
{
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    return chaptersOf(session, sheets, *units, order, day, visibility);
}

Result<std::vector<Chapter>> chaptersOf(const Session &session, const std::vector<Sheet> &sheets,
                                        const UnitRegister &units, SheetOrder order, QDate day,
                                        const render::Visibility &visibility)
{
    const Organisation organisation(units, day);
    const Placer placer(organisation, order, visibility);
    std::vector<Placed> all;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const auto form = session.formOf(sheets[i]);
        if (!form)
            return failure(form.error());
        all.push_back(placer.place(sheets[i], **form, i));
    }
    std::sort(all.begin(), all.end(),
              [](const Placed &a, const Placed &b) { return a.place < b.place; });
    std::vector<Chapter> chapters;
    const Placed *before = nullptr;
    for (const Placed &one : all) {
        if (!before || before->chapter != one.chapter)
            chapters.push_back({one.title, one.book, {}});
        chapters.back().sheets.push_back(one.place.came);
        before = &one;
    }
    return chapters;
}

} // namespace mokuhyo::work
