#pragma once

#include "desk/sheet_document.h"
#include "render/layout.h"

#include <QDialog>
#include <QListWidget>

namespace mokuhyo::desk {

// What paper or a file could not show as it is, a line each; choosing one that names a cell asks to
// go there.
class WarningList : public QListWidget
{
    Q_OBJECT

public:
    explicit WarningList(QWidget *parent = nullptr);

    void setWarnings(const std::vector<render::Warning> &warnings);

Q_SIGNALS:
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);

private:
    std::vector<render::Warning> m_all;
};

// Says what a file could not show, after it was written.
class WarningsDialog : public QDialog
{
    Q_OBJECT

public:
    WarningsDialog(const QString &message, const std::vector<render::Warning> &warnings,
                   QWidget *parent = nullptr);

    [[nodiscard]] WarningList *list() const { return m_list; }

Q_SIGNALS:
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);

private:
    WarningList *m_list;
};

// The cell that a record and a field of a sheet mean.
[[nodiscard]] CellKey cellOn(const QString &sheet, const QString &record, const QString &field);

} // namespace mokuhyo::desk
