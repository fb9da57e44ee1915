#include "desk/text_pane.h"

#include "desk/history_text.h"
#include "desk/theme.h"

#include <QEvent>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewLines = 4;

} // namespace

TextPane::TextPane(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setOpenLinks(false);
    setMinimumHeight(fontMetrics().lineSpacing() * fewLines + 14);
}

void TextPane::showText(const QString &text)
{
    put(textHtml(text));
}

void TextPane::showNothing()
{
    m_html.clear();
    clear();
}

void TextPane::showDifferences(const QString &before, const QString &after)
{
    put(differencesHtml(before, after));
}

void TextPane::showSide(const std::vector<DiffPiece> &pieces, DiffPiece::Kind own)
{
    put(sideHtml(pieces, own));
}

// Underlined and struck through for those who see no colours.
void TextPane::put(const QString &html)
{
    m_html = html;
    document()->setDefaultStyleSheet(u"u { background-color: %1; color: %2 } s { color: %3 }"_s.arg(
        theme::color(theme::Role::Notice, palette()).name(),
        theme::color(theme::Role::NoticeText, palette()).name(),
        theme::color(theme::Role::Faint, palette()).name()));
    setHtml(html);
}

void TextPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        put(m_html);
}

} // namespace mokuhyo::desk
