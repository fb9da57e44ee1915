#include "desk/hand_in_dialog.h"

#include "core/text.h"
#include "desk/hand_in_lists.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr int usualWidth = 760;
constexpr int mostLines = 14; // of all lists together, seen without scrolling
constexpr int frame = 40;     // of a window on its screen

} // namespace

HandInDialog::HandInDialog(const SheetDocument &document, const HandInQuestions &questions,
                           const QString &actor, QWidget *parent)
    : QDialog(parent), m_intro(new QLabel(this)), m_area(new QScrollArea(this)),
      m_inside(new QWidget(m_area)), m_blanks(new BlankList(document, m_inside)),
      m_directions(new DirectionList(document, questions, m_inside)),
      m_ratings(new RatingList(document, questions, m_inside)),
      m_findings(new HandInFindings(questions, m_inside)),
      m_nothing(new QCheckBox(tr("今回は該当なしとして提出する(&N)"), this)),
      m_nothingReason(new QLineEdit(this)), m_name(new QLineEdit(actor, this))
{
    setWindowTitle(tr("提出"));
    m_intro->setWordWrap(true);
    m_nothingReason->setAccessibleName(tr("該当なしの理由"));
    m_nothingReason->setPlaceholderText(tr("理由（例：今年度は対象となる事業がないため）"));
    connect(m_nothing, &QCheckBox::toggled, this, &HandInDialog::sync);
    connect(m_nothingReason, &QLineEdit::textChanged, this, &HandInDialog::sync);
    m_name->setAccessibleName(tr("提出者の氏名"));
    build({m_blanks, m_directions, m_ratings, m_findings});
    sync();
}

void HandInDialog::build(const QList<HandInSection *> &sections)
{
    auto *lists = new QVBoxLayout(m_inside);
    lists->setContentsMargins(0, 0, 0, 0);
    const auto some = std::ranges::count_if(
        sections, [](const HandInSection *section) { return !section->isEmpty(); });
    const bool any = some > 0;
    for (HandInSection *section : sections) {
        if (!section->isEmpty())
            section->showLines(mostLines / static_cast<int>(some));
        lists->addWidget(section, section->list()->topLevelItemCount());
        connect(section, &HandInSection::cellWanted, this, [this](const CellKey &cell) {
            Q_EMIT cellWanted(cell);
            reject();
        });
    }
    lists->addStretch();
    m_area->setWidget(m_inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setVisible(any);
    m_intro->setText(any ? tr("このままでも提出できます。Enterでその欄へ移ります。")
                         : tr("未記入の欄はありません。提出すると、差戻しか取下げまで記入できなく"
                              "なります。"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("提出する"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("まだ提出しない"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *named = new QFormLayout;
    named->addRow(tr("提出者(&P)"), m_name);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(theme::gap);
    page->addWidget(m_intro);
    page->addWidget(m_area, 1);
    auto *nothing = new QHBoxLayout;
    nothing->addWidget(m_nothing);
    nothing->addWidget(m_nothingReason, 1);
    page->addLayout(nothing);
    page->addLayout(named);
    page->addWidget(buttons);
    if (!any)
        buttons->button(QDialogButtonBox::Ok)->setFocus();

    // All lists in view where the screen has room for them.
    const QSize room = screen()->availableGeometry().size() - QSize(frame, frame);
    const int width = std::min(usualWidth, room.width());
    int height = sizeHint().height();
    if (any)
        height += lists->heightForWidth(width - frame) - m_area->sizeHint().height();
    resize(width, std::min(height, room.height()));
}

void HandInDialog::sync()
{
    const bool nothing = m_nothing->isChecked();
    m_nothingReason->setEnabled(nothing);
    m_area->setEnabled(!nothing);
    findChild<QDialogButtonBox *>()
        ->button(QDialogButtonBox::Ok)
        ->setEnabled(!nothing || !trimmedText(m_nothingReason->text()).isEmpty());
}

HandInDialog::Answer HandInDialog::answer() const
{
    Answer answer;
    answer.name = trimmedText(m_name->text());
    if (m_nothing->isChecked()) {
        answer.nothing = trimmedText(m_nothingReason->text());
        return answer;
    }
    answer.reasons = m_blanks->answers();
    answer.ratingReasons = m_ratings->answers();
    answer.readings = m_directions->answers();
    answer.accepted = m_findings->answers();
    return answer;
}

} // namespace mokuhyo::desk
