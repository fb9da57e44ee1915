#include "core/redaction.h"
#include "fixtures.h"
#include "work/comments.h"
#include "work/phases.h"
#include "work/reading_notes.h"
#include "work/reasons.h"
#include "work/section_rights.h"
#include "work/stages.h"

using namespace fixtures;
using merge::Refusal;

namespace {

// A sheet that was handed out to be filled in, and the section's own store with what it got.
struct Packages
{
    std::unique_ptr<work::Session> planning = emptySession();
    std::unique_ptr<work::Session> section = emptySession();
    Handout handout;
    QString sheet;
    QString comment;
    const Form *form = nullptr;

    explicit Packages(const QString &formId)
    {
        sheet = newSheet(*planning, formId, 2026, formId == u"annaka"_s ? 2029 : 0);
        if (must(planning->sheet(sheet)).items.empty())
            must(work::addItem(*planning, sheet, {}, {}, {}));
        must(work::addComment(*planning, {sheet, {}, {}}, u"単位は？"_s));
        comment = must(work::commentsOf(*planning, {sheet})).front().id;
        form = must(planning->formOf(must(planning->sheet(sheet))));

        SheetScope scope;
        scope.sheet = sheet;
        for (const Field &field : form->fields)
            scope.fields.insert(field.key);
        for (const Item &item : must(planning->sheet(sheet)).items)
            scope.rows.insert(item.id, {form->columns[1].key});
        scope.newRowColumns = {form->columns[1].key};
        handout.id = newId();
        handout.base = must(planning->store().lastSeq());
        handout.scope = {scope};
        must(section->store().unite(logOf(*planning), {u"課"_s, {}, {}}, {}));
    }

    static std::vector<Change> logOf(const work::Session &session)
    {
        std::vector<Change> log;
        for (const store::LedgerEntry &entry : must(session.store().ledger()))
            log.push_back(entry.change);
        return log;
    }

    [[nodiscard]] merge::Admission collected() const
    {
        const std::vector<Change> file = logOf(*section);
        QStringList records;
        for (const Change &change : file)
            records.append(change.record);
        records.removeDuplicates();
        return merge::admit(logOf(*planning), file,
                            must(work::termsOf(*planning, handout, records)));
    }
};

} // namespace

TEST_CASE("all that a section does with its package is taken")
{
    for (const QString &form : {u"machida"_s, u"ueda"_s, u"kokubunji"_s, u"annaka"_s}) {
        INFO(form);
        Packages of(form);
        work::Session &section = *of.section;
        const Item first = must(section.sheet(of.sheet)).items.front();
        const work::CellRef cell{of.sheet, first.id, of.form->columns[1].key};
        must(work::setCells(section, {{cell, u"書いた"_s, {}}}));
        must(work::setBlankReasons(section, {{of.sheet, first.id, of.form->columns[0].key}},
                                   u"来月決まる"_s));
        must(work::setBlankReasons(section, {{of.sheet, first.id, of.form->columns[0].key}},
                                   u"年度末に決まる"_s));
        work::Drafts rating;
        must(work::draftRatingReason(rating, section, {of.sheet, first.id, of.form->columns[1].key},
                                     u"質を見て"_s, u"B (A)"_s));
        must(section.apply(u"評価の理由"_s, rating.take()));
        must(work::answerComment(section, of.comment, u"回です"_s, true));
        must(work::addComment(section, cell, u"課からのひとこと"_s));
        ReadingNote reading;
        reading.item = first.id;
        reading.column = of.form->columns[1].key;
        reading.direction = Direction::Down;
        must(work::setReadingNotes(section, {reading}));
        if (of.form->rows.kind != Rows::Kind::Years)
            must(work::addItem(section, of.sheet, {{of.form->columns[1].key, u"新しい行"_s}}, {},
                               {}));
        must(work::handIn(section, {of.sheet}));
        must(work::withdraw(section, {of.sheet}));
        must(work::handIn(section, {of.sheet}, {{}, {}, u"該当なし"_s, {}}));
        must(section.undo());
        must(section.redo());
        // Everybody of the section looks; the last stage is the planning division's.
        for (size_t i = 2; i < work::stagesOf(*of.form).size(); ++i)
            must(work::approve(section, {of.sheet}));

        const merge::Admission answer = of.collected();
        CHECK(answer.outside.empty());
        for (const merge::Refused &each : answer.refused)
            FAIL_CHECK(each.change.field << " = " << each.change.value);
        CHECK(answer.admitted.size() > 20);

        must(of.planning->store().unite(answer.admitted, {u"企画"_s, {}, {}}, {}));
        CHECK(digest(*of.planning) == digest(section));
        CHECK(of.collected() == merge::Admission{});
    }
}

