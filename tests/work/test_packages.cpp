#include "fixtures.h"
#include "store/package.h"
#include "work/comments.h"
#include "work/fillable.h"
#include "work/life.h"
#include "work/phases.h"
#include "work/stages.h"

#include <QRegularExpression>

#include <algorithm>

using namespace fixtures;

namespace {

// A sheet of one section, written to a package in that phase and opened there.
class Handed
{
public:
    explicit Handed(const QString &formId, const QString &phase = {}, bool rows = false)
    {
        const auto planning = emptySession();
        sheet = newSheet(*planning, formId, 2026, formId == u"annaka"_s ? 2029 : 0);
        if (must(planning->sheet(sheet)).items.empty())
            must(work::addItems(*planning, sheet, {{}, {}}));
        const Form &given = *must(planning->formOf(must(planning->sheet(sheet))));
        if (!phase.isEmpty())
            must(work::openPhase(*planning, phase, {}, {}));

        const std::vector<Sheet> sheets{must(planning->sheet(sheet))};
        const auto fillable = must(work::Fillable::of(*planning, sheets));
        SheetScope scope{sheet, {}, {}, {}, {}};
        for (const Field &field : given.fields) {
            if (fillable.isOpen(sheet, field.key))
                scope.fields.insert(field.key);
        }
        for (const Item &item : sheets.front().items) {
            QSet<QString> &open = scope.rows[item.id];
            for (const Field &column : given.columns) {
                if (fillable.isOpen(item.id, column.key))
                    open.insert(column.key);
            }
        }
        if (rows)
            scope.newRowColumns = scope.rows.cbegin().value();
        store::PackageContent content;
        content.info.store = planning->store().identity();
        content.info.letter = u"記入してください。"_s;
        content.info.handout.id = newId();
        content.info.handout.by = u"企画"_s;
        content.info.handout.at = planning->now();
        content.info.handout.scope = {scope};
        for (const store::LedgerEntry &entry : must(planning->store().ledger()))
            content.changes.push_back(entry.change);
        must(store::writePackage(path(), content));
        work::SessionOptions options;
        options.actor = u"課"_s;
        options.clock = [] { return QDateTime(QDate(2026, 10, 10), QTime(9, 0), Qt::UTC); };
        section = must(work::Session::open(path(), options));
        form = must(section->formOf(must(section->sheet(sheet))));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"財政課.mokuhyo"_s); }
    [[nodiscard]] Item row(size_t index) const { return must(section->sheet(sheet)).items[index]; }
    [[nodiscard]] work::CellRef cell(const QString &key) const { return {sheet, row(0).id, key}; }
    // A column of that phase, or of another.
    [[nodiscard]] QString columnOf(const QString &phase, bool same) const
    {
        const QList<FieldKind> texts{FieldKind::Text, FieldKind::Enumerated};
        const auto found = std::ranges::find_if(form->columns, [&](const Field &column) {
            return (column.phase == phase) == same && texts.contains(column.kind);
        });
        REQUIRE(found != form->columns.end());
        return found->key;
    }

    std::unique_ptr<work::Session> section;
    QString sheet;
    const Form *form = nullptr;

private:
    QTemporaryDir m_folder;
};

ErrorCode refusal(const Result<work::Applied> &answer)
{
    REQUIRE_FALSE(answer.has_value());
    INFO(answer.error().message.toStdString());
    CHECK(answer.error().message.contains(QRegularExpression(u"配布"_s)));
    return answer.error().code;
}

} // namespace

