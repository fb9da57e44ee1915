#include "desk/new_year_wizard.h"

#include "desk/jobs.h"
#include "desk/new_year_pages.h"
#include "desk/new_year_sheets_page.h"

#include <QAbstractButton>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

Result<YearPreview> previewOf(const work::Session &session, const work::YearOptions &options,
                              const Progress &progress)
{
    auto plan = work::planYear(session, options, progress);
    if (!plan)
        return failure(plan.error());
    YearPreview preview{*std::move(plan), {}};
    for (const Form *form : session.forms().newest()) {
        const bool used = std::ranges::any_of(preview.plan.sheets, [&](const auto &sheet) {
            return sheet.form == form->ref.id && sheet.state == work::PlannedSheet::State::New;
        });
        if (used)
            preview.forms.push_back({form->ref.id, form->title, form->phases});
    }
    return preview;
}

} // namespace

NewYearWizard::NewYearWizard(StoreController &store, int year, QWidget *parent)
    : QWizard(parent), m_store(store)
{
    options.to = year;
    options.from = year - 1;
    setWindowTitle(tr("年度の準備"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoCancelButtonOnLastPage, false);
    setButtonText(BackButton, tr("戻る(&B)"));
    setButtonText(NextButton, tr("次へ(&N)"));
    setButtonText(FinishButton, tr("シートを作る(&F)"));
    setButtonText(CancelButton, tr("キャンセル"));
    setPage(Organisation, new NewYearOrganisationPage(*this));
    setPage(Carry, new NewYearCarryPage(*this));
    setPage(Sheets, new NewYearSheetsPage(*this));
    setPage(Deadlines, new NewYearDeadlinesPage(*this));
    setPage(Make, new NewYearMakePage(*this));
    resize(860, 620);
}

void NewYearWizard::plan(const std::function<void(const Status &)> &done)
{
    runJob(
        m_store, this, tr("前年度のシートを調べています"),
        [wanted = options](work::Session &session, const Progress &progress) {
            return previewOf(session, wanted, progress);
        },
        [wizard = QPointer(this), done](Result<YearPreview> answer) {
            if (!wizard)
                return;
            if (!answer) {
                wizard->preview = {};
                done(failure(answer.error()));
                return;
            }
            wizard->preview = *std::move(answer);
            done({});
        });
}

void NewYearWizard::accept()
{
    if (std::exchange(m_making, true))
        return;
    button(FinishButton)->setEnabled(false);
    runJob(
        m_store, this, tr("シートを作っています"),
        [wanted = options](work::Session &session, const Progress &progress) {
            return work::applyYear(session, wanted, progress);
        },
        [wizard = QPointer(this)](const Result<work::Applied> &applied) {
            if (!wizard)
                return;
            wizard->m_making = false;
            wizard->button(FinishButton)->setEnabled(true);
            if (!applied) {
                qobject_cast<NewYearMakePage *>(wizard->page(Make))->tell(applied.error().message);
                return;
            }
            QString first;
            int sheets = 0;
            for (const Change &change : applied->changes) {
                if (change.field != field::form)
                    continue;
                ++sheets;
                if (first.isEmpty())
                    first = change.record;
            }
            Q_EMIT wizard->made(first, wizard->options.to, sheets);
            wizard->QWizard::accept();
        });
}

} // namespace mokuhyo::desk
