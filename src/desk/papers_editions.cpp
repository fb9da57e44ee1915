// Editions of the window: publishing one, and the papers that tell what is different.
#include "desk/editions_dialog.h"
#include "desk/export_dialog.h"
#include "desk/jobs.h"
#include "desk/packet_dialog.h"
#include "desk/papers.h"
#include "desk/settings.h"
#include "work/edition_papers.h"
#include "work/packet_json.h"

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void Papers::showEditions()
{
    if (!m_editions) {
        m_editions = new EditionsDialog(m_store, m_window);
        m_editions->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editions, &EditionsDialog::paperWanted, this, &Papers::openPaper);
        connect(m_editions, &EditionsDialog::publishWanted, this, &Papers::bindPacket);
        connect(m_editions, &EditionsDialog::correctionWanted, this,
                [this](const work::Edition &edition) {
                    work::EditionWish wish;
                    wish.kind = work::Edition::Kind::Corrected;
                    wish.title = edition.title;
                    wish.corrects = edition.id;
                    wish.packet = work::packetFromJson(edition.packet);
                    wish.packet.edition.clear();
                    publish(wish);
                });
        connect(m_editions, &EditionsDialog::withdrawalWanted, this, &Papers::withdraw);
        connect(m_editions, &EditionsDialog::cellChosen, this,
                [this](const QString &sheet, const CellKey &cell) {
                    Q_EMIT cellChosen(sheet, cell, m_year);
                });
    }
    m_editions->show();
    m_editions->raise();
    m_editions->activateWindow();
}

// Everything typed belongs to it, and laying out takes its time.
void Papers::openPaper(const work::Edition &edition, EditionsDialog::Paper paper)
{
    using Paper = EditionsDialog::Paper;
    const auto make = [edition, paper](work::Session &session,
                                       const Progress &progress) -> Result<work::PrintJobRef> {
        if (paper == Paper::Edition)
            return work::printEdition(session, edition);
        const auto comparison = work::compareCorrected(session, edition, progress);
        if (!comparison)
            return failure(comparison.error());
        if (paper == Paper::Errata)
            return work::errataOf(session, *comparison);
        if (paper == Paper::Changes)
            return work::changeListOf(session, *comparison);
        auto replacement = work::replacementOf(session, *comparison, progress);
        if (!replacement)
            return failure(replacement.error());
        return replacement->job;
    };
    m_whenWritten([this, make] {
        runJob(m_store, m_window, tr("ページを調べています"), make,
               [this](const Result<work::PrintJobRef> &job) {
                   if (job)
                       open(*job);
                   else if (job.error().code == ErrorCode::NotFound)
                       m_prompts.tell(m_window, tr("版の管理"), job.error().message);
                   else if (job.error().code != ErrorCode::Cancelled)
                       m_prompts.warn(m_window, tr("版の管理"), job.error().message);
               });
    });
}

void Papers::publish(const work::EditionWish &wish)
{
    const QString word = work::editionWord(wish.kind);
    const QString title = wish.title.isEmpty() ? wish.packet.title : wish.title;
    const QString name = fileNameOf(title.isEmpty() ? word : title + u'_' + word);
    const QString path =
        m_prompts.saveFile(m_window, {tr("%1のPDFの保存先").arg(word), tr("PDFファイル (*.pdf)"),
                                      u"%1/%2.pdf"_s.arg(m_settings.lastFolder(), name), u"pdf"_s});
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    m_whenWritten([this, wish, path] {
        runJob(
            m_store, m_window, tr("版を確定しています"),
            [wish, path](work::Session &session, const Progress &progress) {
                return work::publishEdition(session, wish, path, progress);
            },
            [this, path, year = m_year](const Result<work::PublishedEdition> &done) {
                if (!done) {
                    if (done.error().code == ErrorCode::Cancelled)
                        Q_EMIT notice(done.error().message);
                    else
                        m_prompts.warn(m_window, tr("版を確定できませんでした"),
                                       done.error().message);
                    return;
                }
                Q_EMIT saved(path, done->warnings, year);
                Q_EMIT notice(tr("「%1」を確定し、%2 に保存しました。")
                                  .arg(work::editionName(done->edition), path));
                m_store.refreshAfterWork(m_year > 0 ? std::optional(m_year) : std::nullopt);
                showEditions();
                m_editions->load();
            });
    });
}

void Papers::withdraw(const work::Edition &edition)
{
    const QString reason =
        m_prompts.text(m_window, tr("版の取下げ"),
                       tr("「%1」を取り下げる理由を入力してください。版は一覧に残ります。")
                           .arg(work::editionName(edition)));
    if (reason.isEmpty())
        return;
    m_store.ask(
        this,
        [id = edition.id, reason](work::Session &session) {
            return work::withdrawEdition(session, id, reason);
        },
        [this](const Status &done) {
            if (!done)
                m_prompts.warn(m_window, tr("取り下げられませんでした"), done.error().message);
            else if (m_editions)
                m_editions->load();
        });
}

// Which edition it is to be, where the cover does not say so yet.
void Papers::publishPacket(work::PacketOptions packet)
{
    using Kind = work::Edition::Kind;
    constexpr Kind kinds[] = {Kind::Provisional, Kind::Final, Kind::Corrected};
    work::EditionWish wish;
    const auto *named = std::ranges::find(kinds, packet.edition, work::editionWord);
    if (named == std::end(kinds)) {
        QStringList words;
        for (const Kind kind : kinds)
            words += work::editionWord(kind);
        const int answer = m_prompts.choose(
            m_window, tr("版として確定する"),
            tr("どの版として残しますか。後から内容が変わっても、この版はいつでもそのまま印刷できます。"),
            words);
        if (answer < 0)
            return;
        named = kinds + answer;
    }
    wish.kind = *named;
    packet.edition.clear();
    wish.packet = std::move(packet);
    publish(wish);
}

} // namespace mokuhyo::desk
