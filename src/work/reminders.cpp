#include "core/change_notes.h"
#include "work/progress.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 12; // of what is missing in one sheet

bool isMeant(const UnitProgress &entry)
{
    return entry.isOpen() && (entry.isLate() || entry.unexplained() > 0);
}

// 提出期限：令和8年10月31日（5日過ぎています）
QString dueLine(const UnitProgress &entry)
{
    const QDate due = entry.now.state.due();
    if (!due.isValid())
        return {};
    QString line = u"　提出期限："_s + paperDate(due, entry.western);
    if (entry.isLate())
        line += u"（%1日過ぎています）"_s.arg(entry.daysLate);
    return line;
}

QString sheetText(const UnitProgress &entry)
{
    QStringList lines{
        u"・"_s + QString(entry.title).replace(u'\n', u' ') + u"（"_s +
        fiscal::print(entry.now.year, entry.western ? YearStyle::Western : YearStyle::Era) + u'　' +
        entry.now.label + u"）"_s};
    if (const QString due = dueLine(entry); !due.isEmpty())
        lines += due;
    lines += u"　状態："_s + entry.now.word;
    if (entry.unexplained() > 0) {
        lines += u"　未記入：%1か所"_s.arg(entry.unexplained());
        for (const QString &line : entry.missing.mid(0, mostLines))
            lines += u"　　"_s + line;
        if (entry.missing.size() > mostLines)
            lines += u"　　ほか%1項目"_s.arg(entry.missing.size() - mostLines);
    }
    return lines.join(u'\n');
}

// 総務部　財政課　山田花子様（内線1234）
QString addressee(const Reminder &to)
{
    QString line = to.names.isEmpty() ? u"（部署なし）"_s : to.names.join(u'　');
    line += to.person.isEmpty() ? u"　御中"_s : u'　' + to.person + u"　様"_s;
    return to.phone.isEmpty() ? line : line + u"（内線 "_s + to.phone + u"）"_s;
}

QString request(bool late)
{
    return late ? u"提出期限を過ぎています。至急、提出してください。"_s
                : u"未記入の欄があります。記入のうえ、提出してください。書けない欄には、"
                  "その理由を付けてください。"_s;
}

} // namespace

std::vector<Reminder> remindersOf(const ProgressReport &report)
{
    std::vector<Reminder> all;
    QHash<QString, size_t> places; // by unit
    for (const UnitProgress &entry : report.entries) {
        if (!isMeant(entry))
            continue;
        const size_t at = places.value(entry.unit, all.size());
        if (at == all.size()) {
            places.insert(entry.unit, at);
            all.push_back(
                {entry.unit, entry.names, entry.person, entry.phone, {}, false, {}, {}, {}});
        }
        Reminder &reminder = all[at];
        reminder.sheets += entry.sheet;
        reminder.late = reminder.late || entry.isLate();
        reminder.missing += sheetText(entry) + u'\n';
    }
    for (Reminder &reminder : all) {
        reminder.addressee = addressee(reminder);
        reminder.text = reminder.addressee + u"\n\n次の目標管理シートについて、"_s +
                        request(reminder.late) + u"\n\n"_s + reminder.missing;
    }
    return all;
}

QString reminderToAll(const std::vector<Reminder> &reminders, QDate today)
{
    if (reminders.empty())
        return {};
    const bool late = std::ranges::any_of(reminders, &Reminder::late);
    QString text = u"%1現在、次の部署の目標管理シートに、%2未記入の欄があるものがあります。"
                   "記入のうえ、提出してください。\n"_s.arg(
                       paperDate(today, false), late ? u"提出されていないもの、"_s : QString());
    for (const Reminder &reminder : reminders)
        text += u"\n■"_s + reminder.addressee + u'\n' + reminder.missing;
    return text;
}

} // namespace mokuhyo::work