TEST_CASE("what is not the section's to decide is refused")
{
    const QString form = GENERATE(u"machida"_s, u"ueda"_s);
    INFO(form);
    Packages of(form);
    work::Session &section = *of.section;
    SECTION("phases and deadlines")
    {
        must(work::openPhase(section, of.form->phases.back().key, {}, {}));
        must(work::setDeadline(section, of.form->phases.back().key, {}, {}, {2026, 12, 1}));
    }
    SECTION("the last look")
    {
        must(work::handIn(section, {of.sheet}));
        must(of.planning->store().unite(of.collected().admitted, {u"企画"_s, {}, {}}, {}));
        for (size_t i = 1; i < work::stagesOf(*of.form).size(); ++i)
            must(work::approve(section, {of.sheet}));
    }
    SECTION("what was said")
    {
        const Record comment = *must(section.store().record(of.comment));
        must(section.apply(u"t"_s, {{of.comment, u"text"_s, u"偽"_s, comment.leaves(u"text"_s)}}));
        must(section.apply(u"t"_s, {{of.comment,
                                     field::exists,
                                     {},
                                     deletionParents(*must(section.store().record(of.comment)))}}));
    }
    SECTION("another record for the same phase")
    {
        const QString id = newId();
        must(section.apply(u"t"_s, {{id, field::kind, kind::phase, {}},
                                    {id, field::exists, u"1"_s, {}},
                                    {id, field::sheet, of.sheet, {}},
                                    {id, u"year"_s, u"2026"_s, {}},
                                    {id, u"phase"_s, of.form->phases.front().key, {}},
                                    {id, u"at"_s, u"section"_s, {}}}));
    }
    SECTION("the sheet itself and the organisation")
    {
        must(work::removeSheets(section, {of.sheet}));
        newSheet(section, form);
        const QString id = newId();
        must(section.apply(u"t"_s, {{id, field::kind, kind::unit, {}},
                                    {id, field::exists, u"1"_s, {}},
                                    {id, u"name"_s, u"偽課"_s, {}}}));
    }
    const merge::Admission answer = of.collected();
    CHECK_FALSE(answer.refused.empty());
    must(of.planning->store().unite(answer.admitted, {u"企画"_s, {}, {}}, {}));
    const Sheet kept = must(of.planning->sheet(of.sheet));
    const auto phases = must(work::phasesOf(*of.planning, kept));
    CHECK_FALSE(phases.state(2026, of.form->phases.front().key).approved());
    CHECK(must(of.planning->headers({})).size() == 1);
    CHECK(must(work::commentsOf(*of.planning, {of.sheet})).front().text == u"単位は？"_s);
}

TEST_CASE("nobody takes texts out of the log by way of a package")
{
    Packages of(u"machida"_s);
    const QString item = must(of.planning->sheet(of.sheet)).items.front().id;
    const QString column = of.form->columns[0].key;
    must(work::setCells(*of.planning, {{{of.sheet, item, column}, u"企画が書いた"_s, {}}},
                        {u"字句修正"_s, {}}));
    const QString target = must(of.planning->store().record(item))->leaves(column).front();
    // A redaction that gives itself out for a comment, a reason for a blank, a row.
    const QString kindName = GENERATE(kind::comment, kind::reason, kind::item, kind::redaction,
                                      kind::phase, kind::reading);
    INFO(kindName.toStdString());
    const QString record = newId();
    const QString time = timestamp(of.section->now());
    std::vector<Change> forged;
    const auto write = [&](const QString &name, const QString &value) {
        forged.push_back({newId(), record, name, {}, value, u"課"_s, time, u"b"_s});
    };
    write(field::kind, kindName);
    write(field::exists, u"1"_s);
    write(field::sheet, of.sheet);
    write(u"why"_s, u"blank"_s);
    write(u"record"_s, item);
    write(u"field"_s, column);
    write(field::redacts, target + u" 0+6"_s);
    write(u"unknown"_s, u"x"_s);
    must(of.section->store().unite(forged, {u"課"_s, {}, {}}, {}));

    const merge::Admission answer = of.collected();
    CHECK(std::ranges::none_of(answer.admitted, [](const Change &change) {
        return change.field == field::redacts || change.field == u"unknown"_s;
    }));
    must(of.planning->store().unite(answer.admitted, {u"企画"_s, {}, {}}, {}));
    CHECK(must(of.planning->store().record(item))->value(column) == u"企画が書いた"_s);
    CHECK(must(of.planning->store().redactedCells()).empty());
}
