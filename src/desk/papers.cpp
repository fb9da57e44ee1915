#include "desk/papers.h"

#include "desk/action_registry.h"
#include "desk/export_dialog.h"
#include "desk/jobs.h"
#include "desk/packet_dialog.h"
#include "desk/preview_window.h"
#include "desk/printing.h"
#include "desk/settings.h"
#include "desk/warning_list.h"

#include <QAction>
#include <QJsonArray>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

// Sheets in the order in which they are bound, and nothing else.
work::PacketOptions sheetsAlone(const work::SheetFilter &filter)
{
    work::PacketOptions options;
    options.filter = filter;
    options.cover = false;
    options.contents = false;
    options.dividers = false;
    return options;
}

QString titleOf(const work::PrintJob &job)
{
    if (!job.book.title.isEmpty())
        return job.book.title;
    return render::shownTitle(job.sheets.front(), *job.forms.front(), job.options.visibility);
}

Printable printableOf(const work::PrintJobRef &job)
{
    Printable printable;
    printable.title = QString(titleOf(*job)).replace(u'\n', u' ');
    printable.fileName = fileNameOf(printable.title);
    printable.publicEdition = job->options.visibility.publicEdition;
    if (printable.publicEdition)
        printable.fileName += Papers::tr("_公表版");
    printable.layOut = [job](const Progress &progress) { return work::layOut(*job, progress); };
    return printable;
}

} // namespace

Papers::Papers(StoreController &store, const SheetDocument &document, const ActionRegistry &actions,
               Prompts &prompts, Settings &settings, WhenWritten whenWritten, QWidget *window)
    : QObject(window), m_store(store), m_document(document), m_prompts(prompts),
      m_settings(settings), m_whenWritten(std::move(whenWritten)), m_window(window)
{
    const auto on = [&](const QString &id, void (Papers::*slot)()) {
        connect(actions.action(id), &QAction::triggered, this, slot);
    };
    on(u"preview"_s, &Papers::preview);
    on(u"print"_s, &Papers::print);
    on(u"packet"_s, &Papers::bindPacket);
    on(u"editions"_s, &Papers::showEditions);
    connect(&m_store, &StoreController::treeLoaded, this, [this](const TreeSnapshot &tree) {
        m_year = tree.year;
        m_tree = tree;
    });
    // What it offers belongs to the store.
    connect(&m_store, &StoreController::closing, this, [this] {
        delete m_packet.data();
        delete m_editions.data();
    });
}

std::vector<Papers::Scope> Papers::scopes() const
{
    if (m_document.isEmpty())
        return {};
    const Sheet &sheet = m_document.sheet();
    work::SheetFilter one;
    one.sheets = {sheet.id};
    std::vector<Scope> scopes{{tr("このシート"), [one](work::Session &session) {
                                   return work::printJobOf(session, one);
                               }}};
    const auto several = [&](const QString &name, const work::SheetFilter &filter) {
        scopes.push_back({name, [filter](work::Session &session) {
                              return work::packetOf(session, sheetsAlone(filter));
                          }});
    };
    work::SheetFilter year;
    year.year = m_year;
    if (!sheet.unit.isEmpty()) {
        work::SheetFilter unit = year;
        unit.units = {sheet.unit};
        several(tr("この部署：%1").arg(m_document.unitPath()), unit);
    }
    several(tr("この年度：%1").arg(fiscal::print(m_year, YearStyle::Era)), year);
    return scopes;
}

void Papers::make(const Make &make, const std::function<void(const work::PrintJobRef &)> &then)
{
    m_whenWritten([this, make, then] {
        m_store.ask(this, make, [this, then](const Result<work::PrintJobRef> &job) {
            if (job)
                then(*job);
            else
                m_prompts.warn(m_window, tr("印刷できません"), job.error().message);
        });
    });
}

PreviewWindow *Papers::open(const work::PrintJobRef &job)
{
    auto *preview = new PreviewWindow(printableOf(job), m_prompts, m_settings, m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PreviewWindow::cellChosen, this,
            [this, year = m_year](const QString &sheet, const CellKey &cell) {
                Q_EMIT cellChosen(sheet, cell, year);
            });
    preview->show();
    return preview;
}

void Papers::preview()
{
    const std::vector<Scope> all = scopes();
    if (all.empty())
        return;
    make(all.front().make, [this, all](const work::PrintJobRef &job) {
        PreviewWindow *preview = open(job);
        QStringList names;
        for (const Scope &scope : all)
            names += scope.name;
        preview->setScopes(names, 0);
        connect(preview, &PreviewWindow::scopeWanted, this,
                [this, all, preview = QPointer<PreviewWindow>(preview)](int scope) {
                    make(all[static_cast<size_t>(scope)].make,
                         [preview](const work::PrintJobRef &other) {
                             if (preview)
                                 preview->setPrintable(printableOf(other));
                         });
                });
    });
}

