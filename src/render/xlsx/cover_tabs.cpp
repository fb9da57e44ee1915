#include "render/xlsx/cover_tabs.h"

#include "render/xlsx/letter_tab.h"
#include "render/xlsx/remarks_tab.h"

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {

Result<CoverTabs> CoverTabs::add(Draft &draft, TabNames &names, const Cover &cover,
                                 const std::optional<XlsxIdentity> &identity)
{
    CoverTabs tabs;
    tabs.m_letterName = names.nameFor(u"照会"_s);
    const auto letter = draft.addTab(tabs.m_letterName);
    if (!letter)
        return failure(letter.error());
    tabs.m_letter = *letter;
    if (cover.comments.empty() && cover.fixes.empty())
        return tabs;
    tabs.m_remarksName = names.nameFor(u"連絡"_s);
    tabs.m_hasComments = !cover.comments.empty();
    const auto remarks = draft.addTab(tabs.m_remarksName);
    if (!remarks)
        return failure(remarks.error());
    lxw_workbook *workbook = draft.workbook();
    draft.setGrowing(writeRemarksTab(workbook, *remarks, cover, identity, BookFormats(workbook)));
    return tabs;
}

void CoverTabs::writeLetter(lxw_workbook *workbook, const CoverLetter &letter,
                            const QStringList &sheets, const std::vector<size_t> &rows) const
{
    writeLetterTab(workbook, m_letter, letter, sheets, rows, BookFormats(workbook));
}

std::vector<QStringList> CoverTabs::identityRows() const
{
    std::vector<QStringList> rows{{u"letter"_s, m_letterName}};
    if (m_hasComments)
        rows.push_back({u"answers"_s, m_remarksName, QString::number(answerColumn)});
    else if (!m_remarksName.isEmpty())
        rows.push_back({u"letter"_s, m_remarksName});
    return rows;
}

} // namespace mokuhyo::render::xlsx
