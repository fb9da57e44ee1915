#include "desk/replacing.h"

#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/store_controller.h"
#include "desk/tree_panel.h"

#include <QLineEdit>

namespace mokuhyo::desk {

Replacing::Replacing(StoreController *store, SheetDocument *document, SheetPage *page,
                     TreePanel *tree, QWidget *parent)
    : QObject(parent), m_store(store), m_document(document), m_page(page), m_tree(tree),
      m_panel(new ReplacePanel(parent))
{
    m_panel->hide();
    connect(m_panel, &ReplacePanel::planWanted, this, [this] { plan(); });
    connect(m_panel, &ReplacePanel::replaceWanted, this, &Replacing::replace);
    connect(m_panel, &ReplacePanel::closeWanted, this, &Replacing::close);
    connect(m_panel, &ReplacePanel::placeChosen, this, [this](const work::CellRef &cell) {
        Q_EMIT placeChosen(cell.sheet, {cell.item, cell.key});
    });
}

void Replacing::begin()
{
    m_panel->show();
    m_panel->begin();
}

void Replacing::close()
{
    m_panel->hide();
    m_page->table()->setFocus();
}

work::SheetFilter Replacing::where() const
{
    work::SheetFilter filter;
    switch (m_panel->scope()) {
    case ReplacePanel::Scope::Sheet:
        filter.sheets = {m_document->sheet().id};
        break;
    case ReplacePanel::Scope::Unit:
        filter.year = m_tree->year();
        filter.units = {m_document->sheet().unit};
        break;
    case ReplacePanel::Scope::Year:
        filter.year = m_tree->year();
        break;
    }
    return filter;
}

void Replacing::plan(const QString &message)
{
    if (m_document->isEmpty() || m_panel->findEdit()->text().isEmpty())
        return;
    Q_EMIT whenWritten([this, message] {
        const work::Replacement wanted = m_panel->wanted();
        m_store->ask(
            this,
            [filter = where(), wanted](work::Session &session) {
                return work::planReplace(session, filter, wanted);
            },
            [this, message](Result<std::vector<work::ReplaceHit>> hits) {
                if (!hits) {
                    m_panel->setMessage(hits.error().message);
                    return;
                }
                m_panel->setHits(std::move(*hits));
                if (!message.isEmpty())
                    m_panel->setMessage(message);
            });
    });
}

void Replacing::replace()
{
    const std::vector<work::ReplaceHit> hits = m_panel->chosen();
    if (hits.empty())
        return;
    Q_EMIT whenWritten([this, hits, wanted = m_panel->wanted()] {
        m_store->change(
            this,
            [hits, wanted](work::Session &session) {
                return work::applyReplace(session, hits, wanted);
            },
            [this, count = hits.size()](const Result<work::Applied> &applied) {
                if (!applied) {
                    m_panel->setMessage(applied.error().message);
                    return;
                }
                plan(tr("%1個の欄を置換しました。「元に戻す」で戻せます。").arg(count));
            });
    });
}

} // namespace mokuhyo::desk
