#include "work/word_tally.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;
using render::SheetSource;
using render::WordCounts;

namespace {

const QString otherWords = u"その他"_s;
constexpr qsizetype longestWord = 20;
constexpr qsizetype mostWords = 12; // of a label

QString wordOf(const Item &item, const Field &column)
{
    return item.life.ended() ? QString() : item.value(column.key).simplified();
}

bool isWritten(const SheetSource &source, const Field &column)
{
    return std::ranges::any_of(source.sheet->items,
                               [&](const Item &item) { return !wordOf(item, column).isEmpty(); });
}

} // namespace

WordTally::WordTally(const std::vector<SheetSource> &sources, const render::Visibility &visibility)
    : m_visibility(visibility)
{
    // The same sheets give the same words, in whatever order they come.
    std::vector<const SheetSource *> byForm;
    for (const SheetSource &source : sources)
        byForm.push_back(&source);
    std::ranges::stable_sort(byForm, {}, [](const SheetSource *source) {
        return std::pair(source->form->title, source->form->ref);
    });
    std::map<QString, std::set<QString>> others; // by label
    for (const SheetSource *source : byForm) {
        for (const Field *column : columnsOf(*source)) {
            if (!isWritten(*source, *column))
                continue;
            for (const QString &choice : column->choices)
                add(column->label, choice.simplified());
            for (const Item &item : source->sheet->items)
                others[column->label].insert(wordOf(item, *column));
        }
    }
    for (const auto &[label, words] : others) {
        for (const QString &word : words)
            add(label, word);
    }
}

std::vector<std::vector<int>> WordTally::count(const SheetSource &source) const
{
    std::vector<std::vector<int>> counts(m_words.size());
    for (const Field *column : columnsOf(source)) {
        const auto known = std::ranges::find(m_words, column->label, &WordCounts::label);
        if (known == m_words.end())
            continue;
        auto &words = counts[static_cast<size_t>(known - m_words.begin())];
        words.resize(static_cast<size_t>(known->words.size()));
        for (const Item &item : source.sheet->items) {
            const QString word = wordOf(item, *column);
            if (word.isEmpty())
                continue;
            const qsizetype own = known->words.indexOf(word);
            ++words[static_cast<size_t>(own < 0 ? known->words.indexOf(otherWords) : own)];
        }
    }
    return counts;
}

std::vector<const Field *> WordTally::columnsOf(const SheetSource &source) const
{
    std::vector<const Field *> columns = source.form->columnsFor(source.sheet->options);
    std::erase_if(columns, [&](const Field *column) {
        const bool counted =
            column->kind == FieldKind::Rating || column->kind == FieldKind::ProgressState;
        return !counted || !m_visibility.shows(*source.form, *column);
    });
    return columns;
}

void WordTally::add(const QString &label, const QString &word)
{
    if (word.isEmpty())
        return;
    auto known = std::ranges::find(m_words, label, &WordCounts::label);
    if (known == m_words.end())
        known = m_words.insert(known, {label, {}});
    QStringList &words = known->words;
    if (words.contains(word))
        return;
    const bool others = words.contains(otherWords);
    if (word.size() <= longestWord && words.size() < mostWords)
        words.insert(words.size() - (others ? 1 : 0), word);
    else if (!others)
        words += otherWords;
}

} // namespace mokuhyo::work
