#include "work/import.h"

#include "intake/origin.h"
#include "intake/reader.h"
#include "work/import_collected.h"
#include "work/import_planner.h"
#include "work/messages.h"
#include "work/sheets_from_json.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

Result<intake::Recognition> recogniseAs(const Session &session,
                                        const Result<intake::Workbook> &workbook,
                                        const ImportOptions &options)
{
    if (!workbook)
        return failure(workbook.error());
    intake::RecogniseOptions how;
    if (!options.form.isEmpty()) {
        how.form = session.forms().find(options.form);
        if (!how.form)
            return failure(ErrorCode::NotFound,
                           Tr::tr("様式「%1」がありません。").arg(options.form));
    }
    return intake::recognise(*workbook, session.forms(), how);
}

Result<intake::Recognition> readJson(const Session &session, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Tr::tr("%1 を開けません（%2）。").arg(path, file.errorString()));
    return sheetsFromJson(file.readAll(), QFileInfo(path).fileName(), session.forms());
}

} // namespace

bool ImportPlan::needsAttention() const
{
    return std::ranges::any_of(notes, [](const intake::Note &note) {
        return note.kind == intake::Note::Kind::Unrecognised ||
               note.kind == intake::Note::Kind::Doubtful;
    });
}

Result<ImportPlan> planImport(Session &session, const QString &path, const ImportOptions &options,
                              const Progress &progress)
{
    const QFileInfo file(path);
    if (file.suffix().compare("json"_L1, Qt::CaseInsensitive) == 0)
        return planSheets(session, readJson(session, path), file.fileName(), options, progress);
    const Result<intake::Workbook> workbook = intake::readFile(path);
    if (workbook && intake::originOf(*workbook).store == session.store().identity())
        return planCollectedImport(session, path, progress);
    return planSheets(session, recogniseAs(session, workbook, options), file.fileName(), options,
                      progress);
}

Result<ImportPlan> planImportText(Session &session, const QString &text,
                                  const ImportOptions &options)
{
    const QString name = Tr::tr("クリップボード");
    return planSheets(session, recogniseAs(session, intake::readText(text, name), options), name,
                      options, {});
}

Result<Applied> applyImport(Session &session, const ImportPlan &plan)
{
    if (plan.collected)
        return applyCollectedImport(session, *plan.collected);
    return session.apply(Tr::tr("「%1」の取込み").arg(plan.file), plan.edits, plan.file);
}

} // namespace mokuhyo::work
