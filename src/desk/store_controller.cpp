#include "desk/store_controller.h"

#include <QDir>
#include <QFileInfo>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollInterval = 2000; // ms; how soon somebody else's commit shows

} // namespace

StoreController::StoreController(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &StoreController::poll);
}

StoreController::~StoreController()
{
    ++m_round;
    m_runner.reset();
}

void StoreController::open(const QString &path, Opening opening, const Setup &setup)
{
    const bool fresh =
        opening == Opening::New || (opening == Opening::ExistingOrNew && !QFileInfo::exists(path));
    start(path, [path, fresh, setup]() -> Result<std::unique_ptr<work::Session>> {
        if (!fresh)
            return work::Session::open(path);
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto session = work::Session::create(path);
        if (session && setup) {
            if (const Status done = setup(**session); !done)
                return failure(done.error());
        }
        return session;
    });
}

void StoreController::openInMemory(const Setup &setup)
{
    start({}, [setup]() -> Result<std::unique_ptr<work::Session>> {
        auto session = work::Session::inMemory();
        if (session && setup) {
            if (const Status done = setup(**session); !done)
                return failure(done.error());
        }
        return session;
    });
}

void StoreController::start(const QString &path,
                            std::function<Result<std::unique_ptr<work::Session>>()> opener)
{
    close();
    m_runner = std::make_unique<work::Runner>(std::move(opener));
    m_runner->run([](work::Session &session) -> Result<StoreInfo> { return readInfo(session); })
        .then(this, [this, path, round = m_round](const Result<StoreInfo> &info) {
            if (round != m_round)
                return;
            if (!info) {
                Q_EMIT openFailed(path, info.error());
                return;
            }
            m_open = true;
            m_info = *info;
            m_poll.start();
            Q_EMIT opened(m_info);
        });
}

void StoreController::close()
{
    ++m_round;
    m_poll.stop();
    m_open = false;
    m_info = {};
    m_shown.clear();
    m_year.reset();
    m_version.reset();
    m_writing = 0;
    m_runner.reset();
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
    ++m_writing;
    ask(
        [step = std::move(step), shown = m_shown](work::Session &session) -> Result<Outcome> {
            Result<work::Applied> applied = step(session);
            if (!applied)
                return failure(applied.error());
            return outcomeOf(session, std::move(*applied), shown);
        },
        [this, then](const Result<Outcome> &outcome) {
            --m_writing;
            if (outcome)
                finish(*outcome);
            if (then)
                then(outcome.map([](const Outcome &done) { return done.applied; }));
            else if (!outcome)
                Q_EMIT failed(outcome.error());
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
    for (const Change &change : outcome.applied.changes) {
        if (outcome.applied.sheets.contains(change.record)) {
            loadTree(m_year);
            break;
        }
    }
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
    ++m_writing;
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
            --m_writing;
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
            else if (sheet.error().code == ErrorCode::NotFound)
                Q_EMIT sheetGone(id);
            else
                Q_EMIT failed(sheet.error());
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
        });
    loadTree(year ? year : m_year);
    if (!m_shown.isEmpty())
        loadSheet(m_shown);
}

// Other processes may write into the same store: what they commit shows here too.
void StoreController::poll()
{
    if (m_writing > 0)
        return;
    ask([](work::Session &session) { return session.store().dataVersion(); },
        [this](const Result<qint64> &version) {
            if (!version)
                return;
            const bool foreign = m_version && *m_version != *version;
            m_version = *version;
            if (!foreign || m_writing > 0)
                return;
            loadTree(m_year);
            if (!m_shown.isEmpty())
                loadSheet(m_shown);
        });
}

} // namespace mokuhyo::desk
