#include "desk/handout_letter.h"

#include "desk/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *area(const QString &name, int lines)
{
    auto *made = new QPlainTextEdit;
    made->setAccessibleName(name);
    made->setTabChangesFocus(true);
    made->setMinimumHeight(made->fontMetrics().lineSpacing() * lines + 14);
    return made;
}

QLabel *labelFor(const QString &text, QWidget *control)
{
    auto *label = new QLabel(text);
    label->setBuddy(control);
    return label;
}

} // namespace

HandoutLetter::HandoutLetter(QWidget *parent)
    : QWidget(parent), m_title(new QLineEdit), m_text(area(tr("照会文の本文"), 5)),
      m_contact(area(tr("問い合わせ先"), 2)), m_usual(new QPushButton(tr("標準の文面に戻す(&U)"))),
      m_reader(new QLabel), m_preview(area(tr("照会文の見え方"), 6))
{
    m_title->setAccessibleName(tr("照会文の件名"));
    m_contact->setMaximumHeight(m_contact->minimumHeight());
    m_usual->setAutoDefault(false);
    m_preview->setReadOnly(true);
    m_reader->setBuddy(m_preview);
    m_reader->setTextFormat(Qt::PlainText);
    auto *marks = new QLabel(
        tr("{unit} は配布先、{year} は年度、{phase} は段階、{due} は提出期限、{form} は様式の名前に"
           "置き換わります。"));
    marks->setWordWrap(true);
    QPalette faint = marks->palette();
    faint.setColor(QPalette::WindowText, theme::color(theme::Role::Faint, faint));
    marks->setPalette(faint);

    auto *top = new QHBoxLayout;
    top->addWidget(labelFor(tr("件名(&T)"), m_title));
    top->addWidget(m_title, 1);
    auto *textLine = new QHBoxLayout;
    textLine->addWidget(labelFor(tr("本文(&B)"), m_text));
    textLine->addStretch();
    textLine->addWidget(m_usual);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(top);
    box->addLayout(textLine);
    box->addWidget(m_text, 3);
    box->addWidget(marks);
    box->addWidget(labelFor(tr("問い合わせ先(&Q)"), m_contact));
    box->addWidget(m_contact);
    box->addWidget(m_reader);
    box->addWidget(m_preview, 4);
    // Above the text, but of less use to somebody who is on the way down.
    setTabOrder(m_title, m_usual);
    setTabOrder(m_usual, m_text);

    connect(m_title, &QLineEdit::textChanged, this, &HandoutLetter::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HandoutLetter::refresh);
    connect(m_contact, &QPlainTextEdit::textChanged, this, &HandoutLetter::refresh);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        work::LetterWording usual = work::usualWording(m_kind);
        usual.contact = wording().contact;
        setWording(usual);
    });
    refresh();
}

QList<QWidget *> HandoutLetter::tabStops() const
{
    return {m_title, m_usual, m_text, m_contact, m_preview};
}

void HandoutLetter::setWording(const work::LetterWording &wording)
{
    m_title->setText(wording.title);
    m_text->setPlainText(wording.text);
    m_contact->setPlainText(wording.contact);
}

work::LetterWording HandoutLetter::wording() const
{
    return {m_title->text(), m_text->toPlainText(), m_contact->toPlainText()};
}

void HandoutLetter::setKind(Handout::As kind)
{
    const bool usual = m_text->toPlainText() == work::usualWording(m_kind).text;
    m_kind = kind;
    if (usual)
        m_text->setPlainText(work::usualWording(kind).text);
}

void HandoutLetter::showFor(const work::HandoutFile *file)
{
    m_file = file ? std::optional(*file) : std::nullopt;
    refresh();
}

void HandoutLetter::refresh()
{
    m_reader->setText(
        m_file ? tr("見え方(&V)：%1").arg(QString(m_file->unitName).replace(u'&', u"&&"_s))
               : tr("見え方(&V)"));
    if (m_file) {
        const render::CoverLetter printed = work::letterFor(wording(), m_file->facts);
        QStringList parts{printed.addressee, printed.title, printed.text};
        QStringList facts;
        for (const auto &[label, text] : printed.facts)
            facts += tr("%1：%2").arg(label, QString(text).replace(u'\n', u' '));
        parts += facts.join(u'\n');
        m_preview->setPlainText(parts.join(u"\n\n"_s));
    } else {
        m_preview->clear();
    }
    Q_EMIT changed();
}

} // namespace mokuhyo::desk
