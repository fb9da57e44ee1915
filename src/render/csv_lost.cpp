#include "core/cp932.h"
#include "render/csv.h"
#include "render/records.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr qsizetype mostPlaces = 3;

void look(const QString &text, const QString &place, std::vector<LostCharacter> &found)
{
    for (const QString &character : toCp932(text).lost) {
        auto lost = std::ranges::find(found, character, &LostCharacter::character);
        if (lost == found.end())
            lost = found.insert(found.end(), {character, 0, {}, false});
        ++lost->count;
        if (lost->places.contains(place))
            continue;
        if (lost->places.size() < mostPlaces)
            lost->places += place;
        else
            lost->more = true;
    }
}

} // namespace

std::vector<LostCharacter> lostInCp932(const std::vector<SheetSource> &sources,
                                       const Visibility &visibility)
{
    std::vector<LostCharacter> found;
    for (const auto &group : groupedByForm(sources)) {
        const RecordTable table = recordsOf(group, visibility);
        for (const RecordColumn &column : table.columns)
            look(column.name, u"見出し「%1」"_s.arg(column.name), found);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            const QString &where = table.places[static_cast<qsizetype>(row)];
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const QString &text = table.rows[row][static_cast<qsizetype>(i)];
                if (!text.isEmpty())
                    look(text, where + u"「%1」"_s.arg(table.columns[i].name), found);
            }
        }
    }
    return found;
}

QString lostText(const LostCharacter &lost)
{
    QStringList points;
    for (const uint point : lost.character.toUcs4())
        points += u"U+%1"_s.arg(point, 4, 16, QChar(u'0')).toUpper();
    // A line break or something that turns the line around must not reach a message.
    const bool seen = std::ranges::all_of(
        lost.character, [](QChar c) { return c.isPrint() || c.isSurrogate() || c.isMark(); });
    const QString places = lost.places.join(u'、');
    return QCoreApplication::translate("render", "「%1」（%2）%3か所：%4")
        .arg(seen ? lost.character : QString(), points.join(u' '), QString::number(lost.count),
             lost.more ? QCoreApplication::translate("render", "%1など").arg(places) : places);
}

} // namespace mokuhyo::render
