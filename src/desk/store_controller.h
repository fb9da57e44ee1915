#pragma once

#include "desk/open_store.h"
#include "desk/sheet_document.h"
#include "desk/snapshot.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace mokuhyo::desk {

// The open store as one window sees it: everything runs on the store's thread and comes back as a
// signal or a callback on the window's. Windows of one store share it, and what one commits the
// others show.
class StoreController : public QObject
{
    Q_OBJECT

public:
    enum class Opening { Existing, New, ExistingOrNew };
    // Done once on a store that was just made, such as filling in the sample city.
    using Setup = std::function<Status(work::Session &)>;

    // `stores`: those of this process; by itself a window has its own.
    explicit StoreController(std::shared_ptr<OpenStores> stores = {}, QObject *parent = nullptr);
    ~StoreController() override;

    void open(const QString &path, Opening opening, const Setup &setup = {});
    // For tests and trials: a store that is gone with the program.
    void openInMemory(const Setup &setup = {});
    // The store that another window has open.
    void openSame(const StoreController &other);
    // The last window waits for what is under way.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; }

    // Runs work(Session &) → Result<T> and brings the answer to `then` here, never before this
    // returns; nothing comes once the store was closed.
    template<class Work, class Then>
    void ask(Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, work::Session &>;
        if (!m_store)
            return;
        // By way of the store: it waits for its thread before it goes, a window does not. Queued,
        // because a continuation with a context is called at once where the work is done already.
        m_store->runner()
            .run(std::move(work))
            .then([store = m_store.get(), self = QPointer<StoreController>(this), round = m_round,
                   then = std::move(then)](Answer answer) mutable {
                QMetaObject::invokeMethod(
                    store,
                    [self, round, then = std::move(then), answer = std::move(answer)]() mutable {
                        if (self && round == self->m_round)
                            then(std::move(answer));
                    },
                    Qt::QueuedConnection);
            });
    }

    // For whoever may be gone by then, such as a dialog: the answer is dropped with it.
    template<class Work, class Then>
    void ask(const QObject *context, Work work, Then then)
    {
        ask(std::move(work), [context = QPointer<const QObject>(context),
                              then = std::move(then)](auto answer) mutable {
            if (context)
                then(std::move(answer));
        });
    }

    // A step of undo; what is shown is read again. Errors go to failed() unless `then` takes them.
    using Step = std::function<Result<work::Applied>(work::Session &)>;
    using Done = std::function<void(const Result<work::Applied> &)>;
    void change(Step step, const Done &then = {});
    // With `context` gone nobody takes its errors any more: they go to failed().
    void change(const QObject *context, Step step, const Done &then);
    void undo();
    void redo();

    void writeCells(std::vector<work::CellText> cells, const work::EditOptions &options,
                    const SheetDocument::Answer &answer);
    void loadTree(std::optional<int> year);
    void loadSheet(const QString &id);
    // How the sheets of the year in view stand; with none given, all of them.
    void loadStatuses(const QStringList &sheets = {});
    // After work that was run by ask() and wrote: tree, undo and time of saving, in every window.
    void refreshAfterWork(std::optional<int> year);
    // The sheet to read again after changes; empty: none.
    void setShown(const QString &sheetId) { m_shown = sheetId; }

Q_SIGNALS:
    // Answers that are still due will not come.
    void closing();
    void opened(const mokuhyo::desk::StoreInfo &info);
    void openFailed(const QString &path, const mokuhyo::Error &error);
    void treeLoaded(const mokuhyo::desk::TreeSnapshot &tree);
    void sheetLoaded(const mokuhyo::desk::SheetSnapshot &sheet);
    void statusesLoaded(const std::vector<mokuhyo::work::SheetStatus> &statuses);
    void sheetGone(const QString &id);
    void sheetNotLoaded(const QString &id, const mokuhyo::Error &error);
    void saving();
    void saved(const QDateTime &at);
    void undoChanged(const QString &undoText, const QString &redoText);
    void failed(const mokuhyo::Error &error);

private:
    struct Outcome
    {
        work::Applied applied;
        QString undoText;
        QString redoText;
        std::optional<SheetSnapshot> sheet;
        bool sheetGone = false;
    };
    void start(const QString &path, std::shared_ptr<OpenStore> store);
    void finish(const Outcome &outcome);
    void heed(const Announcement &what);
    void reload();
    static Outcome outcomeOf(const work::Session &session, work::Applied applied,
                             const QString &shown);

    std::shared_ptr<OpenStores> m_stores;
    std::shared_ptr<OpenStore> m_store; // null: none
    int m_round = 0;                    // of opening; answers of an earlier store are dropped
    bool m_open = false;
    StoreInfo m_info;
    QString m_shown;
    std::optional<int> m_year;
};

} // namespace mokuhyo::desk
