#include "render/xlsx/front_tabs.h"

#include "render/xlsx/charts_tab.h"
#include "render/xlsx/contents_tab.h"

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {

Result<FrontTabs> FrontTabs::add(Draft &draft, TabNames &names, const Summary &summary)
{
    FrontTabs tabs;
    std::vector<std::pair<Tab *, QString>> wanted{
        {&tabs.m_contents, u"目次"_s}, {&tabs.m_summary, u"集計"_s}, {&tabs.m_charts, u"グラフ"_s}};
    if (!summary.results.rows.empty())
        wanted.emplace_back(&tabs.m_results, u"達成状況"_s);
    for (const auto &[tab, name] : wanted) {
        tab->name = names.nameFor(name);
        const auto worksheet = draft.addTab(tab->name);
        if (!worksheet)
            return failure(worksheet.error());
        tab->worksheet = *worksheet;
    }
    return tabs;
}

void FrontTabs::write(lxw_workbook *workbook, const Summary &summary, const QStringList &sheets,
                      const QStringList &data) const
{
    const BookFormats formats(workbook);
    QStringList others{m_summary.name, m_charts.name};
    if (m_results.worksheet)
        others += m_results.name;
    writeContentsTab(m_contents.worksheet, summary, sheets, others + data, formats);
    BookPlaces places;
    places.sheets = writeSummaryTab(m_summary.worksheet, m_summary.name, summary, sheets, formats);
    if (m_results.worksheet)
        places.results =
            writeResultsTab(m_results.worksheet, m_results.name, summary.results, formats);
    writeChartsTab(workbook, m_charts.worksheet, m_charts.name, summary, places, formats);
}

} // namespace mokuhyo::render::xlsx
