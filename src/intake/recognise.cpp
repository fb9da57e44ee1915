#include "intake/recognise.h"

#include "core/identity.h"
#include "core/record_headings.h"
#include "intake/form_labels.h"
#include "intake/tab_recogniser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <memory>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

struct Scored
{
    const FormLabels *labels = nullptr;
    double score = 0;
};

// How much of what the form prints is found in the tab, from 0 to 1.
double scoreOf(const TabView &view, const FormLabels &labels)
{
    QSet<QString> found;
    for (int i = 0; i < view.count(); ++i) {
        if (!view.hasText(i))
            continue;
        const QString &text = view.cell(i).text;
        if (const std::optional<LabelMatch> match = labels.field(text))
            found.insert(u'f' + match->field->key);
        for (const Field *column : labels.columns(text))
            found.insert(u'c' + column->key);
    }
    const Form &form = labels.form();
    const qsizetype optional = std::count_if(form.columns.begin(), form.columns.end(),
                                             [](const Field &c) { return c.optional; });
    const qsizetype all = qsizetype(form.fields.size() + form.columns.size()) - optional;
    return all > 0 ? double(found.size()) / double(all) : 0;
}

bool hasVisibleText(const Tab &tab)
{
    return std::any_of(tab.cells.begin(), tab.cells.end(),
                       [](const GridCell &cell) { return !cell.text.trimmed().isEmpty(); });
}

// Beside the sheets our own workbooks carry their contents once more, as a table of records.
bool isRecords(const Tab &tab)
{
    QStringList first;
    for (const GridCell &cell : tab.cells) { // by row
        if (cell.row > 0)
            break;
        first += cell.text;
    }
    return isRecordHeading(first);
}

class Recogniser
{
public:
    Recogniser(const FormCatalog &catalog, const RecogniseOptions &options)
    {
        if (options.form) {
            m_labels.push_back(std::make_unique<FormLabels>(*options.form, m_folded));
        } else {
            for (const Form *form : catalog.all())
                m_labels.push_back(std::make_unique<FormLabels>(*form, m_folded));
        }
    }

    void read(const Tab &tab)
    {
        if (!hasVisibleText(tab))
            return;
        if (tab.hidden) {
            m_notes.add(Note::Kind::Hidden, {tab.name, {}}, tab.name,
                        QCoreApplication::translate("intake", "非表示のシートは読み取りません。"));
            return;
        }
        if (isRecords(tab)) {
            m_notes.add(Note::Kind::Left, {tab.name, {}}, tab.name,
                        QCoreApplication::translate(
                            "intake", "書き出したデータの一覧のため取り込みません。"));
            return;
        }
        for (const Scored &scored : ranked(tab)) {
            TabView view(tab);
            Notes notes;
            std::vector<RecognisedSheet> sheets = recogniseTab(view, *scored.labels, notes);
            if (sheets.empty())
                continue;
            noteRest(view, notes);
            noteUncalculated(tab, sheets, notes);
            m_result.sheets.insert(m_result.sheets.end(), sheets.begin(), sheets.end());
            for (Note &note : notes.list())
                m_notes.list().push_back(std::move(note));
            return;
        }
        m_notes.add(
            Note::Kind::Left, {tab.name, {}}, tab.name,
            QCoreApplication::translate("intake", "目標管理シートではないため取り込みません。"));
    }

    Result<Recognition> result()
    {
        if (m_result.sheets.empty()) {
            return failure(
                ErrorCode::Invalid,
                QCoreApplication::translate(
                    "intake",
                    "目標管理シートが見つかりません。様式の見出し（部課名、取組項目など）が"
                    "あるファイルか、登録した様式と合っているかを確かめてください。"));
        }
        m_result.notes = std::move(m_notes.list());
        return std::move(m_result);
    }

private:
    // Forms that fit at all, the best first; of equals the newest version.
    [[nodiscard]] std::vector<Scored> ranked(const Tab &tab) const
    {
        constexpr double least = 0.3;
        const TabView view(tab);
        std::vector<Scored> list;
        for (const auto &labels : m_labels) {
            const double score = scoreOf(view, *labels);
            if (score >= least)
                list.push_back({labels.get(), score});
        }
        std::stable_sort(list.begin(), list.end(), [](const Scored &a, const Scored &b) {
            if (a.score > b.score || a.score < b.score)
                return a.score > b.score;
            return a.labels->form().ref.version > b.labels->form().ref.version;
        });
        return list;
    }

    // Whatever was taken for nothing. Hidden cells are told once a tab.
    static void noteRest(const TabView &view, Notes &notes)
    {
        bool hidden = false;
        for (int i = 0; i < view.count(); ++i) {
            const QString &text = view.cell(i).text;
            if (view.claimed(i) || text.trimmed().isEmpty() ||
                isId(text.section(u'|', 0, 0).trimmed()))
                continue;
            if (view.hidden(i)) {
                hidden = true;
                continue;
            }
            notes.add(Note::Kind::Unrecognised, view.place(i), text,
                      QCoreApplication::translate("intake",
                                                  "様式のどの欄か分からないため取り込みません。"));
        }
        if (hidden) {
            notes.add(Note::Kind::Hidden, {view.tab().name, {}}, {},
                      QCoreApplication::translate("intake", "非表示の行や列に、取り込まない内容が"
                                                            "あります。"));
        }
    }

    // Programs that write workbooks without calculating them leave formulas without a result.
    static void noteUncalculated(const Tab &tab, std::vector<RecognisedSheet> &sheets, Notes &notes)
    {
        constexpr qsizetype most = 100;
        const auto mark = [&](QHash<QString, Value> &values) {
            for (Value &value : values)
                value.unread = value.text.isEmpty() && tab.uncalculated.contains(value.place.cell);
        };
        for (RecognisedSheet &sheet : sheets) {
            mark(sheet.fields);
            for (RecognisedItem &item : sheet.items)
                mark(item.cells);
        }
        QStringList cells(tab.uncalculated.cbegin(), tab.uncalculated.cend());
        cells.sort();
        for (const QString &cell : cells.mid(0, most)) {
            notes.add(Note::Kind::Doubtful, {tab.name, cell}, {},
                      QCoreApplication::translate("intake",
                                                  "計算されていない数式のため読めません。Excelで"
                                                  "開いて保存し直してください。"));
        }
    }

    FoldedTexts m_folded;
    std::vector<std::unique_ptr<FormLabels>> m_labels;
    Recognition m_result;
    Notes m_notes;
};

} // namespace

Result<Recognition> recognise(const Workbook &workbook, const FormCatalog &catalog,
                              const RecogniseOptions &options)
{
    Recogniser recogniser(catalog, options);
    for (const Tab &tab : workbook.tabs)
        recogniser.read(tab);
    return recogniser.result();
}

} // namespace mokuhyo::intake
