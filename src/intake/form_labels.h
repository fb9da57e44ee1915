#pragma once

#include "core/form.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace mokuhyo::intake {

// Where the form's layout prints the value of a field, seen from its label.
enum class ValueHint { None, Right, Below, Inside };

// A label found at the beginning of a cell's text, and what the cell says after it.
struct LabelMatch
{
    const Field *field = nullptr;
    bool bare = true; // the cell holds nothing but the label
    QString rest;
};

// The years that a title states.
struct TitleYears
{
    std::optional<int> first;
    std::optional<int> last;
};

// Folded texts, each folded once: every form is tried on every cell, and tabs repeat their labels.
class FoldedTexts
{
public:
    struct Keys
    {
        QString label; // of the whole text, or of the beginning of a long one
        QString loose; // without what people add to a label; empty for a long text
    };
    [[nodiscard]] const Keys &of(const QString &text);

private:
    QHash<QString, Keys> m_keys;
};

// Everything printed on a form, folded for matching.
class FormLabels
{
public:
    // `folded` is shared between the forms that are tried, and outlives them.
    FormLabels(const Form &form, FoldedTexts &folded);

    [[nodiscard]] const Form &form() const { return *m_form; }
    // Columns that a heading may mean: several where a label repeats under different bands.
    [[nodiscard]] std::vector<const Field *> columns(const QString &text) const;
    [[nodiscard]] bool isBand(const QString &text) const;
    [[nodiscard]] std::optional<LabelMatch> field(const QString &text) const;
    // Text that the layout prints around fields: 特記事項, 実行計画（年度目標）.
    [[nodiscard]] bool isFixedText(const QString &text) const;
    // Whether this is a title of the layout, and the years in it.
    [[nodiscard]] std::optional<TitleYears> title(const QString &text) const;

    [[nodiscard]] ValueHint hint(const Field &field) const { return m_hints.value(field.key); }
    [[nodiscard]] bool inFooter(const Field &field) const { return m_footer.contains(field.key); }

private:
    void addLayout(const std::vector<LayoutRow> &rows, bool footer);
    void addText(const QString &text);
    [[nodiscard]] std::optional<LabelMatch> captioned(const QString &text) const;

    const Form *m_form;
    FoldedTexts &m_folded;
    QHash<QString, std::vector<const Field *>> m_columns;      // by label key
    QHash<QString, std::vector<const Field *>> m_looseColumns; // by loose key
    QHash<QString, const Field *> m_fields;
    QHash<QString, const Field *> m_looseFields;
    QSet<QString> m_bands;
    QSet<QString> m_fixed;
    std::vector<QRegularExpression> m_titles;
    QHash<QString, ValueHint> m_hints;
    QSet<QString> m_footer;
};

} // namespace mokuhyo::intake
