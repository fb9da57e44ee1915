#pragma once

#include "work/collect.h"

#include <QAbstractTableModel>

#include <optional>

namespace mokuhyo::desk {

// What of one file differs: cells, rows that came or are missing, answers to comments. A check mark
// says whether it will be written, and can be changed where somebody has to decide.
class CollectCellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Taken, Place, What, AtHandout, Here, Section, ColumnCount };
    enum class Show { Everything, Conflicts, Undecided };

    using QAbstractTableModel::QAbstractTableModel;

    // `file` is changed by the check marks and has to outlive the model's use of it; null: nothing.
    // With `sheet` only that one of its sheets.
    void setFile(work::CollectedFile *file, std::optional<size_t> sheet = {});
    void setShow(Show show);
    // Takes every cell that was not theirs to change, or none.
    void takeOutside(bool taken);
    [[nodiscard]] bool hasOutside() const;

    // The texts of a line; no 配布時 where there is none.
    struct Texts
    {
        std::optional<QString> atHandout;
        QString here;
        QString section;
    };
    [[nodiscard]] Texts texts(int row) const;
    // Why it is shown, for people.
    [[nodiscard]] QString explanation(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void takenChanged();

private:
    // A cell or a row of the file's sheets, or an answer.
    struct Line
    {
        work::CollectedSheet *sheet = nullptr;
        work::CollectedCell *cell = nullptr;
        work::CollectedRow *row = nullptr;
        const work::CollectedAnswer *answer = nullptr;
    };
    void build();
    [[nodiscard]] bool isShown(const Line &line) const;
    [[nodiscard]] const Line &at(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] static bool mayChoose(const Line &line);
    [[nodiscard]] QString place(const Line &line) const;
    [[nodiscard]] static QString what(const Line &line);
    [[nodiscard]] QVariant spans(int row, int column) const;

    work::CollectedFile *m_file = nullptr;
    std::optional<size_t> m_sheet;
    Show m_show = Show::Everything;
    std::vector<Line> m_lines;
    mutable QHash<std::pair<int, int>, QVariant> m_spans; // by line and column
};

} // namespace mokuhyo::desk
