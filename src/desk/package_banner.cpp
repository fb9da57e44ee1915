#include "desk/package_banner.h"

#include "core/fiscal_year.h"
#include "desk/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

PackageBanner::PackageBanner(QWidget *parent)
    : QFrame(parent), m_said(new QLabel(this)), m_letter(new QPushButton(tr("照会文を読む"), this))
{
    setAutoFillBackground(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_letter->setAutoDefault(false);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    box->addWidget(m_said, 1);
    box->addWidget(m_letter);
    connect(m_letter, &QPushButton::clicked, this, &PackageBanner::showLetter);
    paintGround();
    hide();
}

void PackageBanner::setPackage(const std::optional<PackageNote> &package)
{
    setVisible(package.has_value());
    if (!package)
        return;
    m_package = *package;
    QStringList parts{QString(m_package.unitName).remove(u" > "_s)};
    if (!m_package.phase.isEmpty())
        parts += m_package.phase;
    if (m_package.due.isValid())
        parts += tr("期限 %1").arg(date::print(m_package.due, YearStyle::Era));
    m_said->setText(tr("配布ファイル：%1\n記入したら「提出する」を押し、このファイルを送り返して"
                       "ください。入力はすぐにこのファイルへ保存されます。")
                        .arg(parts.join(u'・')));
    m_letter->setVisible(!m_package.letter.isEmpty());
}

QString PackageBanner::text() const
{
    return m_said->text();
}

void PackageBanner::showLetter()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("照会文"));
    auto *text = new QPlainTextEdit(m_package.letter);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("照会文の本文"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto *box = new QVBoxLayout(dialog);
    box->addWidget(text, 1);
    box->addWidget(buttons);
    dialog->resize(560, 480);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

void PackageBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintGround();
}

void PackageBanner::paintGround()
{
    const QScopedValueRollback<bool> painting(m_painting, true);
    QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    colors.setColor(QPalette::Window, theme::color(theme::Role::SoftAccent, colors));
    setPalette(colors);
}

} // namespace mokuhyo::desk
