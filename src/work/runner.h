#pragma once

#include "work/session.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>

namespace mokuhyo::work {

// The one store thread: everything that the window does to a store runs here, in order. Results
// come back as futures; `.then(context, …)` brings them to the thread of an object.
class Runner
{
public:
    // Takes the session over; it is used on the runner's thread only from here on. Opening has to
    // happen there as well, so the session is made by `open` on that thread.
    explicit Runner(std::function<Result<std::unique_ptr<Session>>()> open);
    ~Runner(); // waits for what is under way

    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    // Whether opening worked; the first thing to wait for.
    [[nodiscard]] QFuture<Status> opened() const { return m_opened; }

    // `work` is called with Session& and answers a Result<T>; a store that did not open answers its
    // error instead.
    template<class Work>
    [[nodiscard]] auto run(Work work)
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        return QtConcurrent::run(&m_thread, [this, work = std::move(work)]() mutable -> Answer {
            if (!m_session)
                return failure(m_error);
            return work(*m_session);
        });
    }

private:
    QThreadPool m_thread;
    std::unique_ptr<Session> m_session; // touched on m_thread only
    Error m_error;
    QFuture<Status> m_opened;
};

} // namespace mokuhyo::work
