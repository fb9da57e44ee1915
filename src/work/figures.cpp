#include "work/figures.h"

#include "core/text.h"
#include "work/measures.h"
#include "work/messages.h"
#include "work/phases.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString otherWords = u"その他"_s;
constexpr qsizetype longestWord = 20;
constexpr qsizetype mostWords = 12; // of a label
constexpr int mostYears = 10;       // of a trend, the one looked at among them

// Ids in the order of the register on a day, and where they belong.
class Places
{
public:
    Places(const UnitRegister &units, QDate day) : m_units(units), m_day(day)
    {
        for (const Unit *unit : units.on(day))
            m_order.insert(unit->id, static_cast<int>(m_order.size()));
    }

    [[nodiscard]] int orderOf(const QString &unit) const
    {
        return m_order.value(unit, static_cast<int>(m_order.size()));
    }

    void setNames(FigureRow &row) const
    {
        QStringList path = m_units.path(row.unit, m_day).split(u" > "_s);
        row.department = path.takeFirst();
        if (row.department.isEmpty())
            row.department = u"（部署なし）"_s;
        row.section = path.join(u'　');
    }

private:
    const UnitRegister &m_units;
    QDate m_day;
    QHash<QString, int> m_order;
};

// The sheet without what is not shown, so that nothing of it has a part in any figure.
Sheet shownPart(const Sheet &sheet, const Form &form, const render::Visibility &visibility)
{
    Sheet shown = sheet;
    for (const Field &field : form.fields) {
        if (!visibility.shows(form, field))
            shown.fields.remove(field.key);
    }
    for (const Field &column : form.columns) {
        if (visibility.shows(form, column) || column.key == form.rows.yearColumn)
            continue;
        for (Item &item : shown.items)
            item.cells.remove(column.key);
    }
    return shown;
}

// One line a part, with its marker where there are several; of several also what follows for the
// row.
QString workingOf(const Measure &measure)
{
    QStringList lines;
    for (const MeasuredPart &part : measure.parts) {
        if (!part.achievement.working.isEmpty())
            lines += measure.parts.size() > 1
                         ? part.target.name() + u'　' + part.achievement.working
                         : part.achievement.working;
    }
    if (measure.parts.size() > 1 && !measure.whole.working.isEmpty())
        lines += measure.whole.working;
    return lines.join(u'\n');
}

class Gatherer
{
public:
    Gatherer(const Session &session, const render::Visibility &visibility)
        : m_session(session), m_visibility(visibility)
    {
        m_figures.internal = !visibility.publicEdition;
    }

    // Sheets as they stand in a year; `before`: of those whose rows are years also the earlier
    // ones.
    Status add(const std::vector<const Sheet *> &sheets, int year, bool before,
               const QString &phase, const Places &places)
    {
        std::vector<Sheet> shown;
        std::vector<const Form *> forms;
        for (const Sheet *sheet : sheets) {
            const auto form = m_session.formOf(*sheet);
            if (!form)
                return failure(form.error());
            if ((*form)->yearStyle == YearStyle::Western)
                m_figures.yearStyle = YearStyle::Western;
            if ((*form)->measures.empty())
                continue;
            forms.push_back(*form);
            shown.push_back(shownPart(*sheet, **form, m_visibility));
        }
        const auto measures = rowMeasures(m_session, shown, year, phase);
        if (!measures)
            return failure(measures.error());
        for (size_t i = 0; i < shown.size(); ++i) {
            const Form &form = *forms[i];
            noteColumns(form, shown[i]);
            for (const Item &item : shown[i].items) {
                if (item.life.ended() || !isAsked(shown[i], form, item, year, before))
                    continue;
                QSet<QString> rated;
                for (const MeasureColumns &columns : form.measures)
                    addRow({shown[i], form, columns, item, rated}, (*measures)[i], year, places);
            }
        }
        return {};
    }

    [[nodiscard]] Figures take()
    {
        std::ranges::stable_sort(
            m_rows, {}, [](const Placed &row) { return std::pair(row.row.year, row.order); });
        for (Placed &placed : m_rows)
            m_figures.rows.push_back(std::move(placed.row));
        std::erase_if(m_figures.ratings,
                      [](const RatingWords &words) { return words.words.isEmpty(); });
        return std::move(m_figures);
    }

private:
    struct Placed
    {
        FigureRow row;
        int order = 0; // of its unit
    };
    struct Source
    {
        const Sheet &sheet; // what is shown of it
        const Form &form;
        const MeasureColumns &columns;
        const Item &item;
        QSet<QString> &rated; // columns that stand with an earlier target of the row
    };

    [[nodiscard]] static bool isAsked(const Sheet &sheet, const Form &form, const Item &item,
                                      int year, bool before)
    {
        if (form.rows.kind != Rows::Kind::Years)
            return true;
        const int own = yearOfRow(sheet, form, &item);
        return own == year || (before && own < year);
    }

