#include "desk/conflicts_dialog.h"

#include "desk/marked_text_delegate.h"
#include "desk/store_controller.h"
#include "desk/texts_view.h"
#include "desk/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::ConflictCase;
using work::ConflictChoice;
using work::ConflictSide;

namespace {

enum Column { Sheet, Place, Planning, Section };

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString placeOf(const ConflictCase &conflict)
{
    if (conflict.isDeletion())
        return ConflictsDialog::tr("%1（行）").arg(conflict.row);
    return conflict.row.isEmpty()
               ? ConflictsDialog::tr("「%1」").arg(conflict.label)
               : ConflictsDialog::tr("%1「%2」").arg(conflict.row, conflict.label);
}

// 企画側（山田、10月5日）, 課から（財政課、R6_財政課.xlsx、10月5日）
QString choiceText(const ConflictChoice &choice, bool deletes, bool deletion)
{
    QString what;
    if (deletion)
        what = deletes ? ConflictsDialog::tr("行を削除する")
                       : ConflictsDialog::tr("行を残し、記入した内容を生かす");
    else if (choice.side == ConflictSide::Planning)
        what = ConflictsDialog::tr("企画側を採る");
    else if (choice.side == ConflictSide::Section)
        what = ConflictsDialog::tr("課からを採る");
    else
        what = ConflictsDialog::tr("この内容を採る");
    QStringList whose;
    for (const QString &part : {choice.by, choice.from}) {
        if (!part.isEmpty())
            whose += part;
    }
    if (choice.at.isValid())
        whose += choice.at.toLocalTime().toString(u"yyyy-MM-dd"_s);
    return whose.isEmpty() ? what : ConflictsDialog::tr("%1（%2）").arg(what, whose.join(u"、"_s));
}

// The one that is shown as 課から: the last that came from a section, else the last.
const ConflictChoice &sectionOf(const ConflictCase &conflict)
{
    const auto found =
        std::find_if(conflict.choices.rbegin(), conflict.choices.rend(),
                     [](const ConflictChoice &c) { return c.side == ConflictSide::Section; });
    return found == conflict.choices.rend() ? conflict.choices.back() : *found;
}

QString editsText(const ConflictCase &conflict)
{
    QStringList lines;
    for (const auto &[label, text] : conflict.edits)
        lines += ConflictsDialog::tr("%1：%2").arg(label, text);
    return lines.join(u'\n');
}

} // namespace

ConflictsDialog::ConflictsDialog(StoreController &store, QWidget *parent)
    : QDialog(parent), m_store(store), m_said(new QLabel), m_list(new QTreeWidget),
      m_texts(new TextsView), m_answers(new QVBoxLayout), m_resultLabel(new QLabel),
      m_result(new QPlainTextEdit), m_settle(new QPushButton(tr("この内容に決めて次へ(&S)"))),
      m_later(new QPushButton(tr("決めずに次へ(&N)"))), m_go(new QPushButton(tr("この欄へ(&G)"))),
      m_back(new QPushButton(tr("前の内容に戻す(&U)")))
{
    setWindowTitle(tr("食い違い"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setBuddy(m_list);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(buildList());
    split->addWidget(m_texts);
    split->addWidget(buildDecision());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({180, 160, 260});
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_settle, QDialogButtonBox::ActionRole);
    buttons->addButton(m_later, QDialogButtonBox::ActionRole);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_said);
    box->addWidget(split, 1);
    box->addWidget(buttons);
    resize(980, 700);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_settle, &QPushButton::clicked, this, &ConflictsDialog::settle);
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_tookBack = true;
        m_store.undo();
    });
    const auto go = [this] {
        if (const ConflictCase *conflict = chosen())
            Q_EMIT cellChosen(conflict->sheet,
                              {conflict->record == conflict->sheet ? QString() : conflict->record,
                               conflict->isDeletion() ? QString() : conflict->field});
    };
    connect(m_go, &QPushButton::clicked, this, go);
    connect(m_list, &QTreeWidget::itemActivated, this, go);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictsDialog::choose);
    connect(&m_store, &StoreController::undoChanged, this, [this](const QString &undo) {
        m_undo = undo;
        if (m_settling)
            m_ownStep = undo;
        m_back->setEnabled(!m_ownStep.isEmpty() && m_ownStep == m_undo);
        load();
    });
    connect(&m_store, &StoreController::treeLoaded, this, &ConflictsDialog::load);
    for (QPushButton *button : {m_settle, m_later, m_go, m_back}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    load();
}

