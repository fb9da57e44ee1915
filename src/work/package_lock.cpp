#include "work/package_lock.h"

#include "store/package.h"
#include "work/messages.h"
#include "work/section_rights.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// What the edits would write, as it would come back.
std::vector<Change> asChanges(const std::vector<Edit> &edits, const QHash<QString, Record> &before)
{
    std::vector<Change> changes;
    for (const Edit &edit : edits) {
        const Record record = before.value(edit.record);
        if (record.value(edit.field) == edit.value)
            continue; // writes nothing
        QStringList parents = edit.parents;
        parents.sort();
        parents.removeDuplicates();
        changes.push_back(
            {newId(), edit.record, edit.field, parents, edit.value, {}, timestamp({}), {}});
    }
    return changes;
}

QString refusalOf(const Session &session, const QString &sheetId, const QString &fieldName)
{
    if (fieldName == field::exists)
        return Tr::tr("配布された行は削除できません。取りやめるときは企画側に知らせてください。");
    if (fieldName == field::order)
        return Tr::tr("配布された行の順番は変えられません。");
    if (const auto sheet = session.sheet(sheetId)) {
        if (const auto form = session.formOf(*sheet)) {
            const Field *known = (*form)->column(fieldName);
            if (!known)
                known = (*form)->field(fieldName);
            if (known)
                return notHandedOut(**form, *known);
        }
    }
    return Tr::tr("配布されたファイルでは変えられない内容です。企画側に知らせてください。");
}

} // namespace

QString notHandedOut(const Form &form, const Field &field)
{
    return Tr::tr("「%1」は、この配布で記入する欄ではありません。"
                  "直す必要があるときは企画側に知らせてください。")
        .arg(form.printedLabel(field));
}

Status checkPackageLock(const Session &session, const std::vector<Edit> &edits,
                        const QHash<QString, Record> &before)
{
    const store::PackageInfo *package = session.store().package();
    if (!package)
        return {};
    const std::vector<Change> wanted = asChanges(edits, before);
    QStringList records;
    for (const Change &change : wanted)
        records += change.record;
    records.removeDuplicates();
    const auto terms = termsOf(session, package->handout, records);
    if (!terms)
        return failure(terms.error());
    const auto history = session.store().history(records);
    if (!history)
        return failure(history.error());
    std::vector<Change> given;
    std::vector<Change> file = wanted;
    for (const store::LedgerEntry &entry : *history)
        (entry.seq <= package->handout.base ? given : file).push_back(entry.change);

    const merge::Admission answer = merge::admit(given, file, *terms);
    const auto isWanted = [&wanted](const Change &change) {
        return std::ranges::find(wanted, change.id, &Change::id) != wanted.end();
    };
    for (const merge::OutsideCell &cell : answer.outside) {
        if (std::ranges::any_of(cell.changes, isWanted))
            return failure(ErrorCode::Locked, refusalOf(session, cell.sheet, cell.field),
                           cell.field);
    }
    for (const merge::Refused &refused : answer.refused) {
        if (!isWanted(refused.change))
            continue;
        if (refused.why == merge::Refusal::NoRowsAdded)
            return failure(ErrorCode::Locked,
                           Tr::tr("この配布では行を追加できません。必要なときは企画側に知らせて"
                                  "ください。"));
        return failure(ErrorCode::Locked,
                       Tr::tr("配布されたファイルではできない操作です（%1）")
                           .arg(merge::refusalText(refused.why)),
                       refused.change.field);
    }
    return {};
}

} // namespace mokuhyo::work
