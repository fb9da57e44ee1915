#include "core/check_report.h"
#include "core/enumeration.h"
#include "core/markers.h"

#include <algorithm>
#include <set>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 3;

bool numbersParts(MarkerKind kind)
{
    return kind == MarkerKind::Circled || kind == MarkerKind::Parenthesised ||
           kind == MarkerKind::Dotted;
}

QString signOf(const Part &part)
{
    return part.marker.trimmed();
}

// Whether one list ends before this part and another begins: a heading stands between them.
bool beginsAnew(const Part &before, const Part &part)
{
    return part.numbers.first() == 1 && (before.numbers.last() > 1 || before.text.contains(u'\n'));
}

void checkOrder(const CheckedCell &cell, const Enumeration &list, qsizetype at, Report &report)
{
    std::set<int> seen;
    qsizetype place = at + list.before.size();
    const Part *before = nullptr;
    for (const Part &part : list.parts) {
        const Span sign{place + part.lead.size(), part.marker.size()};
        place += part.lead.size() + part.marker.size() + part.text.size() + part.trail.size();
        const int first = part.numbers.first();
        if (before && beginsAnew(*before, part)) {
            seen.clear();
        } else if (seen.contains(first)) {
            report.add(u"marker-twice"_s, cell, sign,
                       Tr::tr("「%1」が二度あります。").arg(signOf(part)));
        } else if (before && first != before->numbers.last() + 1) {
            report.add(
                u"marker-gap"_s, cell, sign,
                Tr::tr("「%1」の次が「%2」になっています。").arg(signOf(*before), signOf(part)));
        }
        seen.insert(part.numbers.begin(), part.numbers.end());
        before = &part;
    }
}

// ①20件 ③5件: within a line only the next number continues a list, so that the third is no part.
void checkWithinLines(const CheckedCell &cell, const Enumeration &list, qsizetype at,
                      Report &report)
{
    if (list.kind != MarkerKind::Circled)
        return;
    qsizetype place = at + list.before.size();
    for (size_t i = 0; i < list.parts.size(); ++i) {
        const Part &part = list.parts[i];
        const qsizetype from = place + part.lead.size() + part.marker.size();
        place = from + part.text.size() + part.trail.size();
        for (qsizetype in = 1; in < part.text.size(); ++in) {
            const auto sign = markers::signAt(part.text, in);
            if (!sign || sign->kind != list.kind || part.text[in - 1] != u' ')
                continue;
            // ③と, ②の: mentioned in prose.
            const QChar behind =
                in + sign->length < part.text.size() ? part.text[in + sign->length] : QChar();
            const bool mentioned = QStringView(u"とのはをにがも及、。）)").contains(behind);
            if (sign->number > part.numbers.last() + 1 && !mentioned && !behind.isNull())
                report.add(u"marker-gap"_s, cell, {from + in, sign->length},
                           Tr::tr("「%1」の次が「%2」になっています。")
                               .arg(signOf(part), part.text.mid(in, sign->length)));
        }
    }
}

void checkList(const CheckedCell &cell, QStringView text, qsizetype at, int depth, Report &report)
{
    const Enumeration list = parseEnumeration(text);
    if (list.parts.empty() || depth == deepest)
        return;
    if (numbersParts(list.kind)) {
        checkOrder(cell, list, at, report);
        checkWithinLines(cell, list, at, report);
    }
    qsizetype place = at + list.before.size();
    for (const Part &part : list.parts) {
        const qsizetype from = place + part.lead.size() + part.marker.size();
        place = from + part.text.size() + part.trail.size();
        if (part.text.contains(u'\n'))
            checkList(cell, part.text, from, depth + 1, report);
    }
}

QString names(const std::set<int> &numbers, const Enumeration &like)
{
    QStringList signs;
    const QString first = like.parts.front().marker.trimmed();
    for (const int number : numbers)
        signs += markers::withNumber(first, number);
    return signs.join(u'・');
}

std::set<int> numbersOf(const Enumeration &list)
{
    std::set<int> numbers;
    for (const Part &part : list.parts)
        numbers.insert(part.numbers.begin(), part.numbers.end());
    return numbers;
}

// ①10件②3回: markers without a space before them make no parts of a text, but they are there.
void addMentioned(std::set<int> &numbers, const std::set<int> &others, const QString &text,
                  MarkerKind kind)
{
    if (kind != MarkerKind::Circled)
        return;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto sign = markers::signAt(text, at);
        if (sign && sign->kind == kind && others.contains(sign->number))
            numbers.insert(sign->number);
    }
}

bool hasGap(const std::set<int> &numbers)
{
    return !numbers.empty() && *numbers.rbegin() - *numbers.begin() + 1 != int(numbers.size());
}

} // namespace

void checkMarkers(const CheckedCell &cell, Report &report)
{
    if (isProse(*cell.field))
        checkList(cell, cell.folded.text, 0, 0, report);
}

void checkParts(const CheckInput &input, const RowCells &cells, Report &report)
{
    for (const MeasureColumns &columns : input.form.measures) {
        const auto target = cells.constFind(columns.target);
        if (target == cells.cend())
            continue;
        const Enumeration asked = parseEnumeration(target->folded.text);
        if (!asked.isNumbered() || !numbersParts(asked.kind))
            continue;
        QStringList others{columns.indicator, columns.deadline};
        others += columns.actuals;
        for (const QString &key : std::as_const(others)) {
            const auto cell = cells.constFind(key);
            if (cell == cells.cend())
                continue;
            const Enumeration said = parseEnumeration(cell->folded.text);
            // Without numbers it speaks of all; a gap in it is told by itself.
            if (!said.isNumbered() || said.kind != asked.kind)
                continue;
            std::set<int> wanted = numbersOf(asked);
            std::set<int> given = numbersOf(said);
            addMentioned(wanted, given, target->folded.text, asked.kind);
            addMentioned(given, wanted, cell->folded.text, said.kind);
            if (given == wanted || hasGap(given) || hasGap(wanted))
                continue;
            std::set<int> missing;
            std::ranges::set_difference(wanted, given, std::inserter(missing, missing.end()));
            const QString what =
                missing.empty()
                    ? Tr::tr("「%1」は%2個、「%3」は%4個に分かれています。")
                    : Tr::tr("「%1」は%2個、「%3」は%4個に分かれていて、%5がありません。")
                          .arg(u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, names(missing, said));
            report.add(u"parts-differ"_s, *cell,
                       what.arg(target->field->label, QString::number(wanted.size()),
                                cell->field->label, QString::number(given.size())),
                       {target->text});
        }
    }
}

} // namespace mokuhyo::checks
