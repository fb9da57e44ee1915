#include "desk/recovery_dialog.h"

#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Result<std::vector<LeftText>> findPlaces(const work::Session &session,
                                         const std::vector<TypedText> &texts)
{
    std::vector<LeftText> found;
    for (const TypedText &typed : texts) {
        LeftText left{typed, {}, typed.cell.key, {}, {}};
        const auto sheet = session.sheet(typed.sheet);
        const auto form = sheet ? session.formOf(*sheet) : failure(sheet.error());
        if (form) {
            const auto row = std::ranges::find(sheet->items, typed.cell.item, &Item::id);
            const bool ofSheet = typed.cell.item.isEmpty();
            const Field *field =
                ofSheet ? (*form)->field(typed.cell.key) : (*form)->column(typed.cell.key);
            const QString label = field ? field->label : typed.cell.key;
            left.sheetTitle = fiscal::print(sheet->fromYear, (*form)->yearStyle) + u'　' +
                              sheetTitle(*sheet, **form);
            if (ofSheet)
                left.label = label;
            else if (row == sheet->items.end())
                left.label = RecoveryDialog::tr("削除された行「%1」").arg(label);
            else
                left.label = RecoveryDialog::tr("%1行目「%2」")
                                 .arg(row - sheet->items.begin() + 1)
                                 .arg(label);
            const Cell cell = ofSheet                     ? sheet->fields.value(typed.cell.key)
                              : row == sheet->items.end() ? Cell()
                                                          : row->cells.value(typed.cell.key);
            left.now = cell.value;
            left.leaves = cell.leaves;
        }
        found.push_back(std::move(left));
    }
    return found;
}

RecoveryDialog::RecoveryDialog(StoreController *store, std::vector<LeftText> texts, QWidget *parent)
    : QDialog(parent), m_store(store), m_texts(std::move(texts)), m_list(new QTreeWidget(this)),
      m_typed(new QPlainTextEdit(this)), m_now(new QPlainTextEdit(this)),
      m_message(new QLabel(this)), m_put(new QPushButton(tr("入れる"), this)),
      m_drop(new QPushButton(tr("捨てる"), this))
{
    setWindowTitle(tr("保存されなかった入力"));
    auto *heading = new QLabel(
        tr("前回、保存されなかった入力があります。シートに入れるか、捨てるかを選んでください。"),
        this);
    heading->setWordWrap(true);
    m_list->setAccessibleName(tr("保存されなかった入力の一覧"));
    m_list->setHeaderLabels({tr("シート"), tr("欄"), tr("入力していた文")});
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const LeftText &left : m_texts)
        new QTreeWidgetItem(
            m_list, {left.sheetTitle.isEmpty() ? tr("（シートがありません）") : left.sheetTitle,
                     left.label, left.typed.text.simplified()});
    m_list->header()->resizeSection(0, 220);
    m_list->header()->resizeSection(1, 160);
    const auto side = [this](QPlainTextEdit *edit, const QString &label) {
        edit->setReadOnly(true);
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(label);
        auto *name = new QLabel(label, this);
        name->setBuddy(edit);
        return name;
    };
    auto *grid = new QGridLayout;
    grid->addWidget(side(m_typed, tr("入力していた文の全体")), 0, 0);
    grid->addWidget(side(m_now, tr("今の内容")), 0, 1);
    grid->addWidget(m_typed, 1, 0);
    grid->addWidget(m_now, 1, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *all = buttons->addButton(tr("すべて入れる"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_put, QDialogButtonBox::ActionRole);
    buttons->addButton(m_drop, QDialogButtonBox::ActionRole);
    QPushButton *later = buttons->addButton(tr("後で決める"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("次に開いたときに、もう一度お知らせします。"));
    for (QPushButton *button : {all, m_put, m_drop, later})
        button->setAutoDefault(false); // nothing is decided by a stray Enter
    auto *box = new QVBoxLayout(this);
    box->addWidget(heading);
    box->addWidget(m_list, 1);
    box->addLayout(grid, 1);
    box->addWidget(m_message);
    box->addWidget(buttons);
    resize(760, 520);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RecoveryDialog::choose);
    connect(all, &QPushButton::clicked, this, [this] { putIn(m_texts); });
    connect(m_put, &QPushButton::clicked, this, [this] { putIn(chosen()); });
    connect(m_drop, &QPushButton::clicked, this, [this] { throwAway(chosen()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    choose();
}

std::vector<LeftText> RecoveryDialog::chosen() const
{
    std::vector<LeftText> texts;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->isSelected())
            texts.push_back(m_texts[static_cast<size_t>(i)]);
    }
    return texts;
}

void RecoveryDialog::choose()
{
    const std::vector<LeftText> texts = chosen();
    m_put->setEnabled(!texts.empty());
    m_drop->setEnabled(!texts.empty());
    m_typed->setPlainText(texts.empty() ? QString() : texts.front().typed.text);
    m_now->setPlainText(texts.empty() ? QString() : texts.front().now);
}

// One by one: a cell that is locked by now must not hold up the others.
void RecoveryDialog::putIn(const std::vector<LeftText> &texts)
{
    m_message->hide();
    for (const LeftText &left : texts) {
        m_store->change(
            [left](work::Session &session) {
                const TypedText &typed = left.typed;
                // Over what is shown beside it and nothing newer.
                return work::setCells(
                    session,
                    {{{typed.sheet, typed.cell.item, typed.cell.key}, typed.text, left.leaves}},
                    {{}, tr("保存されなかった入力を入れる")});
            },
            [self = QPointer<RecoveryDialog>(this),
             typed = left.typed](const Result<work::Applied> &applied) {
                if (!self)
                    return;
                if (applied) {
                    self->remove(typed);
                    return;
                }
                self->m_message->setText(tr("入れられません。%1").arg(applied.error().message));
                self->m_message->show();
                if (applied.error().code == ErrorCode::Stale)
                    self->readAgain(typed);
            });
    }
}

// Shows what stands in the cell by now, for the person to decide anew.
void RecoveryDialog::readAgain(const TypedText &text)
{
    m_store->ask([text](work::Session &session) { return findPlaces(session, {text}); },
                 [self = QPointer<RecoveryDialog>(this)](const auto &found) {
                     if (!self || !found)
                         return;
                     const LeftText &fresh = found->front();
                     const auto place =
                         std::ranges::find(self->m_texts, fresh.typed, &LeftText::typed);
                     if (place == self->m_texts.end())
                         return;
                     *place = fresh;
                     self->m_list->setCurrentItem(self->m_list->topLevelItem(
                         static_cast<int>(place - self->m_texts.begin())));
                     self->choose();
                 });
}

void RecoveryDialog::throwAway(const std::vector<LeftText> &texts)
{
    for (const LeftText &left : texts)
        remove(left.typed);
}

void RecoveryDialog::remove(const TypedText &text)
{
    const auto place = std::ranges::find(m_texts, text, &LeftText::typed);
    if (place == m_texts.end())
        return;
    const TypedText typed = place->typed;
    delete m_list->takeTopLevelItem(static_cast<int>(place - m_texts.begin()));
    m_texts.erase(place);
    Q_EMIT settled(typed);
    if (m_texts.empty())
        accept();
}

} // namespace mokuhyo::desk
