#include "desk/store_controller.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::desk {

StoreController::StoreController(std::shared_ptr<OpenStores> stores, QObject *parent)
    : QObject(parent), m_stores(stores ? std::move(stores) : std::make_shared<OpenStores>())
{
}

StoreController::~StoreController()
{
    ++m_round;
}

void StoreController::open(const QString &path, Opening opening, const Setup &setup)
{
    const bool fresh =
        opening == Opening::New || (opening == Opening::ExistingOrNew && !QFileInfo::exists(path));
    auto opener = [path, fresh, setup]() -> Result<std::unique_ptr<work::Session>> {
        if (!fresh)
            return work::Session::open(path);
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto session = work::Session::create(path);
        if (session && setup) {
            if (const Status done = setup(**session); !done)
                return failure(done.error());
        }
        return session;
    };
    start(path, m_stores->take(path, opening == Opening::New, std::move(opener)));
}

void StoreController::openInMemory(const Setup &setup)
{
    start({}, std::make_shared<OpenStore>([setup]() -> Result<std::unique_ptr<work::Session>> {
              auto session = work::Session::inMemory();
              if (session && setup) {
                  if (const Status done = setup(**session); !done)
                      return failure(done.error());
              }
              return session;
          }));
}

void StoreController::openSame(const StoreController &other)
{
    if (other.m_store)
        start(other.m_info.path, other.m_store);
}

void StoreController::start(const QString &path, std::shared_ptr<OpenStore> store)
{
    close();
    m_store = std::move(store);
    connect(m_store.get(), &OpenStore::announced, this,
            [this](const QObject *by, const Announcement &what) {
                if (by != this)
                    heed(what);
            });
    connect(m_store.get(), &OpenStore::changedElsewhere, this, &StoreController::reload);
    struct Opened
    {
        StoreInfo info;
        QString undoText;
        QString redoText;
    };
    ask(
        [](work::Session &session) -> Result<Opened> {
            return Opened{readInfo(session), session.undoText(), session.redoText()};
        },
        [this, path](const Result<Opened> &opening) {
            if (!opening) {
                m_store.reset();
                Q_EMIT openFailed(path, opening.error());
                return;
            }
            m_open = true;
            m_info = opening->info;
            // What a setup did is not a person's to take back; another window's steps are.
            const bool joined = !m_store->watch();
            Q_EMIT opened(m_info);
            if (joined)
                Q_EMIT undoChanged(opening->undoText, opening->redoText);
        });
}

void StoreController::close()
{
    Q_EMIT closing();
    ++m_round;
    m_open = false;
    m_info = {};
    m_shown.clear();
    m_year.reset();
    if (m_store)
        disconnect(m_store.get(), nullptr, this, nullptr);
    m_store.reset();
    Q_EMIT undoChanged({}, {});
}

StoreController::Outcome StoreController::outcomeOf(const work::Session &session,
                                                    work::Applied applied, const QString &shown)
{
    Outcome outcome;
    outcome.undoText = session.undoText();
    outcome.redoText = session.redoText();
    if (!shown.isEmpty() && !applied.changes.empty()) {
        if (Result<SheetSnapshot> sheet = readSheet(session, shown))
            outcome.sheet = std::move(*sheet);
        else
            outcome.sheetGone = sheet.error().code == ErrorCode::NotFound;
    }
    outcome.applied = std::move(applied);
    return outcome;
}

