#include "desk/jobs.h"

#include <QProgressDialog>

namespace mokuhyo::desk {

namespace {

constexpr int quietTime = 500; // ms; shorter work needs no dialog
constexpr int tickTime = 80;

} // namespace

Progress JobState::progress(const std::shared_ptr<JobState> &state)
{
    return [state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->cancelled;
    };
}

JobProgress::JobProgress(const QString &title, QWidget *window)
    : QObject(window), m_title(title), m_window(window), m_quiet(quietTime)
{
    m_timer.setInterval(tickTime);
    connect(&m_timer, &QTimer::timeout, this, &JobProgress::tick);
    m_timer.start();
}

JobProgress::~JobProgress()
{
    delete m_dialog.data();
}

void JobProgress::tick()
{
    if (!m_quiet.hasExpired())
        return;
    if (!m_dialog) {
        m_dialog = new QProgressDialog(m_title, tr("中止"), 0, 0, m_window);
        m_dialog->setWindowTitle(m_title);
        m_dialog->setWindowModality(Qt::NonModal);
        m_dialog->setAutoClose(false);
        m_dialog->setAutoReset(false);
        m_dialog->setMinimumDuration(0);
        connect(m_dialog, &QProgressDialog::canceled, this, [this] {
            m_state->cancelled = true;
            if (m_dialog)
                m_dialog->setLabelText(tr("中止しています…"));
        });
        m_dialog->show();
    }
    if (m_state->cancelled)
        return;
    const qint64 total = m_state->total;
    m_dialog->setMaximum(total > 0 ? 1000 : 0);
    if (total > 0)
        m_dialog->setValue(static_cast<int>(m_state->done * 1000 / total));
}

} // namespace mokuhyo::desk
