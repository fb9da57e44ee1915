#include "desk/sdg_chips.h"

#include "core/sdg.h"
#include "desk/sdg_picker.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <array>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 3;
constexpr int chipGap = 4;
constexpr int margin = 4;

int chipSide(const QFont &font)
{
    return QFontMetrics(font).height() + 2 * chipPadding;
}

} // namespace

QColor sdgColor(int goal)
{
    static constexpr std::array<QRgb, sdg::goals> colors{
        0xe5243b, 0xdda63a, 0x4c9f38, 0xc5192d, 0xff3a21, 0x26bde2, 0xfcc30b, 0xa21942, 0xfd6925,
        0xdd1367, 0xfd9d24, 0xbf8b2e, 0x3f7e44, 0x0a97d9, 0x56c02b, 0x00689d, 0x19486a};
    if (goal < 1 || goal > sdg::goals)
        return {};
    return QColor(colors[static_cast<size_t>(goal - 1)]);
}

QString sdgTitle(int goal)
{
    // Texts are Japanese unless a translation is installed.
    const bool japanese = SdgPicker::tr("目標を選ぶ") == u"目標を選ぶ"_s;
    return u"%1 %2"_s.arg(goal).arg(
        sdg::name(goal, japanese ? sdg::Language::Japanese : sdg::Language::English));
}

int layOutSdgChips(QPainter *painter, const QRect &place, const QList<int> &goals,
                   const QFont &font)
{
    const int side = chipSide(font);
    int x = place.left();
    int y = place.top();
    for (const int goal : goals) {
        if (x + side > place.right() + 1 && x > place.left()) {
            x = place.left();
            y += side + chipGap;
        }
        if (painter) {
            const QColor ground = sdgColor(goal);
            const QRect chip(x, y, side, side);
            QFont bold = font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(chip, 3, 3);
            // Black or white, whichever stands out more.
            const bool light = qGray(ground.rgb()) > 150;
            painter->setPen(light ? QColor(Qt::black) : QColor(Qt::white));
            painter->drawText(chip, Qt::AlignCenter, QString::number(goal));
        }
        x += side + chipGap;
    }
    return goals.isEmpty() ? 0 : y + side - place.top();
}

SdgChips::SdgChips(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(label), m_button(new QToolButton(this))
{
    m_button->setText(tr("選択"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAccessibleName(tr("%1を選択").arg(label));
    m_button->setToolTip(tr("SDGsの目標を一覧から選びます。"));
    connect(m_button, &QToolButton::clicked, this, &SdgChips::pick);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(label);
}

void SdgChips::show(const QString &text, bool locked)
{
    m_button->setVisible(!locked);
    m_text = text;
    if (const QList<int> goals = sdg::read(text); goals != m_goals) {
        m_goals = goals;
        QStringList titles;
        for (const int goal : goals)
            titles += sdgTitle(goal);
        setAccessibleDescription(titles.join(u'、'));
        updateGeometry();
    }
    update();
}

void SdgChips::pick()
{
    auto *picker = new SdgPicker(m_label, sdg::read(m_text), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &SdgPicker::goalToggled, this, [this](int goal, bool on) {
        m_text = on ? sdg::with(m_text, goal) : sdg::without(m_text, goal);
        Q_EMIT textChosen(m_text);
    });
    picker->openAt(m_button);
}

int SdgChips::room(int width) const
{
    return std::max(40, width - m_button->sizeHint().width() - 3 * margin);
}

int SdgChips::heightForWidth(int width) const
{
    const int chips = layOutSdgChips(nullptr, QRect(0, 0, room(width), 0), m_goals, font());
    return std::max(chips, m_button->sizeHint().height()) + margin;
}

QSize SdgChips::sizeHint() const
{
    return {160, heightForWidth(160)};
}

void SdgChips::resizeEvent(QResizeEvent *)
{
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(width() - size.width() - margin, 0, size.width(), size.height());
}

void SdgChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOutSdgChips(&painter, QRect(margin + 2, 0, room(width()), height()), m_goals, font());
}

bool SdgChips::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList titles;
        for (const int goal : std::as_const(m_goals))
            titles += sdgTitle(goal);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), titles.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace mokuhyo::desk