QWidget *ConflictsDialog::buildList()
{
    m_list->setAccessibleName(tr("食い違いの一覧"));
    m_list->setHeaderLabels({tr("シート"), tr("箇所"), tr("企画側"), tr("課から")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new MarkedTextDelegate(m_list));
    m_list->header()->resizeSection(Sheet, 220);
    m_list->header()->resizeSection(Place, 180);
    m_list->header()->resizeSection(Planning, 260);
    return m_list;
}

QWidget *ConflictsDialog::buildDecision()
{
    auto *group = new QGroupBox(tr("反映する内容を選ぶ"));
    m_result->setAccessibleName(tr("この欄に残る内容"));
    m_result->setTabChangesFocus(true);
    m_result->setMinimumHeight(m_result->fontMetrics().lineSpacing() * 3 + 14);
    m_resultLabel->setText(tr("この欄に残る内容(&T)（書き直せます）"));
    m_resultLabel->setBuddy(m_result);
    auto *box = new QVBoxLayout(group);
    box->addLayout(m_answers);
    box->addWidget(m_resultLabel);
    box->addWidget(m_result, 1);
    connect(m_result, &QPlainTextEdit::textChanged, this, [this] {
        // Whoever types writes anew.
        if (m_group && m_group->button(Anew))
            m_group->button(Anew)->setChecked(true);
    });
    return group;
}

void ConflictsDialog::load()
{
    m_store.ask(
        this, [](work::Session &session) { return work::conflictsOf(session); },
        [this, asked = ++m_asked](Result<std::vector<ConflictCase>> cases) {
            if (asked != m_asked)
                return;
            m_loaded = true;
            if (cases)
                fill(std::move(*cases));
            else
                tell(cases.error().message);
        });
}

void ConflictsDialog::showCase(const QString &record, const QString &field)
{
    m_wanted = {record, field};
    for (size_t i = 0; i < m_cases.size(); ++i) {
        if (m_cases[i].record == record && m_cases[i].field == field)
            m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(i)));
    }
}

void ConflictsDialog::fill(std::vector<ConflictCase> cases)
{
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    const ConflictCase *was = chosen();
    const auto wanted = !m_wanted.first.isEmpty() ? m_wanted
                        : was                     ? std::pair(was->record, was->field)
                                                  : std::pair(QString(), QString());
    const QStringList seen = was ? was->leaves : QStringList();
    const QString typed = m_result->toPlainText();
    const bool anew = m_group && m_group->checkedId() == Anew;
    m_wanted = {};
    m_cases = std::move(cases);
    int current = std::clamp(before, 0, std::max(0, static_cast<int>(m_cases.size()) - 1));
    {
        const QSignalBlocker quiet(m_list); // it is shown once, below
        m_list->clear();
        for (size_t i = 0; i < m_cases.size(); ++i) {
            const ConflictCase &conflict = m_cases[i];
            const QString planning =
                conflict.choices.empty() ? QString() : conflict.choices.front().text;
            const QString section = conflict.choices.empty() ? QString() : sectionOf(conflict).text;
            auto *item = new QTreeWidgetItem(
                m_list, {oneLine(conflict.sheetTitle), placeOf(conflict), planning, section});
            if (conflict.isDeletion()) {
                item->setText(Planning, tr("（行の削除）"));
                item->setText(Section, editsText(conflict));
            } else {
                const QString &base = conflict.atHandout ? *conflict.atHandout : planning;
                item->setData(Planning, MarkedTextDelegate::SpansRole,
                              MarkedTextDelegate::added(base, planning));
                item->setData(Section, MarkedTextDelegate::SpansRole,
                              MarkedTextDelegate::added(base, section));
            }
            item->setToolTip(Sheet, conflict.sheetTitle);
            item->setToolTip(Place, item->text(Place));
            if (conflict.record == wanted.first && conflict.field == wanted.second)
                current = static_cast<int>(i);
        }
        m_list->setCurrentItem(m_list->topLevelItem(current));
    }
    Q_EMIT counted(static_cast<int>(m_cases.size()));
    tell(m_tookBack ? tr("決める前の内容に戻しました。ほかの内容は、変更履歴から選べます。")
                    : QString());
    // The very case that somebody is writing about stays as it is.
    if (anew && chosen() && !seen.isEmpty() && chosen()->leaves == seen) {
        choose();
        m_result->setPlainText(typed);
        return;
    }
    choose();
}

const ConflictCase *ConflictsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || static_cast<size_t>(row) >= m_cases.size()
               ? nullptr
               : &m_cases[static_cast<size_t>(row)];
}

