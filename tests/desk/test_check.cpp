#include "desk/cell_editor.h"
#include "desk/check_dialog.h"
#include "desk/check_panel.h"
#include "desk/finding_list.h"
#include "desk/fold_button.h"
#include "desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

work::CheckedFinding found(const QString &id, const QString &sheet, Finding::Severity severity,
                           const QString &message)
{
    work::CheckedFinding made;
    made.id = id;
    made.finding.kind = u"garbled"_s;
    made.finding.sheet = sheet;
    made.finding.severity = severity;
    made.finding.message = message;
    made.sheetTitle = sheet;
    made.row = u"1行目"_s;
    made.label = u"目標値"_s;
    return made;
}

// A text that was garbled on its way is wrong whatever it says.
const QString garbled = u"窓口の\ufffd改善を進める。"_s;

struct OnCheck
{
    Desk desk;
    CheckPanel *panel = desk.window->page()->check();

    void write(int row, const QString &text)
    {
        desk.window->document()->write({{{desk.model()->itemAt(row), u"activity"_s}, text}});
        desk.settle();
    }
    [[nodiscard]] bool counts(int errors, int accepted) const
    {
        return waitUntil([&] {
            const FindingModel::Counts now = panel->model()->counts();
            return now.errors == errors && now.accepted == accepted;
        });
    }
    [[nodiscard]] CheckDialog *open()
    {
        desk.trigger(u"check"_s);
        CheckDialog *dialog = nullptr;
        REQUIRE(waitUntil([&] {
            dialog = desk.window->findChild<CheckDialog *>();
            return dialog && dialog->isChecked();
        }));
        return dialog;
    }
};

} // namespace

TEST_CASE("Findings are counted, narrowed, and replaced by those of a new check", "[desk][check]")
{
    using Severity = Finding::Severity;
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    auto accepted = found(u"3"_s, u"B"_s, Severity::Notice, u"前年度と同じ"_s);
    accepted.accepted = work::Acceptance{u"正しいため"_s, u"見本"_s, QDate(2026, 10, 1)};
    model.setFindings({found(u"1"_s, u"A"_s, Severity::Error, u"文字化け"_s),
                       found(u"2"_s, u"B"_s, Severity::Notice, u"番号の抜け"_s), accepted});
    CHECK(model.counts() == FindingModel::Counts{1, 1, 1});
    CHECK(model.rowCount() == 2);
    CHECK(countsText(model.counts()) == u"要修正 1件、お知らせ 1件（確認済み 1件）"_s);
    model.setFilter({FindingModel::Show::Everything, true, {}});
    CHECK(model.rowCount() == 3);
    CHECK(model.index(2, FindingModel::Accepted).data().toString().contains(u"正しいため"_s));
    model.setFilter({FindingModel::Show::Errors, true, {}});
    CHECK(model.rowCount() == 1);
    model.setFilter({FindingModel::Show::Everything, false, u"番号"_s});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0)->id == u"2"_s);
    model.setFilter({});
    model.replaceSheets({u"A"_s}, {found(u"4"_s, u"A"_s, Severity::Error, u"外字"_s),
                                   found(u"5"_s, u"A"_s, Severity::Error, u"制御文字"_s)});
    REQUIRE(model.rowCount() == 3);
    CHECK(model.at(0)->id == u"4"_s); // where its sheet stood
    CHECK(model.at(2)->id == u"2"_s);
    model.replaceSheets({u"A"_s}, {});
    CHECK(model.rowCount() == 1);
}

