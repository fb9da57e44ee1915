#include "desk/texts_view.h"

#include <QGridLayout>
#include <QLabel>

namespace mokuhyo::desk {

TextsView::TextsView(QWidget *parent)
    : QWidget(parent), m_atHandout(new TextPane(tr("配布時の内容"))),
      m_here(new TextPane(tr("企画側の内容"))), m_section(new TextPane(tr("課からの内容")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    const auto put = [&](const QString &heading, TextPane *view) {
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
    if (atHandout) {
        m_atHandout->showText(*atHandout);
        m_here->showDifferences(*atHandout, here);
    } else {
        m_atHandout->showNothing();
        m_here->showText(here);
    }
    m_section->showDifferences(atHandout.value_or(here), section);
}

void TextsView::clear()
{
    for (TextPane *view : {m_atHandout, m_here, m_section})
        view->showNothing();
}

} // namespace mokuhyo::desk
