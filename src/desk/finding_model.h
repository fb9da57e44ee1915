#pragma once

#include "work/check.h"

#include <QAbstractTableModel>

namespace mokuhyo::desk {

// What the check found, a line each, in the order of the sheets.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Sheet, Place, Excerpt, Message, Advice, Accepted, ColumnCount };
    enum class Show { Everything, Errors, Notices };

    using QAbstractTableModel::QAbstractTableModel;

    // `units`: names of units by id.
    void setFindings(std::vector<work::CheckedFinding> findings,
                     const QHash<QString, QString> &units = {});
    // A new check of these sheets.
    void replaceSheets(const QStringList &sheets,
                       const std::vector<work::CheckedFinding> &findings);
    struct Filter
    {
        Show show = Show::Everything;
        bool accepted = false; // also what was accepted
        QString needle = {};
    };
    void setFilter(const Filter &filter);

    [[nodiscard]] const work::CheckedFinding *at(int row) const; // null: none
    [[nodiscard]] int rowOf(const QString &id) const;            // -1: not shown
    [[nodiscard]] std::vector<work::CheckedFinding> shown() const;
    // Of all findings; what was accepted counts nowhere else.
    struct Counts
    {
        int errors = 0;
        int notices = 0;
        int accepted = 0;
        bool operator==(const Counts &) const = default;
    };
    [[nodiscard]] Counts counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void arrange();
    [[nodiscard]] QString text(const work::CheckedFinding &found, int column) const;

    std::vector<work::CheckedFinding> m_findings;
    QHash<QString, QString> m_units;
    Filter m_filter;
    QString m_needle;           // folded
    std::vector<size_t> m_rows; // that are shown
};

// 要修正 2件、お知らせ 5件（確認済み 1件）
[[nodiscard]] QString countsText(const FindingModel::Counts &counts);

} // namespace mokuhyo::desk
