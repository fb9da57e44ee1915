// How the targets of the row were read, in quiet lines below their entries.
#include "core/markers.h"
#include "core/text.h"
#include "desk/reading_text.h"
#include "desk/row_cell.h"
#include "desk/row_form.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

int numberOf(const SubTarget &target)
{
    const auto sign = markers::signAt(target.marker, 0);
    return sign ? sign->number : 0;
}

// What the button says to screen readers; parts may be called alike.
QString correctionName(const QString &column, const Measure &measure, const MeasuredPart &part)
{
    const QString name = part.target.name();
    const auto alike = std::ranges::count_if(
        measure.parts, [&](const MeasuredPart &other) { return other.target.name() == name; });
    if (alike > 1)
        return RowForm::tr("%1の%2番目の読み取りを直す")
            .arg(column)
            .arg(&part - measure.parts.data() + 1);
    return name.isEmpty() ? RowForm::tr("%1の読み取りを直す").arg(column)
                          : RowForm::tr("%1「%2」の読み取りを直す").arg(column, name);
}

} // namespace

void RowForm::setMeasures(std::vector<work::RowMeasure> measures)
{
    m_measures = std::move(measures);
    fillReadings();
    for (RowCell *cell : std::as_const(m_cells)) {
        bool differs = false;
        const Field *field = m_document->field(cell->cell());
        if (field && field->kind == FieldKind::Rating && cell->part() == 0)
            cell->setReading(suggestionOf(field->key, &differs), differs);
    }
}

QList<ReadingLines *> RowForm::readings() const
{
    QList<ReadingLines *> lines;
    for (const Reading &reading : m_readings)
        lines += reading.lines;
    return lines;
}

bool RowForm::isInParts(const QString &column) const
{
    return std::ranges::any_of(m_outline.columns, [&](const RowOutline::Column &each) {
        return each.field->key == column;
    });
}

ReadingLines *RowForm::newReading(const QString &column, int number, bool last)
{
    auto *lines = new ReadingLines(m_body);
    m_readings.push_back({lines, column, number, last});
    connect(lines, &ReadingLines::correctionWanted, this, &RowForm::correctionWanted);
    return lines;
}

// Below a whole entry: a target, or a result whose target is whole as well.
void RowForm::addReading(const Field &field, QVBoxLayout *box)
{
    if (field.kind == FieldKind::Target || field.kind == FieldKind::Actual)
        box->addWidget(newReading(field.key, 0, true));
}

// Across all columns, below a part.
void RowForm::addReading(int number, bool last, QGridLayout *grid, int line)
{
    grid->addWidget(newReading({}, number, last), line, 1, 1, -1);
}

void RowForm::fillReadings()
{
    bool changed = false;
    for (const Reading &reading : m_readings)
        changed = reading.lines->setLines(linesOf(reading)) || changed;
    if (changed)
        Q_EMIT rowShown(); // buttons came or went
}

std::vector<ReadingLines::Line> RowForm::linesOf(const Reading &reading) const
{
    std::vector<ReadingLines::Line> lines;
    const bool whole = reading.number == 0;
    for (const work::RowMeasure &row : m_measures) {
        const Measure &measure = row.measure;
        const bool inParts = isInParts(measure.targetColumn);
        // A whole result has its own lines; else everything stands with the target.
        const bool split =
            !inParts && !measure.actualColumn.isEmpty() && !isInParts(measure.actualColumn);
        const bool ofTarget = whole ? reading.column == measure.targetColumn : inParts;
        const bool ofResult = split ? whole && reading.column == measure.actualColumn : ofTarget;
        if (!ofTarget && !ofResult)
            continue;
        const Field *column = m_document->form().column(measure.targetColumn);
        const QString name = column ? caption(*column) : QString();
        const QString text = m_document->text({m_item, measure.targetColumn});
        for (const PartReading &part : readingsOf(measure, text, m_document->form().dateStyle)) {
            const MeasuredPart &measured = measure.parts[static_cast<size_t>(part.part)];
            const int number = numberOf(measured.target);
            if (!whole && number != reading.number &&
                (m_outline.numbers.contains(number) || !reading.last))
                continue;
            QStringList said;
            if (ofTarget)
                said += part.target;
            if (ofResult)
                said += part.result;
            said.removeAll(QString());
            if (said.isEmpty())
                continue;
            said.prepend(part.name);
            said.removeAll(QString());
            ReadingLines::Line line{said.join(u'　'), measure.targetColumn, -1, {}, false};
            line.strong = ofTarget && part.notRead;
            if (ofTarget && (measured.target.isNumber() || part.notRead)) {
                line.part = part.part;
                line.buttonName = correctionName(name, measure, measured);
            }
            lines.push_back(std::move(line));
        }
        if (const QString rate = wholeText(measure); ofResult && reading.last && !rate.isEmpty())
            lines.push_back({rate, measure.targetColumn, -1, {}, false});
    }
    return lines;
}

QString RowForm::suggestionOf(const QString &column, bool *differs) const
{
    for (const work::RowMeasure &row : m_measures) {
        for (const work::RatedColumn &rated : row.ratings) {
            if (rated.column != column)
                continue;
            const bool open = !m_document->isLocked({m_item, column});
            if (!open && trimmedText(rated.given).isEmpty())
                return {};
            *differs = rated.differs && rated.reason.isEmpty();
            return suggestionText(rated);
        }
    }
    return {};
}

} // namespace mokuhyo::desk
