#pragma once

#include "core/form.h"
#include "intake/origin.h"
#include "intake/recognise.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace mokuhyo::work {

// What stands in a file that came back. Read without any store, on whatever thread; the workbook
// itself is not kept.
struct ReturnedFile
{
    QString path;
    QString name; // without folder
    QByteArray digest;
    std::optional<Error> error; // nothing of it can be read
    bool isStore = false;       // a package, which is read elsewhere
    intake::Origin origin;
    std::vector<intake::RecognisedSheet> sheets;
    std::vector<intake::Note> notes;
};

[[nodiscard]] ReturnedFile readReturned(const QString &path, const FormCatalog &forms);

} // namespace mokuhyo::work
