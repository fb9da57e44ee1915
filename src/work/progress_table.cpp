#include "core/change_notes.h"
#include "render/csv_table.h"
#include "render/save_file.h"
#include "render/xlsx/table.h"
#include "work/progress.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// A figure that is nothing to tell stays empty, so that what there is to see stands out.
QString figure(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

QString lateText(const UnitProgress &entry)
{
    if (entry.isLate())
        return u"期限超過"_s;
    return entry.isHandedIn() && entry.daysLate > 0 ? u"遅れて提出"_s : QString();
}

// On paper a column that says nothing only makes the others smaller.
render::RecordTable withoutEmptyColumns(const render::RecordTable &table)
{
    render::RecordTable kept;
    kept.places = table.places;
    kept.rows.resize(table.rows.size());
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<qsizetype>(column);
        const bool says = std::ranges::any_of(
            table.rows, [&](const QStringList &row) { return !row[at].isEmpty(); });
        if (!says && column > 0)
            continue;
        kept.columns.push_back(table.columns[column]);
        for (size_t row = 0; row < table.rows.size(); ++row)
            kept.rows[row] += table.rows[row][at];
    }
    return kept;
}

} // namespace

render::RecordTable progressTable(const ProgressReport &report)
{
    render::RecordTable table;
    for (const QString &name : {u"部"_s, u"課"_s, u"シート"_s, u"様式"_s, u"範囲"_s, u"年度"_s})
        table.columns.push_back({name, false});
    for (const QString &phase : report.phases)
        table.columns.push_back({phase + u"の状態"_s, false});
    table.columns.push_back({u"今の段階"_s, false});
    for (const QString &name : {u"記入欄"_s, u"未記入"_s, u"理由ありの未記入"_s})
        table.columns.push_back({name, true});
    for (const QString &name : {u"未記入の理由"_s, u"該当なしの理由"_s, u"提出期限"_s, u"遅れ"_s})
        table.columns.push_back({name, false});
    table.columns.push_back({u"遅れた日数"_s, true});
    for (const QString &name : {u"提出日"_s, u"提出者"_s, u"最後の回収"_s})
        table.columns.push_back({name, false});
    for (const QString &name : {u"食い違い"_s, u"コメント"_s})
        table.columns.push_back({name, true});
    for (const QString &name : {u"担当者"_s, u"内線"_s})
        table.columns.push_back({name, false});

    for (const UnitProgress &entry : report.entries) {
        const auto day = [&](QDate date) {
            return date.isValid() ? paperDate(date, entry.western) : QString();
        };
        QStringList row{entry.names.value(0),
                        entry.names.mid(1).join(u'　'),
                        QString(entry.title).replace(u'\n', u' '),
                        entry.form,
                        entry.part ? u"担当する行"_s : u"全体"_s,
                        fiscal::print(entry.now.phase.isEmpty() ? report.year : entry.now.year,
                                      entry.western ? YearStyle::Western : YearStyle::Era)};
        for (const QString &label : report.phases) {
            const auto phase = std::ranges::find(entry.phases, label, &PhaseProgress::label);
            row += phase == entry.phases.end() ? QString() : phase->word;
        }
        row += entry.now.label;
        row += QString::number(entry.required);
        row += QString::number(entry.blanks);
        row += figure(entry.blanksWithReason);
        row += entry.reasons.join(u'\n');
        row += entry.now.state.nothing;
        row += day(entry.now.state.due());
        row += lateText(entry);
        row += figure(entry.daysLate);
        row += day(entry.handedIn);
        row += entry.handedInBy;
        row += day(entry.lastFile.date());
        row += figure(entry.conflicts);
        row += figure(entry.comments);
        row += entry.person;
        row += entry.phone;
        table.rows.push_back(std::move(row));
        table.places += entry.path() + u'　' + entry.title;
    }
    return table;
}

Status writeProgress(const ProgressReport &report, const QString &path, const QDateTime &now)
{
    const render::RecordTable table = progressTable(report);
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return render::saveFile(path, render::csvOf(table));
    return render::writeTableXlsx(withoutEmptyColumns(table), u"提出状況一覧"_s, path, now);
}

} // namespace mokuhyo::work
