#include "intake/xlsx_reader.h"

#include "intake/grid_builder.h"
#include "intake/messages.h"
#include "intake/number_format.h"
#include "intake/xlsx_parts.h"

#include <optional>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

struct Shared
{
    QStringList strings;
    QStringList formats;
    bool date1904 = false;
};

struct Position
{
    int row = 0;
    int column = 0;
};

// B12; nothing for what is no address. $ signs are left out.
std::optional<Position> parseAddress(QStringView text)
{
    qint64 column = 0;
    qint64 row = 0;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z'; ++i) {
        column = column * 26 + (text[i].unicode() - u'A' + 1);
        if (column > 100000)
            return {};
    }
    const qsizetype letters = i;
    for (; i < text.size() && text[i] >= u'0' && text[i] <= u'9'; ++i) {
        row = row * 10 + (text[i].unicode() - u'0');
        if (row > 10000000)
            return {};
    }
    if (letters == 0 || i == letters || i != text.size() || row == 0)
        return {};
    return Position{int(row - 1), int(column - 1)};
}

class SheetReader
{
public:
    SheetReader(const QByteArray &content, const QString &part, const Shared &shared,
                const Limits &limits, Spent &spent)
        : m_xml(content, part, limits), m_part(part), m_shared(shared), m_limits(limits),
          m_builder(limits, spent)
    {
    }

    [[nodiscard]] Status read(Tab &tab)
    {
        while (!m_error && m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"row")
                startRow(tab);
            else if (m_xml.name() == u"c")
                readCell(tab);
            else if (m_xml.name() == u"col" && m_xml.flag(u"hidden"))
                hideColumns(tab);
            else if (m_xml.name() == u"mergeCell")
                readMerge();
        }
        if (m_error)
            return failure(*m_error);
        if (const Status status = m_xml.status(); !status)
            return status;
        if (!m_builder.finish(tab))
            return tooLarge(m_part);
        return {};
    }

private:
    void startRow(Tab &tab)
    {
        m_row = m_xml.number(u"r", m_row + 2) - 1;
        m_column = -1;
        if (m_row < 0 || m_row >= m_limits.rows)
            m_error = damaged(m_part).value();
        else if (m_xml.flag(u"hidden"))
            tab.hiddenRows.insert(m_row);
    }

    void hideColumns(Tab &tab)
    {
        const int first = m_xml.number(u"min", 1);
        const int last = std::min(m_xml.number(u"max", first), m_limits.columns);
        m_hidden += std::max(last - first, 0);
        if (m_hidden > m_limits.columns * 4) { // said over and over
            m_error = tooLarge(m_part).value();
            return;
        }
        for (int column = std::max(first, 1); column <= last; ++column)
            tab.hiddenColumns.insert(column - 1);
    }

    void readMerge()
    {
        const QString range = m_xml.attribute(u"ref");
        const std::optional<Position> first = parseAddress(range.section(u':', 0, 0));
        const std::optional<Position> last = parseAddress(range.section(u':', -1));
        if (!first || !last)
            m_error = damaged(m_part).value();
        else if (!m_builder.merge(first->row, first->column, last->row - first->row + 1,
                                  last->column - first->column + 1))
            m_error = damaged(m_part).value();
    }

    void readCell(Tab &tab)
    {
        const QString reference = m_xml.attribute(u"r");
        Position place{std::max(m_row, 0), ++m_column};
        if (!reference.isEmpty()) {
            const std::optional<Position> parsed = parseAddress(reference);
            if (!parsed) {
                m_error = damaged(m_part).value();
                return;
            }
            place = *parsed;
            m_column = place.column;
        }
        const QString type = m_xml.attribute(u"t");
        const int style = m_xml.number(u"s", 0);
        QString raw;
        QString inlined;
        const int inside = m_xml.depth();
        int insideValue = 0;
        bool isFormula = false;
        while (m_xml.nextInside(inside)) {
            if (m_xml.isStart() && m_xml.name() == u"is")
                inlined = xlsx::readRichText(m_xml);
            else if (m_xml.isStart() && m_xml.name() == u"v")
                insideValue = m_xml.depth();
            else if (m_xml.isStart()) {
                isFormula = isFormula || m_xml.name() == u"f";
                m_xml.skip(); // the formula: its cached value is what the user saw
            } else if (m_xml.isEnd() && m_xml.depth() < insideValue)
                insideValue = 0;
            else if (m_xml.isText() && insideValue > 0)
                raw += m_xml.text();
        }
        const std::optional<QString> text = shown(type, style, raw, inlined);
        if (!text)
            m_error = damaged(m_part).value();
        else if (!m_builder.put(place.row, place.column, *text))
            m_error = tooLarge(m_part).value();
        // A text may be empty; a number that is was never calculated.
        if (isFormula && raw.isEmpty() && type != u"str" && !m_error) {
            tab.uncalculated.insert(address(place.row, place.column));
            if (tab.uncalculated.size() > m_limits.cells)
                m_error = tooLarge(m_part).value();
        }
    }

    // Nothing where the cell contradicts itself.
    [[nodiscard]] std::optional<QString> shown(const QString &type, int style, const QString &raw,
                                               const QString &inlined) const
    {
        if (type == u"inlineStr")
            return inlined;
        if (raw.isEmpty())
            return QString();
        if (type == u"s") {
            bool ok = false;
            const qsizetype index = raw.trimmed().toLongLong(&ok);
            if (!ok || index < 0 || index >= m_shared.strings.size())
                return {};
            return m_shared.strings[index];
        }
        if (type == u"str")
            return xlsx::decodeEscapes(raw);
        if (type == u"b")
            return raw.trimmed() == u"1" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"e" || type == u"d")
            return raw;
        bool ok = false;
        const double number = raw.trimmed().toDouble(&ok);
        if (!ok)
            return {};
        return formatNumber(number, m_shared.formats.value(style), m_shared.date1904);
    }

    Xml m_xml;
    QString m_part;
    const Shared &m_shared;
    Limits m_limits;
    GridBuilder m_builder;
    std::optional<Error> m_error;
    int m_row = -1;
    int m_column = -1;
    int m_hidden = 0;
};

