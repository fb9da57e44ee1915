#include "fixtures.h"
#include "work/redact.h"
#include "work/stages.h"

#include <QDir>

using namespace fixtures;

namespace {

const QString name = u"山田花子"_s;

// A sheet whose first row once named a citizen.
struct Desk
{
    std::unique_ptr<work::Session> session;
    work::CellRef cell;

    explicit Desk(std::unique_ptr<work::Session> open = emptySession()) : session(std::move(open))
    {
        const QString sheet = newSheet(*session);
        const QString item = must(session->sheet(sheet)).items.front().id;
        cell = {sheet, item, u"item"_s};
        type(u"相談の充実"_s);
        type(name + u"氏の相談"_s);
        type(u"市民の相談"_s);
    }
    void type(const QString &text) const { must(work::setCells(*session, {{cell, text, {}}})); }
    [[nodiscard]] QString shown() const
    {
        return must(session->sheet(cell.sheet)).item(cell.item)->value(cell.key);
    }
    work::Redacted redact() const
    {
        return must(work::redact(*session, {cell, name, {}, u"個人名の誤記"_s, false}));
    }
};

} // namespace

TEST_CASE("a redaction is shown before it is done")
{
    const Desk desk;
    const work::CellRef other{desk.cell.sheet, {}, u"mission"_s};
    must(work::setCells(*desk.session, {{other, name + u"の件"_s, {}}}));
    const auto preview = must(work::previewRedaction(*desk.session, desk.cell, name));
    REQUIRE(preview.versions.size() == 1);
    CHECK(preview.versions[0].text == name + u"氏の相談"_s);
    CHECK_FALSE(preview.versions[0].stands);
    CHECK(masked(preview.versions[0].text, preview.versions[0].places) == u"■■■■氏の相談"_s);
    REQUIRE(preview.elsewhere.size() == 1);
    CHECK(preview.elsewhere[0].contains(u"課の使命"_s));
    const auto whole = must(work::previewRedaction(*desk.session, desk.cell, {}));
    CHECK(whole.versions.size() == 3);
    CHECK(whole.versions[2].stands);
}

TEST_CASE("many other cells are counted, and the first of them named")
{
    const Desk desk;
    std::vector<work::CellText> cells;
    for (const Item &row : must(desk.session->sheet(desk.cell.sheet)).items) {
        for (const QString &key : {u"item"_s, u"activity"_s, u"target"_s})
            cells.push_back({{desk.cell.sheet, row.id, key}, name, {}});
    }
    must(work::setCells(*desk.session, cells));
    const auto others = static_cast<qsizetype>(cells.size()) - 1;
    const auto some = must(work::previewRedaction(*desk.session, desk.cell, name, 1));
    CHECK(some.others == others);
    CHECK(some.elsewhere.size() == 1);
    const auto all = must(work::previewRedaction(*desk.session, desk.cell, name, others + 1));
    CHECK(all.elsewhere.size() == others);
}

TEST_CASE("the reason why there is nothing is redacted as well")
{
    const Desk desk;
    work::Handing handing;
    handing.nothing = name + u"氏の件のみのため"_s;
    must(work::handIn(*desk.session, {desk.cell.sheet}, handing));
    const auto preview = must(work::previewRedaction(*desk.session, desk.cell, name));
    CHECK(preview.others == 1);
    must(work::redact(*desk.session, {desk.cell, name, {}, u"個人名の誤記"_s, true}));
    CHECK(must(desk.session->store().cellsThatHeld(name)).empty());
}

TEST_CASE("undo and redo do not bring a redacted text back")
{
    const Desk desk;
    must(desk.session->undo());
    CHECK(desk.shown() == name + u"氏の相談"_s);
    SECTION("by this session")
    {
        desk.redact();
    }
    SECTION("by another process")
    {
        must(desk.session->store().redact(
            {{{desk.cell.item, desk.cell.key}}, name, {}, {}, u"誤記"_s}, {u"企画"_s, {}, {}}));
    }
    CHECK(desk.shown() == u"■■■■氏の相談"_s);
    for (int i = 0; i < 6 && !desk.session->undoText().isEmpty(); ++i) {
        (void)desk.session->undo();
        CHECK(must(desk.session->store().cellsThatHeld(name)).empty());
    }
    CHECK(desk.session->undoText().isEmpty()); // nothing hangs
    for (int i = 0; i < 6 && !desk.session->redoText().isEmpty(); ++i) {
        (void)desk.session->redo();
        CHECK(must(desk.session->store().cellsThatHeld(name)).empty());
    }
    CHECK(desk.session->redoText().isEmpty());
    CHECK(must(desk.session->store().cellsThatHeld(name)).empty());
}

TEST_CASE("undo of what was never redacted still works beside a redaction")
{
    const Desk desk;
    desk.redact();
    desk.type(u"次の文"_s);
    must(desk.session->undo());
    CHECK(desk.shown() == u"市民の相談"_s);
}

TEST_CASE("the text goes from every other cell as well, if that is wished")
{
    const Desk desk;
    const work::CellRef other{desk.cell.sheet, {}, u"mission"_s};
    must(work::setCells(*desk.session, {{other, name + u"の件"_s, {}}}));
    const auto both =
        must(work::redact(*desk.session, {desk.cell, name, {}, u"個人名の誤記"_s, true}));
    CHECK(both.report.entries == 2);
    CHECK(must(desk.session->sheet(desk.cell.sheet)).value(u"mission"_s) == u"■■■■の件"_s);
    CHECK(must(desk.session->store().cellsThatHeld(name)).empty());
    CHECK_FALSE(work::redact(*desk.session, {desk.cell, {}, {}, u"誤記"_s, true}).has_value());
}

TEST_CASE("a redaction is listed with its sheet: who, when, why, what")
{
    const Desk desk;
    desk.redact();
    const auto past = must(work::redactions(*desk.session, desk.cell.sheet));
    REQUIRE(past.size() == 1);
    CHECK(past[0].actor == u"試験 花子"_s);
    CHECK(past[0].reason == u"個人名の誤記"_s);
    CHECK(past[0].time == u"2026-04-10T09:00:00.000Z"_s);
    CHECK(past[0].changes.size() == 1);
    CHECK(must(work::redactions(*desk.session, u"another"_s)).empty());
}

TEST_CASE("backups that hold the text can be redacted or deleted")
{
    const QTemporaryDir folder;
    work::SessionOptions options;
    options.actor = u"試験"_s;
    const Desk desk(must(work::Session::create(folder.filePath(u"s.mokuhyo"_s), options)));
    const QString backup = must(desk.session->store().rotateBackup());
    const work::Redacted redacted = desk.redact();
    CHECK(redacted.report.cleaned);
    REQUIRE(redacted.backups.size() == 1);
    CHECK(redacted.backups[0].path == backup);
    SECTION("redacted")
    {
        CHECK(work::treatBackups(*desk.session, redacted.backups, work::BackupFate::Redact)
                  .isEmpty());
        CHECK(QFile::exists(backup));
    }
    SECTION("deleted")
    {
        CHECK(work::treatBackups(*desk.session, redacted.backups, work::BackupFate::Delete)
                  .isEmpty());
        CHECK_FALSE(QFile::exists(backup));
    }
    CHECK(must(desk.session->store().backupsToRedact()).empty());
    CHECK(work::treatBackups(*desk.session, {{folder.filePath(u"none"_s), true}},
                             work::BackupFate::Delete)
              .size() == 1);
}
