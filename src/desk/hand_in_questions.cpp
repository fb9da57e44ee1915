#include "desk/hand_in_questions.h"

#include <QSet>

namespace mokuhyo::desk {

Result<HandInQuestions> readHandInQuestions(const work::Session &session, const QString &sheetId,
                                            int year)
{
    const auto sheet = session.sheet(sheetId);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    const auto phases = work::phasesOf(session, *sheet);
    if (!phases)
        return failure(phases.error());
    const auto rows = work::rowMeasures(session, *sheet, year, phases->openAt(year).phase);
    if (!rows)
        return failure(rows.error());

    HandInQuestions questions;
    const bool once = (*form)->rows.kind == Rows::Kind::Years;
    QSet<std::pair<QString, QString>> asked; // column and part
    for (const work::RowMeasure &row : *rows) {
        const Measure &measure = row.measure;
        for (const MeasuredPart &part : measure.parts) {
            const std::pair which(measure.targetColumn, part.target.name());
            if (!part.asksDirection() || (once && asked.contains(which)))
                continue;
            asked.insert(which);
            questions.directions.push_back({{measure.item, measure.targetColumn}, part});
        }
        for (const work::RatedColumn &rated : row.ratings) {
            if (rated.asksReason)
                questions.ratings.push_back({{measure.item, rated.column}, rated});
        }
    }
    auto findings = work::findingsOnHandIn(session, {sheetId});
    if (!findings)
        return failure(findings.error());
    questions.findings = *std::move(findings);
    return questions;
}

} // namespace mokuhyo::desk
