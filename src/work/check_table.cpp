#include "render/csv_table.h"
#include "render/save_file.h"
#include "render/xlsx/table.h"
#include "work/check.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Where somebody has accepted something; a list to be worked off has no use for it otherwise.
bool anyAccepted(const std::vector<CheckedFinding> &findings)
{
    return std::ranges::any_of(findings, [](const auto &one) { return one.accepted.has_value(); });
}

} // namespace

Status findingsFile(const QString &path)
{
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ||
        path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return {};
    return failure(ErrorCode::Usage,
                   Tr::tr("指摘の一覧の書き出し先は .xlsx か .csv で終わる名前にしてください。"));
}

Status writeFindings(const Session &session, const std::vector<CheckedFinding> &findings,
                     const QString &path)
{
    if (const Status writable = findingsFile(path); !writable)
        return writable;
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    const bool accepted = anyAccepted(findings);
    render::RecordTable table;
    for (const QString &name : {u"区分"_s, u"部署"_s, u"シート"_s, u"年度"_s, u"行"_s, u"欄"_s,
                                u"種類"_s, u"該当箇所"_s, u"内容"_s, u"対応"_s})
        table.columns.push_back({name, false});
    if (accepted) {
        for (const QString &name : {u"確認済みの理由"_s, u"確認した人"_s, u"確認日"_s})
            table.columns.push_back({name, false});
    }
    for (const CheckedFinding &one : findings) {
        QStringList row{severityLabel(one.finding.severity),
                        units->path(one.unit, fiscal::firstDay(one.year)),
                        one.sheetTitle,
                        fiscal::print(one.year, YearStyle::Era),
                        one.row,
                        one.label,
                        one.kindTitle,
                        one.finding.excerpt,
                        one.finding.message,
                        one.finding.advice};
        if (accepted) {
            const Acceptance by = one.accepted.value_or(Acceptance{});
            row += {by.reason, by.by, by.on.toString(Qt::ISODate)};
        }
        table.rows.push_back(std::move(row));
        table.places += one.sheetTitle + u'　' + one.place();
    }
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return render::saveFile(path, render::csvOf(table));
    return render::writeTableXlsx(table, u"点検結果"_s, path, session.now());
}

} // namespace mokuhyo::work
