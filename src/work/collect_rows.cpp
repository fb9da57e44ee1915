#include "work/collect_rows.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/workbook_text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Folded = QHash<QString, QString>; // texts by column, as labelKey folds them, empty ones left

class RowPlacer
{
public:
    RowPlacer(const CollectBase &base, const intake::RecognisedSheet &sheet)
        : m_base(base), m_sheet(sheet), m_items(base.sheet.items)
    {
        m_result.places.resize(sheet.items.size());
        for (size_t i = 0; i < m_items.size(); ++i)
            m_index.insert(m_items[i].id, i);
        for (const Item &item : m_items)
            m_given.push_back(folded([&](const QString &key) { return item.value(key); }));
        for (size_t row = 0; row < m_items.size(); ++row) {
            m_keys.push_back(keysOf(row));
            m_evidence.push_back(evidenceOf(row));
        }
        for (const intake::RecognisedItem &item : sheet.items)
            m_read.push_back(folded([&](const QString &key) { return item.value(key); }));
    }

    RowPlaces place()
    {
        byMark();
        settleCopies();
        correctMarks();
        byText();
        findMissing();
        return std::move(m_result);
    }

private:
    static constexpr int none = -1;
    static constexpr double alike = 0.5;

    Folded folded(const auto &value) const
    {
        Folded texts;
        for (const Field &column : m_base.form->columns) {
            if (QString key = labelKey(value(column.key)); !key.isEmpty())
                texts.insert(column.key, std::move(key));
        }
        return texts;
    }

    // What the row cannot have lost by being filled in: its locked texts, else its key, else all.
    [[nodiscard]] Folded evidenceOf(size_t row) const
    {
        const Folded &all = m_given[row];
        Folded locked;
        for (auto text = all.cbegin(); text != all.cend(); ++text) {
            if (!m_base.isOpen(m_items[row].id, text.key()))
                locked.insert(text.key(), text.value());
        }
        if (!locked.isEmpty())
            return locked;
        return m_keys[row].isEmpty() ? all : m_keys[row];
    }

    [[nodiscard]] Folded keysOf(size_t row) const
    {
        Folded keys;
        for (const QString &key : m_base.form->itemKey) {
            if (m_given[row].contains(key))
                keys.insert(key, m_given[row].value(key));
        }
        return keys;
    }

    [[nodiscard]] bool fits(size_t read, size_t row) const
    {
        const Folded &texts = m_evidence[row];
        return !texts.isEmpty() && share(read, texts) >= 1;
    }

    // Of these texts of a given row, the share that the file's row has.
    [[nodiscard]] double share(size_t read, const Folded &texts) const
    {
        int equal = 0;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            equal += m_read[read].value(text.key()) == text.value() ? 1 : 0;
        return texts.isEmpty() ? 0 : double(equal) / double(texts.size());
    }

    void byMark()
    {
        for (size_t i = 0; i < m_sheet.items.size(); ++i) {
            const auto &mark = m_sheet.items[i].mark;
            if (mark && (m_index.contains(mark->record) || m_base.isSpare(mark->record)))
                m_claims[mark->record].push_back(i);
            else if (mark)
                note(i, Tr::tr("別のシートの行の印が付いているため、内容から判断しました。"));
        }
    }

    // Of equal marks the row that differs least from what was handed out is the row.
    void settleCopies()
    {
        for (const auto &[record, reads] : m_claims) {
            size_t best = reads.front();
            if (const auto row = m_index.constFind(record); row != m_index.cend()) {
                const auto closeness = [&](size_t read) {
                    return share(read, m_given[*row]) - 0.001 * double(m_read[read].size());
                };
                for (const size_t read : reads) {
                    if (closeness(read) > closeness(best))
                        best = read;
                }
            }
            for (const size_t read : reads) {
                m_result.places[read].copied = read != best;
                if (read == best)
                    m_result.places[read].record = record;
            }
        }
    }

