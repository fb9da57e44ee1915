#include "intake/ods_reader.h"

#include "intake/grid_builder.h"
#include "intake/messages.h"
#include "intake/named_texts.h"
#include "intake/xml.h"

#include <QSet>

#include <optional>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSpaces = 10000; // one text:s

// The paragraphs of a cell, joined by line breaks; comments, drawings and reading aids left out.
class CellText
{
public:
    CellText(Xml &xml, const Limits &limits) : m_xml(xml), m_most(limits.textLength) {}

    [[nodiscard]] QString read()
    {
        const int inside = m_xml.depth();
        bool first = true;
        while (m_xml.nextInside(inside)) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() != u"p" && m_xml.name() != u"h") {
                if (m_xml.name() != u"list" && m_xml.name() != u"list-item")
                    m_xml.skip();
                continue;
            }
            if (!first)
                m_text += u'\n';
            first = false;
            paragraph();
        }
        return m_text;
    }

private:
    void paragraph()
    {
        const int inside = m_xml.depth();
        const qsizetype start = m_text.size();
        while (m_xml.nextInside(inside)) {
            if (m_text.size() > m_most)
                continue; // will be refused
            if (m_xml.isText())
                characters(m_xml.text(), start);
            else if (!m_xml.isStart())
                continue;
            else if (m_xml.name() == u"s")
                m_text += QString(std::clamp(m_xml.number(u"c", 1), 0, maxSpaces), u' ');
            else if (m_xml.name() == u"tab")
                m_text += u'\t';
            else if (m_xml.name() == u"line-break")
                m_text += u'\n';
            else if (m_xml.name() == u"annotation" || m_xml.name() == u"ruby-text" ||
                     m_xml.name() == u"note" || m_xml.name() == u"frame")
                m_xml.skip();
        }
    }

    // Line breaks in the file are layout of the XML, with the indentation around them. Spaces alone
    // are the text's: LibreOffice writes runs of them as they are, and reads them so.
    void characters(QStringView text, qsizetype start)
    {
        qsizetype i = 0;
        while (i < text.size()) {
            const qsizetype from = i;
            bool layout = false;
            for (; i < text.size() && QStringView(u" \t\n\r").contains(text[i]); ++i)
                layout = layout || text[i] != u' ';
            if (!layout)
                m_text += text.mid(from, i - from);
            else if (m_text.size() > start && !m_text.endsWith(u' '))
                m_text += u' ';
            const qsizetype word = i;
            while (i < text.size() && !QStringView(u" \t\n\r").contains(text[i]))
                ++i;
            m_text += text.mid(word, i - word);
        }
    }

    Xml &m_xml;
    qint64 m_most;
    QString m_text;
};

class ContentReader
{
public:
    ContentReader(const QByteArray &content, const QString &part, const Limits &limits)
        : m_xml(content, part, limits), m_part(part), m_limits(limits)
    {
    }

    [[nodiscard]] Result<Workbook> read()
    {
        QString style;
        while (!m_error && m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"style")
                style = m_xml.attribute(u"name");
            else if (m_xml.name() == u"table-properties" && m_xml.attribute(u"display") == u"false")
                m_hiddenStyles.insert(style);
            else if (m_xml.name() == u"table")
                readTable();
            else if (m_xml.name() == u"named-expression" || m_xml.name() == u"named-range")
                readName();
            else if (m_xml.name() == u"tracked-changes")
                m_xml.skip();
        }
        if (m_error)
            return failure(*m_error);
        if (const Status status = m_xml.status(); !status)
            return failure(status.error());
        if (m_workbook.tabs.empty())
            return damaged(m_part);
        return std::move(m_workbook);
    }

