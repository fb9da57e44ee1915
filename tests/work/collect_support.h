#pragma once

#include "fixtures.h"
#include "render/xlsx/xlsx.h"
#include "work/collect.h"
#include "work/fillable.h"
#include "work/import.h"
#include "work/phases.h"

#include <QFileInfo>

#include <random>

namespace fixtures {

// What went out to one unit, and the sheets as they stand in its file: tests write into these and
// save them as the file that comes back.
struct Sent
{
    Handout handout;
    std::vector<Sheet> sheets;
};

inline Handout handOutOf(work::Session &session, const std::vector<Sheet> &sheets)
{
    const work::Fillable fillable = must(work::Fillable::of(session, sheets));
    Handout handout;
    handout.id = newId(session.now());
    handout.base = must(session.store().lastSeq());
    handout.by = session.actor();
    handout.at = session.now();
    if (!sheets.empty()) {
        handout.unit = sheets.front().unit;
        handout.year = sheets.front().fromYear;
    }
    for (const Sheet &sheet : sheets) {
        const Form &form = *must(session.formOf(sheet));
        const auto open = [&](const QString &record, const std::vector<Field> &fields) {
            QSet<QString> keys;
            for (const Field &field : fields) {
                if (fillable.isOpen(record, field.key))
                    keys.insert(field.key);
            }
            return keys;
        };
        SheetScope scope{sheet.id, open(sheet.id, form.fields), {}, {}, {}};
        for (const Item &item : sheet.items)
            scope.rows.insert(item.id, open(item.id, form.columns));
        scope.spareRows = fillable.spareRows(sheet.id);
        if (!scope.spareRows.isEmpty())
            scope.newRowColumns = open(scope.spareRows.front(), form.columns);
        handout.scope.push_back(std::move(scope));
    }
    must(session.store().addHandouts({handout}));
    return handout;
}

inline Sent handOutAll(work::Session &session, const work::SheetFilter &filter = {})
{
    const std::vector<Sheet> sheets = must(session.sheets(filter));
    return {handOutOf(session, sheets), sheets};
}

// A workbook of these sheets, as the hand-out's or of no origin at all.
inline QString save(work::Session &session, const QTemporaryDir &folder, const QString &name,
                    const std::vector<Sheet> &sheets, const Handout *handout)
{
    std::vector<render::SheetSource> sources;
    for (const Sheet &sheet : sheets)
        sources.push_back({&sheet, must(session.formOf(sheet)), {}});
    render::XlsxOptions options;
    options.created = session.now();
    if (handout) {
        options.identity = render::XlsxIdentity{session.store().identity(), handout->id,
                                                QString::number(handout->base)};
        options.isOpen = [](const QString &, const QString &) { return true; };
        options.spareRows = [handout](const QString &sheet) {
            const SheetScope *scope = handout->of(sheet);
            return scope ? scope->spareRows : QStringList();
        };
    }
    const QString path = folder.filePath(name);
    const auto written = render::writeXlsx(sources, path, options);
    if (!written)
        FAIL(written.error().message);
    return path;
}

inline void put(Sheet &sheet, size_t row, const QString &key, const QString &text)
{
    sheet.items.at(row).cells[key].value = text;
}

inline work::CollectPlan planOf(work::Session &session, const QStringList &files,
                                const work::CollectOptions &options = {})
{
    return must(work::planCollect(session, files, options));
}

inline work::CollectReport collectFiles(work::Session &session, const QStringList &files,
                                        const work::CollectOptions &options = {})
{
    return must(work::applyCollect(session, planOf(session, files, options)));
}

inline const QString planSheet = uR"([{"form":"machida","年度":"令和8年度",
 "fields":{"部課名":"総務部職員課","課の使命":"使命"},
 "items":[{"順位":"1","計画類型":"-","取組項目":"甲の取組","具体的な活動内容":"甲をする","指標":"甲の件数","目標値":"10件"},
          {"順位":"2","計画類型":"-","取組項目":"乙の取組","具体的な活動内容":"乙をする","指標":"乙の件数","目標値":"20件"},
          {"順位":"3","計画類型":"-","取組項目":"丙の取組","具体的な活動内容":"丙をする","指標":"丙の件数","目標値":"30件"}]}])"_s;

// A sheet of three rows, with this phase open.
inline std::unique_ptr<work::Session> city(const QString &phase = u"mid"_s)
{
    auto session = emptySession();
    QTemporaryDir folder;
    must(work::applyImport(
        *session,
        must(work::planImport(*session, writeFile(folder, u"s.json"_s, planSheet.toUtf8()), {}))));
    must(work::openPhase(*session, phase, {}, {}));
    return session;
}

inline QString textAt(work::Session &session, const QString &record, const QString &field)
{
    return must(session.store().record(record))->value(field);
}

using Kind = work::CollectedCell::Kind;

inline const work::CollectedSheet &only(const work::CollectPlan &plan)
{
    REQUIRE(plan.files.size() == 1);
    REQUIRE(plan.files[0].sheets.size() == 1);
    return plan.files[0].sheets[0];
}

inline void edit(work::Session &session, const QString &sheet, const QString &item,
                 const QString &key, const QString &text)
{
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::setCells(session, {{{sheet, item, key}, text, {}}}, amend));
}

} // namespace fixtures
