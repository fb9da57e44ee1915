#include "collect_support.h"
#include "support/shared.h"
#include "work/conflicts.h"
#include "work/stages.h"

using namespace fixtures;

TEST_CASE("a file that comes back filled in arrives, cell by cell", "[work][collect]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    QTemporaryDir folder;
    Sheet &sheet = sent.sheets.front();
    put(sheet, 0, u"midReview"_s, u"①順調です\n②予定どおりです"_s);
    put(sheet, 2, u"midPlan"_s, u"続けます"_s);
    const QString path = save(*session, folder, u"職員課.xlsx"_s, sent.sheets, &sent.handout);

    const work::CollectPlan plan = planOf(*session, {path});
    REQUIRE(plan.files.size() == 1);
    const work::CollectedFile &file = plan.files.front();
    CHECK_FALSE(file.setAside);
    CHECK(file.questions.empty());
    CHECK(file.unitName == u"総務部 > 職員課"_s);
    CHECK(file.handout == sent.handout.id);
    REQUIRE(file.sheets.size() == 1);
    CHECK(file.sheets[0].by == work::CollectedSheet::By::Identity);
    REQUIRE(file.sheets[0].cells.size() == 2);
    const work::CollectedCell &cell = file.sheets[0].cells[0];
    CHECK(cell.kind == work::CollectedCell::Kind::Change);
    CHECK(cell.row == u"1行目"_s);
    CHECK(cell.label == u"上半期の状況や評価"_s);
    CHECK(cell.atHandout.isEmpty());
    CHECK(cell.file == u"①順調です\n②予定どおりです"_s);
    CHECK_FALSE(cell.place.cell.isEmpty());
    CHECK(file.sheets[0].rows.empty());
    CHECK_FALSE(plan.needsAttention());

    const work::CollectReport report = must(work::applyCollect(*session, plan));
    CHECK(report.added == 2);
    CHECK(report.conflicts.empty());
    CHECK_FALSE(report.head.isEmpty());
    CHECK(textAt(*session, sheet.items[0].id, u"midReview"_s) == u"①順調です\n②予定どおりです"_s);
    CHECK(textAt(*session, sheet.items[2].id, u"midPlan"_s) == u"続けます"_s);
    const auto receipts = must(session->store().receipts({sent.handout.id, {}}));
    REQUIRE(receipts.size() == 1);
    CHECK(receipts.front().file == u"職員課.xlsx"_s);
    CHECK(report.files[0].head == receipts.front().head);

    SECTION("the same file again is no news")
    {
        const QString before = digest(*session);
        const work::CollectPlan again = planOf(*session, {path});
        CHECK(again.files[0].already);
        CHECK(again.files[0].changeCount() == 0);
        CHECK_FALSE(again.needsAttention());
        const auto nothing = must(work::applyCollect(*session, again));
        CHECK(nothing.files.empty());
        CHECK(digest(*session) == before);
        CHECK(must(session->store().receipts({})).size() == 1);
    }
    SECTION("nor is a plan that is older than the store")
    {
        const auto stale = work::applyCollect(*session, plan);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == ErrorCode::Stale);
    }
}

