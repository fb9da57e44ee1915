#include "desk/hand_in_lists.h"

#include "core/text.h"
#include "desk/phrases.h"
#include "desk/reading_text.h"
#include "work/blanks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

BlankList::BlankList(const SheetDocument &document, QWidget *parent)
    : HandInSection({tr("未記入の欄"), tr("理由")}, tr("未記入の欄と理由"), parent)
{
    offerReasons(phrases::blank(), tr("未記入の理由"), tr("選んだ欄の理由にする(&R)"), 1);
    m_blanks = work::blanksOf(document.phases(), document.sheet(), document.form());
    for (const work::CellRef &blank : m_blanks) {
        QString given;
        for (const work::Reason &reason : document.reasons()) {
            if (reason.why == work::Reason::Why::Blank && reason.cell == blank)
                given = reason.text;
        }
        m_before += given;
        const CellKey cell{blank.item, blank.key};
        add(cell, {document.label(cell), given});
    }
    finish(tr("未記入の欄が%1あります。空けておく理由があれば、欄を選んで付けてください"
              "（Ctrl+Aで全部）。")
               .arg(m_blanks.size()));
}

std::vector<std::pair<work::CellRef, QString>> BlankList::answers() const
{
    std::vector<std::pair<work::CellRef, QString>> reasons;
    for (size_t i = 0; i < m_blanks.size(); ++i) {
        const int line = static_cast<int>(i);
        const QString given = list()->topLevelItem(line)->text(1);
        if (given != m_before[line])
            reasons.emplace_back(m_blanks[i], given);
    }
    return reasons;
}

DirectionList::DirectionList(const SheetDocument &document, const HandInQuestions &questions,
                             QWidget *parent)
    : HandInSection({tr("目標"), tr("読み取り"), tr("望ましい向き")},
                    tr("望ましい向きを確認する目標"), parent),
      m_asked(questions.directions)
{
    for (const HandInQuestions::Inferred &asked : m_asked) {
        const SubTarget &target = asked.part.target;
        QString where = document.label(asked.cell);
        if (!target.name().isEmpty())
            where += u'　' + target.name();
        add(asked.cell, {where, targetText(target, document.form().dateStyle),
                         tr("%1（推定）").arg(directionText(target.direction))});
        ReadingNote note;
        note.sheet = document.sheet().id;
        note.item = asked.cell.item;
        note.column = asked.cell.key;
        note.part = target.name();
        note.text = document.text(asked.cell);
        m_notes.push_back(std::move(note));
    }
    const auto offer = [this](const QString &text, std::optional<Direction> direction) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, direction] { answer(direction); });
        acts()->addWidget(button);
    };
    offer(tr("推定のとおり(&Y)"), {});
    offer(tr("↑ 増加が望ましい(&U)"), Direction::Up);
    offer(tr("↓ 減少が望ましい(&D)"), Direction::Down);
    offer(tr("→ 維持が望ましい(&M)"), Direction::Maintain);
    acts()->addStretch();
    finish(
        tr("確認すること：多いほどよいか少ないほどよいかを、プログラムが推定した目標が%1あります。"
           "選んで答えると、次の年度からは聞きません（Ctrl+Aで全部）。")
            .arg(m_asked.size()));
}

// Goes on to the next one without an answer, so that each takes one press.
void DirectionList::answer(std::optional<Direction> direction)
{
    int last = -1;
    for (QTreeWidgetItem *line : list()->selectedItems()) {
        const int at = list()->indexOfTopLevelItem(line);
        const size_t place = static_cast<size_t>(at);
        m_notes[place].direction = direction.value_or(m_asked[place].part.target.direction);
        line->setText(2, tr("%1（確認）").arg(directionText(*m_notes[place].direction)));
        last = std::max(last, at);
    }
    for (int i = 1; i < list()->topLevelItemCount() && last >= 0; ++i) {
        const int next = (last + i) % list()->topLevelItemCount();
        if (!m_notes[static_cast<size_t>(next)].direction) {
            list()->setCurrentItem(list()->topLevelItem(next));
            return;
        }
    }
}

