#include "work/dropped.h"

#include "intake/origin.h"
#include "intake/reader.h"
#include "store/package.h"
#include "work/messages.h"

#include <QFileInfo>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// The store that the file says it comes from; empty: it says nothing.
QString storeOf(const QString &path)
{
    if (QFileInfo(path).suffix().compare(u"mokuhyo"_s, Qt::CaseInsensitive) == 0) {
        const auto package = store::readPackage(path);
        return package ? package->info.store : QString();
    }
    const auto workbook = intake::readFile(path);
    return workbook ? intake::originOf(*workbook).store : QString();
}

} // namespace

Result<bool> anyReturned(const Session &session, const QStringList &files, const Progress &progress)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!proceeds(progress, i, files.size()))
            return failure(ErrorCode::Cancelled, Tr::tr("読み取りを取り消しました。"));
        if (storeOf(files[i]) == session.store().identity())
            return true;
    }
    return false;
}

} // namespace mokuhyo::work
