#include "desk/reading_lines.h"

#include "desk/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace mokuhyo::desk {

ReadingLines::ReadingLines(QWidget *parent) : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, theme::gap / 2);
    box->setSpacing(2);
    hide();
}

ReadingLines::Shown ReadingLines::make()
{
    auto *line = new QWidget(this);
    auto *label = new QLabel(line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->installEventFilter(this);
    auto *button = new QToolButton(line);
    button->setText(tr("読み取りを直す"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("望ましい向き・数値・単位の読み取りを直します。欄の文は変わりません。"));
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(theme::gap / 2, 0, 0, 0);
    across->setSpacing(theme::gap / 2);
    across->addWidget(label, 1);
    across->addWidget(button, 0, Qt::AlignTop);
    layout()->addWidget(line);
    const size_t at = m_shown.size();
    connect(button, &QToolButton::clicked, this,
            [this, at] { Q_EMIT correctionWanted(m_lines[at].column, m_lines[at].part); });
    line->show();
    return {line, label, button};
}

void ReadingLines::show(const Shown &shown, const Line &line) const
{
    shown.label->setText(line.text);
    QPalette colors = palette();
    colors.setColor(
        QPalette::WindowText,
        theme::color(line.strong ? theme::Role::BlankMark : theme::Role::Faint, colors));
    shown.label->setPalette(colors);
    const bool correctable = line.part >= 0;
    shown.label->setCursor(correctable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    shown.button->setVisible(correctable);
    shown.button->setAccessibleName(line.buttonName);
}

bool ReadingLines::setLines(const std::vector<Line> &lines)
{
    if (lines == m_lines)
        return false;
    const bool same = lines.size() == m_lines.size() &&
                      std::ranges::equal(
                          lines, m_lines, {}, [](const Line &line) { return line.part >= 0; },
                          [](const Line &line) { return line.part >= 0; });
    m_lines = lines;
    while (m_shown.size() > lines.size()) {
        delete m_shown.back().line;
        m_shown.pop_back();
    }
    while (m_shown.size() < lines.size())
        m_shown.push_back(make());
    for (size_t i = 0; i < lines.size(); ++i)
        show(m_shown[i], lines[i]);
    setVisible(!lines.empty());
    return !same;
}

// A click on the words is a click on their button.
bool ReadingLines::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        for (size_t i = 0; i < m_shown.size(); ++i) {
            if (m_shown[i].label == object && m_lines[i].part >= 0) {
                Q_EMIT correctionWanted(m_lines[i].column, m_lines[i].part);
                return true;
            }
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace mokuhyo::desk
