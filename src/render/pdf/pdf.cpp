#include "render/pdf/pdf.h"

#include "render/pdf/file.h"
#include "render/pdf/links.h"
#include "render/pdf/metadata.h"
#include "render/pdf/outline.h"
#include "render/pdf/page_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <exception>
#include <future>
#include <optional>

namespace mokuhyo::render {

namespace {

using namespace pdf;

// Of the steps that writing counts after the pages: the fonts, the structure, the file.
constexpr qint64 fontSteps = 20;
constexpr qint64 structureSteps = 79;
constexpr qint64 allSteps = 100;

// Compresses contents on other threads while the next page is drawn. They go to the file in order
// and as many pages later on every machine, so that the same document gives the same file.
class Contents
{
public:
    explicit Contents(File &file) : m_file(file) {}

    void put(Reference reference, std::string content)
    {
        if (m_waiting.size() >= most)
            takeFirst();
        m_waiting.emplace_back(reference,
                               std::async(std::launch::async, [content = std::move(content)] {
                                   return File::compressed(content);
                               }));
    }
    void finish()
    {
        while (!m_waiting.empty())
            takeFirst();
    }

private:
    File &m_file;
    static constexpr size_t most = 8;
    std::deque<std::pair<Reference, std::future<std::string>>> m_waiting;

    void takeFirst()
    {
        m_file.putCompressed(m_waiting.front().first, m_waiting.front().second.get());
        m_waiting.pop_front();
    }
};

std::vector<Reference> row(Reference first, size_t count)
{
    std::vector<Reference> all;
    for (size_t i = 0; i < count; ++i)
        all.push_back({first.number + static_cast<int>(i)});
    return all;
}

// Pages hang on nodes of the root, because no array of a PDF/A-1 may hold more than 8191 objects.
Reference writePages(File &file, const Document &document, const std::vector<Reference> &pages,
                     const std::vector<Reference> &contents,
                     const std::vector<std::vector<Object>> &links, Reference resources)
{
    constexpr size_t nodeSize = 256;
    const auto points = [](Length length) { return number(length * pointsPerLength); };
    const Reference root = file.reserve();
    std::vector<Object> nodes;
    for (size_t from = 0; from < pages.size(); from += nodeSize) {
        const size_t to = std::min(pages.size(), from + nodeSize);
        const Reference node = file.reserve();
        std::vector<Object> kids;
        for (size_t i = from; i < to; ++i) {
            const Page &page = document.pages[i];
            Entries entries{{"/Type", name("/Page")},
                            {"/Parent", node},
                            {"/MediaBox", array({integer(0), integer(0), points(page.width),
                                                 points(page.height)})},
                            {"/Resources", resources},
                            {"/Contents", contents[i]},
                            {"/StructParents", integer(static_cast<long long>(i))}};
            if (!links[i].empty()) {
                entries["/Annots"] = array(links[i]);
                entries["/Tabs"] = name("/S"); // in the order of the structure
            }
            file.put(pages[i], dictionary(entries));
            kids.push_back(pages[i]);
        }
        file.put(node, dictionary({{"/Type", name("/Pages")},
                                   {"/Parent", root},
                                   {"/Count", integer(static_cast<long long>(to - from))},
                                   {"/Kids", array(kids)}}));
        nodes.push_back(node);
    }
    file.put(root, dictionary({{"/Type", name("/Pages")},
                               {"/Count", integer(static_cast<long long>(pages.size()))},
                               {"/Kids", array(nodes)}}));
    return root;
}

Status cancelled()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("render", "書き出しを取り消しました。"));
}

Status write(const Document &document, const QString &path, const PdfOptions &options,
             const Progress &progress)
{
    const size_t count = document.pages.size();
    const auto drawn = static_cast<qint64>(count);
    File file(path);
    const auto goOn = [&](qint64 done) {
        return !file.failed() && proceeds(progress, done, drawn + allSteps);
    };
    const auto stopped = [&] { return file.failed() ? file.error() : cancelled(); };

    FontSet fonts(document.fonts);
    Structure structure;
    const Tagging tagging(document, structure, options.language, file);
    const std::vector<Reference> pages = row(file.reserve(static_cast<int>(count)), count);
    const std::vector<Reference> contents = row(file.reserve(static_cast<int>(count)), count);
    std::vector<std::vector<Object>> links;
    Contents compressing(file);
    for (size_t i = 0; i < count; ++i) {
        if (!goOn(static_cast<qint64>(i)))
            return stopped();
        compressing.put(contents[i],
                        pageContent(document, static_cast<int>(i), fonts, tagging, structure));
        links.push_back(writeLinks(file, document, static_cast<int>(i), pages, tagging, structure));
    }
    compressing.finish();
    const Result<Object> fontObjects = fonts.write(file);
    if (!fontObjects)
        return failure(fontObjects.error());
    const Reference resources = file.add(dictionary({{"/Font", *fontObjects}}));
    const std::optional<Reference> tree =
        structure.write(file, pages, [&](qint64 done, qint64 total) {
            return goOn(drawn + fontSteps + structureSteps * done / total);
        });
    if (!tree || !goOn(drawn + fontSteps + structureSteps))
        return stopped();

    const QString title = options.title.isEmpty() ? document.title : options.title;
    const Metadata metadata = writeMetadata(file, title, options);
    const Reference root = file.add(
        dictionary({{"/Type", name("/Catalog")},
                    {"/Pages", writePages(file, document, pages, contents, links, resources)},
                    {"/StructTreeRoot", *tree},
                    {"/MarkInfo", dictionary({{"/Marked", boolean(true)}})},
                    {"/Lang", textString(options.language)},
                    {"/ViewerPreferences", dictionary({{"/DisplayDocTitle", boolean(true)}})},
                    {"/Outlines", outline(file, document, pages)},
                    {"/PageMode", name(document.sheets.size() > 1 ? "/UseOutlines" : "/UseNone")},
                    {"/PageLabels", pageLabels(file, document)},
                    {"/OutputIntents", array({outputIntent(file)})},
                    {"/Metadata", metadata.packet}}));
    if (!goOn(drawn + allSteps))
        return stopped();
    return file.finish(root, metadata.info);
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
