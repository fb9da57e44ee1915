#include "work/import_match.h"

#include "core/text.h"

#include <algorithm>

namespace mokuhyo::work {

namespace {

QString keyOf(const QStringList &columns, const auto &row)
{
    QString key;
    bool filled = false;
    for (const QString &column : columns) {
        const QString part = labelKey(row.value(column));
        filled = filled || !part.isEmpty();
        key += part + QChar(u'\x1f');
    }
    return filled ? key : QString();
}

// Of the cells that either row fills, the share that is equal.
double likeness(const Form &form, const Item &row, const intake::RecognisedItem &item)
{
    int filled = 0;
    int equal = 0;
    for (const Field &column : form.columns) {
        const QString a = labelKey(row.value(column.key));
        const QString b = labelKey(item.value(column.key));
        if (a.isEmpty() && b.isEmpty())
            continue;
        ++filled;
        equal += a == b;
    }
    return filled ? double(equal) / filled : 0;
}

} // namespace

std::vector<int> matchItems(const Form &form, const Sheet &sheet,
                            const std::vector<intake::RecognisedItem> &items)
{
    std::vector<int> match(items.size(), -1);
    std::vector<bool> taken(sheet.items.size(), false);
    for (size_t i = 0; i < items.size(); ++i) {
        const QString key = keyOf(form.itemKey, items[i]);
        for (size_t r = 0; !key.isEmpty() && r < sheet.items.size(); ++r) {
            if (!taken[r] && keyOf(form.itemKey, sheet.items[r]) == key) {
                match[i] = int(r);
                taken[r] = true;
                break;
            }
        }
    }
    for (size_t i = 0; i < items.size(); ++i) {
        if (match[i] >= 0)
            continue;
        double best = 0.5;
        for (size_t r = 0; r < sheet.items.size(); ++r) {
            const double like = taken[r] ? 0 : likeness(form, sheet.items[r], items[i]);
            if (like > best || (match[i] < 0 && like >= best)) {
                best = like;
                match[i] = int(r);
            }
        }
        if (match[i] >= 0)
            taken[size_t(match[i])] = true;
    }
    return match;
}

bool sameSheet(const Form &form, const Sheet &sheet, const intake::RecognisedSheet &other)
{
    return sheet.form.id == form.ref.id &&
           keyOf(form.sheetKey, sheet) == keyOf(form.sheetKey, other);
}

std::vector<size_t> longestRising(const std::vector<QString> &values)
{
    std::vector<size_t> length(values.size(), 1);
    std::vector<size_t> previous(values.size());
    size_t last = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        previous[i] = i;
        for (size_t j = 0; j < i; ++j) {
            if (values[j] < values[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (length[i] > length[last])
            last = i;
    }
    std::vector<size_t> chain;
    for (size_t i = last; !values.empty(); i = previous[i]) {
        chain.push_back(i);
        if (previous[i] == i)
            break;
    }
    std::ranges::reverse(chain);
    return chain;
}

} // namespace mokuhyo::work
