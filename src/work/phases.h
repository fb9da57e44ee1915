#pragma once

#include "core/handout.h"
#include "work/session.h"

#include <QDate>
#include <QHash>

namespace mokuhyo::work {

// Somebody looked at a sheet.
struct Signature
{
    QString name;
    QDate on;
    bool operator==(const Signature &) const = default;
};

// How far a sheet has come in one phase of one fiscal year. Kept in a record of its own, never
// derived from the clock.
struct PhaseState
{
    static inline const QString everybody = QStringLiteral("-");

    bool open = false;
    QDate deadline;  // for everybody; null: none
    QDate extension; // granted to this sheet; null: none
    QString at; // key of the stage whose turn it is; empty: the first; `everybody`: all have looked
    bool returned = false;
    QString nothing;                      // why there is nothing to report (該当なし)
    QHash<QString, Signature> signatures; // by stage

    [[nodiscard]] QDate due() const { return extension.isValid() ? extension : deadline; }
    [[nodiscard]] bool handedIn() const { return !at.isEmpty(); }
    [[nodiscard]] bool approved() const { return at == everybody; }
    bool operator==(const PhaseState &) const = default;
};

// All phases of a sheet, for each of its fiscal years. A sheet that nobody opened a phase of has
// the form's first phase open in its first year.
class Phases
{
public:
    [[nodiscard]] const PhaseState &state(int year, const QString &phase) const;
    [[nodiscard]] bool isOpen(int year, const QString &phase) const;
    // Open and with the one who fills it in.
    [[nodiscard]] bool isWritable(int year, const QString &phase) const;
    struct Place
    {
        int year = 0;
        QString phase; // key; empty: none is open
    };
    // The phase that is open in that year; else in the latest year that has one, because the
    // results of a year are often written in the next.
    [[nodiscard]] Place openAt(int year) const;
    void set(int year, const QString &phase, PhaseState state);

    // In a package only that is asked for which was handed out to be filled in.
    void limitTo(const SheetScope &scope) { m_scope = scope; }
    [[nodiscard]] bool isHandedOut(const Form &form, const Field &field, const Item *item) const;

private:
    std::optional<SheetScope> m_scope;
    QHash<int, QHash<QString, PhaseState>> m_states;
};

[[nodiscard]] Result<Phases> phasesOf(const Session &session, const Sheet &sheet);
// Of many sheets at once, by id.
[[nodiscard]] Result<QHash<QString, Phases>> phasesOf(const Session &session,
                                                      const std::vector<Sheet> &sheets);

// The fiscal year that a row's cells of a later phase belong to: the row's own where rows are
// years.
[[nodiscard]] int yearOfRow(const Sheet &sheet, const Form &form, const Item *item);

// Whether that cell is asked for now. `item` is null for the sheet's own fields. A row that was
// added later has its plan open as long as the phase of its addition.
[[nodiscard]] bool isAsked(const Phases &phases, const Sheet &sheet, const Form &form,
                           const Field &field, const Item *item);
// The fiscal year and phase that ask for it; none: it is not asked for.
[[nodiscard]] std::optional<std::pair<int, QString>> askedIn(const Phases &phases,
                                                             const Sheet &sheet, const Form &form,
                                                             const Field &field, const Item *item);
// Whether it can be filled in now: asked for, and the sheet is not handed in.
[[nodiscard]] bool isOpen(const Phases &phases, const Sheet &sheet, const Form &form,
                          const Field &field, const Item *item);
// Why it cannot, for people, and what to do; empty when it can.
[[nodiscard]] QString lockReason(const Phases &phases, const Sheet &sheet, const Form &form,
                                 const Field &field, const Item *item);

// The fiscal year in which a sheet is looked at: this one, within the sheet's own.
[[nodiscard]] int usualYear(const Session &session, const Sheet &sheet);

// Opens the phase for these sheets in that year and closes the others of the same year. `phase` is
// a key or label; sheets whose form has none of that name are left alone.
[[nodiscard]] Result<Applied> openPhase(Session &session, const QString &phase,
                                        const SheetFilter &filter, std::optional<int> year);
// Until when it is to be handed in. A null day takes the deadline away; extensions stay.
[[nodiscard]] Result<Applied> setDeadline(Session &session, const QString &phase,
                                          const SheetFilter &filter, std::optional<int> year,
                                          QDate deadline);
// The same for single sheets, beside the deadline of everybody. A null day ends it.
[[nodiscard]] Result<Applied> extendDeadline(Session &session, const QString &phase,
                                             const SheetFilter &filter, std::optional<int> year,
                                             QDate extension);

} // namespace mokuhyo::work
