#pragma once

#include "render/pdf/file.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::render::pdf {

// The structure tree of a tagged PDF: elements are made in reading order, marked content of pages
// is hung into them as it is drawn, and all objects are written at the end. A packet has a hundred
// thousand elements, so they are kept small.
class Structure
{
public:
    using Element = int; // index
    static constexpr Element root = -1;

    [[nodiscard]] Element add(Element parent, const char *type);

    void setTitle(Element element, const QString &title);
    void setAlternative(Element element, const QString &text); // of what is seen only
    void setLanguage(Element element, const QString &language);
    void setId(Element element, const std::string &id); // so that data cells can name it
    // Attributes of tables: an object that many cells share, or the element's own.
    void setAttributes(Element element, Reference attributes);
    void setAttributes(Element element, const Object &attributes);

    // Marked content on a page: the MCID to write into the page's content.
    [[nodiscard]] int mark(Element element, int page);

    // An annotation on a page that belongs to the element; answers its /StructParent, which counts
    // on after the pages.
    [[nodiscard]] int refer(Element element, int page, Reference annotation, int pages);

    [[nodiscard]] const char *type(Element element) const;

    // The /StructTreeRoot; nothing where it was stopped. Pages name themselves to its parent tree
    // by their index, as /StructParents. `goOn` hears how many elements are written of how many;
    // where it says no, the file is left unfinished.
    [[nodiscard]] std::optional<Reference>
    write(File &file, const std::vector<Reference> &pages,
          const std::function<bool(qint64, qint64)> &goOn) const;

private:
    // Kids of an element are chained, because most have one or two.
    struct Kid
    {
        int page = -1; // of marked content or an annotation; -1: an element
        int number = 0;
        int next = -1;
        bool annotation = false;
    };
    struct Chain
    {
        int first = -1;
        int last = -1;
    };
    struct Node
    {
        const char *type = "";
        Element parent = root;
        Chain kids;
        Reference attributes; // 0: none
    };

    std::vector<Node> m_nodes;
    std::vector<Kid> m_kids;
    Chain m_rootKids;
    std::vector<std::vector<Element>> m_marks; // of each page, by MCID
    std::vector<Element> m_annotated;          // whose annotations they are, one after the other
    std::vector<std::pair<std::string, Element>> m_ids;
    std::map<Element, std::string> m_more; // entries that few elements have, as written

    [[nodiscard]] Node &at(Element element) { return m_nodes[static_cast<size_t>(element)]; }
    void append(Element parent, Kid kid);
    void say(Element element, const char *key, const Object &value);
    void appendKids(std::string &out, Chain chain, int home, Reference first,
                    const std::vector<Reference> &pages) const;
    [[nodiscard]] std::string elementObject(Element element, Reference tree, Reference first,
                                            const std::vector<Reference> &pages) const;
    [[nodiscard]] Reference parentTree(File &file, Reference first, size_t pages) const;
    [[nodiscard]] Reference idTree(File &file, Reference first) const;
};

} // namespace mokuhyo::render::pdf