    // Rows whose mark stands beside the texts of another row.
    void correctMarks()
    {
        std::vector<size_t> strayed;
        QSet<size_t> free;
        QSet<size_t> taken;
        for (size_t i = 0; i < m_result.places.size(); ++i) {
            const auto row = m_index.constFind(m_result.places[i].record);
            if (row == m_index.cend())
                continue;
            taken.insert(*row);
            if (!fits(i, *row)) {
                strayed.push_back(i);
                free.insert(*row);
            }
        }
        if (strayed.empty())
            return;
        for (size_t row = 0; row < m_items.size(); ++row) {
            if (!taken.contains(row))
                free.insert(row);
        }
        std::map<size_t, size_t> found; // given row → row of the file
        for (const size_t read : strayed) {
            std::vector<size_t> fitting;
            for (const size_t row : free) {
                if (fits(read, row))
                    fitting.push_back(row);
            }
            if (fitting.size() == 1)
                found.emplace(fitting.front(), read);
        }
        if (found.empty())
            return; // somebody changed what was locked
        for (const auto &[row, read] : found) {
            for (RowPlaces::Place &place : m_result.places) {
                if (place.record == m_items[row].id)
                    place.record.clear();
            }
        }
        for (const auto &[row, read] : found) {
            m_result.places[read].record = m_items[row].id;
            note(read, Tr::tr("行の印と内容が食い違うため、内容から行を判断しました（印の列を"
                              "残したまま並べ替えたと思われます）。"));
        }
    }

    void byText()
    {
        QSet<QString> claimed;
        for (const RowPlaces::Place &place : m_result.places)
            claimed.insert(place.record);
        // Score, row of the file, given row; the best first, in reading order among equals.
        std::vector<std::tuple<double, size_t, size_t>> pairs;
        for (size_t i = 0; i < m_result.places.size(); ++i) {
            const RowPlaces::Place &place = m_result.places[i];
            if (!place.record.isEmpty() || place.copied)
                continue;
            for (size_t row = 0; row < m_items.size(); ++row) {
                if (claimed.contains(m_items[row].id))
                    continue;
                if (const double score = scoreOf(i, row); score >= alike)
                    pairs.emplace_back(-score, i, row);
            }
        }
        std::ranges::sort(pairs);
        QSet<size_t> doneReads;
        QSet<size_t> doneRows;
        for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
            const auto &[score, read, row] = *pair;
            if (doneReads.contains(read) || doneRows.contains(row))
                continue;
            // Its equals stand right behind it; those in front went to other rows.
            bool ambiguous = false;
            for (auto other = pair + 1; other != pairs.cend() && !ambiguous; ++other) {
                const auto &[otherScore, otherRead, otherRow] = *other;
                if (otherRead != read || otherScore > score)
                    break;
                ambiguous = !doneRows.contains(otherRow);
            }
            if (ambiguous)
                note(read, Tr::tr("同じ内容の行がいくつかあるため、並び順から行を判断しました。"));
            doneReads.insert(read);
            doneRows.insert(row);
            m_result.places[read].record = m_items[row].id;
        }
    }

    // 1 and more: its evidence is all there; its key alone counts as much as half of its texts.
    [[nodiscard]] double scoreOf(size_t read, size_t row) const
    {
        const double texts = share(read, m_given[row]);
        if (fits(read, row))
            return 1 + texts;
        const bool sameKey = !m_keys[row].isEmpty() && share(read, m_keys[row]) >= 1;
        return sameKey ? alike + texts / 2 : texts;
    }

    void findMissing()
    {
        QSet<QString> present;
        for (const RowPlaces::Place &place : m_result.places)
            present.insert(place.record);
        QSet<QString> empty;
        for (const intake::RecognisedItem &row : m_sheet.emptyRows) {
            if (row.mark)
                empty.insert(row.mark->record);
        }
        for (size_t row = 0; row < m_items.size(); ++row) {
            const Item &item = m_items[row];
            if (present.contains(item.id))
                continue;
            // A row without any text leaves nothing in a file but its mark.
            if (m_given[row].isEmpty())
                continue;
            (empty.contains(item.id) ? m_result.emptied : m_result.missing) += item.id;
        }
    }

    void note(size_t read, const QString &message)
    {
        const intake::RecognisedItem &item = m_sheet.items[read];
        QStringList texts;
        for (const QString &key : m_base.form->itemKey)
            texts += item.value(key).simplified();
        m_result.notes.push_back(
            {intake::Note::Kind::Doubtful, item.place, texts.join(u' ').left(60), message});
    }

    const CollectBase &m_base;
    const intake::RecognisedSheet &m_sheet;
    const std::vector<Item> &m_items;
    QHash<QString, size_t> m_index; // of given rows
    std::vector<Folded> m_given;
    std::vector<Folded> m_keys;
    std::vector<Folded> m_evidence;
    std::vector<Folded> m_read;
    std::map<QString, std::vector<size_t>> m_claims; // record → rows of the file
    RowPlaces m_result;
};

} // namespace

RowPlaces placeRows(const CollectBase &base, const intake::RecognisedSheet &sheet)
{
    return RowPlacer(base, sheet).place();
}

} // namespace mokuhyo::work
