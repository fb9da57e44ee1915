#pragma once

#include "desk/store_controller.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QProgressDialog;
class QWidget;

namespace mokuhyo::desk {

// What a piece of long work and the window know of each other.
struct JobState
{
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;

    [[nodiscard]] static Progress progress(const std::shared_ptr<JobState> &state);
};

// Shows long work after half a second, modeless and with a button to stop it.
class JobProgress : public QObject
{
    Q_OBJECT

public:
    JobProgress(const QString &title, QWidget *window);
    ~JobProgress() override;

    [[nodiscard]] const std::shared_ptr<JobState> &state() const { return m_state; }

private:
    void tick();

    std::shared_ptr<JobState> m_state = std::make_shared<JobState>();
    QString m_title;
    QWidget *m_window;
    QPointer<QProgressDialog> m_dialog;
    QTimer m_timer;
    QDeadlineTimer m_quiet;
};

// Runs work(Session &, Progress) → Result<T> on the store's thread with its progress on show, then
// then(Result<T>) here.
template<class Work, class Then>
void runJob(StoreController &store, QWidget *window, const QString &title, Work work, Then then)
{
    auto *shown = new JobProgress(title, window);
    QObject::connect(&store, &StoreController::closing, shown, [shown] {
        shown->state()->cancelled = true;
        shown->deleteLater();
    });
    store.ask([work = std::move(work), progress = JobState::progress(shown->state())](
                  work::Session &session) mutable { return work(session, progress); },
              [shown = QPointer<JobProgress>(shown), then = std::move(then)](auto answer) mutable {
                  delete shown.data();
                  then(std::move(answer));
              });
}

} // namespace mokuhyo::desk