TEST_CASE("what was changed here in the meantime stays beside what comes back",
          "[work][collect][conflict]")
{
    const auto session = city();
    const QString row = must(session->sheets({}))[0].items[1].id;
    const QString id = must(session->sheets({}))[0].id;
    edit(*session, id, row, u"midReview"_s, u"配布時の文"_s);
    Sent sent = handOutAll(*session);
    edit(*session, id, row, u"midReview"_s, u"企画が直した文"_s);
    put(sent.sheets[0], 1, u"midReview"_s, u"課が直した文"_s);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const work::CollectPlan plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 1);
    CHECK(only(plan).cells[0].kind == Kind::Conflict);
    CHECK(only(plan).cells[0].atHandout == u"配布時の文"_s);
    CHECK(only(plan).cells[0].here == u"企画が直した文"_s);
    CHECK(plan.needsAttention());
    const auto report = must(work::applyCollect(*session, plan));
    CHECK(report.conflicts.size() == 1);

    const auto cases = must(work::conflictsOf(*session));
    REQUIRE(cases.size() == 1);
    const work::ConflictCase &conflict = cases[0];
    CHECK(conflict.sheet == id);
    CHECK(conflict.row == u"2行目"_s);
    CHECK(conflict.label == u"上半期の状況や評価"_s);
    CHECK(conflict.atHandout == u"配布時の文"_s);
    REQUIRE(conflict.choices.size() == 2);
    CHECK(conflict.choices[0].side == work::ConflictSide::Planning);
    CHECK(conflict.choices[0].text == u"企画が直した文"_s);
    CHECK(conflict.choices[1].side == work::ConflictSide::Section);
    CHECK(conflict.choices[1].text == u"課が直した文"_s);
    CHECK(conflict.choices[1].by == u"職員課"_s);
    CHECK(conflict.choices[1].from == u"a.xlsx"_s);
    CHECK(conflict.preselected == 1);
    CHECK(work::bothTexts(conflict) == u"企画が直した文\n課が直した文"_s);

    work::SheetFilter other;
    other.year = 2020;
    CHECK(must(work::conflictsOf(*session, other)).empty());

    const work::Settlement settlement{conflict.record, conflict.field, conflict.choices[1].text,
                                      conflict.leaves};
    SECTION("settled in one step that can be undone")
    {
        must(work::settle(*session, {settlement}));
        CHECK(must(work::conflictsOf(*session)).empty());
        CHECK(textAt(*session, row, u"midReview"_s) == u"課が直した文"_s);
        CHECK(planOf(*session, {path}).changeCount() == 0);
        must(session->undo());
        CHECK(textAt(*session, row, u"midReview"_s) != u""_s);
    }
    SECTION("the text that happens to stand can be chosen as well")
    {
        for (const work::ConflictChoice &choice : conflict.choices) {
            const auto now = must(work::conflictsOf(*session));
            if (now.empty())
                break;
            must(
                work::settle(*session, {{conflict.record, conflict.field,
                                         textAt(*session, row, u"midReview"_s), conflict.leaves}}));
            CHECK_FALSE(choice.text.isEmpty());
        }
        CHECK(must(work::conflictsOf(*session)).empty());
    }
    SECTION("not when somebody wrote again")
    {
        edit(*session, id, row, u"midReview"_s, u"三つ目"_s);
        const auto stale = work::settle(*session, {settlement});
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == ErrorCode::Stale);
    }
}

TEST_CASE("what was not to be filled in is shown, and taken only when told", "[work][collect]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    const QString row = sent.sheets[0].items[0].id;
    put(sent.sheets[0], 0, u"target"_s, u"99件"_s);
    put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
    sent.sheets[0].fields[u"mission"_s].value = u"別の使命"_s;
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const work::CollectPlan plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 3);
    CHECK(only(plan).cells[0].kind == Kind::Outside);
    CHECK(only(plan).cells[0].label == u"課の使命"_s);
    CHECK(only(plan).cells[1].kind == Kind::Outside);
    CHECK_FALSE(only(plan).cells[1].taken);
    CHECK(plan.needsAttention());
    CHECK(must(work::applyCollect(*session, plan)).added == 1);
    CHECK(textAt(*session, row, u"target"_s) == u"10件"_s);
    // Told afterwards, with the very same file.
    work::CollectOptions options;
    options.take = {{row, u"target"_s}};
    CHECK(collectFiles(*session, {path}, options).added == 1);
    CHECK(textAt(*session, row, u"target"_s) == u"99件"_s);
    options = {};
    options.takeAll = true;
    CHECK(collectFiles(*session, {path}, options).added == 1);
    CHECK(textAt(*session, sent.sheets[0].id, u"mission"_s) == u"別の使命"_s);
    CHECK(must(work::conflictsOf(*session)).empty());
}

TEST_CASE("a text that was emptied is a change in an open cell", "[work][collect]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"前の文"_s);
    Sent sent = handOutAll(*session);
    put(sent.sheets[0], 0, u"midReview"_s, {});
    QTemporaryDir folder;
    collectFiles(*session, {save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout)});
    CHECK(textAt(*session, sheet.items[0].id, u"midReview"_s).isEmpty());
}

