#include "core/text.h"
#include "work/collect_planner.h"
#include "work/marks.h"
#include "work/remark.h"
#include "work/workbook_text.h"

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString answerField = u"answer"_s;

} // namespace

// Answers to comments on the sheets that were handed out with the file.
Status CollectPlanner::planAnswers(const ReturnedFile &file, CollectedFile &planned) const
{
    QStringList ids;
    for (const intake::Answer &answer : file.origin.answers)
        ids += answer.mark.record;
    if (ids.isEmpty())
        return {};
    const auto now = m_session.store().records(ids);
    if (!now)
        return failure(now.error());
    QHash<QString, const Record *> known;
    for (const Record &record : *now) {
        if (record.value(field::kind) == kind::comment && record.exists())
            known.insert(record.id, &record);
    }
    for (const intake::Answer &answer : file.origin.answers) {
        const Record *comment = known.value(answer.mark.record);
        if (!comment)
            continue;
        const CellRef cell = cellOf(*comment);
        const bool named = file.origin.store == m_session.store().identity();
        const Handout *handout = named ? m_handouts.find(file.origin.handout) : nullptr;
        if (!handout || !handout->of(cell.sheet))
            continue;
        auto base = collectBase(m_session, cell.sheet, handout, m_units);
        if (!base)
            continue; // the sheet is gone
        const auto then = m_session.store().recordsAt({comment->id}, handout->base);
        if (!then)
            return failure(then.error());
        const Record before = then->empty() ? Record() : then->front();
        const QString text = withLf(answer.text.text);
        if (saysSameField(text, before.value(answerField)) || !isWritable(text))
            continue;
        CollectedAnswer collected;
        collected.comment = comment->value(remark::text);
        CollectedCell &out = collected.cell;
        out.record = comment->id;
        out.field = answerField;
        const Field *field =
            cell.item.isEmpty() ? base->form->field(cell.key) : base->form->column(cell.key);
        out.label = field ? base->form->printedLabel(*field) : QString();
        out.row = cell.item.isEmpty() ? QString() : rowPlace(base->sheet, cell.item);
        out.place = answer.text.place;
        out.atHandout = before.value(answerField);
        out.here = comment->value(answerField);
        out.file = text;
        out.change = base->change(comment->id, answerField, before.leaves(answerField), text);
        out.kind = arrivalOf(out.change, comment->cells.value(answerField));
        out.taken = true;
        const auto here = m_session.store().changes({out.change.id});
        if (!here)
            return failure(here.error());
        if (here->empty())
            planned.answers.push_back(std::move(collected));
    }
    return {};
}

} // namespace mokuhyo::work