TEST_CASE("The sheet in view is checked after each edit, and leads to the place", "[desk][check]")
{
    OnCheck at;
    CHECK_FALSE(at.panel->fold()->isVisible());
    at.write(1, garbled);
    REQUIRE(at.counts(1, 0));
    CHECK(at.panel->fold()->isVisible());
    CHECK_FALSE(at.panel->isVisible()); // until somebody wants to see it
    at.panel->fold()->setUnfolded(true);
    CHECK(at.panel->isVisible());
    REQUIRE(at.panel->list()->current());
    Q_EMIT at.panel->findingWanted(*at.panel->list()->current());
    const CellKey cell = at.desk.model()->keyAt(at.desk.table()->currentIndex());
    CHECK(cell.item == at.desk.model()->itemAt(1));
    CHECK(cell.key == u"activity"_s);
    const auto *editor =
        qobject_cast<CellEditor *>(at.desk.table()->indexWidget(at.desk.table()->currentIndex()));
    REQUIRE(editor);
    CHECK(editor->textCursor().selectedText().contains(QChar(0xfffd)));
    at.desk.table()->commitEditor();
    at.write(1, u"窓口の改善を進める。"_s);
    REQUIRE(at.counts(0, 0));
    CHECK_FALSE(at.panel->fold()->isVisible());
    CHECK_FALSE(at.panel->isVisible());
}

TEST_CASE("A finding is accepted with a reason, shown again, and taken back", "[desk][check]")
{
    OnCheck at;
    at.write(0, garbled);
    REQUIRE(at.counts(1, 0));
    at.panel->fold()->setUnfolded(true);
    const auto all = at.panel->model()->shown();

    at.desk.prompts->typed.clear(); // turned back
    Q_EMIT at.panel->acceptWanted(all);
    at.desk.settle();
    CHECK(at.counts(1, 0));

    at.desk.prompts->typed = u"内容を確認し、正しいため"_s;
    Q_EMIT at.panel->acceptWanted(all);
    REQUIRE(at.counts(0, 1));
    CHECK(at.panel->model()->rowCount() == 0);
    at.panel->acceptedToo()->setChecked(true);
    REQUIRE(at.panel->model()->rowCount() == 1);
    CHECK(at.panel->model()->at(0)->accepted->reason == at.desk.prompts->typed);

    SECTION("by the button")
    {
        Q_EMIT at.panel->withdrawWanted(at.panel->model()->shown());
        CHECK(at.counts(1, 0));
    }
    SECTION("by undo")
    {
        at.desk.trigger(u"undo"_s);
        CHECK(at.counts(1, 0));
    }
    SECTION("because the text changed")
    {
        at.write(0, garbled + u"\ufffd"_s);
        CHECK(waitUntil([&] { return at.panel->model()->counts().errors > 0; }));
    }
}

TEST_CASE("All sheets of a year are checked, and the list goes to the sections", "[desk][check]")
{
    OnCheck at;
    at.write(0, garbled);
    REQUIRE(at.counts(1, 0));
    CheckDialog *dialog = at.open();
    CHECK(dialog->scope().sheets.isEmpty());
    REQUIRE(dialog->model()->counts().errors == 1);
    CHECK(dialog->status().contains(u"要修正 1件"_s));
    dialog->needle()->setText(u"どこにもない文字"_s);
    CHECK(waitUntil([&] { return dialog->model()->rowCount() == 0; }));
    dialog->needle()->clear();
    CHECK(waitUntil([&] { return dialog->model()->rowCount() == 1; }));

    const QTemporaryDir folder;
    at.desk.prompts->path = folder.filePath(u"点検.xlsx"_s);
    Q_EMIT dialog->exportWanted(dialog->model()->shown());
    CHECK(waitUntil([&] { return QFileInfo::exists(at.desk.prompts->path); }));

    at.desk.prompts->typed = u"正しいため"_s;
    Q_EMIT dialog->acceptWanted(dialog->model()->shown());
    CHECK(waitUntil([&] { return dialog->model()->counts().accepted == 1; }));
    CHECK(at.counts(0, 1)); // the panel of the sheet as well

    // What is mended in the sheet leaves the list.
    at.write(0, u"窓口の改善を進める。"_s);
    CHECK(waitUntil([&] { return dialog->model()->counts() == FindingModel::Counts(); }));
    dialog->close();
}
