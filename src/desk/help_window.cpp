#include "desk/help_window.h"

#include "desk/action_registry.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"
#include "desk/translations.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QString source(int page)
{
    static constexpr const char *names[] = {"section", "planning", "trouble"};
    const QString folder = windowLanguage() == u"en"_s ? u":/help/en/"_s : u":/help/"_s;
    QFile file(folder + QString::fromLatin1(names[page]) + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_pages(new QListWidget), m_text(new QTextBrowser)
{
    setWindowTitle(tr("使い方"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(900, 720);
    m_pages->addItems({tr("記入する人"), tr("取りまとめる人"), tr("困ったとき"), tr("キー操作")});
    m_pages->setItemDelegate(new RoomyDelegate(m_pages));
    m_pages->setAccessibleName(tr("使い方の目次"));
    m_text->setAccessibleName(tr("使い方の説明"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(theme::wideGap);

    auto *split = new QSplitter(this);
    split->addWidget(m_pages);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({180, 720});
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("閉じる"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(split, 1);
    box->addWidget(buttons);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    turnTo(Page::Section);
    m_pages->setFocus();
}

void HelpWindow::turnTo(Page page)
{
    m_pages->setCurrentRow(static_cast<int>(page));
}

void HelpWindow::showPage(int page)
{
    if (page < 0)
        return;
    if (static_cast<Page>(page) == Page::Keys)
        m_text->setHtml(keyTable(m_actions));
    else
        m_text->setMarkdown(pageText(source(page), m_actions));
    letBreathe();
}

// Qt sets Japanese text tight, and headings against what they head.
void HelpWindow::letBreathe()
{
    constexpr int lineHeight = 140; // per cent
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() > 1 ? theme::wideGap : 0);
            format.setBottomMargin(theme::gap);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpWindow::pageText(const QString &source, const ActionRegistry &actions)
{
    static const QRegularExpression named(u"\\{([A-Za-z.]+)\\}"_s);
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : named.globalMatch(source)) {
        text += QStringView(source).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QAction *action = actions.action(match.captured(1));
        if (!action) {
            text += match.captured();
            continue;
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        text += keys.isEmpty() ? tr("「%1」").arg(action->iconText())
                               : tr("「%1」（%2）").arg(action->iconText(), keys);
    }
    text += QStringView(source).mid(at);
    return text;
}

QString HelpWindow::keyTable(const ActionRegistry &actions)
{
    QString rows;
    QString menu;
    for (const ActionRegistry::ShortcutLine &line : actions.shortcutTable()) {
        if (line.menu != menu) {
            menu = line.menu;
            rows +=
                u"<tr><th colspan='2' align='left'><br>%1</th></tr>"_s.arg(menu.toHtmlEscaped());
        }
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(line.text.toHtmlEscaped(),
                                                         line.keys.toHtmlEscaped());
    }
    return u"<h1>%1</h1><table cellpadding='5' width='100%'><tr><th align='left'>%2</th>"
           "<th align='left'>%3</th></tr>%4</table>"_s.arg(tr("キー操作"), tr("すること"),
                                                           tr("キー"), rows);
}

} // namespace mokuhyo::desk
