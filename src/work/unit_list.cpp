#include "work/unit_list.h"

#include "core/text.h"
#include "intake/reader.h"
#include "work/messages.h"
#include "work/register_draft.h"

#include <QRegularExpression>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6;       // 部, 課, 室, 係 and some
constexpr size_t mostTitles = 5; // lines above the headings

bool isHeading(const QString &cell)
{
    static const QStringList words = {u"部"_s,   u"課"_s,   u"係"_s,     u"部署"_s,   u"部局"_s,
                                      u"所属"_s, u"部名"_s, u"課名"_s,   u"係名"_s,   u"組織"_s,
                                      u"室"_s,   u"局"_s,   u"部局名"_s, u"部署名"_s, u"所属名"_s,
                                      u"課等"_s, u"部等"_s, u"担当課"_s, u"組織名"_s};
    return words.contains(labelKey(cell));
}

bool isFigure(const QString &cell)
{
    static const QRegularExpression figure(u"^[0-9０-９()（）+\\-－ー・.\\s]*$"_s);
    return figure.match(cell).hasMatch();
}

UnitRows rowsOf(const intake::Tab &tab)
{
    UnitRows rows;
    QStringList above;
    const auto take = [&](const QStringList &cells) {
        qsizetype length = cells.size();
        while (length > 0 && cells[length - 1].isEmpty())
            --length;
        QStringList path;
        bool leading = true;
        for (qsizetype i = 0; i < length; ++i) {
            leading = leading && cells[i].isEmpty();
            if (leading)
                path += above.value(i);
            else if (!cells[i].isEmpty())
                path += cells[i];
        }
        path.removeAll(QString());
        if (path.isEmpty())
            return;
        if (rows.size() <= mostTitles && std::ranges::all_of(path, isHeading)) {
            rows.clear(); // what stands above the headings is a title
            return;
        }
        above = path;
        rows.push_back(path);
    };
    int row = -1;
    QStringList cells;
    for (const intake::GridCell &cell : tab.cells) {
        if (cell.row != row)
            take(std::exchange(cells, {}));
        row = cell.row;
        const QString text = trimmedText(QString(cell.text).replace(u'\n', u' '));
        if (cell.column >= deepest || isFigure(text))
            continue;
        while (cells.size() <= cell.column)
            cells += QString();
        cells[cell.column] = text;
    }
    take(cells);
    return rows;
}

Result<UnitRows> rowsOf(const Result<intake::Workbook> &workbook)
{
    if (!workbook)
        return failure(workbook.error());
    for (const intake::Tab &tab : workbook->tabs) {
        if (tab.hidden)
            continue;
        if (UnitRows rows = rowsOf(tab); !rows.empty())
            return rows;
    }
    return failure(
        ErrorCode::Invalid,
        Tr::tr("部署の一覧が見つかりません。1行に1つ、部・課の順に列を分けてください。"));
}

struct Drafted
{
    RegisterDraft draft;
    UnitListPlan plan;
};

Result<Drafted> draftList(const Session &session, const UnitRows &rows, QDate day)
{
    if (!day.isValid())
        return failure(ErrorCode::Usage, Tr::tr("いつからの組織か、日付を入力してください。"));
    auto draft = RegisterDraft::of(session);
    if (!draft)
        return failure(draft.error());
    QHash<QString, QString> ids; // superior and name → unit
    const auto keyOf = [](const QString &parent, const QString &name) {
        return parent + u'/' + labelKey(name);
    };
    for (const Unit *unit : draft->before().on(day))
        ids.insert(keyOf(unit->parentOn(day), unit->nameOn(day)), unit->id);
    UnitListPlan plan{rows, day, {}, 0};
    for (const QStringList &path : rows) {
        QString parent;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const QString key = keyOf(parent, path[i]);
            if (!ids.contains(key)) {
                ids.insert(key, draft->create(path[i], parent, day));
                plan.fresh += path.mid(0, i + 1).join(u" > "_s);
            } else if (i + 1 == path.size() && draft->before().find(ids.value(key))) {
                ++plan.known;
            }
            parent = ids.value(key);
        }
    }
    return Drafted{*std::move(draft), std::move(plan)};
}

} // namespace

Result<UnitRows> unitRowsFromText(const QString &text)
{
    return rowsOf(intake::readText(text, Tr::tr("クリップボード")));
}

Result<UnitRows> unitRowsFromFile(const QString &path)
{
    return rowsOf(intake::readFile(path));
}

Result<UnitListPlan> planUnitList(const Session &session, const UnitRows &rows, QDate day)
{
    auto drafted = draftList(session, rows, day);
    if (!drafted)
        return failure(drafted.error());
    return std::move(drafted->plan);
}

Result<Applied> applyUnitList(Session &session, const UnitListPlan &plan)
{
    auto drafted = draftList(session, plan.rows, plan.day);
    if (!drafted)
        return failure(drafted.error());
    return drafted->draft.apply(session, Tr::tr("%1部署の追加").arg(drafted->plan.fresh.size()));
}

} // namespace mokuhyo::work
