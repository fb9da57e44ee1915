#include "render/xlsx/choices.h"

#include "render/xlsx/names.h"

namespace mokuhyo::render::xlsx {

void Choices::offer(lxw_worksheet *worksheet, const FormRef &form, const Field &field,
                    lxw_row_t firstRow, lxw_row_t lastRow, lxw_col_t column)
{
    if (field.choices.isEmpty() || lastRow < firstRow)
        return;
    const auto [known, isNew] = m_known.try_emplace({form, field.key}, m_lists.size());
    if (isNew) {
        const QByteArray number = QString::number(m_lists.size() + 1).toLatin1();
        m_lists.push_back({"mokuhyo_choices_" + number, field.choices});
    }
    QByteArray formula = "=" + m_lists[known->second].name;
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula.data();
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_OFF;
    rule.show_error = LXW_VALIDATION_OFF;
    worksheet_data_validation_range(worksheet, firstRow, column, lastRow, column, &rule);
}

bool Choices::write(lxw_workbook *workbook) const
{
    if (m_lists.empty())
        return true;
    const QByteArray tabName = tab.toUtf8();
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, tabName.constData());
    if (!worksheet)
        return false;
    worksheet_hide(worksheet);
    for (size_t i = 0; i < m_lists.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        lxw_row_t row = 0;
        for (const QString &choice : m_lists[i].choices) {
            if (worksheet_write_string(worksheet, row++, column, cellText(choice).constData(),
                                       nullptr) != LXW_NO_ERROR)
                return false;
        }
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range_abs(range, 0, column, row - 1, column);
        const QByteArray target = "=" + tabName + "!" + range;
        if (workbook_define_name(workbook, m_lists[i].name.constData(), target.constData()) !=
            LXW_NO_ERROR)
            return false;
    }
    return true;
}

} // namespace mokuhyo::render::xlsx
