#pragma once

#include "fixtures.h"
#include "work/phases.h"

#include <random>

namespace fixtures {

// Something a person might do next, anywhere in the store.
inline void doSomething(work::Session &session, std::mt19937 &random)
{
    const auto headers = must(session.headers({}));
    const auto pick = [&](auto size) { return size_t(random() % unsigned(size)); };
    if (headers.empty() || random() % 12 == 0) {
        const QStringList forms{u"machida"_s, u"ueda"_s, u"kokubunji"_s, u"annaka"_s};
        const QString form = forms.at(qsizetype(pick(forms.size())));
        newSheet(session, form, 2026, form == u"annaka"_s ? 2029 : 0);
        return;
    }
    const Sheet sheet = must(session.sheet(headers[pick(headers.size())].id));
    const Form &form = *must(session.formOf(sheet));
    const QString text = QString::number(random());
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    switch (sheet.items.empty() ? 1 : random() % 7) {
    case 0:
        must(work::setCells(session,
                            {{{sheet.id, {}, form.fields[pick(form.fields.size())].key}, text, {}}},
                            amend));
        break;
    case 1:
        must(work::addItem(session, sheet.id, {{form.columns[1].key, text}}, {}, amend));
        break;
    case 2:
        must(work::removeItems(session, sheet.id, {sheet.items[pick(sheet.items.size())].id},
                               amend));
        break;
    case 3:
        must(
            work::moveItem(session, sheet.id, sheet.items[pick(sheet.items.size())].id, {}, amend));
        break;
    case 4:
        must(work::openPhase(session, form.phases[pick(form.phases.size())].key, {}, {}));
        break;
    case 5:
        if (headers.size() > 2) {
            must(work::removeSheets(session, {sheet.id}));
            break;
        }
        [[fallthrough]];
    default: {
        std::vector<work::CellText> cells;
        for (const Item &item : sheet.items)
            cells.push_back({{sheet.id, item.id, form.columns[pick(form.columns.size())].key},
                             random() % 4 ? text : QString(),
                             {}});
        must(work::setCells(session, cells, amend));
    }
    }
}

} // namespace fixtures
