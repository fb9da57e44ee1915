#include "desk/zoom_box.h"

#include "core/text.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.2;
constexpr int sizes[] = {50, 75, 100, 125, 150, 200, 400};

} // namespace

ZoomBox::ZoomBox(QWidget *parent) : QWidget(parent), m_combo(new QComboBox)
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    const auto button = [&](const QString &icon, const QString &name, double factor) {
        auto *made = new QToolButton(this);
        made->setIcon(theme::icon(icon));
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, [this, factor] { Q_EMIT zoomByWanted(factor); });
        return made;
    };
    box->addWidget(button(u"zoom-out"_s, tr("縮小"), 1 / step));
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setAccessibleName(tr("表示の倍率"));
    m_combo->setToolTip(tr("表示の倍率"));
    m_combo->addItem(tr("幅に合わせる"));
    m_combo->addItem(tr("ページ全体"));
    for (const int size : sizes)
        m_combo->addItem(u"%1%"_s.arg(size));
    box->addWidget(m_combo);
    box->addWidget(button(u"zoom-in"_s, tr("拡大"), step));
    connect(m_combo, &QComboBox::activated, this, [this](int at) {
        if (at == 0)
            Q_EMIT fitWidthWanted();
        else if (at == 1)
            Q_EMIT fitPageWanted();
        else
            take(m_combo->itemText(at));
        setZoom(m_zoom);
    });
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { take(m_combo->currentText()); });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] { setZoom(m_zoom); });
}

void ZoomBox::take(const QString &text)
{
    bool isNumber = false;
    const double percent = searchKey(text).remove(u'%').toDouble(&isNumber);
    if (isNumber && percent > 0)
        Q_EMIT zoomWanted(percent / 100);
    m_combo->lineEdit()->selectAll();
}

void ZoomBox::setZoom(double zoom)
{
    m_zoom = zoom;
    // No entry is the chosen one: choosing the same again has to count.
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(u"%1%"_s.arg(qRound(zoom * 100)));
}

} // namespace mokuhyo::desk