void StoreController::change(Step step, const Done &then)
{
    Q_EMIT saving();
    ask(
        [step = std::move(step), shown = m_shown](work::Session &session) -> Result<Outcome> {
            Result<work::Applied> applied = step(session);
            if (!applied)
                return failure(applied.error());
            return outcomeOf(session, std::move(*applied), shown);
        },
        [this, then](const Result<Outcome> &outcome) {
            if (outcome)
                finish(*outcome);
            if (then)
                then(outcome.map([](const Outcome &done) { return done.applied; }));
            else if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

void StoreController::change(const QObject *context, Step step, const Done &then)
{
    change(std::move(step), [this, context = QPointer<const QObject>(context),
                             then](const Result<work::Applied> &applied) {
        if (context)
            then(applied);
        else if (!applied)
            Q_EMIT failed(applied.error());
    });
}

void StoreController::finish(const Outcome &outcome)
{
    Q_EMIT saved(QDateTime::currentDateTime());
    Q_EMIT undoChanged(outcome.undoText, outcome.redoText);
    if (outcome.sheet && outcome.sheet->sheet.id == m_shown)
        Q_EMIT sheetLoaded(*outcome.sheet);
    else if (outcome.sheetGone)
        Q_EMIT sheetGone(m_shown);
    // Titles, units and whole sheets stand in the tree; rows and their cells do not.
    const bool tree = std::ranges::any_of(outcome.applied.changes, [&](const Change &change) {
        return outcome.applied.sheets.contains(change.record);
    });
    if (tree)
        loadTree(m_year);
    else if (!outcome.applied.sheets.isEmpty())
        loadStatuses(outcome.applied.sheets);
    if (m_store)
        m_store->announce(
            this, {outcome.applied.sheets, tree, false, outcome.undoText, outcome.redoText});
}

// What another window has written.
void StoreController::heed(const Announcement &what)
{
    if (!m_open)
        return;
    Q_EMIT undoChanged(what.undoText, what.redoText);
    if (what.tree || what.everything)
        loadTree(m_year);
    else if (!what.sheets.isEmpty())
        loadStatuses(what.sheets);
    if (!m_shown.isEmpty() && (what.everything || what.sheets.contains(m_shown)))
        loadSheet(m_shown);
}

void StoreController::undo()
{
    change([](work::Session &session) { return session.undo(); });
}

void StoreController::redo()
{
    change([](work::Session &session) { return session.redo(); });
}

void StoreController::writeCells(std::vector<work::CellText> cells,
                                 const work::EditOptions &options,
                                 const SheetDocument::Answer &answer)
{
    struct Written
    {
        Outcome outcome;
        std::optional<SheetSnapshot> sheet;
        std::optional<Error> error;
    };
    Q_EMIT saving();
    ask(
        [cells = std::move(cells), options](work::Session &session) -> Result<Written> {
            const QString id = cells.front().cell.sheet;
            Written written;
            if (Result<work::Applied> applied = work::setCells(session, cells, options))
                written.outcome = outcomeOf(session, std::move(*applied), {});
            else
                written.error = applied.error();
            // Also after a refusal: the person has to see what stands there now.
            if (Result<SheetSnapshot> sheet = readSheet(session, id))
                written.sheet = std::move(*sheet);
            else if (!written.error)
                written.error = sheet.error();
            return written;
        },
        [this, answer](const Result<Written> &written) {
            if (!written) {
                answer(failure(written.error()));
                return;
            }
            if (written->error) {
                answer(failure(*written->error));
                if (written->sheet && written->sheet->sheet.id == m_shown)
                    Q_EMIT sheetLoaded(*written->sheet);
                return;
            }
            answer(*written->sheet);
            finish(written->outcome);
        });
}

void StoreController::loadTree(std::optional<int> year)
{
    m_year = year;
    ask([year](work::Session &session) { return readTree(session, year); },
        [this](const Result<TreeSnapshot> &tree) {
            if (!tree) {
                Q_EMIT failed(tree.error());
                return;
            }
            m_year = tree->year;
            Q_EMIT treeLoaded(*tree);
            // Reads every row of the year: the tree is seen first.
            loadStatuses();
        });
}

void StoreController::loadStatuses(const QStringList &sheets)
{
    work::SheetFilter filter;
    filter.year = m_year;
    filter.sheets = sheets;
    ask([filter](work::Session &session) { return work::overview(session, filter); },
        [this](const Result<std::vector<work::SheetStatus>> &statuses) {
            if (statuses)
                Q_EMIT statusesLoaded(*statuses);
        });
}

void StoreController::loadSheet(const QString &id)
{
    m_shown = id;
    ask([id](work::Session &session) { return readSheet(session, id); },
        [this, id](const Result<SheetSnapshot> &sheet) {
            if (id != m_shown)
                return;
            if (sheet)
                Q_EMIT sheetLoaded(*sheet);
            else
                Q_EMIT sheetNotLoaded(id, sheet.error());
        });
}

void StoreController::refreshAfterWork(std::optional<int> year)
{
    ask(
        [](work::Session &session) -> Result<std::pair<QString, QString>> {
            return std::pair(session.undoText(), session.redoText());
        },
        [this](const Result<std::pair<QString, QString>> &texts) {
            if (!texts)
                return;
            Q_EMIT undoChanged(texts->first, texts->second);
            Q_EMIT saved(QDateTime::currentDateTime());
            if (m_store)
                m_store->announce(this, {{}, true, true, texts->first, texts->second});
        });
    loadTree(year ? year : m_year);
    if (!m_shown.isEmpty())
        loadSheet(m_shown);
}

// Other processes may write into the same store: what they commit shows here too.
void StoreController::reload()
{
    if (!m_open)
        return;
    loadTree(m_year);
    if (!m_shown.isEmpty())
        loadSheet(m_shown);
}

} // namespace mokuhyo::desk
