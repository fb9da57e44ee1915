#include "work/compare_columns.h"

#include <algorithm>

namespace mokuhyo::work {

namespace {

using Fields = std::vector<const Field *>;

Fields ofPhase(const std::vector<Field> &fields, const QString &phase)
{
    Fields found;
    for (const Field &field : fields) {
        if (phase.isEmpty() || field.phase == phase)
            found.push_back(&field);
    }
    return found;
}

const Field *withKey(const Fields &fields, const QString &key)
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : *found;
}

std::vector<FieldPair> byKey(const Fields &before, const Fields &after)
{
    std::vector<FieldPair> pairs;
    for (const Field *field : before)
        pairs.push_back({field, withKey(after, field->key)});
    for (const Field *field : after) {
        if (!withKey(before, field->key))
            pairs.push_back({nullptr, field});
    }
    return pairs;
}

// Texts that tell in words: one phase may number its parts where another does not.
bool isRunningText(const Field *field)
{
    return field->kind == FieldKind::Text || field->kind == FieldKind::Enumerated;
}

// Takes columns of two phases off their lists, pair by pair.
class Pairing
{
public:
    Pairing(Fields before, Fields after) : m_before(std::move(before)), m_after(std::move(after)) {}

    void take(const Field *before, const Field *after)
    {
        if (!before || !after)
            return;
        std::erase(m_before, before);
        std::erase(m_after, after);
        m_pairs.push_back({before, after});
    }

    void takeMeasures(const Form &beforeForm, const Form &afterForm)
    {
        for (const MeasureColumns &measure : beforeForm.measures) {
            const auto same =
                std::ranges::find(afterForm.measures, measure.target, &MeasureColumns::target);
            if (same == afterForm.measures.end())
                continue;
            const auto actual = [](const Fields &fields,
                                   const MeasureColumns &of) -> const Field * {
                for (const QString &key : of.actuals) {
                    if (const Field *field = withKey(fields, key))
                        return field;
                }
                return nullptr;
            };
            take(actual(m_before, measure), actual(m_after, *same));
            for (const MeasureColumns::Rating &rating : measure.ratings) {
                for (const MeasureColumns::Rating &other : same->ratings) {
                    if (rating.by == other.by)
                        take(withKey(m_before, rating.column), withKey(m_after, other.column));
                }
            }
        }
    }

    // Those of one kind, in order.
    void takeKinds()
    {
        for (const Field *field : Fields(m_before)) {
            const auto found = std::ranges::find(m_after, field->kind, &Field::kind);
            if (found != m_after.end())
                take(field, *found);
        }
    }

    // The only running text that is left on either side.
    void takeLastText()
    {
        const auto texts = [](const Fields &fields) {
            Fields found;
            std::ranges::copy_if(fields, std::back_inserter(found), isRunningText);
            return found;
        };
        const Fields before = texts(m_before);
        const Fields after = texts(m_after);
        if (before.size() == 1 && after.size() == 1)
            take(before.front(), after.front());
    }

    // The pairs in the order of the older form.
    std::vector<FieldPair> pairs(const std::vector<Field> &order)
    {
        std::vector<FieldPair> sorted;
        for (const Field &field : order) {
            for (const FieldPair &pair : m_pairs) {
                if (pair.before == &field)
                    sorted.push_back(pair);
            }
        }
        return sorted;
    }

    [[nodiscard]] QStringList alone() const
    {
        QStringList labels;
        for (const Fields *side : {&m_before, &m_after}) {
            for (const Field *field : *side)
                labels += field->label;
        }
        return labels;
    }

private:
    Fields m_before;
    Fields m_after;
    std::vector<FieldPair> m_pairs;
};

std::vector<FieldPair> byMeaning(Pairing &pairing, const std::vector<Field> &order)
{
    pairing.takeKinds();
    pairing.takeLastText();
    return pairing.pairs(order);
}

} // namespace

FieldPairs pairFields(const Form &before, const QString &phaseBefore, const Form &after,
                      const QString &phaseAfter)
{
    if (phaseBefore == phaseAfter)
        return {byKey(ofPhase(before.fields, phaseBefore), ofPhase(after.fields, phaseAfter)),
                byKey(ofPhase(before.columns, phaseBefore), ofPhase(after.columns, phaseAfter)),
                {}};
    Pairing fields(ofPhase(before.fields, phaseBefore), ofPhase(after.fields, phaseAfter));
    Pairing columns(ofPhase(before.columns, phaseBefore), ofPhase(after.columns, phaseAfter));
    columns.takeMeasures(before, after);
    FieldPairs pairs{byMeaning(fields, before.fields), byMeaning(columns, before.columns), {}};
    pairs.alone = fields.alone() + columns.alone();
    return pairs;
}

} // namespace mokuhyo::work
