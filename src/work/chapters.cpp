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
    QString form; // title; empty where forms do not come apart
    int year = 0;
    QString heading; // sorts chapters of one form
    size_t department = 0;
    size_t unit = 0;
    QString order;
    size_t came = 0; // as they came into the store

    bool operator<(const Place &other) const
    {
        const auto all = [](const Place &place) {
            return std::tie(place.form, place.year, place.heading, place.department, place.unit,
                            place.order, place.came);
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

Placed placed(const Sheet &sheet, const Form &form, SheetOrder order, const Organisation &units)
{
    Placed out;
    const QString department = units.department(sheet.unit);
    out.place.year = sheet.fromYear;
    const bool ownOrder = order == SheetOrder::Form && (form.book || form.order);
    if (ownOrder) {
        out.place.form = form.title;
        out.place.order = sheetOrder(sheet, form.book ? form.book->orderBy : form.order->by);
    }
    if (ownOrder && form.book) {
        out.place.heading = sheet.book;
        out.title = bookTitle(sheet, form);
        out.book = &form;
        out.chapter = u"book|%1|%2|%3"_s.arg(form.ref.id, sheet.book).arg(sheet.fromYear);
        return out;
    }
    if (ownOrder && !form.order->divider.isEmpty()) {
        const QString divider = form.order->divider;
        out.place.heading = sheetOrder(sheet, {divider});
        out.title = trimmedText(sheet.value(divider));
        out.chapter = u"order|%1|%2"_s.arg(form.ref.id, searchKey(out.title));
        return out;
    }
    out.place.department = units.rank(department);
    out.place.unit = units.rank(sheet.unit);
    out.title = units.name(department);
    out.chapter = u"unit|"_s + department;
    return out;
}

} // namespace

Result<std::vector<Chapter>> chaptersOf(const Session &session, const std::vector<Sheet> &sheets,
                                        SheetOrder order, QDate day)
{
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    const Organisation organisation(*units, day);
    std::vector<Placed> all;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const auto form = session.formOf(sheets[i]);
        if (!form)
            return failure(form.error());
        all.push_back(placed(sheets[i], **form, order, organisation));
        all.back().place.came = i;
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
