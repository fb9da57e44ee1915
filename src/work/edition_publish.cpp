#include "render/pdf/pdf.h"
#include "work/edition_pages.h"
#include "work/edition_print.h"
#include "work/messages.h"
#include "work/packet_json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

Result<QString> usualTitle(const Session &session, const std::vector<Sheet> &sheets)
{
    std::vector<render::SheetSource> sources;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        sources.push_back({&sheet, *form, {}});
    }
    return usualPacketTitle(sources);
}

// The edition to correct; one with an empty id where the kind corrects nothing.
Result<Edition> correctedBy(const Session &session, const EditionWish &wish, const QString &title)
{
    if (wish.kind != Edition::Kind::Corrected)
        return Edition();
    if (!wish.corrects.isEmpty())
        return edition(session, wish.corrects);
    const auto all = editions(session);
    if (!all)
        return failure(all.error());
    Edition base = editionBefore(*all, title);
    if (base.id.isEmpty())
        return failure(ErrorCode::Usage,
                       Tr::tr("「%1」には訂正する元の版がありません。名称を確かめるか、先に確定版を"
                              "公表してください。")
                           .arg(title));
    return base;
}

// A name beside the target, so that the finished file can take its place in one go.
Result<QString> nameBeside(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open())
        return failure(ErrorCode::ReadOnly,
                       Tr::tr("この場所には書き込めません。別の場所を選んでください。"), path);
    return file.fileName();
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::Io,
                       Tr::tr("書き出したファイルを読み返せません。保存先を確かめてください。"),
                       path);
    return QString::fromLatin1(hash.result().toHex());
}

// Removes what it names unless it was put in its place.
struct Unfinished
{
    QString path;
    ~Unfinished() { QFile::remove(path); }
};

bool putInPlace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
}

} // namespace

Result<EditionDraft> draftEdition(const Session &session, const EditionWish &wish)
{
    const auto headers = session.headers(wish.packet.filter);
    if (!headers)
        return failure(headers.error());
    if (headers->empty())
        return noSheets();
    QStringList ids;
    for (const Sheet &sheet : *headers)
        ids += sheet.id;
    auto content = contentNow(session, ids);
    if (!content)
        return failure(content.error());

    PacketOptions packet = wish.packet;
    if (packet.edition.isEmpty())
        packet.edition = editionWord(wish.kind);
    EditionDraft draft;
    draft.edition.kind = wish.kind;
    draft.edition.published =
        wish.published.isValid() ? wish.published : session.now().toLocalTime().date();
    if (const Status ordered = putInOrder(session, packet, draft.edition.published, *content);
        !ordered)
        return failure(ordered.error());
    draft.edition.title = wish.title.isEmpty() ? wish.packet.title : wish.title;
    if (draft.edition.title.isEmpty()) {
        const auto usual = usualTitle(session, content->sheets);
        if (!usual)
            return failure(usual.error());
        draft.edition.title = *usual;
    }
    const auto base = correctedBy(session, wish, draft.edition.title);
    if (!base)
        return failure(base.error());
    draft.edition.corrects = base->id;
    draft.edition.asOf = packet.reference;
    draft.edition.packet = packetToJson(packet);
    const bool keeps = !base->id.isEmpty() && !wish.renumber;
    const auto job = bindEdition(session, draft.edition, *content, base->id,
                                 keeps ? KeptParts(base->parts) : KeptParts());
    if (!job)
        return failure(job.error());
    draft.job = *job;
    draft.content = *std::move(content);
    return draft;
}

Result<PublishedEdition> publishEdition(Session &session, const EditionWish &wish,
                                        const QString &path, const Progress &progress)
{
    auto draft = draftEdition(session, wish);
    if (!draft)
        return failure(draft.error());
    const auto half = [&](int which) {
        return [&progress, which](qint64 done, qint64 total) {
            return proceeds(progress, done + which * total, 2 * total);
        };
    };
    const auto document = layOut(*draft->job, half(0));
    if (!document)
        return failure(document.error());
    const auto beside = nameBeside(path);
    if (!beside)
        return failure(beside.error());
    const Unfinished unfinished{*beside};
    render::PdfOptions pdf;
    pdf.publicEdition = draft->job->options.visibility.publicEdition;
    pdf.created = [now = session.now()] { return now; };
    if (const Status written = render::writePdf(*document, *beside, pdf, half(1)); !written)
        return failure(written.error());
    const auto hash = hashOf(*beside);
    if (!hash)
        return failure(hash.error());

    draft->edition.parts = partsIn(*document, draft->job->book);
    draft->edition.pages = static_cast<int>(document->pages.size());
    draft->edition.files = {{QFileInfo(path).fileName(), *hash}};
    auto recorded = recordEdition(session, draft->edition, draft->content);
    if (!recorded)
        return failure(recorded.error());
    if (!putInPlace(*beside, path)) {
        static_cast<void>(
            withdrawEdition(session, recorded->id, u"ファイルを書き出せなかったため"_s));
        return failure(ErrorCode::Io,
                       Tr::tr("ファイルを書き出せません。保存先を確かめてください。"), path);
    }
    return PublishedEdition{*std::move(recorded), document->warnings};
}

} // namespace mokuhyo::work