std::vector<ReadingNote> DirectionList::answers() const
{
    std::vector<ReadingNote> given;
    std::ranges::copy_if(m_notes, std::back_inserter(given),
                         [](const ReadingNote &note) { return note.direction.has_value(); });
    return given;
}

RatingList::RatingList(const SheetDocument &document, const HandInQuestions &questions,
                       QWidget *parent)
    : HandInSection({tr("評価"), tr("記入と目安"), tr("理由")}, tr("目安と異なる評価と理由"),
                    parent)
{
    offerReasons(phrases::rating(), tr("評価の理由"), tr("選んだ評価の理由にする(&G)"), 2);
    for (const HandInQuestions::Differing &asked : questions.ratings) {
        const work::RatedColumn &rated = asked.rated;
        const QString why =
            rated.suggestion.why.isEmpty() ? QString() : tr("（%1）").arg(rated.suggestion.why);
        const QString given = trimmedText(rated.given);
        add(asked.cell, {document.label(asked.cell),
                         rated.differs ? tr("%1　目安は%2%3").arg(given, rated.suggestion.word, why)
                                       : given + why,
                         rated.reason});
        m_cells.push_back({document.sheet().id, asked.cell.item, asked.cell.key});
        m_before += rated.reason;
    }
    finish(tr("確認すること：目安と異なるなど、理由を付けていただきたい評価が%1あります。"
              "評価はそのままで、選んで理由を付けてください。")
               .arg(m_cells.size()));
}

std::vector<std::pair<work::CellRef, QString>> RatingList::answers() const
{
    std::vector<std::pair<work::CellRef, QString>> reasons;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int line = static_cast<int>(i);
        const QString given = list()->topLevelItem(line)->text(2);
        if (given != m_before[line])
            reasons.emplace_back(m_cells[i], given);
    }
    return reasons;
}

HandInFindings::HandInFindings(const HandInQuestions &questions, QWidget *parent)
    : HandInSection({tr("区分"), tr("欄"), tr("内容"), tr("確認済みの理由")},
                    tr("点検で見つかったこと"), parent),
      m_findings(questions.findings)
{
    const ReasonGiver accept = offerReasons(phrases::acceptance(), tr("確認済みにする理由"),
                                            tr("選んだものを確認済みにする(&K)"), 3);
    // Without a reason nothing is accepted.
    accept.button->setEnabled(false);
    connect(
        accept.box, &QComboBox::currentTextChanged, accept.button,
        [accept](const QString &text) { accept.button->setEnabled(!trimmedText(text).isEmpty()); });
    auto *advice = new QLabel(this);
    advice->setWordWrap(true);
    advice->setTextFormat(Qt::PlainText);
    advice->setAccessibleName(tr("選んだものの説明"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, advice);
    connect(list(), &QTreeWidget::currentItemChanged, advice,
            [this, advice](QTreeWidgetItem *line) {
                if (!line)
                    return;
                const Finding &finding =
                    m_findings[static_cast<size_t>(list()->indexOfTopLevelItem(line))].finding;
                advice->setText(finding.message +
                                (finding.advice.isEmpty() ? QString() : u'\n' + finding.advice));
            });
    int errors = 0;
    for (const work::CheckedFinding &found : m_findings) {
        errors += found.isError() ? 1 : 0;
        add({found.finding.item, found.finding.key},
            {found.isError() ? tr("要修正") : tr("お知らせ"),
             found.place(),
             found.finding.message,
             {}});
    }
    finish(tr("点検で、要修正が%1、お知らせが%2見つかりました。直さなくてよいものは、理由を付けて"
              "確認済みにできます。")
               .arg(errors)
               .arg(static_cast<int>(m_findings.size()) - errors));
}

std::vector<std::pair<Finding, QString>> HandInFindings::answers() const
{
    std::vector<std::pair<Finding, QString>> accepted;
    for (size_t i = 0; i < m_findings.size(); ++i) {
        if (const QString reason = list()->topLevelItem(static_cast<int>(i))->text(3);
            !reason.isEmpty())
            accepted.emplace_back(m_findings[i].finding, reason);
    }
    return accepted;
}

} // namespace mokuhyo::desk
