#include "work/import_collected.h"

#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

Result<ImportPlan> planCollectedImport(Session &session, const QString &path,
                                       const Progress &progress)
{
    CollectOptions options;
    options.takeAll = true;
    options.handIn = false;
    auto collected = planCollect(session, {path}, options, progress);
    if (!collected)
        return failure(collected.error());
    const CollectedFile &file = collected->files.front();
    if (file.setAside)
        return failure(*file.setAside);
    ImportPlan plan;
    plan.file = file.name;
    plan.notes = file.notes;
    for (const CollectQuestion &question : file.questions)
        plan.notes.push_back(
            {intake::Note::Kind::Doubtful, {question.tab, {}}, {}, question.message});
    for (const CollectedSheet &sheet : file.sheets) {
        plan.sheetIds += sheet.sheet;
        const int cells = int(std::ranges::count_if(sheet.cells, &CollectedCell::taken));
        const int rows = int(std::ranges::count_if(sheet.rows, &CollectedRow::taken));
        (cells + rows > 0 ? plan.sheetsChanged : plan.sheetsSame) += 1;
        plan.cellsChanged += cells;
        plan.itemsNew += rows;
        for (const CollectedCell &cell : sheet.cells) {
            if (cell.kind == CollectedCell::Kind::Conflict)
                plan.notes.push_back(
                    {intake::Note::Kind::Doubtful, cell.place, cell.file,
                     Tr::tr("配布のあとにこちらでも変えた欄です。両方の内容を残し、食い違いとして"
                            "表示します。")});
        }
        for (const CollectedRow &row : sheet.rows) {
            if (!row.taken)
                plan.notes.push_back(
                    {intake::Note::Kind::Doubtful, row.place, row.name,
                     Tr::tr("この行はファイルにありません。データには残してあります。")});
        }
    }
    plan.collected = std::make_shared<const CollectPlan>(*std::move(collected));
    return plan;
}

Result<Applied> applyCollectedImport(Session &session, const CollectPlan &plan)
{
    const auto report = applyCollect(session, plan);
    if (!report)
        return failure(report.error());
    Applied applied{Tr::tr("「%1」の取込み").arg(plan.files.front().name), {}, report->sheets};
    for (const CollectedSheet &sheet : plan.files.front().sheets) {
        for (const CollectedCell &cell : sheet.cells) {
            if (cell.taken)
                applied.changes.push_back(cell.change);
        }
        for (const CollectedRow &row : sheet.rows) {
            if (row.taken)
                applied.changes.insert(applied.changes.end(), row.changes.begin(),
                                       row.changes.end());
        }
    }
    return applied;
}

} // namespace mokuhyo::work
