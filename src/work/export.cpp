#include "work/export.h"

#include "render/build.h"
#include "render/csv.h"
#include "render/json.h"
#include "render/pdf/pdf.h"
#include "render/xlsx.h"
#include "work/messages.h"

namespace mokuhyo::work {

namespace {

// The sheets with their forms, as the renderer takes them.
Result<std::vector<render::SheetSource>> sources(const Session &session,
                                                 const std::vector<Sheet> &sheets)
{
    std::vector<render::SheetSource> list;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        list.push_back({&sheet, *form});
    }
    return list;
}

} // namespace

} // namespace mokuhyo::work