TEST_CASE("in a package the cells that were handed out are written, with undo, and nothing else")
{
    const QString formId = GENERATE(u"machida"_s, u"ueda"_s);
    INFO(formId);
    const Handed handed(formId, u"mid"_s);
    work::Session &section = *handed.section;
    REQUIRE(section.store().package() != nullptr);
    const QString open = handed.columnOf(u"mid"_s, true);
    const QString planned = handed.columnOf(u"mid"_s, false);

    must(work::setCells(section, {{handed.cell(open), u"進んだ"_s, {}}}));
    CHECK(handed.row(0).value(open) == u"進んだ"_s);
    must(section.undo());
    must(section.redo());
    CHECK(handed.row(0).value(open) == u"進んだ"_s);

    work::EditOptions amend;
    amend.amend = u"どうしても"_s;
    CHECK(refusal(work::setCells(section, {{handed.cell(planned), u"目標を変える"_s, {}}})) ==
          ErrorCode::Locked);
    CHECK(refusal(work::setCells(section, {{handed.cell(planned), u"目標を変える"_s, {}}},
                                 amend)) == ErrorCode::Locked);
    CHECK(refusal(work::addItems(section, handed.sheet, {{}}, {}, amend)) == ErrorCode::Locked);
    CHECK(refusal(work::removeItems(section, handed.sheet, {handed.row(0).id}, amend)) ==
          ErrorCode::Locked);
    CHECK(refusal(work::moveItem(section, handed.sheet, handed.row(1).id, handed.row(0).id,
                                 amend)) == ErrorCode::Locked);
    CHECK(refusal(work::openPhase(section, u"end"_s, {}, {})) == ErrorCode::Locked);
    CHECK(refusal(work::createSheets(section, {{formId, 2026, 0, {}, {}, {}}})) ==
          ErrorCode::Locked);
    CHECK(refusal(work::removeSheets(section, {handed.sheet})) == ErrorCode::Locked);
    CHECK(handed.row(0).value(planned).isEmpty());

    must(work::addComment(section, handed.cell(planned), u"目標を変えたい"_s));
    must(work::handIn(section, {handed.sheet}));
}

TEST_CASE("in a package of the plan phase rows are added where they may, and taken out again")
{
    const bool rows = GENERATE(true, false);
    const Handed handed(u"machida"_s, {}, rows);
    work::Session &section = *handed.section;
    const QString column = handed.columnOf(u"plan"_s, true);
    const size_t before = must(section.sheet(handed.sheet)).items.size();
    const auto added = work::addItems(section, handed.sheet, {{{column, u"新しい取組"_s}}});
    if (!rows) {
        CHECK(refusal(added) == ErrorCode::Locked);
        return;
    }
    const QString row = must(added).changes.front().record;
    must(work::setCells(section, {{{handed.sheet, row, column}, u"書き直す"_s, {}}}));
    must(section.undo());
    must(section.redo());
    must(work::removeItems(section, handed.sheet, {row}));
    CHECK(must(section.sheet(handed.sheet)).items.size() == before);
}

TEST_CASE("what was not handed out looks locked")
{
    const Handed handed(u"machida"_s, u"mid"_s);
    const Sheet sheet = must(handed.section->sheet(handed.sheet));
    const work::Phases phases = must(work::phasesOf(*handed.section, sheet));
    const Field *planned = handed.form->column(handed.columnOf(u"mid"_s, false));
    const Field *open = handed.form->column(handed.columnOf(u"mid"_s, true));
    const Item &row = sheet.items.front();
    CHECK(work::isOpen(phases, sheet, *handed.form, *open, &row));
    CHECK_FALSE(work::isOpen(phases, sheet, *handed.form, *planned, &row));
    CHECK(work::lockReason(phases, sheet, *handed.form, *planned, &row).contains(u"配布"_s));
    CHECK(work::lockReason(phases, sheet, *handed.form, *open, &row).isEmpty());
}

TEST_CASE("a package holds everything after each save, for whoever collects a copy")
{
    const Handed handed(u"machida"_s, u"mid"_s);
    const QString open = handed.columnOf(u"mid"_s, true);
    must(work::setCells(*handed.section, {{handed.cell(open), u"進んだ"_s, {}}}));
    QFile file(handed.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto copied = must(store::readPackage(file.readAll(), handed.path()));
    CHECK(std::ranges::any_of(copied.changes, [](const Change &change) {
        return change.value == u"進んだ"_s && change.actor == u"課"_s;
    }));
}
