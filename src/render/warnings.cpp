#include "render/warnings.h"

#include "render/printable.h"
#include "render/typeset.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr qsizetype mostNamed = 5; // characters that a message lists

// The character at this place, both halves of it.
QString characterAt(QStringView text, qsizetype at)
{
    const bool pair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return text.sliced(at, pair ? 2 : 1).toString();
}

void note(QStringList &characters, const QString &one)
{
    if (characters.size() < mostNamed && !characters.contains(one))
        characters += one;
}

QStringList withoutGlyph(const FlowCell &cell)
{
    QStringList characters;
    for (const Line &line : cell.lines) {
        for (const Glyph &glyph : line.glyphs) {
            if (glyph.id == 0 && glyph.cluster < line.length)
                note(characters, characterAt(line.text(), glyph.cluster));
        }
    }
    return characters;
}

QStringList unprintable(const QString &text)
{
    QStringList codes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnprintable(text, i))
            note(codes, u"U+%1"_s.arg(text[i].unicode(), 4, 16, QLatin1Char('0')).toUpper());
    }
    return codes;
}

class Collector
{
public:
    Collector(const Document &document, const PlaceOf &placeOf)
        : m_document(document), m_placeOf(placeOf)
    {
    }

    std::vector<Warning> run()
    {
        for (const FlowSheet &sheet : m_document.sheets) {
            checkFont(sheet);
            for (const FlowBlock &block : sheet.blocks) {
                for (const FlowRow &row : block.rows) {
                    for (const FlowCell &cell : row.cells)
                        checkCell(sheet, cell);
                }
            }
            ++m_part;
        }
        return std::move(m_warnings);
    }

private:
    void checkFont(const FlowSheet &sheet)
    {
        const QString &family = sheet.paper.font;
        if (m_families.contains(family))
            return;
        m_families += family;
        const QString used = Typesetter::usedFamily(family);
        if (used != family) {
            warn(sheet, {},
                 QCoreApplication::translate(
                     "render", "様式の書体「%1」がこのコンピューターにないため、「%2」で代えます。"
                               "行の折り返しとページの数が変わることがあります。")
                     .arg(family, used));
        }
    }

    void checkCell(const FlowSheet &sheet, const FlowCell &cell)
    {
        if (const QStringList missing = withoutGlyph(cell); !missing.isEmpty()) {
            warn(sheet, cell,
                 QCoreApplication::translate(
                     "render", "%1にどの書体にもない文字があり、四角などで印刷します：%2")
                     .arg(m_placeOf(m_part, cell), missing.join(u' ')));
        }
        if (const QStringList codes = unprintable(cell.text); !codes.isEmpty()) {
            warn(sheet, cell,
                 QCoreApplication::translate("render",
                                             "%1に印刷できない制御文字があり、除いて印刷します：%2")
                     .arg(m_placeOf(m_part, cell), codes.join(u' ')));
        }
    }

    void warn(const FlowSheet &sheet, const FlowCell &cell, const QString &message)
    {
        m_warnings.push_back({sheet.sheet, cell.record, cell.field, message});
    }

    const Document &m_document;
    const PlaceOf &m_placeOf;
    std::vector<Warning> m_warnings;
    QStringList m_families; // looked at
    int m_part = 0;
};

} // namespace

std::vector<Warning> paperWarnings(const Document &document, const PlaceOf &placeOf)
{
    return Collector(document, placeOf).run();
}

} // namespace mokuhyo::render