    [[nodiscard]] bool shows(const Form &form, const Sheet &sheet, const QString &key) const
    {
        const auto columns = form.columnsFor(sheet.options);
        const auto column = std::ranges::find(columns, key, &Field::key);
        return column != columns.end() && m_visibility.shows(form, **column);
    }

    // Labels and words in the order of the forms.
    void noteColumns(const Form &form, const Sheet &sheet)
    {
        const auto choice = [&](const Field &field) {
            if (field.kind == FieldKind::Choice && m_visibility.shows(form, field) &&
                !m_figures.choices.contains(field.label))
                m_figures.choices += field.label;
        };
        std::ranges::for_each(form.fields, choice);
        for (const Field *column : form.columnsFor(sheet.options))
            choice(*column);
        for (const MeasureColumns &columns : form.measures) {
            for (const MeasureColumns::Rating &rating : columns.ratings) {
                if (!shows(form, sheet, rating.column))
                    continue;
                const Field &column = *form.column(rating.column);
                for (const QString &word : column.choices)
                    noteWord(column.label, word.simplified());
                noteWord(column.label, {});
            }
        }
    }

    void noteWord(const QString &label, const QString &word)
    {
        auto known = std::ranges::find(m_figures.ratings, label, &RatingWords::label);
        if (known == m_figures.ratings.end())
            known = m_figures.ratings.insert(known, {label, {}});
        QStringList &words = known->words;
        if (word.isEmpty() || words.contains(word))
            return;
        const bool others = words.contains(otherWords);
        if (word.size() <= longestWord && words.size() < mostWords)
            words.insert(words.size() - (others ? 1 : 0), word);
        else if (!others)
            words += otherWords;
    }

    void addRow(const Source &source, const std::vector<RowMeasure> &measures, int year,
                const Places &places)
    {
        // Without its target a row says nothing that could be counted, shown or not.
        if (!shows(source.form, source.sheet, source.columns.target))
            return;
        FigureRow row;
        row.year = source.form.rows.kind == Rows::Kind::Years
                       ? yearOfRow(source.sheet, source.form, &source.item)
                       : year;
        row.sheet = source.sheet.id;
        row.item = source.item.id;
        row.unit = source.item.unit.isEmpty() ? source.sheet.unit : source.item.unit;
        places.setNames(row);
        row.form = source.form.title;
        row.title = render::shownTitle(source.sheet, source.form, m_visibility);
        setTexts(row, source);
        const auto measure = std::ranges::find_if(measures, [&](const RowMeasure &each) {
            return each.measure.item == source.item.id &&
                   each.measure.targetColumn == source.columns.target;
        });
        row.achievement.verdict = Achievement::Verdict::NotCounted;
        if (measure != measures.end())
            setMeasure(row, source, *measure);
        setRatings(row, source, measure == measures.end() ? nullptr : &*measure);
        m_rows.push_back({std::move(row), places.orderOf(row.unit)});
    }

    // What the row is called: ①, 7 or a section's name would say nothing apart from its sheet.
    [[nodiscard]] static QString nameColumn(const Source &source)
    {
        const Rows &rows = source.form.rows;
        for (const QString &key : source.form.itemKey) {
            if (key != rows.numberColumn && key != rows.yearColumn && key != rows.unitColumn)
                return key;
        }
        return source.columns.activity;
    }

    void setTexts(FigureRow &row, const Source &source) const
    {
        const auto text = [&](const QString &key) {
            return key.isEmpty() ? QString() : source.item.value(key);
        };
        row.name = text(nameColumn(source));
        row.indicator = text(source.columns.indicator);
        row.target = text(source.columns.target);
        const auto choice = [&](const Field &field, const QString &value) {
            if (field.kind == FieldKind::Choice && m_visibility.shows(source.form, field))
                row.choices.emplace_back(field.label, value.simplified());
        };
        for (const Field &field : source.form.fields)
            choice(field, source.sheet.value(field.key));
        for (const Field *column : source.form.columnsFor(source.sheet.options))
            choice(*column, source.item.value(column->key));
    }

    static void setMeasure(FigureRow &row, const Source &source, const RowMeasure &found)
    {
        const Measure &measure = found.measure;
        row.achievement = measure.whole;
        row.working = workingOf(measure);
        row.parts = static_cast<int>(measure.parts.size());
        row.partsMet =
            static_cast<int>(std::ranges::count_if(measure.parts, [](const MeasuredPart &part) {
                return part.achievement.verdict == Achievement::Verdict::Met;
            }));
        if (!measure.actualColumn.isEmpty())
            row.actual = source.item.value(measure.actualColumn);
    }