void Papers::print()
{
    const std::vector<Scope> all = scopes();
    if (!all.empty())
        make(all.front().make, [this](const work::PrintJobRef &job) { printOut(job); });
}

void Papers::printOut(const work::PrintJobRef &job)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(printableOf(job).title);
    if (!m_prompts.choosePrinter(m_window, *printer, {}))
        return;
    auto *shown = new JobProgress(tr("印刷しています"), m_window);
    QtConcurrent::run([printer, job, progress = JobState::progress(shown->state())]() -> Status {
        const auto document = work::layOut(*job, progress);
        if (!document)
            return failure(document.error());
        const int count = static_cast<int>(document->pages.size());
        return printPages(*printer, *document, pagesToPrint(*printer, count), progress);
    }).then(this, [this, shown = QPointer<JobProgress>(shown)](const Status &done) {
        delete shown.data();
        if (done)
            Q_EMIT notice(tr("プリンターに送りました。"));
        else if (done.error().code != ErrorCode::Cancelled)
            m_prompts.warn(m_window, tr("印刷できませんでした"), done.error().message);
    });
}

void Papers::bindPacket()
{
    openPacket(m_settings.remembered(u"packet"_s, m_store.info().path));
}

void Papers::bindPacketOf(const QString &form, const QStringList &sheets)
{
    QStringList sheetsOut;
    QStringList formsOut;
    for (const TreeEntry &entry : m_tree.entries) {
        if (!sheets.contains(entry.sheet.id))
            sheetsOut += entry.sheet.id;
        if (const QString &other = entry.sheet.form.id; other != form && !formsOut.contains(other))
            formsOut += other;
    }
    QJsonObject remembered = m_settings.remembered(u"packet"_s, m_store.info().path);
    remembered.insert(u"sheetsOut"_s, QJsonArray::fromStringList(sheetsOut));
    remembered.insert(u"formsOut"_s, QJsonArray::fromStringList(formsOut));
    delete m_packet.data();
    openPacket(remembered);
    m_ofSelection = true;
}

// What a selection left out is no habit: the next packet has all sheets again.
void Papers::rememberPacket()
{
    QJsonObject now = m_packet->remembered();
    if (m_ofSelection) {
        const QJsonObject before = m_settings.remembered(u"packet"_s, m_store.info().path);
        for (const QString &key : {u"sheetsOut"_s, u"formsOut"_s})
            now.insert(key, before.value(key));
    }
    m_settings.remember(u"packet"_s, m_store.info().path, now);
}

void Papers::openPacket(const QJsonObject &remembered)
{
    if (!m_packet) {
        m_ofSelection = false;
        m_packet = new PacketDialog(m_store, m_year > 0 ? m_year : m_store.info().currentYear,
                                    remembered, m_window);
        m_packet->setAttribute(Qt::WA_DeleteOnClose);
        const auto bind = [this](const work::PacketOptions &options, auto then) {
            rememberPacket();
            make([options](work::Session &session) { return work::packetOf(session, options); },
                 then);
        };
        connect(m_packet, &PacketDialog::previewWanted, this,
                [this, bind](const work::PacketOptions &options) {
                    bind(options, [this](const work::PrintJobRef &job) { open(job); });
                });
        connect(m_packet, &PacketDialog::saveWanted, this,
                [this, bind](const work::PacketOptions &options) {
                    bind(options, [this](const work::PrintJobRef &job) { savePdf(job); });
                });
        connect(m_packet, &PacketDialog::publishWanted, this,
                [this](const work::PacketOptions &options) {
                    rememberPacket();
                    publishPacket(options);
                });
    }
    m_packet->show();
    m_packet->raise();
    m_packet->activateWindow();
}

void Papers::savePdf(const work::PrintJobRef &job)
{
    const QString path = m_prompts.saveFile(
        m_window,
        {tr("PDFの保存先"), tr("PDFファイル (*.pdf)"),
         u"%1/%2.pdf"_s.arg(m_settings.lastFolder(), printableOf(job).fileName), u"pdf"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    auto *shown = new JobProgress(tr("PDFを保存しています"), m_window);
    QtConcurrent::run([job, path, progress = JobState::progress(shown->state())] {
        return work::writePdf(*job, path, QDateTime::currentDateTime(), progress);
    })
        .then(this, [this, path, year = m_year, shown = QPointer<JobProgress>(shown)](
                        const Result<std::vector<render::Warning>> &done) {
            delete shown.data();
            if (done)
                Q_EMIT saved(path, *done, year);
            else if (done.error().code != ErrorCode::Cancelled)
                m_prompts.warn(m_window, tr("PDFを保存できませんでした"), done.error().message);
            else
                Q_EMIT notice(done.error().message);
        });
}

} // namespace mokuhyo::desk
