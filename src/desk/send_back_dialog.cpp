#include "desk/send_back_dialog.h"

#include "core/text.h"
#include "desk/phrases.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

SendBackDialog::SendBackDialog(const SheetDocument &document, const QString &actor, QWidget *parent)
    : QDialog(parent), m_sheet(document.sheet().id), m_year(document.year()),
      m_stage(new QComboBox(this)), m_remark(new QPlainTextEdit(this)),
      m_name(new QLineEdit(actor, this))
{
    setWindowTitle(tr("差戻し"));
    const std::vector<Stage> stages = work::stagesOf(document.form());
    const auto [year, phase] = document.phases().openAt(m_year);
    const QString turn = document.phases().state(year, phase).at;
    for (const Stage &stage : stages) {
        if (stage.key == turn)
            break;
        m_stage->addItem(stage.label, stage.key);
    }
    m_stage->setAccessibleName(tr("差戻し先"));
    m_remark->setAccessibleName(tr("シート全体へのコメント"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_name->setAccessibleName(tr("差戻す人の氏名"));
    auto *phrase = phraseBox(phrases::returning(), this);
    phrase->setAccessibleName(tr("よく使うコメント"));
    connect(phrase, &QComboBox::activated, this, [this, phrase](int at) {
        m_remark->appendPlainText(phrase->itemText(at));
        phrase->setCurrentIndex(-1);
    });

    const auto open = std::ranges::count(document.comments(), false, &work::Comment::settled);
    auto *told = new QLabel(this);
    told->setWordWrap(true);
    told->setText(open > 0 ? tr("欄に付けたコメント%1件も一緒に届きます。").arg(open)
                           : tr("直してほしい欄があれば、いったん閉じて、その欄でShift+F2を押すと"
                                "コメントを付けられます。"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("差戻す"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("差戻し先(&T)"), m_stage);
    form->addRow(tr("コメント(&C)"), m_remark);
    form->addRow(tr("よく使う文(&P)"), phrase);
    form->addRow(tr("差戻す人(&N)"), m_name);
    setTabOrder(m_remark, phrase);
    setTabOrder(phrase, m_name);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(theme::gap);
    page->addLayout(form);
    page->addWidget(told);
    page->addWidget(buttons);
    resize(520, sizeHint().height());
    m_remark->setFocus();
}

work::Returning SendBackDialog::answer() const
{
    work::Returning returning;
    returning.year = m_year;
    returning.signer.name = trimmedText(m_name->text());
    returning.to = m_stage->currentData().toString();
    if (const QString remark = trimmedText(m_remark->toPlainText()); !remark.isEmpty())
        returning.comments.push_back({{m_sheet, {}, {}}, remark});
    return returning;
}

} // namespace mokuhyo::desk
