#include "desk/board_model.h"

#include "core/text.h"
#include "desk/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? date::print(day, YearStyle::Era) : QString();
}

QString countText(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

// In one word on the screen, and in full where there is room.
QString lateText(const work::UnitProgress &entry)
{
    if (entry.isLate())
        return BoardModel::tr("%1日超過").arg(entry.daysLate);
    return entry.isHandedIn() && entry.daysLate > 0
               ? BoardModel::tr("%1日遅れで提出").arg(entry.daysLate)
               : QString();
}

QString blanksText(const work::UnitProgress &entry)
{
    if (entry.blanks == 0)
        return {};
    return entry.blanksWithReason == 0
               ? QString::number(entry.blanks)
               : BoardModel::tr("%1（理由%2）").arg(entry.blanks).arg(entry.blanksWithReason);
}

const work::PhaseProgress *phaseOf(const work::UnitProgress &entry, const QString &label)
{
    const auto phase = std::ranges::find(entry.phases, label, &work::PhaseProgress::label);
    return phase == entry.phases.end() ? nullptr : &*phase;
}

// What there is to say of an entry, for whoever points at it or hears it.
QString tipOf(const work::UnitProgress &entry)
{
    QStringList lines{entry.path(),
                      QString(entry.title).replace(u'\n', u' ') + u"　"_s + entry.form};
    if (entry.part)
        lines += BoardModel::tr("この課の行だけを数えています。");
    if (!entry.now.phase.isEmpty())
        lines += BoardModel::tr("%1：%2").arg(entry.now.label, entry.now.word);
    if (!entry.now.state.nothing.isEmpty())
        lines += BoardModel::tr("該当なし：%1").arg(entry.now.state.nothing);
    lines += entry.missing.mid(0, 12);
    for (const QString &reason : entry.reasons)
        lines += BoardModel::tr("未記入の理由：%1").arg(reason);
    if (!entry.handedInBy.isEmpty())
        lines += BoardModel::tr("提出者：%1").arg(entry.handedInBy);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// The red of what must not be overlooked.
constexpr theme::Role alarm = theme::Role::UnsavedCell;

std::optional<theme::Role> backgroundOf(const work::PhaseProgress &phase)
{
    switch (phase.step) {
    case work::SheetState::Returned:
        return theme::Role::BlankCell;
    case work::SheetState::HandedIn:
    case work::SheetState::Checked:
    case work::SheetState::Approved:
        return theme::Role::SoftAccent;
    case work::SheetState::NotStarted:
    case work::SheetState::InProgress:
        break;
    }
    return std::nullopt;
}

QVariant brush(std::optional<theme::Role> role)
{
    return role ? QVariant(theme::color(*role, QGuiApplication::palette())) : QVariant();
}

} // namespace

BoardModel::BoardModel(QObject *parent) : QAbstractItemModel(parent)
{
    build();
}

BoardModel::~BoardModel() = default;

void BoardModel::setReport(work::ProgressReport report)
{
    beginResetModel();
    m_report = std::move(report);
    build();
    endResetModel();
}

void BoardModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    build();
    endResetModel();
}

void BoardModel::setPhase(const QString &label)
{
    beginResetModel();
    m_phase = label;
    build();
    endResetModel();
}

void BoardModel::build()
{
    // Phases may be many where a store has several forms: what is the matter stands before them.
    m_columns = {{Kind::Unit, {}}, {Kind::Sheet, {}}, {Kind::Blanks, {}}, {Kind::Late, {}}};
    for (const QString &phase : m_report.phases) {
        if (m_phase.isEmpty() || m_phase == phase)
            m_columns.push_back({Kind::Phase, phase});
    }
    for (const Kind kind :
         {Kind::Due, Kind::HandedIn, Kind::File, Kind::Conflicts, Kind::Comments, Kind::Person})
        m_columns.push_back({kind, {}});

    m_nodes = {Node()};
    QHash<QString, int> groups;
    const auto add = [this](int parent, Node node) {
        const int at = static_cast<int>(m_nodes.size());
        node.parent = parent;
        node.row = static_cast<int>(m_nodes[size_t(parent)].children.size());
        m_nodes[size_t(parent)].children += at;
        m_nodes.push_back(std::move(node));
        return at;
    };
    for (size_t i = 0; i < m_report.entries.size(); ++i) {
        int parent = 0;
        if (m_grouped) {
            const QString department = m_report.entries[i].names.value(0, tr("部署なし"));
            if (!groups.contains(department))
                groups.insert(department, add(0, {-1, department, 0, 0, {}}));
            parent = groups.value(department);
        }
        add(parent, {static_cast<int>(i), {}, 0, 0, {}});
    }
}

