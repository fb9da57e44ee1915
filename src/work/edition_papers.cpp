#include "work/edition_papers.h"

#include "core/change_notes.h"
#include "core/text_diff.h"
#include "render/xlsx/table.h"
#include "work/messages.h"
#include "work/quoted_text.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditionChange::Kind;

bool isRowOrSheet(const EditionChange &change)
{
    return change.kind != Kind::Changed;
}

std::pair<Quoted, Quoted> quoted(const EditionChange &change)
{
    Quoted before{change.before, {}};
    Quoted after{change.after, {}};
    if (!isRowOrSheet(change))
        std::tie(before, after) = quotedSides(textDiff(change.before, change.after));
    const QString nothing = isRowOrSheet(change) ? u"（なし）"_s : u"（空欄）"_s;
    for (Quoted *side : {&before, &after}) {
        if (side->text.isEmpty())
            *side = {nothing, {}};
    }
    return {before, after};
}

// What happened to a whole row or sheet, behind its place.
QString placeOf(const EditionChange &change)
{
    switch (change.kind) {
    case Kind::AddedRow:
    case Kind::AddedSheet:
        return change.place + u"（追加）"_s;
    case Kind::RemovedRow:
    case Kind::RemovedSheet:
        return change.place + u"（削除）"_s;
    case Kind::MovedRow:
        return change.place + u"（移動）"_s;
    case Kind::Changed:
        break;
    }
    return change.place;
}

tl::unexpected<Error> nothingChanged(const EditionComparison &comparison)
{
    return failure(
        ErrorCode::NotFound,
        Tr::tr("「%1」から変わったところはありません。").arg(editionName(comparison.from)));
}

// The look of the papers, which the forms of the edition name.
struct Look
{
    Paper paper;
    bool western = false;

    [[nodiscard]] QString date(QDate day) const
    {
        return day.isValid() ? paperDate(day, western) : QString();
    }
};

Result<Look> lookOf(const Session &session, const EditionComparison &comparison)
{
    Look look;
    for (const EditionSide *side : {&comparison.after, &comparison.before}) {
        if (side->content.sheets.empty())
            continue;
        const auto form = session.formOf(side->content.sheets.front());
        if (!form)
            return failure(form.error());
        look.paper.font = (*form)->paper.font;
        look.western = (*form)->dateStyle == YearStyle::Western;
    }
    return look;
}

QString nameOf(const Edition &edition, const Look &look)
{
    return u"%1 %2"_s.arg(editionName(edition), look.date(edition.published));
}

PrintJobRef jobOf(const EditionComparison &comparison, const Look &look, const QString &title,
                  render::TextTable table)
{
    const auto job = std::make_shared<PrintJob>();
    job->options.visibility.publicEdition =
        comparison.before.visibility.publicEdition || comparison.after.visibility.publicEdition;
    job->book.title = title + u'　' + comparison.from.title;
    job->book.paper = look.paper;
    render::BookPart part;
    part.part = render::Part::Table;
    part.title = title;
    part.table = std::move(table);
    job->book.parts.push_back(std::move(part));
    return job;
}

render::TextColumn column(const QString &heading, double width)
{
    return {heading, width, render::HorizontalAlign::Left, false, false};
}

} // namespace

Result<PrintJobRef> errataOf(const Session &session, const EditionComparison &comparison)
{
    if (comparison.changes.empty())
        return nothingChanged(comparison);
    const auto look = lookOf(session, comparison);
    if (!look)
        return failure(look.error());
    render::TextTable table;
    table.paragraphs = {u"「%1」を次のとおり訂正します。下線は違いのあるところです。"_s.arg(
        nameOf(comparison.from, *look))};
    table.columns = {column(u"頁"_s, 15), column(u"部署・シート"_s, 45), column(u"箇所"_s, 38),
                     column(u"誤"_s, 85), column(u"正"_s, 85)};
    for (const EditionChange &change : comparison.changes) {
        const auto [before, after] = quoted(change);
        render::TextRow row;
        row.cells = {change.page, change.sheetName, placeOf(change), before.text, after.text};
        row.underlined = {{}, {}, {}, before.spans, after.spans};
        table.rows.push_back(std::move(row));
    }
    return jobOf(comparison, *look, u"正誤表"_s, std::move(table));
}

Result<PrintJobRef> changeListOf(const Session &session, const EditionComparison &comparison)
{
    if (comparison.changes.empty())
        return nothingChanged(comparison);
    const auto look = lookOf(session, comparison);
    if (!look)
        return failure(look.error());
    render::TextTable table;
    const QString until = comparison.to
                              ? nameOf(*comparison.to, *look)
                              : look->date(session.now().toLocalTime().date()) + u"現在"_s;
    table.paragraphs = {u"%1　から"_s.arg(nameOf(comparison.from, *look)), until + u"　まで"_s};
    table.columns = {column(u"頁"_s, 14),     column(u"部署・シート"_s, 40), column(u"箇所"_s, 34),
                     column(u"変更前"_s, 62), column(u"変更後"_s, 62),       column(u"理由"_s, 36),
                     column(u"日付"_s, 31)};
    for (const EditionChange &change : comparison.changes) {
        const auto [before, after] = quoted(change);
        render::TextRow row;
        row.cells = {change.page, change.sheetName, placeOf(change),      before.text,
                     after.text,  change.reason,    look->date(change.on)};
        row.underlined = {{}, {}, {}, before.spans, after.spans};
        table.rows.push_back(std::move(row));
    }
    return jobOf(comparison, *look, u"変更一覧"_s, std::move(table));
}

Status writeChangesXlsx(const Session &session, const EditionComparison &comparison,
                        const QString &path)
{
    if (comparison.changes.empty())
        return nothingChanged(comparison);
    const auto look = lookOf(session, comparison);
    if (!look)
        return failure(look.error());
    render::RecordTable table;
    for (const QString &heading :
         {u"頁"_s, u"部署・シート"_s, u"箇所"_s, u"変更前"_s, u"変更後"_s, u"理由"_s, u"日付"_s})
        table.columns.push_back({heading, false});
    for (const EditionChange &change : comparison.changes)
        table.rows.push_back({change.page, change.sheetName, placeOf(change), change.before,
                              change.after, change.reason, look->date(change.on)});
    return render::writeTableXlsx(table, u"変更一覧"_s, path, session.now());
}

} // namespace mokuhyo::work