// Parts that may be absent as long as nothing names them.
template<class Reader>
Status readIfNamed(Archive &archive, const std::vector<xlsx::Relation> &relations, QStringView type,
                   const Limits &limits, const Reader &reader, auto &into)
{
    const xlsx::Relation *relation = xlsx::findType(relations, type);
    if (!relation || relation->target.isEmpty())
        return {};
    const Result<QByteArray> content = archive.read(relation->target);
    if (!content)
        return failure(content.error());
    auto result = reader(*content, relation->target, limits);
    if (!result)
        return failure(result.error());
    into = std::move(*result);
    return {};
}

Result<Tab> readSheet(Archive &archive, const xlsx::SheetEntry &entry, const QString &part,
                      const Shared &shared, const Limits &limits, Spent &spent)
{
    const Result<QByteArray> content = archive.read(part);
    if (!content)
        return failure(content.error());
    Tab tab;
    tab.name = entry.name;
    tab.hidden = entry.hidden;
    if (const Status status = SheetReader(*content, part, shared, limits, spent).read(tab); !status)
        return failure(status.error());
    return tab;
}

} // namespace

Result<Workbook> readXlsx(Archive &archive, const Limits &limits)
{
    const Result<std::vector<xlsx::Relation>> package = xlsx::readRelations(archive, {}, limits);
    if (!package)
        return failure(package.error());
    const xlsx::Relation *main = xlsx::findType(*package, u"officeDocument");
    if (!main || main->target.isEmpty())
        return damaged(u"_rels/.rels"_s);
    const Result<QByteArray> content = archive.read(main->target);
    if (!content)
        return failure(content.error());
    const Result<xlsx::WorkbookPart> part = xlsx::readWorkbookPart(*content, main->target, limits);
    if (!part)
        return failure(part.error());
    const Result<std::vector<xlsx::Relation>> relations =
        xlsx::readRelations(archive, main->target, limits);
    if (!relations)
        return failure(relations.error());

    Workbook workbook;
    workbook.definedNames = part->definedNames;
    Shared shared;
    shared.date1904 = part->date1904;
    for (const Status &status :
         {readIfNamed(archive, *relations, u"sharedStrings", limits, xlsx::readSharedStrings,
                      shared.strings),
          readIfNamed(archive, *relations, u"styles", limits, xlsx::readStyles, shared.formats),
          readIfNamed(archive, *package, u"custom-properties", limits, xlsx::readProperties,
                      workbook.properties)}) {
        if (!status)
            return failure(status.error());
    }

    Spent spent;
    for (const xlsx::SheetEntry &entry : part->sheets) {
        const auto relation =
            std::find_if(relations->begin(), relations->end(),
                         [&](const xlsx::Relation &r) { return r.id == entry.relation; });
        if (relation == relations->end() || relation->target.isEmpty())
            return damaged(main->target);
        if (relation->type != u"worksheet")
            continue; // charts and macro sheets hold no cells
        Result<Tab> tab = readSheet(archive, entry, relation->target, shared, limits, spent);
        if (!tab)
            return failure(tab.error());
        workbook.tabs.push_back(std::move(*tab));
    }
    if (workbook.tabs.empty())
        return damaged(main->target);
    return workbook;
}

} // namespace mokuhyo::intake
