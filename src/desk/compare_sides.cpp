#include "desk/compare_sides.h"

#include "core/fiscal_year.h"
#include "desk/day_box.h"
#include "desk/prompts.h"
#include "desk/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::SideChoice;

namespace {

QString yearText(int year)
{
    return fiscal::print(year, YearStyle::Era);
}

SideChoice ofKind(SideChoice::Kind kind)
{
    SideChoice choice;
    choice.kind = kind;
    return choice;
}

} // namespace

CompareSides::CompareSides(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_kinds(new QComboBox(this)),
      m_firstLabel(new QLabel(tr("変更前(&B)"), this)), m_first(new QStackedWidget(this)),
      m_before(new QComboBox), m_file(new QPushButton), m_day(new DayBox),
      m_after(new QComboBox(this)), m_year(new QComboBox(this)),
      m_yearLabel(new QLabel(tr("年度(&Y)"), this))
{
    const std::pair<QString, Kind> kinds[] = {
        {tr("前年度と今年度"), Kind::Years}, {tr("中間と期末"), Kind::Phases},
        {tr("二つの版"), Kind::Editions},    {tr("ほかのデータファイルと"), Kind::File},
        {tr("ある日の内容と"), Kind::Day},
    };
    for (const auto &[text, kind] : kinds)
        m_kinds->addItem(text, int(kind));
    m_kinds->setAccessibleName(tr("比べるもの"));
    m_before->setAccessibleName(tr("変更前として比べるもの"));
    m_after->setAccessibleName(tr("変更後として比べるもの"));
    m_year->setAccessibleName(tr("比べる年度"));
    m_day->setAccessibleName(tr("変更前の日"));
    for (QComboBox *box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_file->setAutoDefault(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_file),
                            static_cast<QWidget *>(m_day)})
        m_first->addWidget(widget);
    m_first->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    const auto labelled = [&](QLabel *label, QWidget *buddy, int stretch) {
        label->setBuddy(buddy);
        line->addWidget(label);
        line->addWidget(buddy, stretch);
        line->addSpacing(theme::gap);
    };
    labelled(new QLabel(tr("比べるもの(&K)"), this), m_kinds, 0);
    labelled(m_firstLabel, m_first, 2);
    labelled(new QLabel(tr("変更後(&A)"), this), m_after, 2);
    m_yearLabel->setBuddy(m_year);
    line->addWidget(m_yearLabel);
    line->addWidget(m_year);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_before, m_after, m_year})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareSides::changed);
    connect(m_day, &DayBox::dayChanged, this, &CompareSides::changed);
    connect(m_file, &QPushButton::clicked, this, &CompareSides::chooseFile);
}

void CompareSides::setOffer(const Offer &offer)
{
    m_offer = offer;
    fill();
    Q_EMIT changed();
}

void CompareSides::setKind(Kind kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(int(kind)));
}

CompareSides::Kind CompareSides::kind() const
{
    return Kind(m_kinds->currentData().toInt());
}

