#include "desk/row_reference.h"

#include "core/enumeration.h"
#include "work/former_row.h"

#include <QScrollBar>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString heading(const QString &text)
{
    return u"<h4 style='margin:8px 0 2px 0'>%1</h4>"_s.arg(text.toHtmlEscaped());
}

QString entry(const QString &label, const QString &text)
{
    return u"<p style='margin:4px 0 0 0'><b>%1</b><br>%2</p>"_s.arg(label.toHtmlEscaped(),
                                                                    asHtml(text));
}

} // namespace

RowReference::RowReference(StoreController *store, SheetDocument *document, QWidget *parent)
    : QTextBrowser(parent), m_store(store), m_document(document)
{
    setAccessibleName(tr("並べて見る内容"));
    setTabChangesFocus(true);
    setOpenLinks(false);
    connect(document, &SheetDocument::cellsChanged, this, &RowReference::compose);
    hide();
}

void RowReference::setRow(const QString &item)
{
    if (item == m_item)
        return;
    m_item = item;
    m_formerHtml.clear();
    ask();
    compose();
    verticalScrollBar()->setValue(0);
}

void RowReference::setFormerShown(bool shown)
{
    m_former = shown;
    ask();
    compose();
}

void RowReference::setEarlierShown(bool shown)
{
    m_earlier = shown;
    compose();
}

void RowReference::ask()
{
    if (!m_former || m_item.isEmpty() || m_document->isEmpty())
        return;
    m_store->ask(
        this,
        [sheet = m_document->sheet().id, item = m_item](work::Session &session) {
            return work::formerRows(session, sheet, item);
        },
        [this, asked = ++m_asked](const Result<std::vector<work::FormerRow>> &rows) {
            if (asked != m_asked)
                return;
            m_formerHtml.clear();
            if (!rows)
                m_formerHtml = asHtml(rows.error().message);
            else if (rows->empty())
                m_formerHtml = heading(tr("前年度")) + asHtml(tr("同じ取組項目は見つかりません。"));
            else {
                for (const work::FormerRow &row : *rows) {
                    m_formerHtml +=
                        heading(tr("前年度（%1）%2")
                                    .arg(fiscal::print(row.year, YearStyle::Era), row.title));
                    for (const work::FormerRow::Text &text : row.texts)
                        m_formerHtml += entry(text.label, text.text);
                }
            }
            compose();
        });
}

// What the phases before the last open one say.
QString RowReference::earlierHtml() const
{
    const Form &form = m_document->form();
    qsizetype last = 0;
    const auto columns = form.columnsFor(m_document->sheet().options);
    const auto place = [&](const Field *column) {
        return std::ranges::find(form.phases, column->phase, &Phase::key) - form.phases.begin();
    };
    for (const Field *column : columns) {
        if (!m_document->isLocked({m_item, column->key}))
            last = std::max<qsizetype>(last, place(column));
    }
    QString html;
    for (qsizetype phase = 0; phase < last; ++phase) {
        QString texts;
        for (const Field *column : columns) {
            const QString text = m_document->text({m_item, column->key});
            if (place(column) == phase && !saysNothing(text))
                texts += entry(column->label, text);
        }
        if (!texts.isEmpty())
            html += heading(form.phases[static_cast<size_t>(phase)].label) + texts;
    }
    return html.isEmpty() ? heading(tr("これまでの記入")) +
                                asHtml(tr("この行に、前の時期の記入はありません。"))
                          : html;
}

void RowReference::compose()
{
    const bool row = !m_document->isEmpty() && m_document->sheet().item(m_item);
    setVisible(row && (m_former || m_earlier));
    if (!isVisibleTo(parentWidget()))
        return;
    const int scrolled = verticalScrollBar()->value();
    setHtml((m_earlier ? earlierHtml() : QString()) + (m_former ? m_formerHtml : QString()));
    verticalScrollBar()->setValue(scrolled);
}

} // namespace mokuhyo::desk
