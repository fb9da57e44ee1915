#include "work/collect_planner.h"

#include "core/text.h"
#include "work/import_match.h"
#include "work/messages.h"

#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using By = CollectedSheet::By;

bool hasKey(const Form &form, const intake::RecognisedSheet &read)
{
    return std::ranges::any_of(
        form.sheetKey, [&](const QString &key) { return !labelKey(read.value(key)).isEmpty(); });
}

} // namespace

CollectPlanner::CollectPlanner(const Session &session, const CollectOptions &options)
    : m_session(session), m_options(options)
{
}

Result<CollectPlanner> CollectPlanner::start(const Session &session, const CollectOptions &options)
{
    CollectPlanner planner(session, options);
    auto handouts = HandoutIndex::of(session);
    if (!handouts)
        return failure(handouts.error());
    planner.m_handouts = *std::move(handouts);
    auto units = session.units();
    if (!units)
        return failure(units.error());
    planner.m_units = *std::move(units);
    auto sheets = session.headers({});
    if (!sheets)
        return failure(sheets.error());
    planner.m_sheets = *std::move(sheets);
    for (size_t i = 0; i < planner.m_sheets.size(); ++i)
        planner.m_sheetIndex.insert(planner.m_sheets[i].id, i);
    return planner;
}

QString CollectPlanner::unitName(const QString &unit, const QDate &day) const
{
    const Unit *found = m_units.find(unit);
    if (!found)
        return {};
    const QString path = m_units.path(unit, day);
    return path.isEmpty() ? found->nameOn(day) : path;
}

Result<CollectedFile> CollectPlanner::plan(const ReturnedFile &file) const
{
    CollectedFile planned;
    planned.path = file.path;
    planned.name = file.name;
    planned.digest = file.digest;
    planned.setAside = file.error;
    if (file.error)
        return planned;
    const auto receipts = m_session.store().receipts({{}, file.digest});
    if (!receipts)
        return failure(receipts.error());
    if (!receipts->empty())
        planned.already = receipts->front().at;
    planned.notes = file.notes;

    if (file.isStore) {
        if (const Status read = planPackage(file, planned); !read)
            return failure(read.error());
        choose(planned);
        nameUnit(planned, m_handouts.find(planned.handout));
        return planned;
    }
    const intake::Origin &origin = file.origin;
    const bool ours = origin.store.isEmpty() || origin.store == m_session.store().identity();
    const auto say = [&](const QString &message) {
        planned.notes.push_back({intake::Note::Kind::Doubtful, {}, {}, message});
    };
    if (!ours)
        say(Tr::tr("別のデータから配布されたファイルのため、内容から照合しました。"));
    else if (origin.known() && !m_handouts.find(origin.handout))
        say(Tr::tr("この配布の記録がこのデータにないため、今の内容と照合しました。"));
    if (origin.contradictory)
        say(Tr::tr("複数のファイルのシートが一つにまとめられています。シートごとに照合しました。"));

    if (const Status sheets = planSheets(file, planned); !sheets)
        return failure(sheets.error());
    if (const Status answers = planAnswers(file, planned); !answers)
        return failure(answers.error());
    choose(planned);

    const Handout *handout = ours ? m_handouts.find(origin.handout) : nullptr;
    if (!handout && !planned.sheets.empty())
        handout = m_handouts.find(planned.sheets.front().handout);
    if (handout)
        planned.handout = handout->id;
    nameUnit(planned, handout);
    return planned;
}

void CollectPlanner::nameUnit(CollectedFile &planned, const Handout *handout) const
{
    planned.unit = handout ? handout->unit : QString();
    if (planned.unit.isEmpty() && !planned.sheets.empty())
        planned.unit = planned.sheets.front().unit;
    const QDate day =
        handout ? handout->at.toLocalTime().date() : m_session.now().toLocalTime().date();
    planned.unitName = unitName(planned.unit, day);
}

Status CollectPlanner::planSheets(const ReturnedFile &file, CollectedFile &planned) const
{
    std::vector<std::optional<Found>> found;
    for (const intake::RecognisedSheet &read : file.sheets)
        found.push_back(find(file, read, planned));
    // Of several tabs that are one sheet, those that still bear its name: copies that somebody gave
    // another name are no edits of it.
    const auto bearsName = [&](size_t index) {
        const Sheet &sheet = m_sheets[m_sheetIndex.value(found[index]->sheet)];
        const auto form = m_session.formOf(sheet);
        return form && hasKey(**form, file.sheets[index]) &&
               sameSheet(**form, sheet, file.sheets[index]);
    };
    for (size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        bool isRenamed = false;
        for (size_t other = 0; other < found.size() && !isRenamed; ++other)
            isRenamed = other != i && found[other] && found[other]->sheet == found[i]->sheet &&
                        found[i]->by != By::Person && bearsName(other) && !bearsName(i);
        if (isRenamed) {
            ask(planned, file.sheets[i].place.tab,
                Tr::tr("シートを複製して別のシートにしたようです。どのシートか選ぶか、新しいシート"
                       "なら別のファイルにして取り込んでください。"),
                {});
            continue;
        }
        if (const Status done = planSheet(file, file.sheets[i], *found[i], planned); !done)
            return done;
    }
    return {};
}