const BoardModel::Node &BoardModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

const work::UnitProgress *BoardModel::entryAt(const QModelIndex &index) const
{
    const int entry = index.isValid() ? nodeAt(index).entry : -1;
    return entry < 0 ? nullptr : &m_report.entries[size_t(entry)];
}

QModelIndex BoardModel::indexOf(const QString &unit, const QString &sheet) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (node.entry < 0)
            continue;
        const work::UnitProgress &entry = m_report.entries[size_t(node.entry)];
        if (entry.unit == unit && entry.sheet == sheet)
            return createIndex(node.row, 0, quintptr(i));
    }
    return {};
}

BoardModel::Marks BoardModel::marksOf(const work::UnitProgress &entry)
{
    Marks marks;
    marks.setFlag(Waiting, entry.isOpen() && !entry.isHandedIn());
    marks.setFlag(Late, entry.isLate());
    marks.setFlag(Blank, entry.blanks > 0);
    marks.setFlag(Conflict, entry.conflicts > 0);
    return marks;
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeAt(parent).children[row]));
}

QModelIndex BoardModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? nodeAt(index).parent : 0;
    if (above <= 0)
        return {};
    return createIndex(m_nodes[size_t(above)].row, 0, quintptr(above));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_columns.size());
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() ||
        role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (m_columns[size_t(section)].kind) {
    case Kind::Unit:
        return tr("部署");
    case Kind::Sheet:
        return tr("シート");
    case Kind::Phase:
        return m_columns[size_t(section)].phase;
    case Kind::Blanks:
        return tr("未記入");
    case Kind::Late:
        return tr("遅れ");
    case Kind::Due:
        return tr("提出期限");
    case Kind::HandedIn:
        return tr("提出日");
    case Kind::File:
        return tr("最後の回収");
    case Kind::Conflicts:
        return tr("食い違い");
    case Kind::Comments:
        return tr("コメント");
    case Kind::Person:
        return tr("担当者");
    }
    return {};
}

