#include "desk/row_measures.h"

#include "desk/sheet_document.h"
#include "desk/store_controller.h"

#include <algorithm>

namespace mokuhyo::desk {

RowMeasures::RowMeasures(StoreController *store, const SheetDocument *document, QObject *parent)
    : QObject(parent), m_store(store), m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RowMeasures::ask);
    const auto soon = [this] { m_soon.start(); };
    connect(document, &SheetDocument::replaced, this, &RowMeasures::forget);
    connect(document, &SheetDocument::refreshed, this, soon);
    connect(document, &SheetDocument::wrote, this, soon);
    // What was decided elsewhere, such as the rule that holds.
    connect(store, &StoreController::undoChanged, this, soon);
    // Answers that are due do not come any more.
    connect(store, &StoreController::closing, this, [this] { m_asking = m_again = false; });
}

void RowMeasures::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted)
        m_soon.start();
}

std::vector<work::RowMeasure> RowMeasures::of(const QString &item) const
{
    std::vector<work::RowMeasure> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found),
                         [&](const work::RowMeasure &row) { return row.measure.item == item; });
    return found;
}

void RowMeasures::forget()
{
    m_rows.clear();
    m_soon.start();
    Q_EMIT changed();
}

void RowMeasures::ask()
{
    if (!m_wanted || m_document->isEmpty() || !m_store->isOpen())
        return;
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    m_store->ask(
        this,
        [sheet = m_document->sheet(), year = m_document->year()](work::Session &session) {
            return work::rowMeasures(session, sheet, year);
        },
        [this, id = m_document->sheet().id,
         year = m_document->year()](const Result<std::vector<work::RowMeasure>> &rows) {
            m_asking = false;
            if (m_again)
                m_soon.start();
            if (m_document->isEmpty() || m_document->sheet().id != id || m_document->year() != year)
                return; // another sheet meanwhile, which has asked for itself
            // Without an answer there is nothing to show beside the texts; they stand as they are.
            m_rows = rows.value_or(std::vector<work::RowMeasure>());
            Q_EMIT changed();
        });
}

} // namespace mokuhyo::desk