Status CollectPlanner::planSheet(const ReturnedFile &file, const intake::RecognisedSheet &read,
                                 const Found &found, CollectedFile &planned) const
{
    auto base = collectBase(m_session, found.sheet, found.handout, m_units);
    if (!base) {
        if (base.error().code != ErrorCode::NotFound && base.error().code != ErrorCode::Damaged)
            return failure(base.error());
        ask(planned, read.place.tab, base.error().message, {});
        return {};
    }
    // Only where the file names its hand-out, or its rows do, is it known what it began with.
    const bool isNamed = found.handout && file.origin.handout == found.handout->id &&
                         file.origin.store == m_session.store().identity();
    const auto isOfIt = [&](const intake::RecognisedItem &item) {
        return item.mark && item.mark->base == QString::number(found.handout->base);
    };
    const bool isMarked = found.handout && std::ranges::any_of(read.items, isOfIt);
    const CompareContext context{m_session, m_units, !isNamed && !isMarked};
    if (found.handout && (context.mayBeOld || !std::ranges::all_of(read.items, isOfIt))) {
        const auto handouts = m_handouts.containing(found.sheet);
        if (const Status first = readFirst(m_session, handouts, *base); !first)
            return first;
    }
    auto sheet = compareSheet(context, *base, read, planned.notes);
    if (!sheet && sheet.error().code == ErrorCode::Invalid) {
        ask(planned, read.place.tab, sheet.error().message, {});
        return {};
    }
    if (!sheet)
        return failure(sheet.error());
    sheet->by = found.by;
    if (found.by == By::Content)
        planned.notes.push_back({intake::Note::Kind::Left, read.place, sheet->title,
                                 Tr::tr("内容からこのシートと判断しました。")});
    planned.sheets.push_back(*std::move(sheet));
    return {};
}

QString CollectPlanner::askedFor(const ReturnedFile &file, const QString &tab) const
{
    for (const QString &name : {file.path, file.name}) {
        for (const QString &key : {name + u':' + tab, name}) {
            if (const QString sheet = m_options.sheetOf.value(key); !sheet.isEmpty())
                return sheet;
        }
    }
    return {};
}

// The sheet that most of its rows were handed out in.
QString CollectPlanner::markedSheet(const intake::RecognisedSheet &read) const
{
    QHash<QString, int> votes;
    QString best;
    const auto count = [&](const intake::RecognisedItem &item) {
        const QString sheet = item.mark ? m_handouts.sheetOf(item.mark->record) : QString();
        if (sheet.isEmpty())
            return;
        if (++votes[sheet] > votes.value(best))
            best = sheet;
    };
    std::ranges::for_each(read.items, count);
    std::ranges::for_each(read.emptyRows, count);
    return best;
}

std::vector<const Sheet *> CollectPlanner::byKey(const intake::RecognisedSheet &read) const
{
    std::vector<const Sheet *> found;
    const Form *form = m_session.forms().find(read.form);
    if (!form || !hasKey(*form, read))
        return found;
    for (const Sheet &sheet : m_sheets) {
        const bool ofYear = !read.year || sheet.fromYear == *read.year;
        if (ofYear && sameSheet(*form, sheet, read))
            found.push_back(&sheet);
    }
    // Those that went out are meant, where there are any.
    std::vector<const Sheet *> out = found;
    std::erase_if(out,
                  [&](const Sheet *sheet) { return m_handouts.containing(sheet->id).empty(); });
    return out.empty() ? found : out;
}

// The rows of the sheet that the file shows, by their marks; those without, by their texts.
QStringList CollectPlanner::rowsShown(const intake::RecognisedSheet &read,
                                      const QString &sheet) const
{
    QStringList rows;
    for (const intake::RecognisedItem &item : read.items) {
        if (item.mark)
            rows += item.mark->record;
    }
    if (!rows.isEmpty())
        return rows;
    const auto now = m_session.sheet(sheet);
    const auto form = now ? m_session.formOf(*now) : failure(now.error());
    if (!form)
        return rows;
    for (const int index : matchItems(**form, *now, read.items)) {
        if (index >= 0)
            rows += now->items[size_t(index)].id;
    }
    return rows;
}

// The one that the file names; else the newest of those that fit best: most of the rows that the
// file shows, and fewest that it does not.
const Handout *CollectPlanner::handoutFor(const ReturnedFile &file,
                                          const intake::RecognisedSheet &read,
                                          const QString &sheet) const
{
    const bool ours = file.origin.store == m_session.store().identity();
    const Handout *named = ours ? m_handouts.find(file.origin.handout) : nullptr;
    if (named && named->of(sheet))
        return named;
    const std::vector<const Handout *> candidates = m_handouts.containing(sheet);
    if (candidates.size() < 2)
        return candidates.empty() ? nullptr : candidates.front();
    QString base;
    for (const intake::RecognisedItem &item : read.items) {
        if (item.mark && base.isEmpty())
            base = item.mark->base;
    }
    const QStringList shown = rowsShown(read, sheet);
    const Handout *best = nullptr;
    std::tuple<bool, qsizetype, qsizetype> most;
    for (const Handout *handout : candidates) {
        const SheetScope &scope = *handout->of(sheet);
        const qsizetype rows = std::ranges::count_if(
            shown, [&](const QString &row) { return scope.rows.contains(row); });
        const std::tuple fit(!base.isEmpty() && base == QString::number(handout->base), rows,
                             rows - scope.rows.size());
        if (!best || fit > most) {
            best = handout;
            most = fit;
        }
    }
    return best;
}

