#pragma once

#include "work/export.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace mokuhyo::desk {

class ShownFieldsTree;

// A title as the name of a file, without folder and suffix.
[[nodiscard]] QString fileNameOf(const QString &title);

struct ExportChoice
{
    work::SheetFilter filter;
    work::ExportFormat format = work::ExportFormat::Xlsx;
    render::Visibility visibility = {};
    render::CsvEncoding encoding = render::CsvEncoding::Utf8;
};

// What there is to export from: the sheet in view, its unit, the year.
struct ExportScope
{
    int year = 0;
    QString sheet;
    QString sheetName;
    QString sheetPublicName; // without what is internal
    QString sheetForm;       // id
    QString unit;
    QString unitName;
};

// Asks what to export and how; the file is asked for afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportScope &scope, QWidget *parent = nullptr);
    ~ExportDialog() override;

    // The forms of the year's sheets, whose fields can be left out.
    void setForms(const std::vector<Form> &forms);
    [[nodiscard]] ExportChoice choice() const;
    // A name without folder for the chosen range.
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] static QString suffix(work::ExportFormat format);
    [[nodiscard]] static QString filter(work::ExportFormat format);

private:
    [[nodiscard]] work::ExportFormat format() const;
    [[nodiscard]] bool isPublic() const;
    void adapt(); // to what is chosen so far

    ExportScope m_scope;
    ShownFieldsTree *m_fields;
    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace mokuhyo::desk
