#include "desk/series_dialog.h"

#include "core/fiscal_year.h"
#include "desk/chart_view.h"
#include "desk/jobs.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseInTyping = 150; // ms
constexpr double chartHeight = 58; // mm

} // namespace

SeriesDialog::SeriesDialog(StoreController &store, const TreeSnapshot &tree, QWidget *parent)
    : QDialog(parent), m_store(store), m_tree(tree), m_scopes(new QComboBox(this)),
      m_needle(new QLineEdit(this)), m_said(new QLabel(this)), m_list(new QTreeView(this)),
      m_chart(new ChartView(this)), m_go(new QPushButton(tr("この行へ(&G)")))
{
    setWindowTitle(tr("推移"));
    m_scopes->setAccessibleName(tr("推移を見るシート"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(18);
    m_needle->setPlaceholderText(tr("シート・行・指標を絞り込む"));
    m_needle->setAccessibleName(tr("推移の絞り込み"));
    m_needle->setClearButtonEnabled(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setBuddy(m_list);
    m_list->setAccessibleName(tr("推移の一覧"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SparkDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    const int widths[] = {180, 180, 110, 270, 230, 140, 120};
    for (int column = 0; column < SeriesModel::ColumnCount; ++column)
        m_list->header()->resizeSection(column, widths[column]);
    m_list->header()->setStretchLastSection(true);

    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("対象(&T)"), this);
    label->setBuddy(m_scopes);
    top->addWidget(label);
    top->addWidget(m_scopes, 1);
    top->addWidget(m_needle, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setAutoDefault(false);
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(m_said);
    box->addWidget(m_list, 1);
    box->addWidget(m_chart);
    box->addWidget(buttons);
    resize(1100, 680);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.setNeedle(m_needle->text()); });
    connect(m_needle, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_scopes, &QComboBox::activated, this, &SeriesDialog::load);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SeriesDialog::arranged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SeriesDialog::choose);
    connect(m_list, &QTreeView::activated, this, &SeriesDialog::go);
    connect(m_go, &QPushButton::clicked, this, &SeriesDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    choose();
}

void SeriesDialog::showPlace(const QString &sheet, const QString &item)
{
    m_sheet = sheet;
    m_item = item;
    m_scopes->clear();
    const auto entry =
        std::ranges::find(m_tree.entries, sheet,
                          [](const TreeEntry &each) -> const QString & { return each.sheet.id; });
    if (entry != m_tree.entries.end())
        m_scopes->addItem(tr("表示中のシート：%1").arg(QString(entry->title).replace(u'\n', u' ')),
                          sheet);
    m_scopes->addItem(tr("%1のすべてのシート").arg(fiscal::print(m_tree.year, YearStyle::Era)),
                      QString());
    m_scopes->setCurrentIndex(0);
    load();
}

void SeriesDialog::load()
{
    work::SheetFilter filter;
    filter.year = m_tree.year;
    if (const QString sheet = m_scopes->currentData().toString(); !sheet.isEmpty())
        filter.sheets = {sheet};
    m_loaded = false;
    m_said->setText(tr("調べています…"));
    runJob(
        m_store, this, tr("推移を調べています"),
        [filter](work::Session &session, const Progress &) {
            return work::seriesOf(session, filter);
        },
        [self = QPointer<SeriesDialog>(this),
         round = ++m_asked](const Result<std::vector<work::Series>> &series) {
            if (!self || round != self->m_asked)
                return;
            self->m_loaded = true;
            self->m_model.setSeries(series.value_or(std::vector<work::Series>()));
            if (!series)
                self->m_said->setText(series.error().message);
        });
}

void SeriesDialog::arranged()
{
    const int row = m_model.rowOf(m_item);
    m_list->setCurrentIndex(m_model.index(std::max(row, 0), SeriesModel::Row));
    m_list->setColumnHidden(SeriesModel::Sheet, !m_scopes->currentData().toString().isEmpty());
    m_said->setText(m_model.rowCount() == 0
                        ? tr("二つ以上の年度に数値のある目標はありません。")
                        : tr("%1件の数値を年度順に並べています。").arg(m_model.rowCount()));
    choose();
}

void SeriesDialog::choose()
{
    const work::Series *series = m_model.at(m_list->currentIndex().row());
    m_go->setEnabled(series);
    ChartView::Draw draw;
    if (series) {
        draw = [data = trendOf(*series)](double width) {
            return render::trendChart(data, {width, chartHeight});
        };
    }
    m_chart->setChart(tr("推移の図"), draw);
}

// To what was aimed at in the year in view, else in the last one.
void SeriesDialog::go()
{
    const work::Series *series = m_model.at(m_list->currentIndex().row());
    if (!series || series->points.empty())
        return;
    const auto now = std::ranges::find(series->points, m_tree.year, &work::SeriesPoint::year);
    const work::SeriesPoint &point = now == series->points.end() ? series->points.back() : *now;
    Q_EMIT cellChosen(point.sheet, {point.item, {}}, point.year);
}

QString SeriesDialog::status() const
{
    return m_said->text();
}

} // namespace mokuhyo::desk
