#include "desk/rejection_bar.h"

#include "desk/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace mokuhyo::desk {

RejectionBar::RejectionBar(SheetDocument *document, QWidget *parent)
    : QFrame(parent), m_document(document), m_message(new QLabel(this)),
      m_typed(new QPlainTextEdit(this)), m_stored(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *typedLabel = new QLabel(tr("入力した内容"), this);
    auto *storedLabel = new QLabel(tr("現在の内容"), this);
    typedLabel->setBuddy(m_typed);
    storedLabel->setBuddy(m_stored);
    m_typed->setAccessibleName(tr("保存できていない、入力した内容"));
    m_stored->setAccessibleName(tr("保存されている、現在の内容"));
    for (QPlainTextEdit *text : {m_typed, m_stored}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    }
    auto *overwrite = new QPushButton(tr("入力した内容で保存し直す"), this);
    auto *discard = new QPushButton(tr("現在の内容にする"), this);
    auto *go = new QPushButton(tr("その欄へ"), this);
    connect(overwrite, &QPushButton::clicked, this, [this] { m_document->overwrite(m_cell); });
    connect(discard, &QPushButton::clicked, this, [this] { m_document->discard(m_cell); });
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_cell); });

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_message, 0, 0, 1, 4);
    grid->addWidget(typedLabel, 1, 0, 1, 2);
    grid->addWidget(storedLabel, 1, 2, 1, 2);
    grid->addWidget(m_typed, 2, 0, 1, 2);
    grid->addWidget(m_stored, 2, 2, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(overwrite);
    buttons->addWidget(discard);
    buttons->addWidget(go);
    buttons->addStretch();
    grid->addLayout(buttons, 3, 0, 1, 4);
    connect(document, &SheetDocument::rejectionsChanged, this, &RejectionBar::sync);
    connect(document, &SheetDocument::refreshed, this, &RejectionBar::sync);
    connect(document, &SheetDocument::replaced, this, &RejectionBar::sync);
    sync();
}

void RejectionBar::sync()
{
    const std::vector<Rejection> rejections =
        m_document->isEmpty() ? std::vector<Rejection>() : m_document->rejections();
    setVisible(!rejections.empty());
    if (rejections.empty())
        return;
    const Rejection &first = rejections.front();
    m_cell = first.cell;
    QString message =
        tr("%1は保存されていません。%2").arg(m_document->label(m_cell), first.error.message);
    if (rejections.size() > 1)
        message += tr("（ほか%1か所）").arg(rejections.size() - 1);
    m_message->setText(message);
    m_typed->setPlainText(first.typed);
    m_stored->setPlainText(first.stored);
    QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    colors.setColor(QPalette::Window, theme::color(theme::Role::Notice, colors));
    colors.setColor(QPalette::WindowText, theme::color(theme::Role::NoticeText, colors));
    setPalette(colors);
}

} // namespace mokuhyo::desk
