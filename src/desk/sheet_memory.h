#pragma once

#include <QSettings>
#include <QStringList>

#include <optional>

namespace mokuhyo::desk {

// How somebody left a sheet.
struct SheetView
{
    QString item; // of the current cell
    QString column;
    QString topItem;            // the row at the table's top edge; empty: the head is in view
    int offset = 0;             // px: of the row above the edge, else of the whole paper
    std::optional<bool> header; // unfolded, where somebody chose so
    std::optional<bool> footer;
};

// Remembers views of sheets between two starts; the oldest are forgotten.
class SheetMemory
{
public:
    [[nodiscard]] std::optional<SheetView> view(const QString &sheet) const;
    void setView(const QString &sheet, const SheetView &view);
    // Phases whose columns somebody wants to see before their time, by form.
    [[nodiscard]] QStringList unfolded(const QString &form) const;
    void setUnfolded(const QString &form, const QStringList &phases);

private:
    QSettings m_settings;
};

} // namespace mokuhyo::desk
