#pragma once

#include "work/new_year.h"
#include "work/sheet_draft.h"

namespace mokuhyo::work {

// What of last year's sheets a new one takes over.

// One of last year's sheets, and the form that it goes on with.
struct CarrySource
{
    const Sheet *sheet = nullptr;
    const Form *form = nullptr; // the newest version, by whose keys texts are taken over
};

// For one new sheet: the fields and rows of all its sources.
class Carrier
{
public:
    Carrier(const YearOptions &options, const UnitRegister &units)
        : m_options(options), m_units(units)
    {
    }

    // `target` has its unit; `shared` are all units that go on with this source, of which it is
    // one.
    void addFrom(SheetDraft &target, const CarrySource &source, const QStringList &shared);
    // Numbers that the program gives are given anew.
    static void finish(SheetDraft &target, const Form &form);

    [[nodiscard]] int left() const { return m_left; } // rows left behind because they ended

private:
    void addFields(SheetDraft &target, const CarrySource &source) const;
    void addRow(SheetDraft &target, const CarrySource &source, const Item &item,
                const QStringList &shared) const;
    [[nodiscard]] QString unitText(const SheetDraft &target, const CarrySource &source) const;
    [[nodiscard]] bool isBelow(const QString &unit, const QString &above) const;
    [[nodiscard]] bool takes(const Field &field, const Form &form) const;

    const YearOptions &m_options;
    const UnitRegister &m_units;
    int m_left = 0;
};

} // namespace mokuhyo::work
