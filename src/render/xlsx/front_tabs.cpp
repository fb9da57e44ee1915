#include "render/xlsx/front_tabs.h"

#include "render/xlsx/charts_tab.h"
#include "render/xlsx/contents_tab.h"

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {

Result<FrontTabs> FrontTabs::add(Draft &draft, TabNames &names)
{
    FrontTabs tabs;
    tabs.m_contents.name = names.nameFor(u"目次"_s);
    tabs.m_summary.name = names.nameFor(u"集計"_s);
    tabs.m_charts.name = names.nameFor(u"グラフ"_s);
    for (Tab *tab : {&tabs.m_contents, &tabs.m_summary, &tabs.m_charts}) {
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
    writeContentsTab(m_contents.worksheet, summary, sheets,
                     QStringList{m_summary.name, m_charts.name} + data, formats);
    const SummaryPlaces places =
        writeSummaryTab(m_summary.worksheet, m_summary.name, summary, sheets, formats);
    writeChartsTab(workbook, m_charts.worksheet, m_charts.name, summary, places, formats);
}

} // namespace mokuhyo::render::xlsx
