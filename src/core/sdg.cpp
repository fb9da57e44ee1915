#include "core/sdg.h"

#include <array>
#include <utility>
#include <vector>

namespace mokuhyo::sdg {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    const char *japanese;
    const char *english;
};

constexpr std::array<Names, goals> names{{
    {"貧困をなくそう", "No Poverty"},
    {"飢餓をゼロに", "Zero Hunger"},
    {"すべての人に健康と福祉を", "Good Health and Well-Being"},
    {"質の高い教育をみんなに", "Quality Education"},
    {"ジェンダー平等を実現しよう", "Gender Equality"},
    {"安全な水とトイレを世界中に", "Clean Water and Sanitation"},
    {"エネルギーをみんなに そしてクリーンに", "Affordable and Clean Energy"},
    {"働きがいも経済成長も", "Decent Work and Economic Growth"},
    {"産業と技術革新の基盤をつくろう", "Industry, Innovation and Infrastructure"},
    {"人や国の不平等をなくそう", "Reduced Inequalities"},
    {"住み続けられるまちづくりを", "Sustainable Cities and Communities"},
    {"つくる責任 つかう責任", "Responsible Consumption and Production"},
    {"気候変動に具体的な対策を", "Climate Action"},
    {"海の豊かさを守ろう", "Life Below Water"},
    {"陸の豊かさも守ろう", "Life on Land"},
    {"平和と公正をすべての人に", "Peace, Justice and Strong Institutions"},
    {"パートナーシップで目標を達成しよう", "Partnerships for the Goals"},
}};

struct Mention
{
    int goal = 0;
    qsizetype from = 0; // of the number
    qsizetype to = 0;
};

int circled(QChar c)
{
    return c >= QChar(0x2460) && c <= QChar(0x2473) ? c.unicode() - 0x2460 + 1 : 0;
}

bool isDigit(QChar c)
{
    return c.category() == QChar::Number_DecimalDigit;
}

bool isPoint(QChar c)
{
    return c == u'.' || c == u'．';
}

// A number that means something else: 17の目標, 2030年, 第2期.
bool meansElse(const QString &text, const Mention &m)
{
    const QStringView behind = QStringView(text).mid(m.to);
    for (const QString &word : {u"の目標"_s, u"のゴール"_s, u"年"_s, u"期"_s, u"個"_s, u"つ"_s}) {
        if (behind.startsWith(word))
            return true;
    }
    return m.from > 0 && (isPoint(text[m.from - 1]) || text[m.from - 1] == u'第');
}

std::vector<Mention> mentions(const QString &text)
{
    std::vector<Mention> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        Mention m{circled(text[i]), i, i + 1};
        if (isDigit(text[i])) {
            int value = 0;
            for (; i < text.size() && isDigit(text[i]); ++i)
                value = std::min(1000, value * 10 + text[i].digitValue());
            m = {value, m.from, i};
            // 4.7 is target 7 of goal 4.
            if (i + 1 < text.size() && isPoint(text[i]) && isDigit(text[i + 1])) {
                for (++i; i < text.size() && isDigit(text[i]); ++i)
                    m.to = i + 1;
            }
            --i;
        }
        if (m.goal >= 1 && m.goal <= goals && !meansElse(text, m))
            found.push_back(m);
    }
    return found;
}

bool isSeparator(QChar c)
{
    return QStringView(u",，、;；・/／\n\t").contains(c);
}

// Where the piece around a mention ends: at a separator, or at a space before the next mention.
std::pair<qsizetype, qsizetype> pieceAround(const QString &text, const std::vector<Mention> &all,
                                            size_t which)
{
    qsizetype from = all[which].from;
    const qsizetype low = which > 0 ? all[which - 1].to : 0;
    while (from > low && !isSeparator(text[from - 1]) && !text[from - 1].isSpace())
        --from;
    qsizetype to = all[which].to;
    const qsizetype high = which + 1 < all.size() ? all[which + 1].from : text.size();
    while (to < high && !isSeparator(text[to]))
        ++to;
    if (which + 1 < all.size() && to == high) { // words before the next number are the next piece's
        while (to > all[which].to && !text[to - 1].isSpace())
            --to;
    }
    return {from, to};
}

QString number(int goal, const QString &text)
{
    QString digits = QString::number(goal);
    bool wide = false;
    for (const QChar c : text) {
        if (!isDigit(c))
            continue;
        if (c.unicode() < 0x80)
            return digits;
        wide = true;
    }
    if (wide) {
        for (QChar &c : digits)
            c = QChar(c.unicode() - u'0' + u'０');
    }
    return digits;
}

} // namespace

QString name(int goal, Language language)
{
    if (goal < 1 || goal > goals)
        return {};
    const Names &both = names[static_cast<size_t>(goal - 1)];
    return QString::fromUtf8(language == Language::Japanese ? both.japanese : both.english);
}

QList<int> read(const QString &text)
{
    QList<int> numbers;
    for (const Mention &m : mentions(text)) {
        if (!numbers.contains(m.goal))
            numbers += m.goal;
    }
    return numbers;
}

QString with(const QString &text, int goal)
{
    const std::vector<Mention> all = mentions(text);
    for (const Mention &m : all) {
        if (m.goal == goal)
            return text;
    }
    QString added = number(goal, text);
    if (text.trimmed().isEmpty())
        return added;
    // Names beside the numbers so far: the new one gets its name too.
    bool named = false;
    for (const Mention &m : all)
        named = named || QStringView(text).mid(m.to).trimmed().startsWith(name(m.goal).left(4));
    if (named)
        added += u' ' + name(goal);
    QString separator = named || text.contains(u'\n') ? u"\n"_s : u", "_s;
    if (all.size() > 1) {
        const qsizetype end = pieceAround(text, all, 0).second;
        qsizetype next = end;
        while (next < all[1].from && (isSeparator(text[next]) || text[next].isSpace()))
            ++next;
        if (next > end)
            separator = text.mid(end, next - end);
    } else if (!named && number(goal, text).at(0).unicode() > 0x80) {
        separator = u"、"_s;
    }
    return (text.endsWith(u'\n') ? text.chopped(1) : text) + separator + added;
}

QString without(const QString &text, int goal)
{
    QString rest = text;
    for (;;) {
        const std::vector<Mention> all = mentions(rest);
        size_t which = 0;
        while (which < all.size() && all[which].goal != goal)
            ++which;
        if (which == all.size())
            return rest;
        auto [from, to] = pieceAround(rest, all, which);
        // With it goes what parted it from the next piece, else from the one before.
        const qsizetype end = to;
        while (to < rest.size() && (isSeparator(rest[to]) || rest[to].isSpace()))
            ++to;
        if (to == rest.size()) {
            to = end;
            while (from > 0 && (isSeparator(rest[from - 1]) || rest[from - 1].isSpace()))
                --from;
        }
        rest.remove(from, to - from);
    }
}

} // namespace mokuhyo::sdg
