#include "render/pdf/structure.h"

#include "render/pdf/key_tree.h"

#include <qpdf/QPDF.hh>

#include <algorithm>

namespace mokuhyo::render::pdf {

Structure::Element Structure::add(Element parent, const char *type)
{
    const auto element = static_cast<Element>(m_nodes.size());
    m_nodes.push_back(Node{type, parent, {}, {}});
    (parent == root ? m_rootKids : at(parent).kids).push_back(Kid{-1, element});
    return element;
}

void Structure::setTitle(Element element, const QString &title)
{
    at(element).entries["/T"] = textString(title);
}

void Structure::setLanguage(Element element, const QString &language)
{
    at(element).entries["/Lang"] = textString(language);
}

void Structure::setId(Element element, const std::string &id)
{
    at(element).entries["/ID"] = Object::newString(id);
    m_ids.emplace_back(id, element);
}

void Structure::setAttributes(Element element, const Object &attributes)
{
    at(element).entries["/A"] = attributes;
}

int Structure::mark(Element element, int page)
{
    const auto index = static_cast<size_t>(page);
    if (m_marks.size() <= index)
        m_marks.resize(index + 1);
    const auto mcid = static_cast<int>(m_marks[index].size());
    m_marks[index].push_back(element);
    at(element).kids.push_back(Kid{page, mcid});
    return mcid;
}

const char *Structure::type(Element element) const
{
    return m_nodes[static_cast<size_t>(element)].type;
}

Object Structure::write(QPDF &pdf, std::vector<Object> &pages) const
{
    const Object treeRoot = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> objects;
    objects.reserve(m_nodes.size());
    for (size_t i = 0; i < m_nodes.size(); ++i)
        objects.push_back(pdf.makeIndirectObject(Object::newDictionary()));
    const auto object = [&objects](Element element) {
        return objects[static_cast<size_t>(element)];
    };

    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        Object &element = objects[i];
        element.replaceKey("/S", name(std::string("/") + node.type));
        element.replaceKey("/P", node.parent == root ? treeRoot : object(node.parent));
        for (const auto &[key, value] : node.entries)
            element.replaceKey(key, value);
        if (node.kids.empty())
            continue;
        // Content of the element's own page is a bare number; content of others names its page.
        const auto onPage = std::find_if(node.kids.begin(), node.kids.end(),
                                         [](const Kid &kid) { return kid.page >= 0; });
        const int home = onPage == node.kids.end() ? -1 : onPage->page;
        if (home >= 0)
            element.replaceKey("/Pg", pages[static_cast<size_t>(home)]);
        std::vector<Object> kids;
        for (const Kid &kid : node.kids) {
            if (kid.page < 0)
                kids.push_back(object(kid.number));
            else if (kid.page == home)
                kids.push_back(integer(kid.number));
            else
                kids.push_back(dictionary({{"/Type", name("/MCR")},
                                           {"/Pg", pages[static_cast<size_t>(kid.page)]},
                                           {"/MCID", integer(kid.number)}}));
        }
        element.replaceKey("/K", kids.size() == 1 ? kids.front() : array(kids));
    }

    std::vector<std::pair<Object, Object>> parents;
    for (size_t page = 0; page < pages.size(); ++page) {
        std::vector<Object> marks;
        if (page < m_marks.size()) {
            for (const Element element : m_marks[page])
                marks.push_back(object(element));
        }
        pages[page].replaceKey("/StructParents", integer(static_cast<long long>(page)));
        parents.emplace_back(integer(static_cast<long long>(page)),
                             pdf.makeIndirectObject(array(marks)));
    }
    std::vector<Object> kids;
    for (const Kid &kid : m_rootKids)
        kids.push_back(object(kid.number));
    Object tree = treeRoot;
    tree.replaceKey("/Type", name("/StructTreeRoot"));
    tree.replaceKey("/K", kids.size() == 1 ? kids.front() : array(kids));
    tree.replaceKey("/ParentTree", keyTree(pdf, "/Nums", parents));
    tree.replaceKey("/ParentTreeNextKey", integer(static_cast<long long>(pages.size())));
    if (!m_ids.empty()) {
        auto sorted = m_ids;
        std::sort(sorted.begin(), sorted.end());
        std::vector<std::pair<Object, Object>> names;
        for (const auto &[id, element] : sorted)
            names.emplace_back(Object::newString(id), object(element));
        tree.replaceKey("/IDTree", keyTree(pdf, "/Names", names));
    }
    return treeRoot;
}

} // namespace mokuhyo::render::pdf
