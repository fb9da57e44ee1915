#include "work/consolidated.h"

#include "core/change_notes.h"
#include "core/text.h"
#include "work/overview.h"

#include <algorithm>
#include <limits>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::SheetFigures;
using render::SheetSource;
using render::Summary;
using render::WordCounts;

const QString otherWords = u"その他"_s;
constexpr qsizetype longestWord = 20;
constexpr qsizetype mostWords = 12; // of a label; more are counted together

bool isCounted(const Field &column)
{
    return column.kind == FieldKind::Rating || column.kind == FieldKind::ProgressState;
}

// The words of each rating and progress column and how often they occur. Columns of several forms
// that are called the same are counted together.
class Words
{
public:
    Words(const std::vector<SheetSource> &sources, const render::Visibility &visibility)
        : m_visibility(visibility)
    {
        // The choices of a form come first, once one of its sheets has chosen.
        for (const SheetSource &source : sources) {
            for (const Field *column : columnsOf(source)) {
                for (const QString &choice : column->choices) {
                    if (isWritten(source, *column))
                        add(column->label, choice.simplified());
                }
            }
        }
        for (const SheetSource &source : sources) {
            for (const Field *column : columnsOf(source)) {
                for (const Item &item : source.sheet->items)
                    add(column->label, wordOf(item, *column));
            }
        }
    }

    [[nodiscard]] const std::vector<WordCounts> &list() const { return m_words; }

    [[nodiscard]] std::vector<std::vector<int>> count(const SheetSource &source) const
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
                qsizetype at = known->words.indexOf(word);
                if (at < 0)
                    at = known->words.indexOf(otherWords);
                ++words[static_cast<size_t>(at)];
            }
        }
        return counts;
    }

private:
    [[nodiscard]] std::vector<const Field *> columnsOf(const SheetSource &source) const
    {
        std::vector<const Field *> columns = source.form->columnsFor(source.sheet->options);
        std::erase_if(columns, [&](const Field *column) {
            return !isCounted(*column) || !m_visibility.shows(*source.form, *column);
        });
        return columns;
    }

    [[nodiscard]] static QString wordOf(const Item &item, const Field &column)
    {
        return item.life.ended() ? QString() : item.value(column.key).simplified();
    }

    [[nodiscard]] static bool isWritten(const SheetSource &source, const Field &column)
    {
        return std::ranges::any_of(
            source.sheet->items, [&](const Item &item) { return !wordOf(item, column).isEmpty(); });
    }

    void add(const QString &label, const QString &word)
    {
        if (word.isEmpty())
            return;
        auto known = std::ranges::find(m_words, label, &WordCounts::label);
        if (known == m_words.end())
            known = m_words.insert(known, {label, {}});
        QStringList &words = known->words;
        const bool others = words.contains(otherWords);
        if (words.contains(word))
            return;
        if (word.size() <= longestWord && words.size() < mostWords)
            words.insert(words.size() - (others ? 1 : 0), word);
        else if (!others)
            words += otherWords;
    }

    const render::Visibility &m_visibility;
    std::vector<WordCounts> m_words;
};

void setUnit(SheetFigures &figures, const UnitRegister &units, const QString &unit, QDate day)
{
    QStringList path = units.path(unit, day).split(u" > "_s);
    figures.department = path.takeFirst();
    if (figures.department.isEmpty())
        figures.department = u"（部署なし）"_s;
    figures.unit = path.join(u'　');
}

void setState(SheetFigures &figures, const SheetStatus &status, const Form &form, QDate today)
{
    figures.asked = status.required;
    figures.blanks = status.blanks;
    figures.explainedBlanks = status.blanksWithReason;
    figures.phase = status.phaseLabel;
    figures.state = status.label;
    const QDate due = status.state.due();
    if (!due.isValid() || status.phase.isEmpty())
        return;
    figures.deadline = paperDate(due, form.dateStyle == YearStyle::Western);
    figures.late = due < today && !status.state.handedIn();
}

// 令和7年度～令和8年度　目標管理シート; of one form by that form's title.
QString titleOf(const std::vector<SheetSource> &sources, int first, int last)
{
    const Form &form = *sources.front().form;
    const bool one = std::ranges::all_of(
        sources, [&](const SheetSource &source) { return source.form->title == form.title; });
    const YearStyle style =
        form.yearStyle == YearStyle::Western ? YearStyle::Western : YearStyle::Era;
    QString title = fiscal::print(first, style);
    if (last > first)
        title += u'～' + fiscal::print(last, style);
    return title + u'　' + (one ? form.title : u"目標管理シート"_s);
}

} // namespace

Result<Summary> summaryOf(const Session &session, const std::vector<SheetSource> &sources,
                          const render::Visibility &visibility, std::optional<int> year)
{
    SheetFilter filter;
    filter.year = year;
    for (const SheetSource &source : sources)
        filter.sheets += source.sheet->id;
    const auto statuses = overview(session, filter);
    if (!statuses)
        return failure(statuses.error());
    QHash<QString, const SheetStatus *> byId;
    for (const SheetStatus &status : *statuses)
        byId.insert(status.sheet.id, &status);
    const auto units = session.units();
    if (!units)
        return failure(units.error());

    const QDate today = session.now().toLocalTime().date();
    const Form &form = *sources.front().form;
    Summary summary;
    summary.states = !visibility.publicEdition;
    PhaseState returned;
    returned.returned = true;
    summary.returnedWord = stateLabel(form, returned, true);
    summary.note = paperDate(today, form.dateStyle == YearStyle::Western) + u"現在"_s;
    const Words words(sources, visibility);
    summary.words = words.list();
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const SheetSource &source : sources) {
        const Sheet &sheet = *source.sheet;
        const int of = year.value_or(sheet.fromYear);
        first = std::min(first, of);
        last = std::max(last, of);
        SheetFigures figures;
        figures.year = fiscal::print(sheet.fromYear, source.form->yearStyle);
        figures.form = source.form->title;
        setUnit(figures, *units, sheet.unit, fiscal::firstDay(of));
        figures.title = sheetTitle(sheet, *source.form);
        figures.items = static_cast<int>(std::ranges::count_if(
            sheet.items, [](const Item &item) { return !item.life.ended(); }));
        if (const SheetStatus *status = byId.value(sheet.id); status && summary.states)
            setState(figures, *status, *source.form, today);
        figures.counts = words.count(source);
        summary.sheets.push_back(std::move(figures));
    }
    summary.title = titleOf(sources, first, last);
    return summary;
}

} // namespace mokuhyo::work
