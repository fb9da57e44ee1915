#include "core/measure.h"
#include "store/package.h"
#include "work/handout_files.h"
#include "work/rating_rules.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// The records that a unit needs to fill in its share: its sheets, its rows, how far the sheets have
// come, what was said of them and of how their targets are read, the rules for their ratings, and
// itself in the organisation.
Result<QStringList> recordsFor(const Session &session, const HandoutPlan &plan,
                               const PlannedHandout &planned)
{
    QStringList ids;
    store::RecordFilter ofSheets;
    QStringList units{planned.share.unit};
    for (const Sheet &sheet : planned.share.sheets) {
        ids += sheet.id;
        ofSheets.sheets += sheet.id;
        units += sheet.unit;
        if (!sheet.book.isEmpty())
            ids += sheet.book;
        for (const Item &item : sheet.items)
            ids += item.id;
    }
    for (const QString &kindName : {kind::phase, kind::reading}) {
        ofSheets.kind = kindName;
        if (ofSheets.sheets.isEmpty())
            break; // no narrowing at all
        const auto records = session.store().records(ofSheets);
        if (!records)
            return failure(records.error());
        for (const Record &record : *records)
            ids += record.id;
    }
    for (const Comment &comment : planned.comments)
        ids += comment.id;
    QStringList forms;
    for (const Sheet &sheet : planned.share.sheets)
        forms += sheet.form.id;
    const auto ratings = ratingRecordsFor(session, forms);
    if (!ratings)
        return failure(ratings.error());
    ids += *ratings;
    for (const Reason &reason : reasonsFor(planned.share, plan.reasons))
        ids += reason.id;
    for (QString unit : units) { // with its superiors
        while (!unit.isEmpty() && !ids.contains(unit)) {
            const Unit *known = plan.units.find(unit);
            if (!known)
                break;
            ids += unit;
            unit = known->parentOn(planned.file.handout.at.toLocalTime().date());
        }
    }
    return ids;
}

} // namespace

Status writeHandoutPackage(const Session &session, const HandoutPlan &plan,
                           const PlannedHandout &planned, const QString &path)
{
    const Handout &handout = planned.file.handout;
    store::PackageContent content;
    content.info.store = session.store().identity();
    content.info.handout = handout;
    content.info.unitName = planned.file.unitName;
    const render::CoverLetter &letter = planned.cover.letter;
    content.info.letter = letter.title + u"\n\n"_s + letter.text;
    if (!planned.wording.contact.isEmpty())
        content.info.letter += u"\n\n問合せ先　"_s + planned.wording.contact;
    const auto ids = recordsFor(session, plan, planned);
    if (!ids)
        return failure(ids.error());
    const auto records = session.store().recordsAt(*ids, handout.base);
    if (!records)
        return failure(records.error());
    QStringList leaves;
    for (const Record &record : *records) {
        for (const Cell &cell : record.cells)
            leaves += cell.leaves;
    }
    auto changes = session.store().changes(leaves);
    if (!changes)
        return failure(changes.error());
    content.changes = *std::move(changes);
    const auto forms = session.store().forms();
    if (!forms)
        return failure(forms.error());
    for (const store::FormSource &form : *forms) {
        const FormRef ref{form.id, form.version};
        if (std::ranges::any_of(planned.share.sheets,
                                [&](const Sheet &sheet) { return sheet.form == ref; }))
            content.forms.push_back(form);
    }
    return store::writePackage(path, content);
}

} // namespace mokuhyo::work