TEST_CASE("texts that no workbook can hold are no change", "[work][collect]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"長い文です。"_s.repeated(8000));
    edit(*session, sheet.id, sheet.items[1].id, u"midReview"_s, u"行\n末\n\n"_s);
    edit(*session, sheet.id, sheet.items[2].id, u"midReview"_s,
         u"制御"_s + QChar(1) + u"文字"_s + QChar(0xfffe));
    Sent sent = handOutAll(*session);
    QTemporaryDir folder;
    const auto plan =
        planOf(*session, {save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout)});
    CHECK(only(plan).cells.empty());
}

TEST_CASE("a row that was deleted here and filled in there is a conflict",
          "[work][collect][conflict]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    const Sheet sheet = sent.sheets[0];
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::removeItems(*session, sheet.id, {sheet.items[1].id}, amend));
    put(sent.sheets[0], 1, u"midReview"_s, u"書いた"_s);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const auto plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 1);
    CHECK(only(plan).cells[0].kind == Kind::Conflict);
    CHECK(plan.needsAttention());
    CHECK(must(work::applyCollect(*session, plan)).conflicts.size() == 1);
}

TEST_CASE("two people's files of one hand-out merge in any order", "[work][collect][conflict]")
{
    QTemporaryDir folder;
    QStringList digests;
    for (const bool turned : {false, true}) {
        const auto session = city();
        Sent sent = handOutAll(*session);
        std::vector<Sheet> a = sent.sheets;
        std::vector<Sheet> b = sent.sheets;
        put(a[0], 0, u"midReview"_s, u"甲"_s);
        put(b[0], 1, u"midReview"_s, u"乙"_s);
        put(a[0], 2, u"midReview"_s, u"同じ"_s);
        put(b[0], 2, u"midReview"_s, u"同じ"_s);
        put(a[0], 2, u"midPlan"_s, u"甲の案"_s);
        put(b[0], 2, u"midPlan"_s, u"乙の案"_s);
        QStringList files{save(*session, folder, u"a.xlsx"_s, a, &sent.handout),
                          save(*session, folder, u"b.xlsx"_s, b, &sent.handout)};
        if (turned)
            std::ranges::reverse(files);
        const bool together = GENERATE(true, false);
        if (together) {
            const auto plan = planOf(*session, files);
            size_t conflicts = 0;
            for (const auto &file : plan.files) {
                for (const auto &cell : file.sheets[0].cells)
                    conflicts += cell.kind == Kind::Conflict ? 1 : 0;
            }
            CHECK(conflicts == 2); // one in each file
            must(work::applyCollect(*session, plan));
        } else {
            for (const QString &file : files)
                collectFiles(*session, {file});
        }
        const auto items = must(session->sheets({}))[0].items;
        CHECK(items[0].value(u"midReview"_s) == u"甲"_s);
        CHECK(items[1].value(u"midReview"_s) == u"乙"_s);
        CHECK(items[2].value(u"midReview"_s) == u"同じ"_s);
        const auto cases = must(work::conflictsOf(*session));
        REQUIRE(cases.size() == 1);
        CHECK(cases[0].atHandout == QString());
        CHECK(must(session->store().verify()).isEmpty());
    }
}

TEST_CASE("a complete sheet counts as handed in", "[work][collect][stages]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    Sheet &sheet = sent.sheets[0];
    const Form &form = *must(session->formOf(sheet));
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        for (const Field &column : form.columns) {
            if (column.phase == u"mid"_s)
                put(sheet, i, column.key, u"書いた"_s);
        }
    }
    QTemporaryDir folder;
    const auto state = [&] {
        const Sheet now = must(session->sheet(sheet.id));
        return must(work::phasesOf(*session, now)).state(2026, u"mid"_s);
    };
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    SECTION("with blanks it does not")
    {
        put(sheet, 1, u"midPlan"_s, {});
        const QString open = save(*session, folder, u"b.xlsx"_s, sent.sheets, &sent.handout);
        const auto plan = planOf(*session, {open});
        CHECK(only(plan).blanks == 1);
        CHECK_FALSE(only(plan).handsIn);
        must(work::applyCollect(*session, plan));
        CHECK_FALSE(state().handedIn());
    }
    SECTION("unless that is not wanted")
    {
        work::CollectOptions options;
        options.handIn = false;
        collectFiles(*session, {path}, options);
        CHECK_FALSE(state().handedIn());
    }
    SECTION("signed by the unit")
    {
        const auto report = collectFiles(*session, {path});
        CHECK(report.handedIn == QStringList{sheet.id});
        CHECK(state().handedIn());
        CHECK(state().signatures.value(u"section"_s).name == u"職員課"_s);
        // Sent back, the same file once more does not hand it in.
        must(work::sendBack(*session, sheet.id, {}));
        CHECK(collectFiles(*session, {path}).handedIn.isEmpty());
        CHECK_FALSE(state().handedIn());
    }
}