    void setRatings(FigureRow &row, const Source &source, const RowMeasure *found)
    {
        for (const MeasureColumns::Rating &rating : source.columns.ratings) {
            if (!shows(source.form, source.sheet, rating.column) ||
                source.rated.contains(rating.column))
                continue;
            source.rated.insert(rating.column);
            FigureRating own;
            own.label = source.form.column(rating.column)->label;
            own.by = rating.by;
            own.given = source.item.value(rating.column).simplified();
            if (found)
                setRated(own, *found, rating.column);
            own.word = knownWord(own.label, own.counted());
            own.suggested = knownWord(own.label, own.suggested);
            noteWord(own.label, own.word);
            noteWord(own.label, own.suggested);
            row.ratings.push_back(std::move(own));
        }
    }

    // Ａ and A are one word, as it was first met.
    [[nodiscard]] QString knownWord(const QString &label, const QString &word) const
    {
        const auto known = std::ranges::find(m_figures.ratings, label, &RatingWords::label);
        if (known == m_figures.ratings.end())
            return word;
        const auto same = std::ranges::find_if(
            known->words, [&](const QString &each) { return labelKey(each) == labelKey(word); });
        return same == known->words.end() ? word : *same;
    }

    void setRated(FigureRating &rating, const RowMeasure &found, const QString &column) const
    {
        const auto rated = std::ranges::find(found.ratings, column, &RatedColumn::column);
        if (rated == found.ratings.end())
            return;
        rating.word = rated->word.simplified();
        if (!m_figures.internal)
            return;
        rating.suggested = rated->suggestion.word.simplified();
        rating.differs = rated->differs;
        rating.reason = rated->reason;
    }

    const Session &m_session;
    const render::Visibility &m_visibility;
    Figures m_figures;
    std::vector<Placed> m_rows;
};

Status checkPhase(const std::vector<const Form *> &forms, const QString &key)
{
    QStringList keys;
    for (const Form *form : forms) {
        for (const Phase &phase : form->phases)
            keys += phase.key;
    }
    keys.removeDuplicates();
    if (key.isEmpty() || keys.contains(key))
        return {};
    return failure(ErrorCode::Usage,
                   Tr::tr("「%1」という段階はありません。次の中から指定してください：%2")
                       .arg(key, keys.join(u'、')));
}

// The year that is looked at where nobody says which: the current one, or the latest with sheets.
Result<int> yearOf(const Session &session, const SheetFilter &filter)
{
    if (filter.year)
        return *filter.year;
    const auto headers = session.headers(filter);
    if (!headers)
        return failure(headers.error());
    int latest = 0;
    for (const Sheet &sheet : *headers)
        latest = std::max(latest, usualYear(session, sheet));
    return latest;
}

} // namespace

Result<Figures> figuresOf(const Session &session, const FiguresFilter &filter)
{
    const auto units = session.units();
    const auto latest = yearOf(session, filter.sheets);
    if (!units || !latest)
        return failure(units ? latest.error() : units.error());
    Gatherer gatherer(session, filter.visibility);
    bool any = false;
    std::vector<const Form *> forms;
    for (int year = *latest; year > *latest - (filter.trend ? mostYears : 1); --year) {
        SheetFilter ofYear = filter.sheets;
        ofYear.year = year;
        const auto sheets = session.sheets(ofYear);
        if (!sheets)
            return failure(sheets.error());
        std::vector<const Sheet *> counted;
        for (const Sheet &sheet : *sheets) {
            const auto form = session.formOf(sheet);
            if (!form)
                return failure(form.error());
            forms.push_back(*form);
            // A sheet of several years whose rows are not years says how it stands now.
            if (sheet.fromYear == sheet.toYear || (*form)->rows.kind == Rows::Kind::Years ||
                year == *latest)
                counted.push_back(&sheet);
        }
        any = any || !counted.empty();
        const Places places(*units, fiscal::firstDay(year));
        if (const Status added = gatherer.add(counted, year, false, filter.phase, places); !added)
            return failure(added.error());
    }
    if (!any)
        return failure(ErrorCode::NotFound,
                       Tr::tr("集計するシートがありません。年度や部署の指定を確かめてください。"));
    // Results of a phase that no form has would all seem to be still to come.
    if (const Status known = checkPhase(forms, filter.phase); !known)
        return failure(known.error());
    return gatherer.take();
}

Result<Figures> figuresOf(const Session &session, const FigureSheets &of,
                          const render::Visibility &visibility)
{
    std::map<int, std::vector<const Sheet *>> byYear;
    for (const Sheet *sheet : of.sheets)
        byYear[of.year.value_or(usualYear(session, *sheet))].push_back(sheet);
    Gatherer gatherer(session, visibility);
    for (const auto &[year, sheets] : byYear) {
        const Places places(of.units, fiscal::firstDay(year));
        if (const Status added = gatherer.add(sheets, year, of.allYears, of.phase, places); !added)
            return failure(added.error());
    }
    return gatherer.take();
}

} // namespace mokuhyo::work
