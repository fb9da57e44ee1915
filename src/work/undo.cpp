#include "work/undo.h"

#include <algorithm>

namespace mokuhyo::work {

void UndoStack::push(Step step)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    if (m_steps.size() > deepest)
        m_steps.erase(m_steps.begin());
    m_done = m_steps.size();
}

const Step *UndoStack::toUndo() const
{
    return m_done > 0 ? &m_steps[m_done - 1] : nullptr;
}

const Step *UndoStack::toRedo() const
{
    return m_done < m_steps.size() ? &m_steps[m_done] : nullptr;
}

void UndoStack::undone()
{
    --m_done;
}

void UndoStack::redone()
{
    ++m_done;
}

void UndoStack::forget(const std::function<bool(const Step &)> &isMeant)
{
    const auto done = m_steps.begin() + std::ptrdiff_t(m_done);
    m_done -= size_t(std::count_if(m_steps.begin(), done, isMeant));
    std::erase_if(m_steps, isMeant);
}

} // namespace mokuhyo::work
