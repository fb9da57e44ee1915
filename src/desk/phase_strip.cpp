#include "desk/phase_strip.h"

#include "desk/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

namespace mokuhyo::desk {

using theme::Role;

namespace {

// A step of the strip: filled where it is open, with a mark that does not need the colour.
class PhaseButton : public QPushButton
{
public:
    PhaseButton(const QString &label, bool isOpen, QWidget *parent)
        : QPushButton(label, parent), m_open(isOpen)
    {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(shown()) + 28, fontMetrics().height() + 12};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        const double radius = box.height() / 2;
        painter.setPen(QPen(theme::color(m_open ? Role::Accent : Role::Grid, palette()), 1));
        painter.setBrush(
            m_open ? theme::color(Role::Accent, palette())
                   : theme::color(underMouse() ? Role::SoftAccent : Role::OpenCell, palette()));
        painter.drawRoundedRect(box, radius, radius);
        if (hasFocus()) {
            painter.setPen(QPen(theme::color(m_open ? Role::AccentText : Role::Accent, palette()),
                                1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius, radius);
        }
        painter.setPen(theme::color(m_open ? Role::AccentText : Role::Faint, palette()));
        painter.drawText(rect(), Qt::AlignCenter, shown());
    }

private:
    [[nodiscard]] QString shown() const { return m_open ? QStringLiteral("● ") + text() : text(); }

    bool m_open;
};

} // namespace

PhaseStrip::PhaseStrip(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::gap / 2);
    setAccessibleName(tr("段階"));
    connect(document, &SheetDocument::replaced, this, &PhaseStrip::rebuild);
    connect(document, &SheetDocument::refreshed, this, &PhaseStrip::rebuild);
    rebuild();
}

void PhaseStrip::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_document->isEmpty())
        return;
    const Form &form = m_document->form();
    for (size_t i = 0; i < form.phases.size(); ++i) {
        const Phase &phase = form.phases[i];
        // The plan of several years is one; what follows it belongs to a year, which is named where
        // it is not the year in view.
        const Sheet &sheet = m_document->sheet();
        const int wanted = i == 0 ? sheet.fromYear : m_document->year();
        std::optional<int> openIn;
        for (int year = sheet.fromYear; year <= sheet.toYear; ++year) {
            if (m_document->phases().isOpen(year, phase.key) && openIn != wanted)
                openIn = year;
        }
        const bool open = openIn.has_value();
        const bool elsewhere = open && openIn != wanted && i > 0;
        const QString label =
            elsewhere ? tr("%1（%2）").arg(phase.label, fiscal::print(*openIn, form.yearStyle))
                      : phase.label;
        auto *button = new PhaseButton(label, open, this);
        button->setAccessibleName(open ? tr("段階 %1（記入中）").arg(label)
                                       : tr("段階 %1（記入対象外）").arg(phase.label));
        button->setToolTip(open ? tr("「%1」の欄に記入できます。").arg(label)
                                : tr("「%1」の記入を始めるときに押します。").arg(phase.label));
        connect(button, &QPushButton::clicked, this,
                [this, stay = open && !elsewhere, key = phase.key] {
                    if (!stay)
                        Q_EMIT openWanted(key);
                });
        m_row->addWidget(button);
    }
}

} // namespace mokuhyo::desk
