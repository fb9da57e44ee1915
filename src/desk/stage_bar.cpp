#include "desk/stage_bar.h"

#include "desk/theme.h"
#include "work/blanks.h"
#include "work/stages.h"

#include <QAction>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

// A button that is there only while its step can be taken.
class StepButton : public QToolButton
{
public:
    StepButton(QAction *action, QWidget *parent) : QToolButton(parent)
    {
        setDefaultAction(action);
        setToolButtonStyle(Qt::ToolButtonTextOnly);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(
            StageBar::tr("%1（シートの上のボタン）").arg(action->text().remove(u'&')));
        connect(action, &QAction::changed, this,
                [this, action] { setVisible(action->isEnabled()); });
        setVisible(action->isEnabled());
    }
};

} // namespace

StageBar::StageBar(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_state(new QLabel(this)), m_due(new QLabel(this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::gap);
    for (QLabel *label : {m_state, m_due}) {
        label->setTextFormat(Qt::PlainText);
        m_row->addWidget(label);
    }
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    setAccessibleName(tr("提出の状態"));
    connect(document, &SheetDocument::replaced, this, &StageBar::sync);
    connect(document, &SheetDocument::refreshed, this, &StageBar::sync);
    connect(document, &SheetDocument::cellsChanged, this, &StageBar::sync);
    sync();
}

void StageBar::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_row->addWidget(new StepButton(action, this));
}

void StageBar::sync()
{
    if (m_document->isEmpty())
        return;
    const work::Phases &phases = m_document->phases();
    const auto [year, phase] = phases.openAt(m_document->year());
    const work::PhaseState &state = phases.state(year, phase);
    const Form &form = m_document->form();
    QString now = tr("記入する段階はありません");
    if (!phase.isEmpty())
        now = work::stateLabel(form, state, work::isStarted(phases, m_document->sheet(), form));
    if (!state.nothing.isEmpty())
        now = tr("%1・該当なし").arg(now);
    QStringList signatures;
    for (const Stage &stage : work::stagesOf(form)) {
        const work::Signature signature = state.signatures.value(stage.key);
        if (!signature.name.isEmpty())
            signatures +=
                tr("%1：%2（%3）")
                    .arg(stage.label, signature.name, date::print(signature.on, form.dateStyle));
    }
    if (!state.nothing.isEmpty())
        signatures += tr("該当なしの理由：%1").arg(state.nothing);
    m_state->setText(now);
    m_state->setToolTip(signatures.join(u'\n'));
    m_state->setAccessibleName(tr("シートの状態 %1").arg(now));
    m_state->setAccessibleDescription(signatures.join(u'、'));
    const QString due = dueText(state, phase);
    m_due->setText(due);
    m_due->setVisible(!due.isEmpty());
    const bool late =
        state.due().isValid() && state.due() < QDate::currentDate() && !state.handedIn();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    theme::color(late ? theme::Role::BlankMark : theme::Role::Faint, palette()));
    m_due->setPalette(colors);
}

QString StageBar::dueText(const work::PhaseState &state, const QString &phase) const
{
    if (phase.isEmpty() || !state.due().isValid() || state.handedIn())
        return {};
    const QString day = date::print(state.due(), m_document->form().dateStyle);
    const QString name = state.extension.isValid() ? tr("提出期限（延長）") : tr("提出期限");
    const qint64 left = QDate::currentDate().daysTo(state.due());
    if (left < 0)
        return tr("%1 %2（%3日過ぎています）").arg(name, day).arg(-left);
    if (left == 0)
        return tr("%1 %2（今日）").arg(name, day);
    return left > 60 ? tr("%1 %2").arg(name, day)
                     : tr("%1 %2（あと%3日）").arg(name, day).arg(left);
}

} // namespace mokuhyo::desk
