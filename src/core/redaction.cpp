#include "core/redaction.h"

#include "core/identity.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

std::optional<Span> spanFrom(const QString &text)
{
    const QStringList parts = text.split(u'+');
    if (parts.size() != 2)
        return {};
    bool isStart = false;
    bool isLength = false;
    const Span span{parts[0].toInt(&isStart), parts[1].toInt(&isLength)};
    if (!isStart || !isLength || span.start < 0 || span.length <= 0)
        return {};
    return span;
}

Span widened(const QString &text, Span span)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(span.start);
    if (!finder.isAtBoundary())
        span = {finder.toPreviousBoundary(), span.start + span.length - finder.position()};
    const qsizetype end = span.start + span.length;
    finder.setPosition(end);
    if (!finder.isAtBoundary())
        span.length = finder.toNextBoundary() - span.start;
    return span;
}

bool isRedacted(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == redactedMark; });
}

} // namespace

QString masksText(const Masks &masks)
{
    QStringList lines;
    for (auto mask = masks.cbegin(); mask != masks.cend(); ++mask) {
        QString line = mask.key();
        for (const Span &span : *mask)
            line += u" %1+%2"_s.arg(span.start).arg(span.length);
        lines += line;
    }
    lines.sort();
    return lines.join(u'\n');
}

std::optional<Masks> masksFrom(const QString &text)
{
    Masks masks;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        if (!isId(parts.first()) || parts.size() < 2)
            return {};
        Spans &spans = masks[parts.first()];
        for (const QString &part : parts.mid(1)) {
            const std::optional<Span> span = spanFrom(part);
            if (!span)
                return {};
            spans.push_back(*span);
        }
    }
    return masks;
}

void addMasks(Masks &masks, const Change &change)
{
    if (change.field != field::redacts)
        return;
    const std::optional<Masks> more = masksFrom(change.value);
    if (!more)
        return;
    for (auto mask = more->cbegin(); mask != more->cend(); ++mask) {
        Spans &spans = masks[mask.key()];
        spans.insert(spans.end(), mask->begin(), mask->end());
    }
}

Masks masksOf(const std::vector<Change> &changes)
{
    Masks masks;
    for (const Change &change : changes)
        addMasks(masks, change);
    return masks;
}

bool isRedactable(const QString &fieldName)
{
    return !fieldName.startsWith(u'$') || fieldName == field::lifeReason ||
           fieldName == field::redactionReason;
}

QString masked(QString text, const Spans &spans)
{
    for (const Span &span : spans) {
        qsizetype start = std::min(span.start, text.size());
        qsizetype end = std::min(span.start + span.length, text.size());
        // Half a surrogate pair is no text.
        if (start < text.size() && text[start].isLowSurrogate() && start > 0)
            --start;
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        std::fill(text.begin() + start, text.begin() + end, redactedMark);
    }
    return text;
}

Change masked(Change change, const Masks &masks)
{
    if (const auto spans = masks.constFind(change.id);
        spans != masks.cend() && isRedactable(change.field))
        change.value = masked(std::move(change.value), *spans);
    return change;
}

Spans placesOf(const QString &needle, const QString &text)
{
    Spans spans;
    if (needle.isEmpty()) {
        if (!isRedacted(text))
            spans.push_back({0, text.size()});
        return spans;
    }
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        const Span span = widened(text, {at, needle.size()});
        if (!isRedacted(QStringView(text).mid(span.start, span.length)))
            spans.push_back(span);
    }
    return spans;
}

std::optional<Change> joinedRedactions(const Change &left, const Change &right)
{
    Change joined = left;
    joined.value = right.value;
    if (joined != right || left.value.size() != right.value.size())
        return {};
    if (left.value != right.value && !isRedactable(left.field))
        return {};
    for (qsizetype i = 0; i < left.value.size(); ++i) {
        if (left.value[i] == redactedMark)
            joined.value[i] = redactedMark;
        else if (left.value[i] != right.value[i] && right.value[i] != redactedMark)
            return {};
    }
    return joined;
}

} // namespace mokuhyo