private:
    void readName()
    {
        const QString expression = m_xml.attribute(u"expression");
        m_workbook.definedNames.push_back(
            {m_xml.attribute(u"name"),
             expression.isNull() ? m_xml.attribute(u"cell-range-address") : expression});
        if (qint64(m_workbook.definedNames.size()) > m_limits.entries)
            m_error = tooLarge(m_part).value();
    }

    void readTable()
    {
        Tab tab;
        tab.name = m_xml.attribute(u"name");
        tab.hidden = m_hiddenStyles.contains(m_xml.attribute(u"style-name"));
        GridBuilder builder(m_limits, m_spent);
        m_row = 0;
        int column = 0;
        const int inside = m_xml.depth();
        while (!m_error && m_xml.nextInside(inside)) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"table-column")
                column = readColumn(tab, column);
            else if (m_xml.name() == u"table-row")
                readRow(tab, builder);
            else if (m_xml.name() == u"named-expression" || m_xml.name() == u"named-range")
                readName();
            else if (m_xml.name() == u"shapes" || m_xml.name() == u"forms" ||
                     m_xml.name() == u"table-source")
                m_xml.skip();
        }
        if (m_error)
            return;
        if (qint64(m_workbook.tabs.size()) >= m_limits.tabs || !builder.finish(tab))
            m_error = tooLarge(m_part).value();
        else
            m_workbook.tabs.push_back(std::move(tab));
    }

    [[nodiscard]] int repeated(QStringView attribute) const
    {
        return std::clamp(m_xml.number(attribute, 1), 1, m_limits.rows);
    }

    int readColumn(Tab &tab, int column)
    {
        const int end = std::min(column + repeated(u"number-columns-repeated"), m_limits.columns);
        const QString visibility = m_xml.attribute(u"visibility");
        if (visibility == u"collapse" || visibility == u"filter") {
            for (int i = column; i < end; ++i)
                tab.hiddenColumns.insert(i);
        }
        return end;
    }

    void readRow(Tab &tab, GridBuilder &builder)
    {
        const int repeats = repeated(u"number-rows-repeated");
        const QString visibility = m_xml.attribute(u"visibility");
        const bool hidden = visibility == u"collapse" || visibility == u"filter";
        int column = 0;
        bool anything = false;
        const int inside = m_xml.depth();
        while (!m_error && m_xml.nextInside(inside)) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"covered-table-cell") {
                column += repeated(u"number-columns-repeated");
                m_xml.skip();
            } else if (m_xml.name() == u"table-cell") {
                column = readCell(tab, builder, column, repeats, anything);
            } else {
                m_xml.skip();
            }
            column = std::min(column, m_limits.columns);
        }
        if (hidden && (anything || repeats == 1) && m_row < m_limits.rows)
            tab.hiddenRows.insert(m_row);
        m_row = std::min(m_row + repeats, m_limits.rows);
    }

    int readCell(Tab &tab, GridBuilder &builder, int column, int rowRepeats, bool &anything)
    {
        const int columnRepeats = repeated(u"number-columns-repeated");
        const int rowSpan = m_xml.number(u"number-rows-spanned", 1);
        const int columnSpan = m_xml.number(u"number-columns-spanned", 1);
        const bool isUncalculated =
            !m_xml.attribute(u"formula").isEmpty() && m_xml.attribute(u"value-type").isEmpty();
        const QString text = CellText(m_xml, m_limits).read();
        if (rowSpan > 1 || columnSpan > 1) {
            anything = true;
            if (!builder.merge(m_row, column, rowSpan, columnSpan))
                m_error = damaged(m_part).value();
        }
        if (text.isEmpty() && isUncalculated) {
            tab.uncalculated.insert(address(m_row, column));
            if (tab.uncalculated.size() > m_limits.cells)
                m_error = tooLarge(m_part).value();
        }
        if (text.isEmpty())
            return column + columnRepeats;
        anything = true;
        for (int r = 0; r < rowRepeats && !m_error; ++r) {
            for (int c = 0; c < columnRepeats && !m_error; ++c) {
                if (!builder.put(m_row + r, column + c, text))
                    m_error = tooLarge(m_part).value();
            }
        }
        return column + columnRepeats;
    }

    Xml m_xml;
    QString m_part;
    Limits m_limits;
    Spent m_spent;
    Workbook m_workbook;
    QSet<QString> m_hiddenStyles;
    std::optional<Error> m_error;
    int m_row = 0;
};

Status refuseEncrypted(Archive &archive, const Limits &limits)
{
    const QString part = u"META-INF/manifest.xml"_s;
    if (!archive.has(part))
        return {};
    const Result<QByteArray> manifest = archive.read(part);
    if (!manifest)
        return failure(manifest.error());
    Xml xml(*manifest, part, limits);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"encryption-data")
            return encrypted();
    }
    return xml.status();
}

} // namespace

Result<Workbook> readOds(Archive &archive, const Limits &limits)
{
    if (const Status status = refuseEncrypted(archive, limits); !status)
        return failure(status.error());
    const QString contentPart = u"content.xml"_s;
    const Result<QByteArray> content = archive.read(contentPart);
    if (!content)
        return failure(content.error());
    Result<Workbook> workbook = ContentReader(*content, contentPart, limits).read();
    const QString metaPart = u"meta.xml"_s;
    if (!workbook || !archive.has(metaPart))
        return workbook;
    const Result<QByteArray> meta = archive.read(metaPart);
    if (!meta)
        return failure(meta.error());
    Result<std::vector<NamedText>> properties =
        readNamedTexts(*meta, metaPart, u"user-defined", limits);
    if (!properties)
        return failure(properties.error());
    workbook->properties = std::move(*properties);
    return workbook;
}

} // namespace mokuhyo::intake
