#include "desk/board.h"

#include "desk/act_dialog.h"
#include "desk/board_page.h"
#include "desk/day_box.h"
#include "desk/settings.h"

#include <QClipboard>
#include <QGuiApplication>

#include <map>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Board::Board(StoreController &store, Prompts &prompts, Settings &settings, QWidget *window)
    : QObject(window), m_store(store), m_prompts(prompts), m_settings(settings), m_window(window),
      m_page(new BoardPage(window))
{
    // Comes after every change, whoever made it.
    connect(&m_store, &StoreController::statusesLoaded, this, [this] {
        if (m_shown)
            load();
    });
    connect(&m_store, &StoreController::closing, this, &Board::hide);
    connect(&m_store, &StoreController::opened, this, [this](const StoreInfo &info) {
        m_page->setReport({});
        m_page->setWritable(info.readOnlyReason.isEmpty());
    });
    connect(m_page, &BoardPage::phaseWanted, this, &Board::load);
    connect(m_page, &BoardPage::remindersWanted, this, &Board::copyReminders);
    connect(m_page, &BoardPage::extensionWanted, this, &Board::extend);
    connect(m_page, &BoardPage::exportWanted, this, &Board::save);
    connect(m_page, &BoardPage::cellWanted, this,
            [this](const QString &sheet, const QString &item, const QString &key) {
                Q_EMIT cellChosen(sheet, {item, key}, m_year);
            });
}

void Board::show(int year)
{
    m_year = year;
    m_shown = true;
    load();
}

void Board::load()
{
    work::ProgressFilter filter;
    filter.year = m_year;
    filter.phase = m_page->phase();
    m_store.ask(
        this,
        [filter](work::Session &session) {
            auto report = work::progressOf(session, filter);
            // A phase that was chosen in another year.
            if (!report && report.error().code == ErrorCode::NotFound)
                return work::progressOf(session, {filter.year, {}, {}, {}});
            return report;
        },
        [this, round = ++m_asked](const Result<work::ProgressReport> &report) {
            if (round != m_asked)
                return;
            if (report)
                m_page->setReport(*report);
            else
                Q_EMIT m_store.failed(report.error());
            Q_EMIT loaded();
        });
}

// One unit's mail to that unit, several as one text.
void Board::copyReminders(const work::ProgressReport &of)
{
    const std::vector<work::Reminder> reminders = work::remindersOf(of);
    if (reminders.empty()) {
        Q_EMIT notice(tr("督促するところはありません。"));
        return;
    }
    QGuiApplication::clipboard()->setText(
        reminders.size() == 1 ? reminders.front().text : work::reminderToAll(reminders, of.today));
    Q_EMIT notice(
        tr("督促文をコピーしました（%1部署）。メールに貼り付けてください。").arg(reminders.size()));
}

void Board::extend(const work::ProgressReport &of)
{
    std::map<std::pair<int, QString>, QStringList> sheets; // by year and phase
    QDate latest;
    for (const work::UnitProgress &entry : of.entries) {
        if (!entry.isOpen() || entry.isHandedIn())
            continue;
        QStringList &ids = sheets[{entry.now.year, entry.now.phase}];
        if (!ids.contains(entry.sheet))
            ids += entry.sheet;
        latest = std::max(latest, entry.now.state.due());
    }
    if (sheets.empty()) {
        Q_EMIT notice(tr("期限を延ばせるのは、開いている段階の、未提出のシートだけです。"));
        return;
    }
    qsizetype count = 0;
    for (const auto &[place, ids] : sheets)
        count += ids.size();
    auto *dialog = new ActDialog(tr("期限を延ばす"), tr("延ばす"), m_window);
    dialog->addNote(tr("選んだシート（%1枚）だけの提出期限を決めます。空にすると、みなと同じ期限に"
                       "戻ります。")
                        .arg(count));
    DayBox *day = dialog->addDay(tr("延ばした期限(&D)"),
                                 latest.isValid() ? latest.addDays(7) : of.today.addDays(7));
    dialog->setAct([this, sheets, day](const ActDialog::Answer &answer) {
        if (!day->isBlank() && day->day().isNull()) {
            answer(
                failure(ErrorCode::Usage, tr("日付を、令和8年10月31日のように入力してください。")));
            return;
        }
        m_store.change(
            this,
            [sheets, until = day->day()](work::Session &session) -> Result<work::Applied> {
                Result<work::Applied> applied;
                for (const auto &[place, ids] : sheets) {
                    work::SheetFilter filter;
                    filter.sheets = ids;
                    applied =
                        work::extendDeadline(session, place.second, filter, place.first, until);
                    if (!applied)
                        return applied;
                }
                return applied;
            },
            [answer](const Result<work::Applied> &applied) {
                answer(applied ? Status() : failure(applied.error()));
            });
    });
    dialog->open();
}

void Board::save()
{
    const QString name = tr("提出状況一覧_%1").arg(fiscal::print(m_year, YearStyle::Era));
    const QString path = m_prompts.saveFile(
        m_window, {tr("一覧を書き出す先"), tr("Excelファイル (*.xlsx);;CSVファイル (*.csv)"),
                   u"%1/%2.xlsx"_s.arg(m_settings.lastFolder(), name), u"xlsx"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    m_store.ask(
        this,
        [report = m_page->shownReport(), path](work::Session &session) {
            return work::writeProgress(report, path, session.now());
        },
        [this, path](const Status &done) {
            if (done)
                Q_EMIT notice(tr("書き出しました：%1").arg(path));
            else
                m_prompts.warn(m_window, tr("書き出せませんでした"), done.error().message);
        });
}

} // namespace mokuhyo::desk
