#pragma once

#include "desk/sheet_document.h"

#include <QAbstractTableModel>

namespace mokuhyo::desk {

// The rows of the sheet in view under the columns of its form. Texts come from the document's
// memory; writing goes through it.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        LockedRole = Qt::UserRole + 1, // bool: looks like another phase's
        BlankRole,                     // bool: open, required and empty
        UnsavedRole,                   // bool: the store refused it
        ChoicesRole,                   // QStringList
        CenterRole,                    // bool: printed in the middle
        CommentRole,                   // bool: somebody has said something of it and waits
        AmendedRole,                   // bool: changed with a reason after its phase had closed
        EndedRole,                     // bool: the row was discontinued, merged, …
        ConflictRole,                  // bool: two people wrote different texts
        GoalsRole,                     // QList<int>: SDGs that the text names
    };

    explicit SheetModel(SheetDocument *document, QObject *parent = nullptr);

    [[nodiscard]] SheetDocument *document() const { return m_document; }
    [[nodiscard]] CellKey keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CellKey &cell) const;
    [[nodiscard]] QString itemAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] qsizetype rowOf(const QString &item) const { return m_rows.indexOf(item); }
    [[nodiscard]] const std::vector<const Field *> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void reset();
    void refresh();
    void tellChangedRows();
    void changed(const QList<CellKey> &cells);
    [[nodiscard]] QString description(const CellKey &cell) const;
    [[nodiscard]] QString toolTip(const CellKey &cell) const;

    SheetDocument *m_document;
    std::vector<const Field *> m_columns;
    std::shared_ptr<const Form> m_form; // keeps what m_columns points to
    QStringList m_rows;                 // item ids
    std::vector<Item> m_shown;          // as they were told to the views
};

} // namespace mokuhyo::desk
