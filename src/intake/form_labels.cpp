#include "intake/form_labels.h"

#include "core/fiscal_year.h"
#include "core/text.h"

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLabel = 400; // characters of a cell that may still be a label

// Without what people add to a label: a colon, a bullet, an explanation in brackets at the end.
QString looseKey(const QString &text)
{
    static const QRegularExpression decoration(u"^[○●◎■□◆◇▼▽▲△・※*【\\[<〈]+|[】\\]>〉:]+$"_s);
    static const QRegularExpression explanation(u"(?<=.)\\([^()]*\\)$"_s);
    QString key = labelKey(text);
    key.remove(decoration);
    key.remove(explanation);
    return key;
}

QStringList wordings(const Field &field)
{
    QStringList texts{field.label, field.heading};
    texts << field.aliases;
    texts.removeAll(QString());
    return texts;
}

// How many characters of `text` the label takes; nothing where it does not begin with it.
std::optional<qsizetype> prefixLength(const QString &text, const QString &key)
{
    for (qsizetype length = 1; length <= std::min(text.size(), key.size() * 3 + 20); ++length) {
        const QString part = labelKey(QStringView(text).left(length));
        if (part == key)
            return length;
        if (part.size() > key.size())
            return {};
    }
    return {};
}

std::optional<int> yearIn(const QString &text)
{
    const std::optional<int> whole = fiscal::parse(text);
    return whole ? whole : fiscal::find(text);
}

} // namespace

const FoldedTexts::Keys &FoldedTexts::of(const QString &text)
{
    auto keys = m_keys.find(text);
    if (keys == m_keys.end()) {
        const bool maybeLabel = text.size() <= maxLabel;
        keys = m_keys.insert(text, {labelKey(QStringView(text).left(maxLabel)),
                                    maybeLabel ? looseKey(text) : QString()});
    }
    return *keys;
}

FormLabels::FormLabels(const Form &form, FoldedTexts &folded) : m_form(&form), m_folded(folded)
{
    for (const Field &column : form.columns) {
        for (const QString &text : wordings(column)) {
            m_columns[labelKey(text)].push_back(&column);
            m_looseColumns[looseKey(text)].push_back(&column);
        }
        if (!column.band.isEmpty())
            m_bands.insert(labelKey(column.band));
    }
    for (const Field &field : form.fields) {
        for (const QString &text : wordings(field)) {
            m_fields.insert(labelKey(text), &field);
            m_looseFields.insert(looseKey(text), &field);
        }
    }
    addLayout(form.layout.header, false);
    addLayout(form.layout.footer, true);
}

void FormLabels::addLayout(const std::vector<LayoutRow> &rows, bool footer)
{
    QHash<QString, size_t> labelRow;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (const LayoutCell &cell : rows[row].cells) {
            switch (cell.content) {
            case LayoutCell::Content::Text:
                addText(cell.text);
                continue;
            case LayoutCell::Content::Label:
                labelRow.insert(cell.field, row);
                break;
            case LayoutCell::Content::Value:
                if (labelRow.contains(cell.field))
                    m_hints.insert(cell.field, labelRow.value(cell.field) == row
                                                   ? ValueHint::Right
                                                   : ValueHint::Below);
                break;
            case LayoutCell::Content::Captioned:
                m_hints.insert(cell.field, ValueHint::Inside);
                break;
            }
            if (footer)
                m_footer.insert(cell.field);
        }
    }
}

void FormLabels::addText(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
    if (!text.contains(placeholder)) {
        if (const QString key = labelKey(text); !key.isEmpty())
            m_fixed.insert(key);
        return;
    }
    QString pattern = u"^#*"_s; // published text marks headings with #
    qsizetype done = 0;
    bool fixedPart = false;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString before = labelKey(QStringView(text).mid(done, match.capturedStart() - done));
        fixedPart = fixedPart || !before.isEmpty();
        const bool year = match.captured().startsWith("{year"_L1);
        pattern += QRegularExpression::escape(before) + (year ? u"(.{1,40}?)"_s : u".{0,200}?"_s);
        done = match.capturedEnd();
    }
    const QString after = labelKey(QStringView(text).mid(done));
    if (fixedPart || !after.isEmpty())
        m_titles.emplace_back(pattern + QRegularExpression::escape(after) + u'$');
}

std::vector<const Field *> FormLabels::columns(const QString &text) const
{
    if (text.size() > maxLabel)
        return {};
    const FoldedTexts::Keys &keys = m_folded.of(text);
    const auto exact = m_columns.constFind(keys.label);
    return exact != m_columns.cend() ? *exact : m_looseColumns.value(keys.loose);
}

bool FormLabels::isBand(const QString &text) const
{
    return text.size() <= maxLabel && m_bands.contains(m_folded.of(text).label);
}

std::optional<LabelMatch> FormLabels::field(const QString &text) const
{
    if (text.size() <= maxLabel) {
        const FoldedTexts::Keys &keys = m_folded.of(text);
        const Field *found = m_fields.value(keys.label);
        if (!found && !keys.loose.isEmpty())
            found = m_looseFields.value(keys.loose);
        if (found)
            return LabelMatch{found, true, {}};
    }
    return captioned(text);
}

// 職名　政策経営部長, or a label with its value on the lines below. Where the layout does not say
// that a field is printed so, only a colon or a line break after the label counts: a sentence may
// begin with the word.
std::optional<LabelMatch> FormLabels::captioned(const QString &text) const
{
    const QString start = m_folded.of(text).label;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (!start.startsWith(it.key()))
            continue;
        const std::optional<qsizetype> length = prefixLength(text, it.key());
        if (!length || *length >= text.size())
            continue;
        QString rest = text.mid(*length);
        const QChar separator = rest[0];
        const bool colon = separator == u':' || separator == u'：';
        const bool declared = hint(*it.value()) == ValueHint::Inside;
        if (!colon && separator != u'\n' && !(declared && separator.isSpace()))
            continue;
        if (separator == u'\n')
            rest.remove(0, 1);
        else
            rest = trimmedText(QStringView(rest).mid(1));
        return LabelMatch{it.value(), false, rest};
    }
    return {};
}

bool FormLabels::isFixedText(const QString &text) const
{
    return text.size() <= maxLabel && m_fixed.contains(m_folded.of(text).label);
}

std::optional<TitleYears> FormLabels::title(const QString &text) const
{
    if (text.size() > maxLabel)
        return {};
    const QString key = m_folded.of(text).label;
    for (const QRegularExpression &pattern : m_titles) {
        const QRegularExpressionMatch match = pattern.match(key);
        if (!match.hasMatch())
            continue;
        TitleYears years;
        if (match.lastCapturedIndex() >= 1) {
            const QStringList ends =
                match.captured(1).split(QRegularExpression(u"[~〜\\-–—]|から"_s));
            years.first = yearIn(ends.first());
            if (ends.size() > 1)
                years.last = yearIn(ends.last());
        }
        return years;
    }
    return {};
}

} // namespace mokuhyo::intake
