// Pictures of every screen, to be looked at: screens OUT light|dark [WORKBOOK…]. The sheets are the
// sample city's and those of the workbooks. Scale and language come from the environment
// (QT_SCALE_FACTOR, LANG).
#include "desk/action_registry.h"
#include "desk/cell_editor.h"
#include "desk/export_dialog.h"
#include "desk/import_dialog.h"
#include "desk/main_window.h"
#include "desk/new_year_dialog.h"
#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk/search_panel.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/shortcuts_dialog.h"
#include "desk/translations.h"
#include "desk/tree_panel.h"
#include "work/import.h"
#include "work/sample.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

namespace {

class NoPrompts : public DialogPrompts
{
public:
    void warn(QWidget *, const QString &, const QString &message) override
    {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
    int choose(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return 0;
    }
};

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20000);
}

class Camera
{
public:
    Camera(const QString &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix) {}

    void take(QWidget &widget, const QString &name)
    {
        for (int round = 0; round < 5; ++round)
            QTest::qWait(20);
        const QString path = m_folder.filePath(name + m_suffix + u".png"_s);
        if (!widget.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

Status fill(work::Session &session, const QStringList &workbooks)
{
    if (const Status sample = work::openSample(session); !sample)
        return sample;
    for (const QString &file : workbooks) {
        work::ImportOptions options;
        options.year = 2024;
        const auto plan = work::planImport(session, file, options);
        if (!plan)
            return failure(plan.error());
        if (const auto applied = work::applyImport(session, *plan); !applied)
            return failure(applied.error());
    }
    return {};
}

void takeSheets(MainWindow &window, Camera &camera, const QString &prefix)
{
    QStringList forms;
    QStringList seen;
    for (int i = 0; i < 400; ++i) {
        const Sheet &sheet = window.document()->sheet();
        if (seen.contains(sheet.id))
            break;
        seen += sheet.id;
        if (!forms.contains(sheet.form.id)) {
            forms += sheet.form.id;
            camera.take(window, prefix + sheet.form.id);
        }
        const QString before = sheet.id;
        window.actions().action(u"sheet.next"_s)->trigger();
        if (!QTest::qWaitFor([&] { return window.document()->sheet().id != before; }, 1500))
            break;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    QCoreApplication::setOrganizationName(u"mokuhyo-screens"_s);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    installTranslations(application, {});
    const bool dark = arguments[2] == u"dark"_s;
    theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
    QDir().mkpath(arguments[1]);
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    Camera camera(arguments[1], u"-%1-%2"_s.arg(arguments[2], scale));

    MainWindow window(std::make_unique<NoPrompts>());
    window.resize(1280, 800);
    bool settled = false;
    QObject::connect(&window, &MainWindow::settled, &window, [&] { settled = true; });
    window.show();
    QApplication::setActiveWindow(&window);
    window.store().openInMemory();
    waitUntil([&] { return settled; });
    camera.take(window, u"start"_s);

    settled = false;
    window.store().openInMemory(
        [files = arguments.mid(3)](work::Session &session) { return fill(session, files); });
    waitUntil([&] { return settled; });
    takeSheets(window, camera, u"sample-"_s);
    if (arguments.size() > 3) {
        settled = false;
        window.document()->close();
        window.store().loadTree(2024);
        waitUntil([&] { return settled; });
        takeSheets(window, camera, u"real-"_s);
    }

    SheetTable *table = window.page()->table();
    const SheetModel &model = *window.page()->model();
    window.page()->setAmending(QObject::tr("picture"));
    table->goTo(model.index(1, std::min(3, model.columnCount() - 1)));
    table->edit(table->currentIndex(), QAbstractItemView::EditKeyPressed, nullptr);
    if (auto *editor = qobject_cast<CellEditor *>(table->indexWidget(table->currentIndex())))
        editor->insertPlainText(u"窓口の待ち時間を短くする。\n"_s.repeated(6));
    camera.take(window, u"editing"_s);
    table->commitEditor();
    waitUntil([&] { return !window.document()->isWriting(); });
    window.actions().action(u"find"_s)->trigger();
    window.searchPanel()->edit()->setText(u"窓口"_s);
    QTest::keyClick(window.searchPanel()->edit(), Qt::Key_Return);
    QTest::qWait(400);
    camera.take(window, u"search"_s);

    PaperSource paper;
    paper.title = u"preview"_s;
    paper.sheets = {window.document()->sheet()};
    paper.forms = {std::make_shared<const Form>(window.document()->form())};
    PreviewWindow preview(paper);
    preview.show();
    waitUntil([&] { return preview.view()->isPainted(0); });
    camera.take(preview, u"preview"_s);

    ExportDialog exporting({2024, u"a"_s, u"窓口課"_s, u"b"_s, u"市民部"_s}, &window);
    exporting.show();
    camera.take(exporting, u"export"_s);
    NewYearDialog starting(window.store().info().forms, 2026, &window);
    starting.show();
    camera.take(starting, u"new-year"_s);
    ShortcutsDialog keys(window.actions().shortcutTable(), &window);
    keys.show();
    camera.take(keys, u"shortcuts"_s);
    if (arguments.size() > 3) {
        window.importFiles(arguments.mid(3) + QStringList{u"/nowhere/なし.xlsx"_s});
        auto *importing = window.findChild<ImportDialog *>();
        waitUntil([&] { return importing && !importing->isPlanning(); });
        if (importing)
            camera.take(*importing, u"import"_s);
    }
    return 0;
}