QString BoardModel::unitText(const work::UnitProgress &entry) const
{
    if (entry.names.isEmpty())
        return tr("部署なし");
    if (!m_grouped)
        return entry.names.join(u'　');
    // A department's own sheet stands below its name.
    return entry.names.size() == 1 ? entry.names.front() : entry.names.mid(1).join(u'　');
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeAt(index);
    const Column &column = m_columns[size_t(index.column())];
    if (role == EntryRole)
        return node.entry;
    if (role == Qt::TextAlignmentRole) {
        const bool figure = column.kind == Kind::Blanks || column.kind == Kind::Late ||
                            column.kind == Kind::Conflicts || column.kind == Kind::Comments;
        return figure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    return node.entry < 0 ? groupData(node, column, role) : entryData(node, column, role);
}

QVariant BoardModel::entryData(const Node &node, const Column &column, int role) const
{
    const work::UnitProgress &entry = m_report.entries[size_t(node.entry)];
    const work::PhaseProgress *phase = phaseOf(entry, column.phase);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tipOf(entry);
    if (role == SearchRole)
        return searchKey(entry.names.join(QChar()) + entry.title + entry.form + entry.now.word +
                         entry.person);
    const bool display = role == Qt::DisplayRole;
    if (!display && role != SortRole && role != Qt::BackgroundRole && role != Qt::ForegroundRole)
        return {};
    const bool background = role == Qt::BackgroundRole;
    if (role == Qt::ForegroundRole) {
        if (column.kind == Kind::Late && entry.isLate())
            return brush(theme::Role::NoticeText);
        const bool faint =
            column.kind == Kind::Phase && phase && !phase->state.open && !phase->state.handedIn();
        return faint ? brush(theme::Role::Faint) : QVariant();
    }
    switch (column.kind) {
    case Kind::Unit:
        if (background)
            return {};
        return display ? QVariant(unitText(entry)) : QVariant(node.entry);
    case Kind::Sheet:
        return background ? QVariant() : QVariant(QString(entry.title).replace(u'\n', u' '));
    case Kind::Phase:
        if (!phase)
            return {};
        if (background)
            return brush(backgroundOf(*phase));
        return display ? QVariant(phase->word)
                       : QVariant((phase->state.open || phase->state.handedIn() ? 100 : 0) +
                                  int(phase->step));
    case Kind::Blanks:
        if (background)
            return entry.unexplained() > 0 ? brush(theme::Role::BlankCell) : QVariant();
        return display ? QVariant(blanksText(entry)) : QVariant(entry.blanks);
    case Kind::Late:
        if (background)
            return entry.isLate() ? brush(alarm) : QVariant();
        return display ? QVariant(lateText(entry))
                       : QVariant(entry.isLate() ? 10000 + entry.daysLate : entry.daysLate);
    case Kind::Due:
        if (background)
            return {};
        return display ? QVariant(dayText(entry.now.state.due())) : entry.now.state.due();
    case Kind::HandedIn:
        if (background)
            return {};
        return display ? QVariant(dayText(entry.handedIn)) : QVariant(entry.handedIn);
    case Kind::File:
        if (background)
            return {};
        return display ? QVariant(dayText(entry.lastFile.toLocalTime().date()))
                       : QVariant(entry.lastFile);
    case Kind::Conflicts:
        if (background)
            return entry.conflicts > 0 ? brush(alarm) : QVariant();
        return display ? QVariant(countText(entry.conflicts)) : QVariant(entry.conflicts);
    case Kind::Comments:
        if (background)
            return {};
        return display ? QVariant(countText(entry.comments)) : QVariant(entry.comments);
    case Kind::Person:
        if (background)
            return {};
        return entry.phone.isEmpty() || !display ? entry.person
                                                 : tr("%1（%2）").arg(entry.person, entry.phone);
    }
    return {};
}

// Of a department: how many of its sheets, and sums.
QVariant BoardModel::groupData(const Node &node, const Column &column, int role) const
{
    const bool display = role == Qt::DisplayRole;
    if (role == Qt::FontRole && column.kind == Kind::Unit) {
        QFont bold = theme::textFont();
        bold.setBold(true);
        return bold;
    }
    if (!display && role != SortRole)
        return {};
    int sheets = 0;
    int handedIn = 0;
    int late = 0;
    int blanks = 0;
    int conflicts = 0;
    int comments = 0;
    int first = std::numeric_limits<int>::max();
    for (const int child : node.children) {
        const int place = m_nodes[size_t(child)].entry;
        const work::UnitProgress &entry = m_report.entries[size_t(place)];
        first = std::min(first, place);
        late += entry.isLate() ? 1 : 0;
        if (entry.part)
            continue; // counted with the whole sheet
        blanks += entry.blanks;
        conflicts += entry.conflicts;
        comments += entry.comments;
        const work::PhaseProgress *phase = phaseOf(entry, column.phase);
        if (phase && (phase->state.open || phase->state.handedIn())) {
            ++sheets;
            handedIn += phase->state.handedIn() ? 1 : 0;
        }
    }
    const auto figure = [&](int count) {
        return display ? QVariant(countText(count)) : QVariant(count);
    };
    switch (column.kind) {
    case Kind::Unit:
        return display ? QVariant(node.text) : QVariant(first);
    case Kind::Phase:
        if (!display)
            return sheets == 0 ? -1 : 100 * handedIn / sheets;
        return sheets == 0 ? QString() : tr("提出 %1/%2").arg(handedIn).arg(sheets);
    case Kind::Blanks:
        return figure(blanks);
    case Kind::Late:
        return display ? QVariant(late == 0 ? QString() : tr("%1件").arg(late)) : QVariant(late);
    case Kind::Conflicts:
        return figure(conflicts);
    case Kind::Comments:
        return figure(comments);
    case Kind::Sheet:
    case Kind::Due:
    case Kind::HandedIn:
    case Kind::File:
    case Kind::Person:
        break;
    }
    return display ? QVariant() : QVariant(first);
}

BoardFilter::BoardFilter(BoardModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(BoardModel::SortRole);
    setSortLocaleAware(true);
    setRecursiveFilteringEnabled(true);
}

void BoardFilter::setNeedle(const QString &text)
{
    m_needle = searchKey(text);
    invalidateFilter();
}

void BoardFilter::setMarks(BoardModel::Marks marks)
{
    m_marks = marks;
    invalidateFilter();
}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    const work::UnitProgress *entry = m_model->entryAt(index);
    if (!entry) // stands where any of its sheets does
        return false;
    return (BoardModel::marksOf(*entry) & m_marks) == m_marks &&
           (m_needle.isEmpty() || index.data(BoardModel::SearchRole).toString().contains(m_needle));
}

std::vector<size_t> BoardFilter::shown() const
{
    std::vector<size_t> places;
    const auto walk = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex at = index(row, 0, parent);
            if (const int entry = at.data(BoardModel::EntryRole).toInt(); entry >= 0)
                places.push_back(size_t(entry));
            self(self, at);
        }
    };
    walk(walk, {});
    return places;
}

} // namespace mokuhyo::desk
