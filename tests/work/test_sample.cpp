#include "fixtures.h"
#include "work/import.h"
#include "work/phases.h"
#include "work/sample.h"

#include <QDirIterator>

using namespace fixtures;

TEST_CASE("the sample city fills every built-in form, and every label of it is known",
          "[work][sample]")
{
    const auto session = emptySession();
    QDirIterator files(u":/sample"_s, {u"*.json"_s});
    int count = 0;
    while (files.hasNext()) {
        const auto plan = must(work::planImport(*session, files.next(), {}));
        for (const intake::Note &note : plan.notes)
            UNSCOPED_INFO(plan.file.toStdString() << ": " << note.text.toStdString());
        CHECK_FALSE(plan.needsAttention());
        ++count;
    }
    CHECK(count >= int(builtInForms().size()));

    must(work::openSample(*session));
    QSet<QString> forms;
    bool later = false;
    for (const Sheet &sheet : must(session->sheets({}))) {
        forms.insert(sheet.form.id);
        const Form &form = *must(session->formOf(sheet));
        later =
            later ||
            !must(work::phasesOf(*session, sheet)).isOpen(sheet.fromYear, form.phases.front().key);
    }
    CHECK(forms.size() == qsizetype(builtInForms().size()));
    CHECK(later);
    CHECK(must(session->store().verify()).isEmpty());
}

TEST_CASE("the sample is not mixed into somebody's sheets", "[work][sample]")
{
    const auto session = emptySession();
    newSheet(*session);
    CHECK_FALSE(work::openSample(*session));
}
