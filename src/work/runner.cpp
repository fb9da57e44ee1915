#include "work/runner.h"

namespace mokuhyo::work {

Runner::Runner(std::function<Result<std::unique_ptr<Session>>()> open)
{
    // SQLite connections stay on the thread that made them: one thread, never let go.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_opened = QtConcurrent::run(&m_thread, [this, open = std::move(open)]() -> Status {
        auto session = open();
        if (!session) {
            m_error = session.error();
            return failure(m_error);
        }
        m_session = *std::move(session);
        return {};
    });
}

Runner::~Runner()
{
    // The session has to go on its own thread too.
    m_thread.start([this] { m_session.reset(); });
    m_thread.waitForDone();
}

} // namespace mokuhyo::work
