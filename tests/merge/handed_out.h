#pragma once

#include "core/identity.h"
#include "core/leaves.h"
#include "merge/admission.h"
#include "support/qstring.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <vector>

// A sheet with two given rows, one comment and its phase, handed out, and what may be filled in.
namespace handed_out {

using namespace Qt::StringLiterals;
using namespace mokuhyo;

using Log = std::vector<Change>;

inline QString idOf(const QString &name)
{
    return derivedId({u"test"_s, name});
}

inline Record recordOf(const Log &log, const QString &id)
{
    ChangeRefs refs;
    for (const Change &change : log) {
        if (change.record == id)
            refs.push_back(&change);
    }
    return resolveRecord(id, refs).record;
}

inline Change written(Log &log, const QString &record, const QString &name, const QString &text,
                      const QString &by)
{
    const Record now = recordOf(log, record);
    const bool deletes = name == field::exists && text.isEmpty();
    log.push_back({newId(), record, name, deletes ? deletionParents(now) : now.leaves(name), text,
                   by, u"2026-10-01T00:00:00.000Z"_s, u"b"_s});
    return log.back();
}

inline void make(Log &log, const QString &record, const QString &kindName, const QString &sheet,
                 const QString &by)
{
    written(log, record, field::kind, kindName, by);
    written(log, record, field::exists, u"1"_s, by);
    if (!sheet.isEmpty())
        written(log, record, field::sheet, sheet, by);
}

struct Case
{
    QString sheet = idOf(u"sheet"_s);
    QString row = idOf(u"row"_s);
    QString otherRow = idOf(u"other row"_s);
    QString foreignRow = idOf(u"row of another section"_s);
    QString foreignSheet = idOf(u"sheet of another section"_s);
    QString phase = idOf(u"phase"_s);
    QString comment = idOf(u"comment"_s);
    QString unit = idOf(u"unit"_s);
    Log here;
    Log file; // what went out
    merge::Terms terms;

    explicit Case(bool addsRows = true)
    {
        const QString planning = u"企画"_s;
        make(here, sheet, kind::sheet, {}, planning);
        written(here, sheet, u"mission"_s, u"課の使命"_s, planning);
        for (const QString &id : {row, otherRow, foreignRow}) {
            make(here, id, kind::item, sheet, planning);
            written(here, id, field::order, u"M"_s, planning);
            written(here, id, u"target"_s, u"10回"_s, planning);
        }
        make(here, foreignSheet, kind::sheet, {}, planning);
        make(here, phase, kind::phase, sheet, planning);
        written(here, phase, u"open"_s, u"1"_s, planning);
        make(here, comment, kind::comment, sheet, planning);
        written(here, comment, u"text"_s, u"単位は？"_s, planning);

        const QStringList foreign{foreignRow, foreignSheet};
        std::ranges::copy_if(here, std::back_inserter(file), [&](const Change &change) {
            return !foreign.contains(change.record);
        });
        SheetScope scope;
        scope.sheet = sheet;
        scope.fields = {u"mission"_s};
        scope.rows = {{row, {u"progress"_s}}, {otherRow, {}}};
        if (addsRows)
            scope.newRowColumns = {u"target"_s, u"progress"_s};
        terms.handout.unit = unit;
        terms.handout.scope = {scope};
        for (const QString &id : {sheet, row, otherRow, foreignRow, foreignSheet, phase, comment})
            terms.base.push_back(recordOf(here, id));
        terms.knows = [](const QString &, const QString &name) {
            return QStringList{u"mission"_s, u"target"_s, u"progress"_s, u"number"_s}.contains(
                name);
        };
        terms.permits = [](const Record &record, bool, const Change &change) {
            const QString kindName = record.value(field::kind);
            if (kindName == kind::item)
                return change.field == u"number"_s;
            if (kindName == kind::comment)
                return change.field == u"answer"_s || change.field == field::exists;
            if (kindName == kind::reason)
                return true;
            return change.field == u"at"_s && change.value != u"-"_s;
        };
    }

    Change write(const QString &record, const QString &name, const QString &text)
    {
        return written(file, record, name, text, u"課"_s);
    }
    QString addRow(const QString &name = u"new"_s)
    {
        const QString id = idOf(name);
        make(file, id, kind::item, sheet, u"課"_s);
        return id;
    }
    // A change as nobody's program would write it.
    Change forge(const QString &record, const QString &name, const QString &text,
                 const QStringList &parents)
    {
        file.push_back({newId(), record, name, parents, text, u"課"_s, u"t"_s, u"b"_s});
        return file.back();
    }

    [[nodiscard]] merge::Admission admitted() const { return merge::admit(here, file, terms); }
    [[nodiscard]] std::map<QString, merge::Refusal> refused() const
    {
        std::map<QString, merge::Refusal> reasons;
        for (const merge::Refused &each : admitted().refused)
            reasons.emplace(each.change.id, each.why);
        return reasons;
    }
};

} // namespace handed_out
