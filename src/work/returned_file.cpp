#include "work/returned_file.h"

#include "intake/reader.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::work {

namespace {

// Where the file says of all its sheets that they are of one form, no other is tried.
const Form *onlyForm(const intake::Origin &origin, const FormCatalog &forms)
{
    if (origin.sheets.empty())
        return nullptr;
    const QString &first = origin.sheets.front().form;
    const bool same = std::ranges::all_of(
        origin.sheets, [&](const intake::SheetClaim &claim) { return claim.form == first; });
    const std::optional<FormRef> ref = FormRef::fromText(first);
    return same && ref ? forms.find(*ref) : nullptr;
}

// Our own tabs and columns are nothing that a person has to look at.
bool isOurs(const intake::Note &note, const intake::Origin &origin)
{
    using Kind = intake::Note::Kind;
    if (note.kind == Kind::Hidden)
        return note.place.tab.startsWith(u'_');
    return note.kind == Kind::Left && origin.ownTabs.contains(note.place.tab);
}

} // namespace

ReturnedFile readReturned(const QString &path, const FormCatalog &forms)
{
    ReturnedFile file;
    file.path = path;
    file.name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = intake::fileBytes(path);
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    file.isStore = bytes->startsWith("SQLite format 3");
    if (file.isStore)
        return file;
    const Result<intake::Workbook> workbook =
        intake::readBytes(*bytes, QFileInfo(path).completeBaseName());
    if (!workbook) {
        file.error = workbook.error();
        return file;
    }
    file.origin = intake::originOf(*workbook);
    Result<intake::Recognition> recognition =
        intake::recognise(*workbook, forms, {onlyForm(file.origin, forms)});
    if (!recognition) {
        // Comments may be all that was sent back.
        if (file.origin.answers.empty())
            file.error = recognition.error();
        return file;
    }
    file.sheets = std::move(recognition->sheets);
    file.notes = std::move(recognition->notes);
    std::erase_if(file.notes, [&](const intake::Note &note) { return isOurs(note, file.origin); });
    return file;
}

} // namespace mokuhyo::work
