#include "work/edition_print.h"

#include "core/change_notes.h"
#include "work/edition_pages.h"
#include "work/marks.h"
#include "work/packet_json.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditionChange::Kind;

// 訂正（令和7年6月1日）, on the cells and rows that changed, by sheet.
class Corrections
{
public:
    Corrections(const Session &session, const EditionContent &content, QDate day)
        : m_session(session), m_content(content), m_day(day)
    {
    }

    Status add(const std::vector<EditionChange> &changes,
               std::vector<std::vector<render::Mark>> &marks) const
    {
        for (const EditionChange &change : changes) {
            const auto sheet = std::ranges::find(m_content.sheets, change.sheet, &Sheet::id);
            if (sheet == m_content.sheets.end() || change.kind == Kind::AddedSheet)
                continue;
            const auto form = m_session.formOf(*sheet);
            if (!form)
                return failure(form.error());
            marks[static_cast<size_t>(sheet - m_content.sheets.begin())].push_back(
                markOf(change, *sheet, **form));
        }
        return {};
    }

private:
    [[nodiscard]] render::Mark markOf(const EditionChange &change, const Sheet &sheet,
                                      const Form &form) const
    {
        const QString note =
            u"訂正（%1）"_s.arg(paperDate(m_day, form.dateStyle == YearStyle::Western));
        const QString place = rowPlace(sheet, change.item);
        switch (change.kind) {
        case Kind::RemovedRow:
            return {change.item, {}, {}, note + u"　旧%1を削除"_s.arg(change.place), false};
        case Kind::MovedRow:
            return {change.item, {}, place, note + u"　旧%1から移動"_s.arg(change.before), false};
        case Kind::AddedRow:
            return {change.item, {}, place, note + u"　行の追加"_s, false};
        default:
            break;
        }
        if (change.field == field::life)
            return {change.item, {}, place, note + u"　取組項目の扱い"_s, false};
        const Field *field =
            change.item.isEmpty() ? form.field(change.field) : form.column(change.field);
        return {change.item.isEmpty() ? change.sheet : change.item, change.field,
                field ? place + u"「%1」"_s.arg(form.printedLabel(*field)) : change.place, note,
                false};
    }

    const Session &m_session;
    const EditionContent &m_content;
    QDate m_day;
};

Result<std::vector<std::vector<render::Mark>>> marksIn(const Session &session,
                                                       const Edition &edition,
                                                       const EditionContent &content,
                                                       const QString &corrected)
{
    auto marks = marksOf(session, content.sheets, content.reasons, content.units);
    if (!marks || corrected.isEmpty())
        return marks;
    const auto base = work::edition(session, corrected);
    if (!base)
        return failure(base.error());
    const auto before = sideOf(session, *base);
    if (!before)
        return failure(before.error());
    const EditionSide after{content, packetFromJson(edition.packet).visibility};
    const auto changes = compareContents(session, *before, after);
    if (!changes)
        return failure(changes.error());
    const Corrections corrections(session, content, edition.published);
    if (const Status added = corrections.add(*changes, *marks); !added)
        return failure(added.error());
    return marks;
}

} // namespace

Result<EditionSide> sideOf(const Session &session, const Edition &edition)
{
    auto content = contentOf(session, edition);
    if (!content)
        return failure(content.error());
    return EditionSide{*std::move(content), packetFromJson(edition.packet).visibility};
}

Result<EditionSide> sideNow(const Session &session, const Edition &like)
{
    const PacketOptions packet = packetFromJson(like.packet);
    SheetFilter filter = packet.filter;
    filter.sheets.clear(); // of which some may be gone
    const auto headers = session.headers(filter);
    if (!headers)
        return failure(headers.error());
    QStringList sheets;
    for (const Sheet &sheet : *headers) {
        if (packet.filter.sheets.isEmpty() || packet.filter.sheets.contains(sheet.id))
            sheets += sheet.id;
    }
    auto content = contentNow(session, sheets);
    if (!content)
        return failure(content.error());
    const QDate today = session.now().toLocalTime().date();
    if (const Status ordered = putInOrder(session, packet, today, *content); !ordered)
        return failure(ordered.error());
    return EditionSide{*std::move(content), packet.visibility};
}

Status putInOrder(const Session &session, const PacketOptions &packet, QDate today,
                  EditionContent &content)
{
    const auto chapters = packetChapters(session, packet, content.sheets, content.units, today);
    if (!chapters)
        return failure(chapters.error());
    std::vector<Sheet> sheets;
    for (const Chapter &chapter : *chapters) {
        for (const size_t index : chapter.sheets)
            sheets.push_back(std::move(content.sheets[index]));
    }
    content.sheets = std::move(sheets);
    return {};
}

Result<PrintJobRef> bindEdition(const Session &session, const Edition &edition,
                                const EditionContent &content, const QString &corrected,
                                const KeptParts &kept)
{
    auto marks = marksIn(session, edition, content, corrected);
    if (!marks)
        return failure(marks.error());
    return packetOf(session, packetFromJson(edition.packet),
                    {content.sheets, *std::move(marks), content.units, edition.published},
                    [&](render::Book &book) {
                        if (kept)
                            keepNumbers(book, *kept);
                    });
}

Result<PrintJobRef> printEdition(const Session &session, const Edition &edition)
{
    const auto content = contentOf(session, edition);
    if (!content)
        return failure(content.error());
    return bindEdition(session, edition, *content, edition.corrects, edition.parts);
}

} // namespace mokuhyo::work
