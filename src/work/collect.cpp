#include "work/collect.h"

#include "work/collect_hand_in.h"
#include "work/collect_planner.h"
#include "work/collect_receipt.h"
#include "work/messages.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <deque>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

bool isLeftBehind(const QString &name)
{
    return name.startsWith(u"~$"_s) || name.startsWith(u'.') ||
           name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, Tr::tr("回収を中止しました。何も変わっていません。"));
}

// Two threads read while this one compares; few workbooks are in memory at any time.
class Readers
{
public:
    Readers(const QStringList &files, const FormCatalog &forms) : m_files(files), m_forms(forms)
    {
        m_pool.setMaxThreadCount(2);
        for (int i = 0; i < ahead; ++i)
            startNext();
    }
    ~Readers() { m_pool.clear(); } // waits for those that are being read

    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    // In the order of the files.
    ReturnedFile next()
    {
        QFuture<ReturnedFile> future = m_futures.front();
        m_futures.pop_front();
        startNext();
        return future.takeResult();
    }

private:
    static constexpr int ahead = 6;

    void startNext()
    {
        if (m_next == m_files.size())
            return;
        const QString path = m_files[m_next++];
        m_futures.push_back(
            QtConcurrent::run(&m_pool, [path, this] { return readReturned(path, m_forms); }));
    }

    const QStringList &m_files;
    const FormCatalog &m_forms;
    qsizetype m_next = 0;
    std::deque<QFuture<ReturnedFile>> m_futures;
    QThreadPool m_pool; // last: its threads use the others
};

// Files that write different texts into one cell are in conflict with each other, whatever stands
// here.
void markConflictsBetweenFiles(CollectPlan &plan)
{
    std::map<std::pair<QString, QString>, QSet<QString>> texts;
    const auto gather = [&](const Change &change) {
        if (change.field != field::order)
            texts[{change.record, change.field}].insert(change.value);
    };
    const auto differ = [&](const Change &change) {
        const auto found = texts.find({change.record, change.field});
        return found != texts.end() && found->second.size() > 1;
    };
    const auto visit = [&](const auto &onCell, const auto &onRow) {
        for (CollectedFile &file : plan.files) {
            for (CollectedSheet &sheet : file.sheets) {
                std::ranges::for_each(sheet.cells, onCell);
                std::ranges::for_each(sheet.rows, onRow);
            }
            for (CollectedAnswer &answer : file.answers)
                onCell(answer.cell);
        }
    };
    visit(
        [&](const CollectedCell &cell) {
            if (cell.taken)
                gather(cell.change);
        },
        [&](const CollectedRow &row) {
            if (row.taken)
                std::ranges::for_each(row.changes, gather);
        });
    visit(
        [&](CollectedCell &cell) {
            if (cell.kind == CollectedCell::Kind::Change && cell.taken && differ(cell.change))
                cell.kind = CollectedCell::Kind::Conflict;
        },
        [&](CollectedRow &row) {
            row.conflict = row.taken && std::ranges::any_of(row.changes, differ);
        });
}

std::vector<Change> takenOf(const CollectedFile &file)
{
    std::vector<Change> changes;
    for (const CollectedSheet &sheet : file.sheets) {
        for (const CollectedRow &row : sheet.rows) {
            if (row.taken)
                changes.insert(changes.end(), row.changes.begin(), row.changes.end());
        }
        for (const CollectedCell &cell : sheet.cells) {
            if (cell.taken)
                changes.insert(changes.end(), cell.earlier.begin(), cell.earlier.end());
            if (cell.taken)
                changes.push_back(cell.change);
        }
        changes.insert(changes.end(), sheet.others.begin(), sheet.others.end());
    }
    for (const CollectedAnswer &answer : file.answers) {
        if (answer.cell.taken)
            changes.push_back(answer.cell.change);
    }
    return changes;
}

// What the receipts keep, for those who print them.
Status addHeads(const Session &session, const std::vector<store::Delivery> &deliveries,
                CollectReport &report)
{
    for (size_t i = 0; i < deliveries.size(); ++i) {
        const auto kept = session.store().receipts({{}, deliveries[i].receipt.digest});
        if (!kept)
            return failure(kept.error());
        const auto receipt =
            std::ranges::find(*kept, deliveries[i].receipt.id, &store::Receipt::id);
        if (receipt != kept->end())
            report.files[i].head = receipt->head;
    }
    return {};
}

} // namespace

size_t CollectedFile::changeCount() const
{
    return takenOf(*this).size();
}

bool CollectedFile::needsAttention() const
{
    using Kind = CollectedCell::Kind;
    const auto waits = [](const CollectedCell &cell) {
        return !cell.taken || cell.kind == Kind::Conflict;
    };
    const bool noted = std::ranges::any_of(notes, [](const intake::Note &note) {
        return note.kind == intake::Note::Kind::Unrecognised ||
               note.kind == intake::Note::Kind::Doubtful;
    });
    return setAside || !questions.empty() || noted ||
           std::ranges::any_of(sheets,
                               [&](const CollectedSheet &sheet) {
                                   return std::ranges::any_of(sheet.cells, waits) ||
                                          std::ranges::any_of(sheet.rows,
                                                              [](const CollectedRow &row) {
                                                                  return !row.taken || row.conflict;
                                                              });
                               }) ||
           std::ranges::any_of(answers,
                               [&](const CollectedAnswer &answer) { return waits(answer.cell); });
}

