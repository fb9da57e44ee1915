#include "desk/start_page.h"

#include "desk/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 28;

// A way to begin: what it is called, and in a second line what happens.
class ChoiceButton : public QPushButton
{
public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &description,
                 QWidget *parent)
        : QPushButton(parent), m_title(title), m_description(description)
    {
        setIcon(icon);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int lines = QFontMetrics(titleFont()).height() + fontMetrics().height();
        return {480, lines + 3 * theme::gap + theme::gap / 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto shade = [&](theme::Role role) { return theme::color(role, palette()); };
        painter.setPen(
            QPen(shade(hasFocus() ? theme::Role::Accent : theme::Role::Grid), hasFocus() ? 2 : 1));
        painter.setBrush(
            shade(underMouse() || isDown() ? theme::Role::SoftAccent : theme::Role::OpenCell));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const QRect picture(theme::wideGap, (height() - pictureSize) / 2, pictureSize, pictureSize);
        icon().paint(&painter, picture);
        QRect line = rect().adjusted(picture.right() + theme::wideGap, theme::gap + 2, -theme::gap,
                                     -theme::gap);
        painter.setPen(shade(theme::Role::HeadingText));
        painter.setFont(titleFont());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_title);
        line.setTop(line.top() + painter.fontMetrics().height() + theme::gap / 2);
        painter.setFont(font());
        painter.setPen(shade(theme::Role::Faint));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_description);
    }

private:
    [[nodiscard]] QFont titleFont() const
    {
        QFont big = font();
        big.setPointSizeF(big.pointSizeF() * 1.15);
        big.setBold(true);
        return big;
    }

    QString m_title;
    QString m_description;
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_message(new QLabel(this)), m_choices(new QVBoxLayout)
{
    auto *title = new QLabel(tr("目標管理シートを始める"), this);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    title->setFont(big);
    m_message->setWordWrap(true);
    m_choices->setSpacing(theme::gap);

    auto *column = new QVBoxLayout;
    column->setSpacing(theme::wideGap);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addLayout(m_choices);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);

    const auto *files = addChoice(u"document-import"_s, tr("取込み"),
                                  tr("今あるExcelなどのシートを読み込みます。"
                                     "ファイルをこの画面に落としても取り込めます。"));
    m_sample = addChoice(u"help-contents"_s, tr("見本を開く"),
                         tr("架空の市のシートで使い方を試します。いまの保存先には入りません。"));
    const auto *year = addChoice(u"list-add"_s, tr("年度を始める"),
                                 tr("様式と部署を選び、空のシートを作ります。"));
    const auto *open = addChoice(u"document-open"_s, tr("保存先を開く"),
                                 tr("ほかの場所にあるデータ（.mokuhyo）を開きます。"));
    connect(files, &QAbstractButton::clicked, this, &StartPage::importWanted);
    connect(m_sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);
    connect(year, &QAbstractButton::clicked, this, &StartPage::yearWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    setMessage({});
}

QAbstractButton *StartPage::addChoice(const QString &icon, const QString &title,
                                      const QString &text)
{
    auto *button = new ChoiceButton(theme::icon(icon), title, text, this);
    button->setAccessibleName(tr("始め方：%1").arg(title));
    button->setAccessibleDescription(text);
    button->setMaximumWidth(680);
    m_choices->addWidget(button);
    return button;
}

void StartPage::setMessage(const QString &message)
{
    m_message->setText(message.isEmpty()
                           ? tr("この保存先にはまだシートがありません。始め方を選んでください。")
                           : message);
}

void StartPage::setSampleOffered(bool offered)
{
    m_sample->setVisible(offered);
}

} // namespace mokuhyo::desk
