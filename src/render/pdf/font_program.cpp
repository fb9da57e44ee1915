#include "render/pdf/font_program.h"

#include <QCoreApplication>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>
#include <cmath>
#include <map>

namespace mokuhyo::render::pdf {

namespace {

using Face = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;
using Blob = std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)>;
using Input = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;
using Plan = std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)>;

QByteArray table(const QRawFont &font, hb_tag_t tag)
{
    std::array<char, 5> letters{};
    hb_tag_to_string(tag, letters.data());
    return font.fontTable(letters.data());
}

// Shaping and colour tables are of no use inside a PDF, and hb-subset copies what it is offered.
bool isWanted(hb_tag_t tag)
{
    switch (tag) {
    case HB_TAG('g', 'l', 'y', 'f'):
    case HB_TAG('l', 'o', 'c', 'a'):
    case HB_TAG('C', 'F', 'F', ' '):
    case HB_TAG('h', 'e', 'a', 'd'):
    case HB_TAG('h', 'h', 'e', 'a'):
    case HB_TAG('h', 'm', 't', 'x'):
    case HB_TAG('m', 'a', 'x', 'p'):
    case HB_TAG('n', 'a', 'm', 'e'):
    case HB_TAG('p', 'o', 's', 't'):
    case HB_TAG('O', 'S', '/', '2'):
        return true;
    default:
        return false;
    }
}

// A font's tables, read once each. They live as long as the face: hb-subset keeps pointers into a
// table after it has given back its reference.
class Tables
{
public:
    explicit Tables(const QRawFont &font) : m_font(font) {}

    [[nodiscard]] hb_blob_t *reference(hb_tag_t tag)
    {
        if (!isWanted(tag))
            return nullptr;
        const auto known = m_blobs.find(tag);
        if (known != m_blobs.end())
            return hb_blob_reference(known->second.blob.get());
        Kept kept{table(m_font, tag), {nullptr, hb_blob_destroy}};
        kept.blob.reset(hb_blob_create(kept.bytes.constData(),
                                       static_cast<unsigned>(kept.bytes.size()),
                                       HB_MEMORY_MODE_READONLY, nullptr, nullptr));
        return hb_blob_reference(m_blobs.emplace(tag, std::move(kept)).first->second.blob.get());
    }

private:
    struct Kept
    {
        QByteArray bytes; // shared, so moving it leaves the data where it is
        Blob blob;
    };
    QRawFont m_font;
    std::map<hb_tag_t, Kept> m_blobs;
};

hb_blob_t *referenceTable(hb_face_t *, hb_tag_t tag, void *data)
{
    return static_cast<Tables *>(data)->reference(tag);
}

qint16 signedAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.size() >= offset + 2 ? qFromBigEndian<qint16>(bytes.constData() + offset)
                                      : qint16(0);
}

// OS/2 fsType: of the usage bits the most liberal counts; 0x0100 forbids subsets, 0x0200 outlines.
bool mayBeSubset(const QByteArray &os2)
{
    const int fsType = signedAt(os2, 8);
    const bool restricted = (fsType & 0x0002) != 0 && (fsType & 0x000c) == 0;
    return !restricted && (fsType & 0x0300) == 0;
}

QString readPostScriptName(hb_face_t *face)
{
    std::array<char, 128> letters{};
    unsigned size = letters.size();
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size,
                        letters.data());
    QString name;
    for (unsigned i = 0; i < size && i < letters.size(); ++i) {
        const QChar letter = QLatin1Char(letters[i]);
        if (letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-'))
            name += letter;
    }
    return name.isEmpty() ? QStringLiteral("Font") : name;
}

} // namespace