void ConflictsDialog::choose()
{
    const ConflictCase *conflict = chosen();
    delete m_group;
    m_group = nullptr;
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool writable = m_store.info().readOnlyReason.isEmpty();
    m_settle->setEnabled(conflict && writable);
    m_later->setEnabled(m_cases.size() > 1);
    m_go->setEnabled(conflict);
    m_result->setEnabled(conflict && writable);
    if (!conflict || conflict->choices.empty()) {
        m_texts->clear();
        m_result->clear();
        return;
    }
    if (conflict->isDeletion())
        m_texts->setTexts(conflict->atHandout.value_or(QString()), tr("（行の削除）"),
                          editsText(*conflict));
    else
        m_texts->setTexts(conflict->atHandout, conflict->choices.front().text,
                          sectionOf(*conflict).text);
    offer(*conflict);
}

void ConflictsDialog::offer(const ConflictCase &conflict)
{
    const bool deletion = conflict.isDeletion();
    m_group = new QButtonGroup(this);
    QWidget *last = m_texts->section();
    const auto add = [&](const QString &text, int id) {
        auto *radio = new QRadioButton(text);
        m_group->addButton(radio, id);
        m_answers->addWidget(radio);
        setTabOrder(last, radio);
        last = radio;
    };
    for (size_t i = 0; i < conflict.choices.size(); ++i) {
        const ConflictChoice &choice = conflict.choices[i];
        QString text = choiceText(choice, choice.text.isEmpty(), deletion);
        // Where several wrote, each has to be told from the others.
        if (conflict.choices.size() > 2)
            text = tr("%1：%2").arg(text, oneLine(choice.text).left(40));
        text.replace(u'&', u"&&"_s);
        if (i < 9)
            text += u"(&%1)"_s.arg(i + 1);
        add(text, static_cast<int>(i));
    }
    if (!deletion) {
        add(tr("両方を残す(&B)"), Both);
        add(tr("書き直す(&W)"), Anew);
    }
    setTabOrder(last, m_result);
    m_resultLabel->setVisible(!deletion);
    m_result->setVisible(!deletion);
    connect(m_group, &QButtonGroup::idClicked, this, &ConflictsDialog::take);
    const int usual = static_cast<int>(std::min(conflict.preselected, conflict.choices.size() - 1));
    m_group->button(usual)->setChecked(true);
    take(usual);
}

// Shows what would stand in the cell.
void ConflictsDialog::take(int answer)
{
    const ConflictCase *conflict = chosen();
    if (!conflict)
        return;
    if (answer == Anew) {
        m_result->setFocus();
        return;
    }
    const QSignalBlocker quiet(m_result);
    m_result->setPlainText(answer == Both ? work::bothTexts(*conflict)
                                          : conflict->choices[static_cast<size_t>(answer)].text);
}

void ConflictsDialog::settle()
{
    const ConflictCase *conflict = chosen();
    if (!conflict || !m_group || m_settling)
        return;
    const int answer = m_group->checkedId();
    work::Settlement settlement{conflict->record, conflict->field, m_result->toPlainText(),
                                conflict->leaves};
    // As it was written: the editor shows some characters as others.
    if (answer >= 0 && answer < static_cast<int>(conflict->choices.size()))
        settlement.text = conflict->choices[static_cast<size_t>(answer)].text;
    else if (answer == Both)
        settlement.text = work::bothTexts(*conflict);
    m_settling = true;
    m_tookBack = false;
    m_settle->setEnabled(false);
    m_store.change(
        this, [settlement](work::Session &session) { return work::settle(session, {settlement}); },
        [this](const Result<work::Applied> &applied) {
            m_settling = false;
            if (applied) {
                load();
                return;
            }
            load();
            tell(applied.error().code == ErrorCode::Stale
                     ? tr("その間に内容が変わりました。もう一度確かめてから決めてください。")
                     : applied.error().message);
        });
}

void ConflictsDialog::step(int by)
{
    const int count = m_list->topLevelItemCount();
    if (count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(
            (m_list->indexOfTopLevelItem(m_list->currentItem()) + by + count) % count));
}

QString ConflictsDialog::status() const
{
    return m_said->text();
}

void ConflictsDialog::tell(const QString &message)
{
    QString said = m_cases.empty()
                       ? tr("食い違いはありません。")
                       : tr("食い違い(&L) %1件。決めるまで両方の内容が残ります。後で決めても、"
                            "ほかの作業はできます。")
                             .arg(m_cases.size());
    if (!message.isEmpty())
        said = message + u'\n' + said;
    m_said->setText(said);
}

} // namespace mokuhyo::desk
