#include "desk/redaction_dialog.h"

#include "core/text.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 150; // ms

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RedactionDialog::RedactionDialog(const QString &cell, Previewer previewer, QWidget *parent)
    : QDialog(parent), m_previewer(std::move(previewer)),
      m_part(new QRadioButton(tr("次の文字だけを消す(&T)"), this)), m_text(new QLineEdit(this)),
      m_whole(new QRadioButton(tr("この欄の内容と履歴をすべて消す(&W)"), this)),
      m_versions(new QTableWidget(0, 3, this)), m_message(paragraph({}, this)),
      m_elsewhere(new QCheckBox(this)), m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("墨消し"));
    resize(760, 520);
    m_message->setObjectName(u"message"_s);
    m_part->setChecked(true);
    m_text->setAccessibleName(tr("消す文字"));
    m_text->setPlaceholderText(tr("例：誤って貼り付けた個人名"));
    m_versions->setAccessibleName(tr("消したあとの履歴"));
    m_versions->setHorizontalHeaderLabels({tr("日時"), tr("記入者"), tr("消したあとの内容")});
    m_versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_versions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_versions->setTabKeyNavigation(false);
    m_versions->setWordWrap(true);
    m_versions->setItemDelegate(new RoomyDelegate(m_versions));
    m_versions->verticalHeader()->hide();
    m_versions->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_versions->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_versions->horizontalHeader()->setStretchLastSection(true);
    m_elsewhere->hide();
    m_reason->setAccessibleName(tr("墨消しの理由"));
    m_reason->setPlaceholderText(tr("記録に残ります。例：個人情報の誤記"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    // No accepting button: Enter in a line must not do what nobody can take back.
    m_redact = buttons->addButton(tr("墨消しする…"), QDialogButtonBox::ActionRole);
    m_redact->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *box = new QVBoxLayout(this);
    box->setSpacing(theme::gap);
    auto *what = paragraph(cell, this);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    box->addWidget(what);
    box->addWidget(paragraph(tr("今の内容、変更履歴、データファイルの中から消します。あとから戻すこ"
                                "とはできません。すでに印刷・書き出し・配布したものには残ります。"),
                             this));
    box->addWidget(m_part);
    box->addWidget(m_text);
    box->addWidget(m_whole);
    box->addWidget(m_versions, 1);
    box->addWidget(m_message);
    box->addWidget(m_elsewhere);
    auto *form = new QFormLayout;
    form->addRow(tr("理由(&R)"), m_reason);
    box->addLayout(form);
    box->addWidget(buttons);

    connect(m_text, &QLineEdit::textChanged, this, &RedactionDialog::look);
    connect(m_part, &QRadioButton::toggled, this, [this](bool part) {
        m_text->setEnabled(part);
        look();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &RedactionDialog::check);
    connect(m_redact, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    look();
}

QString RedactionDialog::wanted() const
{
    return m_part->isChecked() ? m_text->text() : QString();
}

RedactionDialog::Choice RedactionDialog::choice() const
{
    return {wanted(), m_reason->text(),
            m_part->isChecked() && !m_elsewhere->isHidden() && m_elsewhere->isChecked()};
}

void RedactionDialog::look()
{
    ++m_round;
    m_found = 0;
    m_versions->setRowCount(0);
    m_elsewhere->hide();
    m_message->setText(tr("消す文字を入力すると、消したあとの内容をここに示します。"));
    check();
    if (m_part->isChecked() && wanted().isEmpty())
        return;
    // Looking through every year takes the store a moment: not at each letter.
    QTimer::singleShot(typingPause, this, [this, round = m_round] {
        if (round != m_round)
            return;
        m_previewer(wanted(), [dialog = QPointer(this),
                               round](const Result<work::RedactionPreview> &preview) {
            if (dialog && dialog->m_round == round)
                dialog->show(preview);
        });
    });
}

void RedactionDialog::show(const Result<work::RedactionPreview> &preview)
{
    if (!preview) {
        m_message->setText(preview.error().message);
        return;
    }
    m_found = static_cast<int>(preview->versions.size());
    m_versions->setRowCount(m_found);
    for (int row = 0; row < m_found; ++row) {
        const work::VersionToRedact &version =
            preview->versions[static_cast<size_t>(m_found - 1 - row)];
        const QDateTime time = QDateTime::fromString(version.time, Qt::ISODateWithMs).toLocalTime();
        const QString when = time.toString(u"yyyy/MM/dd HH:mm"_s);
        m_versions->setItem(
            row, 0, new QTableWidgetItem(version.stands ? tr("%1（今の内容）").arg(when) : when));
        m_versions->setItem(row, 1, new QTableWidgetItem(version.actor));
        m_versions->setItem(row, 2, new QTableWidgetItem(masked(version.text, version.places)));
    }
    const qsizetype others = preview->others;
    m_elsewhere->setText(tr("ほかの欄にある同じ文字も消す（%1か所）(&E)").arg(others));
    QStringList places = preview->elsewhere;
    if (others > places.size())
        places += tr("ほか%1か所").arg(others - places.size());
    m_elsewhere->setToolTip(places.join(u'\n'));
    m_elsewhere->setAccessibleDescription(places.join(u'、'));
    m_elsewhere->setVisible(others > 0);
    m_message->setText(m_found == 0 ? tr("この欄の今の内容にも履歴にも、その文字はありません。")
                                    : tr("%1件の記録から消えます。").arg(m_found));
    check();
}

void RedactionDialog::check()
{
    m_redact->setEnabled(m_found > 0 && !trimmedText(m_reason->text()).isEmpty());
}

} // namespace mokuhyo::desk