TEST_CASE("a workbook of this store is collected, never imported anew", "[work][collect][import]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    put(sent.sheets[0], 0, u"target"_s, u"99件"_s);
    sent.sheets[0].fields[u"section"_s].value = u"総務部新職員課"_s;
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const auto plan = must(work::planImport(*session, path, {}));
    CHECK(plan.sheetsNew == 0);
    CHECK(plan.sheetsChanged == 1);
    CHECK(plan.cellsChanged == 2);
    CHECK(must(work::applyImport(*session, plan)).changes.size() == 2);
    CHECK(must(session->sheets({})).size() == 1);
    CHECK(textAt(*session, sent.sheets[0].items[0].id, u"target"_s) == u"99件"_s);
    CHECK(must(work::planImport(*session, path, {})).sheetsSame == 1);
}

TEST_CASE("every filled cell of the real sheets arrives and no other changes",
          "[work][collect][shared]")
{
    SKIP_WITHOUT_SHARED();
    const auto [name, year, phase] =
        GENERATE(table<QString, int, QString>({{u"machida"_s, 2024, u"mid"_s},
                                               {u"machida"_s, 2024, u"plan"_s},
                                               {u"kokubunji"_s, 2026, u"plan"_s},
                                               {u"ueda"_s, 2024, u"end"_s},
                                               {u"annaka"_s, 2025, u"results"_s},
                                               {u"annaka"_s, 2025, u"plan"_s}}));
    const bool identity = GENERATE(true, false);
    INFO(name.toStdString() << " " << phase.toStdString() << " " << identity);
    const auto session = emptySession();
    work::ImportOptions import;
    import.year = year;
    const auto planned = must(
        work::planImport(*session, sharedFolder() + u"/workbooks/"_s + name + u".xlsx"_s, import));
    must(work::applyImport(*session, planned));
    const std::vector<Sheet> first = must(session->sheets({}));
    const Form &form = *must(session->formOf(first.front()));
    const Phase *known = form.phase(phase);
    const QString opened = known ? phase : form.phases.back().key;
    must(work::openPhase(*session, opened, {}, {}));
    Sent sent = handOutAll(*session);
    std::map<std::pair<QString, QString>, QString> wanted;
    std::mt19937 random(7);
    for (Sheet &sheet : sent.sheets) {
        const SheetScope &scope = *sent.handout.of(sheet.id);
        for (Item &item : sheet.items) {
            for (const Field *column : form.columnsFor(sheet.options)) {
                const bool key = form.itemKey.contains(column->key);
                if (!scope.rows.value(item.id).contains(column->key) ||
                    column->kind == FieldKind::Year || (key && !identity) || random() % 3 == 0)
                    continue;
                const QString text = u"記入%1"_s.arg(random() % 1000);
                item.cells[column->key].value = text;
                wanted[{item.id, column->key}] = text;
            }
        }
    }
    std::ranges::reverse(sent.sheets);
    QTemporaryDir folder;
    const QString path =
        save(*session, folder, u"a.xlsx"_s, sent.sheets, identity ? &sent.handout : nullptr);
    const auto plan = planOf(*session, {path});
    for (const work::CollectQuestion &question : plan.files[0].questions)
        WARN(question.tab.toStdString() << " " << question.message.toStdString());
    CHECK(plan.files[0].questions.empty());
    CHECK(plan.changeCount() == wanted.size());
    must(work::applyCollect(*session, plan));
    for (const auto &[place, text] : wanted)
        CHECK(textAt(*session, place.first, place.second) == text);
    CHECK(must(work::conflictsOf(*session)).empty());
    CHECK(planOf(*session, {path}).changeCount() == 0);
}