void CompareSides::fill()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_before), QSignalBlocker(m_after),
                                    QSignalBlocker(m_year)};
    m_before->clear();
    m_after->clear();
    m_befores.clear();
    m_afters.clear();
    const auto add = [](QComboBox *box, std::vector<SideChoice> &choices, const QString &text,
                        const SideChoice &choice) {
        box->addItem(text);
        choices.push_back(choice);
    };
    const auto now = [&] {
        add(m_after, m_afters, tr("現在の内容"), ofKind(SideChoice::Kind::Now));
    };
    int before = 0;
    int after = 0;
    switch (kind()) {
    case Kind::Years:
        for (const int year : m_offer.years) {
            SideChoice choice = ofKind(SideChoice::Kind::Year);
            choice.year = year;
            if (year == m_offer.year)
                after = m_after->count();
            if (year == m_offer.year - 1)
                before = m_before->count();
            add(m_before, m_befores, yearText(year), choice);
            add(m_after, m_afters, yearText(year), choice);
        }
        break;
    case Kind::Phases:
        for (const auto &[key, label] : m_offer.phases) {
            SideChoice choice = ofKind(SideChoice::Kind::Year);
            choice.phase = key;
            add(m_before, m_befores, label, choice);
            add(m_after, m_afters, label, choice);
        }
        before = std::max(0, m_before->count() - 2);
        after = std::max(0, m_after->count() - 1);
        break;
    case Kind::Editions:
        now();
        for (const work::Edition &edition : m_offer.editions) {
            SideChoice choice = ofKind(SideChoice::Kind::Edition);
            choice.edition = edition.id;
            add(m_before, m_befores, work::editionName(edition), choice);
            add(m_after, m_afters, work::editionName(edition), choice);
        }
        break;
    case Kind::File:
    case Kind::Day:
        now();
        break;
    }
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
    m_after->setEnabled(m_after->count() > 1);
    m_first->setCurrentIndex(kind() == Kind::File ? 1 : kind() == Kind::Day ? 2 : 0);
    m_firstLabel->setBuddy(m_first->currentWidget());
    m_file->setText(m_path.isEmpty() ? tr("ファイルを選ぶ(&F)…") : QFileInfo(m_path).fileName());
    m_file->setToolTip(m_path);

    const bool phases = kind() == Kind::Phases;
    const QVariant chosen = m_year->count() > 0 ? m_year->currentData() : QVariant(m_offer.year);
    m_year->clear();
    if (!phases)
        m_year->addItem(tr("すべて"), 0);
    for (const int year : m_offer.years)
        m_year->addItem(yearText(year), year);
    m_year->setCurrentIndex(
        std::max(0, m_year->findData(phases && chosen == 0 ? m_offer.year : chosen)));
    const bool years = kind() == Kind::Years || kind() == Kind::Editions;
    m_year->setVisible(!years);
    m_yearLabel->setVisible(!years);
}

QString CompareSides::missing() const
{
    switch (kind()) {
    case Kind::File:
        return m_path.isEmpty() ? tr("比べるデータファイルを選んでください。") : QString();
    case Kind::Day:
        return m_day->day().isNull() ? tr("日付を、令和8年10月31日のように入力してください。")
                                     : QString();
    case Kind::Editions:
        return m_befores.empty() ? tr("版がまだありません。「版の管理」で作ります。") : QString();
    case Kind::Years:
        return m_befores.size() < 2 ? tr("シートのある年度が一つしかありません。") : QString();
    case Kind::Phases:
        return m_befores.size() < 2 ? tr("段階が一つしかありません。") : QString();
    }
    return {};
}

std::optional<work::CompareOptions> CompareSides::options() const
{
    if (!missing().isEmpty() || m_afters.empty())
        return {};
    work::CompareOptions options;
    options.to = m_afters[static_cast<size_t>(m_after->currentIndex())];
    if (kind() == Kind::File) {
        options.from = ofKind(SideChoice::Kind::File);
        options.from.file = m_path;
    } else if (kind() == Kind::Day) {
        options.from = ofKind(SideChoice::Kind::Day);
        options.from.day = m_day->day();
    } else {
        options.from = m_befores[static_cast<size_t>(m_before->currentIndex())];
    }
    const int year = m_year->currentData().toInt();
    if (kind() == Kind::Phases) {
        options.from.year = year;
        options.to.year = year;
    }
    if ((kind() == Kind::File || kind() == Kind::Day) && year > 0)
        options.year = year;
    return options;
}

void CompareSides::chooseFile()
{
    const QString path =
        m_prompts.openFile(this, {tr("比べるデータファイル"),
                                  tr("データファイル (*.mokuhyo);;すべてのファイル (*)"),
                                  m_offer.folder,
                                  {}});
    if (path.isEmpty())
        return;
    m_path = path;
    fill();
    Q_EMIT fileChosen(path);
    Q_EMIT changed();
}

} // namespace mokuhyo::desk
