#include "intake/origin.h"

#include "core/identity.h"
#include "core/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

const QString nameOfOrigin = u"_mokuhyo_origin"_s;
const QString propertyOfOrigin = u"mokuhyo"_s;
const QString headingOfAnswers = u"回答"_s;

struct Claim
{
    QString store;
    QString handout;
    QString base;

    bool operator==(const Claim &) const = default;
};

// store|handout|base, wherever it stands in what a program made of the constant: ="…", of:="…".
std::optional<Claim> claimIn(const QString &text)
{
    static const QRegularExpression claim(
        u"([0-9a-f-]{36})\\|([0-9a-f-]{36})\\|([0-9]{0,19})(?![0-9])"_s);
    const QRegularExpressionMatch match = claim.match(text);
    if (!match.hasMatch() || !isId(match.captured(1)) || !isId(match.captured(2)))
        return {};
    return Claim{match.captured(1), match.captured(2), match.captured(3)};
}

using Rows = std::map<int, std::map<int, QString>>;

Rows rowsOf(const Tab &tab)
{
    Rows rows;
    for (const GridCell &cell : tab.cells)
        rows[cell.row].emplace(cell.column, cell.text);
    return rows;
}

// The hidden tab, whatever people call it: its first entry says what it is. Answers the column in
// which its entries begin.
std::optional<int> isIdentity(const Rows &rows)
{
    if (rows.empty() || rows.begin()->second.empty())
        return {};
    const auto &[column, first] = *rows.begin()->second.begin();
    if (first != propertyOfOrigin || !rows.begin()->second.contains(column + 1))
        return {};
    return column;
}

class Reader
{
public:
    Origin read(const Workbook &workbook)
    {
        for (const Tab &tab : workbook.tabs) {
            const bool small = tab.cells.size() < mostEntries;
            const Rows rows = small ? rowsOf(tab) : Rows();
            if (const std::optional<int> column = isIdentity(rows))
                readIdentity(rows, *column);
        }
        for (const NamedText &name : workbook.definedNames) {
            if (name.name.compare(nameOfOrigin, Qt::CaseInsensitive) == 0)
                claim(claimIn(name.text));
        }
        for (const NamedText &property : workbook.properties) {
            if (property.name == propertyOfOrigin)
                claim(claimIn(property.text));
        }
        for (const Tab &tab : workbook.tabs)
            readAnswers(tab);
        return std::move(m_origin);
    }

private:
    static constexpr size_t mostEntries = 20000;

    // The first that says something counts; the others may confirm it.
    void claim(const std::optional<Claim> &claim)
    {
        if (!claim)
            return;
        if (!m_claim) {
            m_claim = claim;
            m_origin.store = claim->store;
            m_origin.handout = claim->handout;
            m_origin.base = claim->base;
        } else if (*m_claim != *claim) {
            m_origin.contradictory = true;
        }
    }

    void readIdentity(const Rows &rows, int first)
    {
        Claim found;
        for (const auto &[row, cells] : rows) {
            const auto at = [&](int offset) {
                const auto cell = cells.find(first + offset);
                return cell == cells.end() ? QString() : cell->second;
            };
            const QString key = at(0);
            if (key == u"store")
                found.store = at(1);
            else if (key == u"handout")
                found.handout = at(1);
            else if (key == u"base")
                found.base = at(1);
            else if (key == u"letter" || key == u"answers")
                m_origin.ownTabs += at(1);
            else if (key == u"sheet" && isId(at(2)))
                m_origin.sheets.push_back({at(1), at(2), at(3)});
        }
        claim(claimIn(QStringList{found.store, found.handout, found.base}.join(u'|')));
    }

    // Rows with the mark of a comment have its answer under the heading, wherever the column went.
    // Which records are comments only the store can tell.
    void readAnswers(const Tab &tab)
    {
        int heading = -1;
        int headingRow = -1;
        for (const GridCell &cell : tab.cells) {
            if (heading < 0 && labelKey(cell.text) == labelKey(headingOfAnswers)) {
                heading = cell.column;
                headingRow = cell.row;
            }
        }
        if (heading < 0)
            return;
        std::map<int, QString> texts;
        std::map<int, RowMark> marks;
        for (const GridCell &cell : tab.cells) {
            if (cell.row <= headingRow)
                continue;
            if (const auto mark = rowMark(cell.text))
                marks.emplace(cell.row, *mark);
            else if (cell.column == heading)
                texts.emplace(cell.row, cell.text);
        }
        for (const auto &[row, mark] : marks) {
            const auto text = texts.find(row);
            m_origin.answers.push_back({mark,
                                        {text == texts.end() ? QString() : text->second,
                                         {tab.name, address(row, heading)}}});
        }
    }

    Origin m_origin;
    std::optional<Claim> m_claim;
};

} // namespace

Origin originOf(const Workbook &workbook)
{
    return Reader().read(workbook);
}

} // namespace mokuhyo::intake
