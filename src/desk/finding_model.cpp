#include "desk/finding_model.h"

#include "core/fiscal_year.h"
#include "core/text.h"
#include "desk/theme.h"

#include <QBrush>
#include <QGuiApplication>
#include <QIcon>
#include <QTextDocument>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::CheckedFinding;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u'↵');
}

} // namespace

void FindingModel::setFindings(std::vector<CheckedFinding> findings,
                               const QHash<QString, QString> &units)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_units = units;
    arrange();
    endResetModel();
}

// They stay where they stood; a sheet that had none comes last.
void FindingModel::replaceSheets(const QStringList &sheets,
                                 const std::vector<CheckedFinding> &findings)
{
    beginResetModel();
    const auto isOf = [](const QString &sheet) {
        return [sheet](const CheckedFinding &found) { return found.finding.sheet == sheet; };
    };
    for (const QString &sheet : sheets) {
        const auto first = std::ranges::find_if(m_findings, isOf(sheet));
        const auto at = first - m_findings.begin();
        std::erase_if(m_findings, isOf(sheet));
        std::vector<CheckedFinding> now;
        std::ranges::copy_if(findings, std::back_inserter(now), isOf(sheet));
        m_findings.insert(m_findings.begin() + at, now.begin(), now.end());
    }
    arrange();
    endResetModel();
}

void FindingModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_needle = searchKey(filter.needle);
    arrange();
    endResetModel();
}

void FindingModel::arrange()
{
    m_rows.clear();
    for (size_t i = 0; i < m_findings.size(); ++i) {
        const CheckedFinding &found = m_findings[i];
        if ((found.accepted && !m_filter.accepted) ||
            (m_filter.show == Show::Errors && !found.isError()) ||
            (m_filter.show == Show::Notices && found.isError()))
            continue;
        if (!m_needle.isEmpty()) {
            QStringList texts{found.kindTitle};
            for (int column = 0; column < ColumnCount; ++column)
                texts += text(found, column);
            if (!searchKey(texts.join(u'\n')).contains(m_needle))
                continue;
        }
        m_rows.push_back(i);
    }
}

const CheckedFinding *FindingModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_findings[m_rows[static_cast<size_t>(row)]];
}

int FindingModel::rowOf(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](size_t i) { return m_findings[i].id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<CheckedFinding> FindingModel::shown() const
{
    std::vector<CheckedFinding> all;
    for (const size_t i : m_rows)
        all.push_back(m_findings[i]);
    return all;
}

FindingModel::Counts FindingModel::counts() const
{
    Counts counts;
    for (const CheckedFinding &found : m_findings)
        ++(found.accepted ? counts.accepted : found.isError() ? counts.errors : counts.notices);
    return counts;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingModel::text(const CheckedFinding &found, int column) const
{
    switch (column) {
    case Severity:
        return severityLabel(found.finding.severity);
    case Sheet: {
        const QString unit = m_units.value(found.unit);
        return unit.isEmpty() ? found.sheetTitle : tr("%1　%2").arg(unit, found.sheetTitle);
    }
    case Place:
        return found.place();
    case Excerpt:
        return found.finding.excerpt;
    case Message:
        return found.finding.message;
    case Advice:
        return found.finding.advice;
    case Accepted:
        return found.accepted ? tr("%1（%2、%3）")
                                    .arg(found.accepted->reason, found.accepted->by,
                                         date::print(found.accepted->on, YearStyle::Era))
                              : QString();
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const CheckedFinding *found = index.isValid() ? at(index.row()) : nullptr;
    if (!found)
        return {};
    const int column = index.column();
    if (role == Qt::DecorationRole && column == Severity)
        return theme::icon(found->isError() ? u"finding-error"_s : u"finding-notice"_s);
    if (role == Qt::ForegroundRole && found->accepted)
        return QBrush(theme::color(theme::Role::Faint, QGuiApplication::palette()));
    if (role == Qt::ToolTipRole) {
        const QString shown = column == Severity ? found->kindTitle : text(*found, column);
        return shown.isEmpty() ? QVariant() : Qt::convertFromPlainText(shown);
    }
    return role == Qt::DisplayRole ? QVariant(oneLine(text(*found, column))) : QVariant();
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("区分"),          tr("部署・シート"), tr("箇所"),
                             tr("該当する文字"),  tr("内容"),         tr("対応"),
                             tr("確認済みの理由")};
    return names[section];
}

QString countsText(const FindingModel::Counts &counts)
{
    const QString open =
        counts.errors + counts.notices == 0
            ? FindingModel::tr("指摘はありません")
            : FindingModel::tr("要修正 %1件、お知らせ %2件").arg(counts.errors).arg(counts.notices);
    return counts.accepted == 0
               ? open
               : FindingModel::tr("%1（確認済み %2件）").arg(open).arg(counts.accepted);
}

} // namespace mokuhyo::desk
