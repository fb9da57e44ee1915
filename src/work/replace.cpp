#include "work/replace.h"

#include "core/text.h"
#include "core/width.h"
#include "work/messages.h"
#include "work/phases.h"

namespace mokuhyo::work {

namespace {

ReplaceHit hitIn(const QString &text, const Replacement &wanted)
{
    ReplaceHit hit;
    hit.before = text;
    hit.found = occurrences(text, wanted);
    const QString with = withLf(wanted.with);
    qsizetype at = 0;
    for (const Span &span : hit.found) {
        hit.after += QStringView(text).mid(at, span.from - at);
        hit.replaced.push_back({hit.after.size(), with.size()});
        hit.after += with;
        at = span.from + span.length;
    }
    hit.after += QStringView(text).mid(at);
    return hit;
}

} // namespace

std::vector<Span> occurrences(const QString &text, const Replacement &wanted)
{
    std::vector<Span> found;
    const QString needle = withLf(wanted.find);
    if (needle.isEmpty() || text.isEmpty())
        return found;
    if (!wanted.foldWidths) {
        for (qsizetype at = text.indexOf(needle); at >= 0;
             at = text.indexOf(needle, at + needle.size()))
            found.push_back({at, needle.size()});
        return found;
    }
    const WidthFolded folded = widthFolded(text);
    const QString wide = widthFolded(needle).text;
    for (qsizetype at = folded.text.indexOf(wide); at >= 0;
         at = folded.text.indexOf(wide, at + wide.size())) {
        const qsizetype from = folded.from[static_cast<size_t>(at)];
        const qsizetype to = folded.from[static_cast<size_t>(at + wide.size())];
        // Half a character (the カ of ｶﾞ has none of its own) is no place.
        if (to > from)
            found.push_back({from, to - from});
    }
    return found;
}

Result<std::vector<ReplaceHit>> planReplace(const Session &session, const SheetFilter &where,
                                            const Replacement &wanted)
{
    std::vector<ReplaceHit> hits;
    if (wanted.find.isEmpty())
        return hits;
    const auto sheets = session.sheets(where);
    if (!sheets)
        return failure(sheets.error());
    const auto phases = phasesOf(session, *sheets);
    if (!phases)
        return failure(phases.error());
    for (const Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const auto look = [&](const Field &field, const Item *item, int row) {
            const Cell cell = (item ? item->cells : sheet.fields).value(field.key);
            ReplaceHit hit = hitIn(cell.value, wanted);
            if (hit.found.empty() || hit.after == hit.before)
                return;
            hit.cell = {sheet.id, item ? item->id : QString(), field.key};
            hit.sheetTitle = sheetTitle(sheet, **form);
            hit.label = (*form)->printedLabel(field);
            hit.row = row;
            hit.leaves = cell.leaves;
            hit.locked = lockReason(phases->value(sheet.id), sheet, **form, field, item);
            hits.push_back(std::move(hit));
        };
        for (const Field &field : (*form)->fields)
            look(field, nullptr, 0);
        int row = 0;
        for (const Item &item : sheet.items) {
            ++row;
            for (const Field *column : (*form)->columnsFor(sheet.options))
                look(*column, &item, row);
        }
    }
    return hits;
}

Result<Applied> applyReplace(Session &session, const std::vector<ReplaceHit> &hits,
                             const Replacement &wanted, const QString &amend)
{
    std::vector<CellText> cells;
    for (const ReplaceHit &hit : hits) {
        if (hit.locked.isEmpty() || !amend.isEmpty())
            cells.push_back({hit.cell, hit.after, hit.leaves});
    }
    if (cells.empty())
        return Applied{};
    const auto cut = [](QString text) {
        text.replace(u'\n', u' ');
        return text.size() > 12 ? text.left(12) + u'…' : text;
    };
    return setCells(session, cells,
                    {amend, Tr::tr("置換「%1」→「%2」").arg(cut(wanted.find), cut(wanted.with))});
}

} // namespace mokuhyo::work
