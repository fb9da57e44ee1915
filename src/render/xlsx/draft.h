#pragma once

#include "core/result.h"

#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>
#include <vector>

namespace mokuhyo::render::xlsx {

// A workbook while it is written, in a temporary folder. Gone with this object unless it was saved.
class Draft
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Draft>> begin();

    [[nodiscard]] lxw_workbook *workbook() { return m_workbook.get(); }
    [[nodiscard]] Result<lxw_worksheet *> addTab(const QString &name);
    // Rows (from 1) of the tab added last that grow when people type.
    void setGrowing(QSet<int> rows);
    // The error for what the library refused.
    [[nodiscard]] tl::unexpected<Error> failed(const QString &detail) const;

    // Finishes the workbook and puts it at `path`, whole or not at all. Once.
    [[nodiscard]] Status save(const QString &path);

private:
    Draft() = default;

    // A workbook that nobody closed is freed without being written.
    struct Abandon
    {
        void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
    };

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<lxw_workbook, Abandon> m_workbook;
    std::vector<QSet<int>> m_growing; // by tab
};

} // namespace mokuhyo::render::xlsx
