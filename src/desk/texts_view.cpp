#include "desk/texts_view.h"

#include "desk/history_text.h"
#include "desk/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextBrowser>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewLines = 4;

QTextBrowser *text(const QString &name)
{
    auto *made = new QTextBrowser;
    made->setAccessibleName(name);
    made->setTabChangesFocus(true);
    made->setOpenLinks(false);
    made->setMinimumHeight(made->fontMetrics().lineSpacing() * fewLines + 14);
    return made;
}

} // namespace

TextsView::TextsView(QWidget *parent)
    : QWidget(parent), m_atHandout(text(tr("配布時の内容"))), m_here(text(tr("企画側の内容"))),
      m_section(text(tr("課からの内容")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    const auto put = [&](const QString &heading, QTextBrowser *view) {
        auto *label = new QLabel(heading);
        label->setBuddy(view);
        grid->addWidget(label, 0, column);
        grid->addWidget(view, 1, column);
        grid->setColumnStretch(column++, 1);
    };
    put(tr("配布時"), m_atHandout);
    put(tr("企画側"), m_here);
    put(tr("課から"), m_section);
    grid->setRowStretch(1, 1);
}

void TextsView::setTexts(const std::optional<QString> &atHandout, const QString &here,
                         const QString &section)
{
    // Underlined and struck through for those who see no colours.
    const QString marks = u"u { background-color: %1; color: %2 } s { color: %3 }"_s.arg(
        theme::color(theme::Role::Notice, palette()).name(),
        theme::color(theme::Role::NoticeText, palette()).name(),
        theme::color(theme::Role::Faint, palette()).name());
    for (QTextBrowser *view : {m_atHandout, m_here, m_section})
        view->document()->setDefaultStyleSheet(marks);
    m_atHandout->setHtml(atHandout ? textHtml(*atHandout) : QString());
    m_here->setHtml(atHandout ? differencesHtml(*atHandout, here) : textHtml(here));
    m_section->setHtml(differencesHtml(atHandout ? *atHandout : here, section));
}

void TextsView::clear()
{
    for (QTextBrowser *view : {m_atHandout, m_here, m_section})
        view->clear();
}

} // namespace mokuhyo::desk