FontProgram::FontProgram(const QRawFont &font) : m_raw(font)
{
    auto tables = std::make_unique<Tables>(font);
    m_face.reset(
        hb_face_create_for_tables(referenceTable, tables.release(),
                                  [](void *owned) { delete static_cast<Tables *>(owned); }),
        hb_face_destroy);
    m_font.reset(hb_font_create(m_face.get()), hb_font_destroy);
    m_unitsPerEm = std::max(1u, hb_face_get_upem(m_face.get()));
    m_name = readPostScriptName(m_face.get());
    if (!mayBeSubset(table(m_raw, HB_TAG('O', 'S', '/', '2'))))
        return;
    if (!table(m_raw, HB_TAG('l', 'o', 'c', 'a')).isEmpty())
        m_kind = Kind::TrueType;
    else if (const Blob cff(hb_face_reference_table(m_face.get(), HB_TAG('C', 'F', 'F', ' ')),
                            hb_blob_destroy);
             hb_blob_get_length(cff.get()) > 0)
        m_kind = Kind::Cff;
}

int FontProgram::perThousand(int units) const
{
    return static_cast<int>(std::lround(units * 1000.0 / m_unitsPerEm));
}

FontMetrics FontProgram::metrics() const
{
    const QByteArray head = table(m_raw, HB_TAG('h', 'e', 'a', 'd'));
    const QByteArray hhea = table(m_raw, HB_TAG('h', 'h', 'e', 'a'));
    const QByteArray os2 = table(m_raw, HB_TAG('O', 'S', '/', '2'));
    const QByteArray post = table(m_raw, HB_TAG('p', 'o', 's', 't'));
    FontMetrics metrics;
    metrics.ascent = perThousand(signedAt(hhea, 4));
    metrics.descent = perThousand(signedAt(hhea, 6));
    const bool knowsCapitals = signedAt(os2, 0) >= 2 && signedAt(os2, 88) > 0;
    metrics.capHeight = knowsCapitals ? perThousand(signedAt(os2, 88)) : metrics.ascent;
    const double weight = signedAt(os2, 4) / 65.0;
    metrics.stemV = static_cast<int>(50 + weight * weight); // the usual estimate from the weight
    metrics.italicAngle = signedAt(post, 4);
    for (size_t i = 0; i < metrics.box.size(); ++i)
        metrics.box[i] = perThousand(signedAt(head, 36 + 2 * static_cast<qsizetype>(i)));
    return metrics;
}

int FontProgram::width(quint32 glyph) const
{
    return perThousand(hb_font_get_glyph_h_advance(m_font.get(), glyph));
}

Result<FontSubset> FontProgram::subset(const std::vector<quint32> &glyphs) const
{
    const auto refuse = [this] {
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate(
                "Pdf", "フォント「%1」をPDFに埋め込めません。別のフォントを選んでください。")
                .arg(m_name));
    };
    const Input input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    if (m_kind == Kind::None || !input)
        return refuse();
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    hb_set_add(wanted, 0);
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    // Ids are kept, so that codes of pages written before the subset stay right and CID equals GID.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS |
                                               HB_SUBSET_FLAGS_NO_HINTING |
                                               HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const Plan plan(hb_subset_plan_create_or_fail(m_face.get(), input.get()),
                    hb_subset_plan_destroy);
    if (!plan)
        return refuse();
    const Face face(hb_subset_plan_execute_or_fail(plan.get()), hb_face_destroy);
    if (!face)
        return refuse();
    const Blob blob(m_kind == Kind::Cff
                        ? hb_face_reference_table(face.get(), HB_TAG('C', 'F', 'F', ' '))
                        : hb_face_reference_blob(face.get()),
                    hb_blob_destroy);
    unsigned size = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &size);
    if (size == 0)
        return refuse();
    FontSubset result{QByteArray(bytes, static_cast<qsizetype>(size)), {}};
    const hb_map_t *kept = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (quint32 glyph = 0; glyph < hb_face_get_glyph_count(m_face.get()); ++glyph) {
        if (hb_map_has(kept, glyph))
            result.glyphs.push_back(glyph);
    }
    return result;
}

} // namespace mokuhyo::render::pdf
