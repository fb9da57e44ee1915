#include "intake/delimited_reader.h"

#include "core/formula_guard.h"
#include "intake/grid_builder.h"
#include "intake/markup.h"
#include "intake/messages.h"

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

bool endsRow(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Splits text into cells; calls back with (row, column, text).
class Splitter
{
public:
    Splitter(const QString &text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    template<class Put>
    [[nodiscard]] bool run(Put put)
    {
        int row = 0;
        int column = 0;
        while (m_at <= m_text.size()) {
            if (!put(row, column, cell()))
                return false;
            if (m_at >= m_text.size())
                break;
            const QChar c = m_text[m_at++];
            if (c == m_delimiter) {
                ++column;
                continue;
            }
            if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            ++row;
            column = 0;
        }
        return true;
    }

private:
    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"' && !m_unclosed) {
            const qsizetype start = m_at;
            QString text;
            if (quoted(text))
                return text + plain();
            // From here on no quote is ever closed: one failed look is enough.
            m_unclosed = true;
            m_at = start;
        }
        return plain();
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !endsRow(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    bool quoted(QString &text)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                text += c;
            } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
                text += c;
                ++m_at;
            } else {
                return true;
            }
        }
        return false;
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_unclosed = false;
};

} // namespace

QChar delimiterOf(const QString &text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool insideQuotes = false;
    bool cellBegins = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && insideQuotes && i + 1 < text.size() && text[i + 1] == u'"')
            ++i; // a quote of the text itself
        else if (c == u'"' && (insideQuotes || cellBegins))
            insideQuotes = !insideQuotes;
        else if (!insideQuotes && c == u'\t')
            return u'\t';
        else if (!insideQuotes && c == u',')
            ++commas;
        else if (!insideQuotes && c == u';')
            ++semicolons;
        cellBegins = c == u',' || c == u';' || endsRow(c);
    }
    return semicolons > commas ? u';' : u',';
}

Result<Workbook> readDelimited(const QString &text, const QString &name, const Limits &limits)
{
    Spent spent;
    GridBuilder builder(limits, spent);
    const bool markup = hasMarkup(text);
    const bool ok =
        Splitter(text, delimiterOf(text)).run([&](int row, int column, const QString &cell) {
            const QString shown = withoutGuard(cell);
            return builder.put(row, column, markup ? withoutMarkup(shown) : shown);
        });
    Workbook workbook;
    workbook.tabs.emplace_back();
    workbook.tabs.back().name = name;
    if (!ok || !builder.finish(workbook.tabs.back()))
        return tooLarge({});
    return workbook;
}

} // namespace mokuhyo::intake