TEST_CASE("random files in any order give the same texts, and again change nothing",
          "[work][collect][property]")
{
    const unsigned seed = GENERATE(range(1u, 7u));
    std::mt19937 random(seed);
    INFO("seed " << seed);
    const auto pick = [&](auto size) { return size_t(random() % unsigned(size)); };
    QTemporaryDir folder;
    const auto original = emptySession();
    for (const QString &form : {u"machida"_s, u"ueda"_s, u"kokubunji"_s, u"annaka"_s})
        newSheet(*original, form, 2026, form == u"annaka"_s ? 2029 : 0);
    const Sent sent = handOutAll(*original);
    // The same store several times over: each takes the files in another order.
    const auto copyOf = [&] {
        const QString path = folder.filePath(newId() + u".mokuhyo"_s);
        must(original->store().backupTo(path));
        work::SessionOptions options;
        options.actor = u"企画"_s;
        options.clock = [] { return QDateTime(QDate(2026, 4, 11), QTime(9, 0), Qt::UTC); };
        return must(work::Session::open(path, options));
    };
    QStringList files;
    std::map<std::pair<QString, QString>, QSet<QString>> written;
    for (int number = 0; number < 4; ++number) {
        std::vector<Sheet> sheets = sent.sheets;
        for (Sheet &sheet : sheets) {
            const SheetScope &scope = *sent.handout.of(sheet.id);
            for (int edits = int(random() % 6); edits > 0 && !sheet.items.empty(); --edits) {
                const size_t row = pick(sheet.items.size());
                QStringList open = scope.rows.value(sheet.items[row].id).values();
                open.sort();
                if (open.isEmpty())
                    continue;
                const QString key = open.at(qsizetype(pick(open.size())));
                const QString text = QString::number(random() % 3 + 1) + u"番目"_s;
                const Form &form = *must(original->formOf(sheet));
                if (!std::ranges::any_of(form.columnsFor(sheet.options),
                                         [&](const Field *f) { return f->key == key; }) ||
                    form.itemKey.contains(key))
                    continue;
                put(sheet, row, key, text);
            }
            std::shuffle(sheet.items.begin(), sheet.items.end(), random);
            for (const Item &item : sheet.items) {
                const Sheet &was = *std::ranges::find(sent.sheets, sheet.id, &Sheet::id);
                for (auto cell = item.cells.cbegin(); cell != item.cells.cend(); ++cell) {
                    if (cell->value != was.item(item.id)->value(cell.key()))
                        written[{item.id, cell.key()}].insert(cell->value);
                }
            }
        }
        std::shuffle(sheets.begin(), sheets.end(), random);
        files += save(*original, folder, u"%1.xlsx"_s.arg(number), sheets, &sent.handout);
    }
    QStringList texts;
    QString digestOfFirst;
    for (int order = 0; order < 3; ++order) {
        const auto session = copyOf();
        std::shuffle(files.begin(), files.end(), random);
        if (order == 0) {
            collectFiles(*session, files);
        } else {
            for (const QString &file : files)
                collectFiles(*session, {file});
        }
        const QString now = digest(*session);
        if (order == 0)
            digestOfFirst = now;
        CHECK(now == digestOfFirst);
        // Every edit is in the log; cells are in conflict exactly where files differ.
        size_t differing = 0;
        for (const auto &[place, values] : written) {
            differing += values.size() > 1 ? 1 : 0;
            const auto history = must(session->store().history({place.first}, place.second));
            for (const QString &value : values)
                CHECK(std::ranges::any_of(history, [&](const store::LedgerEntry &entry) {
                    return entry.change.value == value;
                }));
        }
        CHECK(must(work::conflictsOf(*session)).size() == differing);
        const auto again = planOf(*session, files);
        CHECK(again.changeCount() == 0);
        must(work::applyCollect(*session, again));
        CHECK(digest(*session) == now);
        CHECK(must(session->store().verify()).isEmpty());
    }
}
