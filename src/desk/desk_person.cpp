#include "desk/desk_person.h"

#include "core/text.h"
#include "desk/act_dialog.h"
#include "desk/unit_box.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

// One login name may be used on several machines that share their settings, and for several stores.
QString settingsKey(const QString &login, const QString &path)
{
    const QByteArray text = (login + u'\n' + path).toUtf8();
    return u"person/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

work::DeskPerson remembered(const QString &key)
{
    const QVariantMap kept = QSettings().value(key).toMap();
    work::DeskPerson person;
    person.name = kept.value(u"name"_s).toString();
    person.unit = kept.value(u"unit"_s).toString();
    person.onlyUser = kept.value(u"onlyUser"_s).toBool();
    person.confirmed = kept.value(u"confirmed"_s).toDate();
    person.contact = kept.value(u"contact"_s).toString();
    return person;
}

void remember(const QString &key, const work::DeskPerson &person)
{
    QSettings().setValue(key, QVariantMap{{u"name"_s, person.name},
                                          {u"unit"_s, person.unit},
                                          {u"onlyUser"_s, person.onlyUser},
                                          {u"confirmed"_s, person.confirmed},
                                          {u"contact"_s, person.contact}});
}

} // namespace

DeskPersonButton::DeskPersonButton(StoreController &store, const QString &quietStore,
                                   QWidget *window)
    : QPushButton(window), m_store(store), m_window(window), m_quiet(quietStore)
{
    setFlat(true);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setAccessibleName(tr("担当者の変更"));
    setToolTip(tr("変更履歴に残る名前です。押すと変えられます。"));
    connect(this, &QPushButton::clicked, this, [this] { ask(); });
    connect(&store, &StoreController::opened, this, &DeskPersonButton::storeOpened);
    connect(&store, &StoreController::treeLoaded, this, &DeskPersonButton::treeLoaded);
    hide();
}

// A store in memory and one that cannot be written sign nothing that lasts.
bool DeskPersonButton::lasts() const
{
    return !m_path.isEmpty() && m_writable;
}

void DeskPersonButton::storeOpened(const StoreInfo &info)
{
    m_login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    m_path = info.path;
    m_signed = info.actor;
    m_writable = info.readOnlyReason.isEmpty();
    m_person = lasts() ? remembered(settingsKey(m_login, m_path)) : work::DeskPerson();
    m_due = lasts() && OpenStores::key(m_path) != OpenStores::key(m_quiet);
    setVisible(m_writable);
    updateText();
}

void DeskPersonButton::treeLoaded(const TreeSnapshot &tree)
{
    m_units = tree.units;
    if (std::exchange(m_due, m_due && tree.entries.empty()) && !m_due) {
        const QDate today = QDate::currentDate();
        const work::AskPerson why = work::mustAsk(m_person, m_units, today);
        if (why == work::AskPerson::No)
            sign(m_person.name);
        else {
            m_arriving = true;
            ask(work::askReason(why, m_person, m_units, today));
        }
    } else if (lasts() && !m_due) {
        // Another window of the same store may have been told.
        const work::DeskPerson person = remembered(settingsKey(m_login, m_path));
        if (person.confirmed == QDate::currentDate() && person != m_person) {
            m_person = person;
            m_signed = person.name;
        }
    }
    updateText();
}

void DeskPersonButton::ask(const QString &reason)
{
    auto *dialog = new ActDialog(tr("担当者の確認"), tr("この名前で始める"), m_window);
    if (!reason.isEmpty())
        dialog->addNote(reason);
    auto *name = dialog->addLine(tr("名前(&N)"), m_person.name);
    auto *unit = dialog->addUnit(tr("所属課(&U)"));
    unit->setUnits(m_units, QDate::currentDate(), tr("（選ばない：企画担当など）"));
    unit->setUnit(m_person.unit);
    auto *only = new QCheckBox(tr("この利用者名は自分だけが使う（毎日はたずねない）(&O)"), dialog);
    only->setChecked(m_person.onlyUser);
    dialog->add({}, only);
    only->setAccessibleName(tr("この利用者名は自分だけが使う（毎日はたずねない）"));
    dialog->setAct([=, this](const ActDialog::Answer &answer) {
        work::DeskPerson person;
        person.name = trimmedText(name->text());
        person.unit = unit->unit();
        person.onlyUser = only->isChecked();
        if (person.name.isEmpty() || !unit->isSettled()) {
            answer(failure(ErrorCode::Usage, person.name.isEmpty()
                                                 ? tr("名前を入力してください。")
                                                 : tr("所属課は一覧から選んでください。")));
            return;
        }
        confirm(person);
        answer({});
    });
    dialog->open();
}

void DeskPersonButton::confirm(const work::DeskPerson &person)
{
    const bool moved = person.unit != m_person.unit || m_arriving;
    m_arriving = false;
    m_person = person;
    m_person.confirmed = QDate::currentDate();
    if (const Unit *unit = m_units.find(person.unit))
        m_person.contact = unit->personOn(m_person.confirmed);
    if (lasts())
        remember(settingsKey(m_login, m_path), m_person);
    sign(m_person.name);
    if (moved)
        Q_EMIT sectionChosen();
}

void DeskPersonButton::sign(const QString &name)
{
    m_signed = name;
    m_store.ask(
        [name](work::Session &session) -> Status {
            session.setActor(name);
            return {};
        },
        [](const Status &) {});
    updateText();
}

void DeskPersonButton::updateText()
{
    const Unit *unit = m_units.find(m_person.unit);
    const QString section = unit ? unit->nameOn(QDate::currentDate()) : QString();
    setText(section.isEmpty() || m_signed != m_person.name
                ? tr("担当者：%1").arg(m_signed)
                : tr("担当者：%1（%2）").arg(m_signed, section));
}

QString DeskPersonButton::sheetToOpen(const TreeSnapshot &tree, const QString &last) const
{
    const QDate day = fiscal::firstDay(tree.year);
    const QStringList sections =
        QStringList{m_person.unit} + tree.units.successorsOn(m_person.unit, day);
    const auto isOwn = [&](const TreeEntry &entry) {
        QStringList seen;
        QString at = entry.sheet.unit;
        while (!at.isEmpty() && !seen.contains(at)) {
            if (sections.contains(at))
                return true;
            seen += at;
            const Unit *unit = tree.units.find(at);
            at = unit ? unit->parentOn(day) : QString();
        }
        return false;
    };
    const auto found = std::ranges::find_if(
        tree.entries, [&](const TreeEntry &entry) { return entry.sheet.id == last; });
    const bool listed = found != tree.entries.end();
    if (m_person.unit.isEmpty() || (listed && isOwn(*found)))
        return listed ? last : QString();
    const auto own = std::ranges::find_if(tree.entries, isOwn);
    if (own != tree.entries.end())
        return own->sheet.id;
    return listed ? last : QString();
}

} // namespace mokuhyo::desk
