#include "render/pdf/pdf.h"

#include "render/pdf/metadata.h"
#include "render/pdf/outline.h"
#include "render/pdf/page_content.h"
#include "render/pdf/save.h"
#include "render/pdf/stream.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <exception>

namespace mokuhyo::render {

namespace {

using namespace pdf;

Object makePage(QPDF &pdf, const Page &page, const Object &resources)
{
    const auto points = [](Length length) { return Object::newReal(length * pointsPerLength, 3); };
    return pdf.makeIndirectObject(dictionary(
        {{"/Type", name("/Page")},
         {"/MediaBox", array({integer(0), integer(0), points(page.width), points(page.height)})},
         {"/Resources", resources}}));
}

// Pages hang on nodes of the root, because no array of a PDF/A-1 may hold more than 8191 objects.
// QPDF::addPage would look through all pages again and again.
void writePageTree(QPDF &pdf, std::vector<Object> &pages)
{
    constexpr size_t nodeSize = 256;
    Object root = pdf.makeIndirectObject(dictionary(
        {{"/Type", name("/Pages")}, {"/Count", integer(static_cast<long long>(pages.size()))}}));
    std::vector<Object> nodes;
    for (size_t from = 0; from < pages.size(); from += nodeSize) {
        const auto first = pages.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = static_cast<std::ptrdiff_t>(std::min(nodeSize, pages.size() - from));
        const std::vector<Object> kids(first, first + count);
        nodes.push_back(pdf.makeIndirectObject(dictionary({{"/Type", name("/Pages")},
                                                           {"/Count", integer(count)},
                                                           {"/Parent", root},
                                                           {"/Kids", array(kids)}})));
        for (Object kid : kids)
            kid.replaceKey("/Parent", nodes.back());
    }
    root.replaceKey("/Kids", array(nodes));
    pdf.getRoot().replaceKey("/Pages", root);
}

Status cancelled()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Pdf", "PDFの書き出しを中止しました。"));
}

Status write(const Document &document, const QString &path, const PdfOptions &options,
             const Progress &progress)
{
    const auto count = static_cast<qint64>(document.pages.size());
    const qint64 total = count + 100;

    QPDF pdf;
    pdf.emptyPDF();
    FontSet fonts(document.fonts);
    Structure structure;
    const Tagging tagging(document, structure, options.language, pdf);
    Object resources = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> pages;
    for (qint64 i = 0; i < count; ++i) {
        if (!proceeds(progress, i, total))
            return cancelled();
        Object page = makePage(pdf, document.pages[static_cast<size_t>(i)], resources);
        const std::string content =
            pageContent(document, static_cast<int>(i), fonts, tagging, structure);
        page.replaceKey("/Contents", compressedStream(pdf, content));
        pages.push_back(page);
    }
    const Result<Object> fontObjects = fonts.write(pdf);
    if (!fontObjects)
        return failure(fontObjects.error());
    resources.replaceKey("/Font", *fontObjects);
    writePageTree(pdf, pages);

    const QString title = options.title.isEmpty() ? document.title : options.title;
    Object root = pdf.getRoot();
    root.replaceKey("/StructTreeRoot", structure.write(pdf, pages));
    root.replaceKey("/MarkInfo", dictionary({{"/Marked", Object::newBool(true)}}));
    root.replaceKey("/Lang", textString(options.language));
    root.replaceKey("/ViewerPreferences",
                    dictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
    root.replaceKey("/Outlines", outline(pdf, document, pages));
    root.replaceKey("/PageMode", name(document.sheets.size() > 1 ? "/UseOutlines" : "/UseNone"));
    root.replaceKey("/PageLabels", pageLabels());
    root.replaceKey("/OutputIntents", array({outputIntent(pdf)}));
    writeMetadata(pdf, title, options);

    return save(pdf, path, [&](int percent) { return proceeds(progress, count + percent, total); });
}

} // namespace

Status writePdf(const Document &document, const QString &path, const PdfOptions &options,
                const Progress &progress)
{
    if (document.pages.empty())
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Pdf", "書き出すページがありません。"));
    try {
        return write(document, path, options, progress);
    } catch (const std::exception &defect) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("Pdf", "PDFを作れませんでした（%1）。")
                           .arg(QString::fromUtf8(defect.what())));
    }
}

} // namespace mokuhyo::render