std::optional<CollectPlanner::Found> CollectPlanner::find(const ReturnedFile &file,
                                                          const intake::RecognisedSheet &read,
                                                          CollectedFile &planned) const
{
    const auto knows = [&](const QString &id) {
        const auto index = m_sheetIndex.constFind(id);
        return index != m_sheetIndex.cend() && m_sheets[*index].form.id == read.form.id;
    };
    const auto as = [&](const QString &sheet, By by) {
        return Found{sheet, handoutFor(file, read, sheet), by};
    };
    const QString &tab = read.place.tab;
    const std::vector<const Sheet *> keyed = byKey(read);
    const auto speaksAgainst = [&](const QString &sheet) {
        return !keyed.empty() &&
               std::ranges::none_of(keyed, [&](const Sheet *s) { return s->id == sheet; });
    };
    if (const QString asked = askedFor(file, tab); !asked.isEmpty()) {
        if (knows(asked))
            return as(asked, By::Person);
        ask(planned, tab, Tr::tr("指定されたシートはないか、様式が違います。"), {});
        return {};
    }
    const bool ours = file.origin.store == m_session.store().identity();
    const Handout *named = ours ? m_handouts.find(file.origin.handout) : nullptr;
    if (const QString marked = markedSheet(read); !marked.isEmpty()) {
        // Marks of rows that went out elsewhere, below the name of another sheet: copied, or
        // forged.
        if (named && !named->of(marked) && speaksAgainst(marked)) {
            ask(planned, tab, Tr::tr("行の目印が別のシートのもので、どのシートか分かりません。"),
                keyed);
            return {};
        }
        if (knows(marked))
            return as(marked, By::Identity);
        ask(planned, tab, Tr::tr("配布したシートは、もうこのデータにありません。"), {});
        return {};
    }

    if (ours) {
        const auto claim = std::ranges::find(file.origin.sheets, tab, &intake::SheetClaim::tab);
        if (claim != file.origin.sheets.end() && knows(claim->sheet) &&
            !speaksAgainst(claim->sheet))
            return as(claim->sheet, By::Identity);
        // Of those that the file was handed out with, the one that its texts name.
        std::vector<const Sheet *> within = keyed;
        std::erase_if(within, [&](const Sheet *sheet) { return !named || !named->of(sheet->id); });
        if (within.size() == 1)
            return as(within.front()->id, By::Identity);
    }
    if (keyed.size() == 1)
        return as(keyed.front()->id, By::Content);
    if (!keyed.empty()) {
        ask(planned, tab, Tr::tr("当てはまるシートがいくつかあります。"), keyed);
        return {};
    }
    std::vector<const Sheet *> likely;
    for (const Sheet &sheet : m_sheets) {
        const bool ofYear =
            !read.year || (sheet.fromYear <= *read.year && *read.year <= sheet.toYear);
        if (ofYear && sheet.form.id == read.form.id)
            likely.push_back(&sheet);
    }
    ask(planned, tab, Tr::tr("どのシートか分かりません。"), likely);
    return {};
}

void CollectPlanner::ask(CollectedFile &planned, const QString &tab, const QString &message,
                         const std::vector<const Sheet *> &candidates) const
{
    constexpr size_t most = 300;
    CollectQuestion question{tab, message, {}};
    for (const Sheet *sheet : candidates) {
        if (question.candidates.size() == most)
            break;
        const auto form = m_session.formOf(*sheet);
        question.candidates.push_back({sheet->id, form ? sheetTitle(*sheet, **form) : sheet->id,
                                       unitName(sheet->unit, fiscal::firstDay(sheet->fromYear))});
    }
    planned.questions.push_back(std::move(question));
}

// What the planning division said beforehand.
void CollectPlanner::choose(CollectedFile &planned) const
{
    for (CollectedSheet &sheet : planned.sheets) {
        for (CollectedCell &cell : sheet.cells) {
            const bool named = std::ranges::any_of(m_options.take, [&](const auto &each) {
                return each.first == cell.record && each.second == cell.field;
            });
            cell.taken = cell.taken || m_options.takeAll || named;
        }
        for (CollectedRow &row : sheet.rows) {
            const bool came =
                row.kind == CollectedRow::Kind::Added || row.kind == CollectedRow::Kind::Copied;
            if (came)
                row.taken = row.taken || m_options.takeAll;
            else
                row.taken = row.taken || m_options.deleteMissing ||
                            m_options.deleteRows.contains(row.record);
        }
    }
}

} // namespace mokuhyo::work
