#include "work/handout_remarks.h"

#include "work/marks.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// 3行目　目標値, as the unit's copy of the sheet counts.
QString placeOf(const Sheet &sheet, const Form &form, const CellRef &cell)
{
    QStringList parts;
    if (!cell.item.isEmpty())
        parts += rowPlace(sheet, cell.item);
    const Field *field = cell.item.isEmpty() ? form.field(cell.key) : form.column(cell.key);
    if (field)
        parts += form.printedLabel(*field);
    parts.removeAll(QString());
    return parts.isEmpty() ? u"シート全体"_s : parts.join(u'　');
}

bool isTheirs(const UnitShare &share, const Sheet &sheet, const CellRef &cell)
{
    return cell.item.isEmpty() ? !share.rowsOnly.contains(sheet.id)
                               : sheet.item(cell.item) != nullptr;
}

QString titleOf(const Sheet &sheet, const Form &form)
{
    return sheetTitle(sheet, form).simplified();
}

} // namespace

Result<HandoutRemarks> HandoutRemarks::read(const Session &session,
                                            const std::vector<Sheet> &sheets,
                                            const UnitRegister &units, QDate day)
{
    HandoutRemarks remarks;
    QStringList ids;
    for (const Sheet &sheet : sheets)
        ids += sheet.id;
    auto comments = commentsOf(session, ids);
    if (!comments)
        return failure(comments.error());
    for (Comment &comment : *comments) {
        if (!comment.settled)
            remarks.m_comments[comment.cell.sheet].push_back(std::move(comment));
    }
    auto fixes = wordingFixes(session, sheets, units, day);
    if (!fixes)
        return failure(fixes.error());
    remarks.m_fixes = *std::move(fixes);
    return remarks;
}

std::vector<Comment> HandoutRemarks::commentsFor(const UnitShare &share) const
{
    std::vector<Comment> comments;
    for (const Sheet &sheet : share.sheets) {
        for (const Comment &comment : m_comments.value(sheet.id)) {
            if (isTheirs(share, sheet, comment.cell))
                comments.push_back(comment);
        }
    }
    return comments;
}

std::vector<render::CoverComment> HandoutRemarks::shownComments(const Session &session,
                                                                const UnitShare &share) const
{
    std::vector<render::CoverComment> shown;
    for (const Comment &comment : commentsFor(share)) {
        const Sheet &sheet = *std::ranges::find(share.sheets, comment.cell.sheet, &Sheet::id);
        const auto form = session.formOf(sheet);
        if (form)
            shown.push_back({comment.id, titleOf(sheet, **form),
                             placeOf(sheet, **form, comment.cell), comment.text, comment.answer});
    }
    return shown;
}

std::vector<render::CoverFix> HandoutRemarks::shownFixes(const Session &session,
                                                         const UnitShare &share) const
{
    std::vector<render::CoverFix> shown;
    for (const Sheet &sheet : share.sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            continue;
        for (const WordingFix &fix : m_fixes.value(sheet.id)) {
            const bool gone = fix.cell.key == field::exists;
            const bool theirs = gone
                                    ? fix.unit == share.unit ||
                                          (fix.unit.isEmpty() && !share.rowsOnly.contains(sheet.id))
                                    : isTheirs(share, sheet, fix.cell);
            if (theirs)
                shown.push_back({titleOf(sheet, **form),
                                 gone ? u"（削除した行）"_s : placeOf(sheet, **form, fix.cell),
                                 fix.before, fix.after});
        }
    }
    return shown;
}

} // namespace mokuhyo::work
