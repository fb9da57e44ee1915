#include "core/check_report.h"

#include "core/identity.h"

#include <algorithm>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 60;
constexpr int mostOfAKind = 20; // in one cell: more says nothing new

// Where a part of the folded text stands in the text itself.
Span unfolded(const CheckedCell &cell, Span place)
{
    const auto &from = cell.folded.from;
    const auto at = [&](qsizetype folded) {
        return from.empty() ? folded : from[std::min(static_cast<size_t>(folded), from.size() - 1)];
    };
    const qsizetype start = at(place.start);
    return {start, at(place.start + place.length) - start};
}

} // namespace

bool isProse(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Enumerated:
    case FieldKind::Target:
    case FieldKind::Actual:
        return true;
    default:
        return false;
    }
}

void Report::add(const QString &kind, const CheckedCell &cell, Span place, const QString &message,
                 const QStringList &others)
{
    const Span real = unfolded(cell, place);
    put(kind, cell, real, cell.text.mid(real.start, real.length), message, others);
}

void Report::add(const QString &kind, const CheckedCell &cell, const QString &message,
                 const QStringList &others)
{
    put(kind, cell, {}, cell.text, message, others);
}

void Report::put(const QString &kind, const CheckedCell &cell, Span place, const QString &excerpt,
                 const QString &message, const QStringList &others)
{
    const auto known = std::ranges::find(m_kinds, kind, &CheckKind::key);
    const QString item = cell.item ? cell.item->id : QString();
    QString shortened = excerpt.simplified();
    if (shortened.size() > longestExcerpt)
        shortened = shortened.first(longestExcerpt) + u'…';
    QSet<QString> &told = m_told[{item, cell.field->key, kind}];
    if (told.size() >= mostOfAKind || told.contains(excerpt))
        return;
    told.insert(excerpt);
    const QString about = derivedId(QStringList{excerpt, cell.text} + others);
    m_findings.push_back({kind,
                          known == m_kinds.end() ? Finding::Severity::Notice : known->severity,
                          m_sheet.id, item, cell.field->key, place, shortened, message,
                          known == m_kinds.end() ? QString() : known->advice, about});
}

double valueOf(QString digits)
{
    return digits.remove(u',').toDouble();
}

} // namespace mokuhyo::checks
