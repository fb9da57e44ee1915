#include "core/actual.h"

#include "core/actual_answer.h"
#include "core/enumeration.h"
#include "core/markers.h"
#include "core/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// A stretch of the text that speaks to the targets of one number; 0: of any.
struct Piece
{
    qsizetype start = 0;
    QString text;
    QString sign; // of its marker
    int number = 0;
};

// More parts than that share no text of a person.
constexpr size_t mostTargets = 40;

int numberOf(const QString &marker)
{
    const auto sign = markers::signAt(marker, 0);
    return sign ? sign->number : 0;
}

bool isDash(const QString &text)
{
    const QString only = trimmedText(text);
    return only.size() == 1 && QStringView(u"-－―ー–—‐−").contains(only[0]);
}

// Whether each part is told by its number. People number out of order, too; but what begins with 1.
// in any order may be figures.
bool areNumbered(const Enumeration &parts)
{
    if (parts.kind != MarkerKind::Circled && parts.kind != MarkerKind::Parenthesised)
        return parts.isNumbered();
    QSet<int> seen;
    qsizetype all = 0;
    for (const Part &part : parts.parts) {
        all += part.numbers.size();
        seen.unite(QSet<int>(part.numbers.begin(), part.numbers.end()));
    }
    return all == seen.size();
}

std::vector<Piece> piecesOf(const QString &text)
{
    const Enumeration parts = parseEnumeration(text);
    if (parts.parts.empty() || !areNumbered(parts))
        return {{0, text, {}, 0}};
    std::vector<Piece> pieces;
    qsizetype at = parts.before.size();
    if (!trimmedText(parts.before).isEmpty())
        pieces.push_back({0, parts.before, {}, 0});
    for (const Part &part : parts.parts) {
        const qsizetype start = at + part.lead.size() + part.marker.size();
        const auto sign = markers::signAt(part.marker, 0);
        const QString first = sign ? part.marker.left(sign->length) : QString();
        for (const int number : part.numbers)
            pieces.push_back({start, part.text, markers::withNumber(first, number), number});
        at = start + part.text.size() + part.trail.size();
    }
    return pieces;
}

QSet<int> numbersOf(const std::vector<SubTarget> &targets)
{
    QSet<int> numbers;
    for (const SubTarget &target : targets) {
        if (const int number = numberOf(target.marker); number > 0)
            numbers.insert(number);
    }
    return numbers;
}

// The line of the indicator that belongs to a part; all of it where it has no parts.
QString indicatorOf(const Enumeration &indicator, const QString &text, int number)
{
    if (number <= 0 || !indicator.isNumbered())
        return text;
    const int index = indicator.indexOf(number);
    return index < 0 ? QString() : indicator.parts[static_cast<size_t>(index)].text;
}

class Pairing
{
public:
    Pairing(const std::vector<SubTarget> &targets, const TargetContext &context)
        : m_targets(targets), m_context(context), m_indicator(parseEnumeration(context.indicator))
    {
        for (size_t i = 0; i < targets.size(); ++i)
            m_byNumber[numberOf(targets[i].marker)].push_back(i);
    }

    void read(const Piece &piece, const std::vector<size_t> &asked)
    {
        const bool answered = answer(piece, asked);
        if (answered || saysNothing(piece.text))
            return;
        SubActual said = saidBy(piece.text, m_context.year);
        said.marker = piece.sign;
        said.place.start += piece.start;
        m_result.push_back({std::move(said), {}});
    }

    [[nodiscard]] std::vector<size_t> ofNumber(int number) const
    {
        return m_byNumber.value(number);
    }
    [[nodiscard]] std::vector<PairedActual> take() { return std::move(m_result); }

private:
    bool answer(const Piece &piece, const std::vector<size_t> &asked)
    {
        if (asked.empty() || asked.size() > mostTargets || saysNothing(piece.text))
            return false;
        std::vector<SubTarget> together;
        QSet<int> numbers;
        for (const size_t index : asked) {
            together.push_back(m_targets[index]);
            numbers.insert(numberOf(m_targets[index].marker));
        }
        bool any = false;
        for (const size_t index : asked) {
            const SubTarget &target = m_targets[index];
            // Which of several numbered states a text without numbers speaks of is anybody's guess.
            if (!target.isNumber() && numbers.size() > 1)
                continue;
            const int number = numberOf(target.marker);
            auto actual =
                answerTo(target, piece.text,
                         {&together, indicatorOf(m_indicator, m_context.indicator, number),
                          m_context.year, asked.size() > 1});
            if (!actual)
                continue;
            actual->marker = piece.sign.isEmpty() ? target.marker : piece.sign;
            actual->place.start += piece.start;
            m_result.push_back({*std::move(actual), index});
            any = true;
        }
        return any;
    }

    const std::vector<SubTarget> &m_targets;
    const TargetContext &m_context;
    Enumeration m_indicator;
    QHash<int, std::vector<size_t>> m_byNumber;
    std::vector<PairedActual> m_result;
};

} // namespace

std::vector<PairedActual> pairActuals(const QString &text, const std::vector<SubTarget> &targets,
                                      const TargetContext &context)
{
    if (saysNothing(text) || isDash(text))
        return {};
    const std::vector<Piece> pieces = piecesOf(text);
    const QSet<int> numbers = numbersOf(targets);
    Pairing pairing(targets, context);
    std::vector<size_t> all(targets.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const bool hasNumbers =
        std::ranges::any_of(pieces, [](const Piece &piece) { return piece.number > 0; });
    if (!hasNumbers || numbers.isEmpty()) {
        // Numbers on one side only: the text as a whole, to all that is asked.
        pairing.read({0, text, {}, 0}, all);
        return pairing.take();
    }
    for (const Piece &piece : pieces)
        pairing.read(piece,
                     piece.number > 0 ? pairing.ofNumber(piece.number) : std::vector<size_t>());
    return pairing.take();
}

std::vector<SubActual> readActual(const QString &text, const std::vector<SubTarget> &targets,
                                  const TargetContext &context)
{
    std::vector<SubActual> actuals;
    for (PairedActual &paired : pairActuals(text, targets, context))
        actuals.push_back(std::move(paired.actual));
    return actuals;
}

} // namespace mokuhyo