size_t CollectPlan::changeCount() const
{
    size_t count = 0;
    for (const CollectedFile &file : files)
        count += file.changeCount();
    return count;
}

bool CollectPlan::needsAttention() const
{
    return std::ranges::any_of(files, &CollectedFile::needsAttention);
}

QStringList filesToCollect(const QStringList &filesAndFolders)
{
    QStringList files;
    QSet<QString> seen;
    const auto add = [&](const QString &path) {
        const QString whole = QFileInfo(path).canonicalFilePath();
        if (!whole.isEmpty() && seen.contains(whole))
            return;
        seen.insert(whole);
        files += path;
    };
    for (const QString &path : filesAndFolders) {
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        QStringList inside;
        for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            if (!isLeftBehind(QFileInfo(file).fileName()))
                inside += file;
        }
        inside.sort();
        std::ranges::for_each(inside, add);
    }
    return files;
}

Result<CollectPlan> planCollect(Session &session, const QStringList &files,
                                const CollectOptions &options, const Progress &progress)
{
    CollectPlan plan;
    const auto seq = session.store().lastSeq();
    if (!seq)
        return failure(seq.error());
    plan.seq = *seq;
    const auto planner = CollectPlanner::start(session, options);
    if (!planner)
        return failure(planner.error());
    Readers readers(files, session.forms());
    QHash<QByteArray, QString> seen; // name by digest
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!proceeds(progress, i, files.size()))
            return stopped();
        const ReturnedFile file = readers.next();
        if (!file.error && seen.contains(file.digest)) {
            CollectedFile twin;
            twin.path = file.path;
            twin.name = file.name;
            twin.digest = file.digest;
            twin.sameAs = seen.value(file.digest);
            plan.files.push_back(std::move(twin));
            continue;
        }
        seen.insert(file.digest, file.name);
        auto planned = planner->plan(file);
        if (!planned)
            return failure(planned.error());
        plan.files.push_back(*std::move(planned));
    }
    if (!proceeds(progress, files.size(), files.size()))
        return stopped();
    markConflictsBetweenFiles(plan);
    if (options.handIn) {
        if (const Status done = planHandIn(session, plan); !done)
            return failure(done.error());
    }
    return plan;
}

Result<CollectReport> applyCollect(Session &session, const CollectPlan &plan,
                                   const Progress &progress)
{
    const auto seq = session.store().lastSeq();
    if (!seq)
        return failure(seq.error());
    if (*seq != plan.seq)
        return failure(ErrorCode::Stale,
                       Tr::tr("確認の間にデータが変わりました。もう一度、回収の内容を確かめて"
                              "ください。"));
    const auto after = stateAfter(session, plan);
    if (!after)
        return failure(after.error());

    const auto units = session.units();
    if (!units)
        return failure(units.error());
    const QDate today = session.now().toLocalTime().date();

    CollectReport report;
    std::vector<store::Delivery> deliveries;
    QSet<QString> written; // ids, each once
    for (const CollectedFile &file : plan.files) {
        const bool read = !file.setAside && (!file.sheets.empty() || !file.answers.empty());
        if (!read)
            continue;
        store::Delivery delivery;
        delivery.import = file.name;
        for (Change &change : takenOf(file)) {
            if (!written.contains(change.id)) {
                written.insert(change.id);
                delivery.changes.push_back(std::move(change));
            }
        }
        CollectReport::File told{file.path,     file.name, file.handout,
                                 file.unitName, {},        delivery.changes.size()};
        QStringList handedIn;
        for (const CollectedSheet &sheet : file.sheets) {
            const CollectState::OfSheet state = after->sheets.value(sheet.sheet);
            if (!sheet.handsIn || !state.complete || report.handedIn.contains(sheet.sheet))
                continue;
            const Unit *unit = units->find(sheet.unit);
            auto changes = handInChanges(session, sheet.sheet, state,
                                         unit ? unit->nameOn(today) : session.actor());
            if (!changes)
                return failure(changes.error());
            std::ranges::move(*changes, std::back_inserter(delivery.changes));
            report.handedIn += sheet.sheet;
            handedIn += sheet.sheet;
        }
        if (file.already && delivery.changes.empty())
            continue; // its receipt was given
        for (const CollectedSheet &sheet : file.sheets) {
            if (!report.sheets.contains(sheet.sheet))
                report.sheets += sheet.sheet;
        }
        delivery.receipt.id = newId(session.now());
        delivery.receipt.handout = file.handout;
        delivery.receipt.file = file.name;
        delivery.receipt.digest = file.digest;
        delivery.receipt.summary = receiptSummary(file, handedIn);
        told.receipt = delivery.receipt.id;
        report.files.push_back(told);
        deliveries.push_back(std::move(delivery));
    }
    if (!deliveries.empty()) {
        const auto united =
            session.store().collect(deliveries, {session.actor(), session.now(), {}}, progress);
        if (!united)
            return failure(united.error());
        report.added = size_t(united->added);
        report.conflicts = united->conflicts;
        report.unredacted = united->unredacted;
        if (const Status known = addHeads(session, deliveries, report); !known)
            return failure(known.error());
    }
    const auto head = session.store().head();
    if (!head)
        return failure(head.error());
    report.head = *head;
    return report;
}

} // namespace mokuhyo::work
