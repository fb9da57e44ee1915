// mokuhyo-bench-desk: how the window feels on 300 rows x 14 columns of long text, beside a plain
// table view of Qt with wrapped words and rows as high as their contents. Prints, a line a
// measurement: name, our median and 95th percentile in ms, theirs.
#include "desk/action_registry.h"
#include "desk/main_window.h"
#include "desk/paper_view.h"
#include "desk/row_heights.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/theme.h"
#include "support/bulk.h"
#include "work/edit.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 300;
constexpr int rounds = 200;

Status twoLongSheets(work::Session &session)
{
    const Form &form = *session.forms().find(u"machida"_s);
    QStringList options;
    for (const Field &column : form.columns) {
        if (column.optional)
            options += column.key;
    }
    const auto made = work::createSheets(session, {{u"machida"_s, 2026, 2026, {}, options, {}},
                                                   {u"machida"_s, 2026, 2026, {}, options, {}}});
    if (!made)
        return failure(made.error());
    bulk::Writer writer(1);
    for (const QString &sheet : made->sheets) {
        std::vector<QHash<QString, QString>> all;
        for (int row = 0; row < rows; ++row) {
            QHash<QString, QString> cells;
            for (const Field &column : form.columns)
                cells.insert(column.key, writer.text(column.kind == FieldKind::Enumerated ? 6 : 2));
            all.push_back(std::move(cells));
        }
        if (const auto added = work::addItems(session, sheet, all, u"-"_s, {u"見本"_s, {}}); !added)
            return failure(added.error());
    }
    return {};
}

struct Times
{
    double median = 0;
    double p95 = 0;
};

Times measure(int times, const std::function<void(int)> &one)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        one(i);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return {all[all.size() / 2], all[all.size() * 95 / 100]};
}

void print(const char *name, Times ours, Times theirs)
{
    std::printf("%s\t%.2f\t%.2f\t%.2f\t%.2f\n", name, ours.median, ours.p95, theirs.median,
                theirs.p95);
    std::fflush(stdout);
}

// All of the table is painted when this returns: no less than a frame has to.
void paint(const QTableView &table)
{
    QCoreApplication::processEvents();
    table.viewport()->repaint();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mokuhyo-bench"_s);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    theme::apply(theme::Scheme::Light);
    MainWindow window(std::make_unique<DialogPrompts>());
    window.resize(1280, 800);
    bool settled = false;
    QObject::connect(&window, &MainWindow::settled, &window, [&] { settled = true; });
    window.show();
    window.store().openInMemory(twoLongSheets);
    if (!QTest::qWaitFor([&] { return settled; }, 120000))
        qFatal("the sheets do not come");
    SheetTable *table = window.page()->table();
    PaperView *paper = window.page()->paper();

    // The counterpart holds the same texts.
    const SheetModel &model = *window.page()->model();
    std::vector<std::unique_ptr<QStandardItemModel>> copies;
    for (int copy = 0; copy < 2; ++copy) {
        auto texts = std::make_unique<QStandardItemModel>(model.rowCount(), model.columnCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                texts->setData(texts->index(row, column), model.index(row, column).data());
        }
        copies.push_back(std::move(texts));
    }
    QTableView plain;
    plain.setWordWrap(true);
    plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    plain.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    plain.resize(table->size());
    plain.show();
    const auto showPlain = [&](int round) {
        plain.setModel(copies[static_cast<size_t>(round % 2)].get());
        for (int column = 0; column < model.columnCount(); ++column)
            plain.setColumnWidth(column, table->columnWidth(column));
        paint(plain);
    };

    const Times theirSwitch = measure(5, showPlain);
    const Times ourSwitch = measure(20, [&](int round) {
        const QString before = window.document()->sheet().id;
        window.actions().action(round % 2 == 0 ? u"sheet.next"_s : u"sheet.previous"_s)->trigger();
        while (window.document()->sheet().id == before)
            QCoreApplication::processEvents();
        paint(*table);
    });
    print("switch", ourSwitch, theirSwitch);

    if (!QTest::qWaitFor([&] { return table->rowHeights()->isSettled(); }, 60000))
        qFatal("the rows are never measured");
    const Times ourScroll = measure(rounds, [&](int round) {
        paper->setPosition(round * 97);
        paint(*table);
    });
    const Times theirScroll = measure(rounds, [&](int round) {
        plain.verticalScrollBar()->setValue(round * 97);
        paint(plain);
    });
    print("scroll", ourScroll, theirScroll);

    paper->setPosition(0);
    table->goTo(model.index(3, 3));
    paint(*table);
    const Times ourEdit = measure(50, [&](int round) {
        window.document()->write(
            {{{model.itemAt(3), u"item"_s},
              u"取組の内容を改める。%1\n"_s.arg(round).repeated(2 + round % 4)}});
        paint(*table);
    });
    const Times theirEdit = measure(10, [&](int round) {
        copies[0]->setData(copies[0]->index(3, 3),
                           u"取組の内容を改める。%1\n"_s.arg(round).repeated(2 + round % 4));
        paint(plain);
    });
    print("edit", ourEdit, theirEdit);
    const bool saved = QTest::qWaitFor([&] { return !window.document()->isWriting(); }, 60000);
    return saved ? 0 : 1;
}
