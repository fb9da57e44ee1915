#pragma once

#include "render/pdf/objects.h"

#include <QString>

#include <string>
#include <vector>

class QPDF;

namespace mokuhyo::render::pdf {

// The structure tree of a tagged PDF: elements are made in reading order, marked content of pages
// is hung into them as it is drawn, and all objects are written at the end.
class Structure
{
public:
    using Element = int; // index
    static constexpr Element root = -1;

    [[nodiscard]] Element add(Element parent, const char *type);

    void setTitle(Element element, const QString &title);
    void setLanguage(Element element, const QString &language);
    void setId(Element element, const std::string &id); // so that data cells can name it
    // Attributes of tables: an object that many cells share.
    void setAttributes(Element element, const Object &attributes);

    // Marked content on a page: the MCID to write into the page's content.
    [[nodiscard]] int mark(Element element, int page);

    [[nodiscard]] const char *type(Element element) const;

    // The /StructTreeRoot; sets /StructParents of the pages.
    [[nodiscard]] Object write(QPDF &pdf, std::vector<Object> &pages) const;

private:
    struct Kid
    {
        int page = -1; // of marked content; -1: an element
        int number = 0;
    };
    struct Node
    {
        const char *type = "";
        Element parent = root;
        std::vector<Kid> kids;
        Entries entries; // everything else
    };

    std::vector<Node> m_nodes;
    std::vector<Kid> m_rootKids;
    std::vector<std::vector<Element>> m_marks; // of each page, by MCID
    std::vector<std::pair<std::string, Element>> m_ids;

    [[nodiscard]] Node &at(Element element) { return m_nodes[static_cast<size_t>(element)]; }
};

} // namespace mokuhyo::render::pdf
