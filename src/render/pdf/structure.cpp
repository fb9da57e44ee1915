#include "render/pdf/structure.h"

#include "render/pdf/key_tree.h"

#include <algorithm>

namespace mokuhyo::render::pdf {

namespace {

void appendReference(std::string &out, int number)
{
    out += std::to_string(number);
    out += " 0 R";
}

} // namespace

void Structure::append(Element parent, Kid kid)
{
    Chain &chain = parent == root ? m_rootKids : at(parent).kids;
    const auto index = static_cast<int>(m_kids.size());
    m_kids.push_back(kid);
    if (chain.last >= 0)
        m_kids[static_cast<size_t>(chain.last)].next = index;
    else
        chain.first = index;
    chain.last = index;
}

Structure::Element Structure::add(Element parent, const char *type)
{
    const auto element = static_cast<Element>(m_nodes.size());
    m_nodes.push_back({type, parent, {}, {}});
    append(parent, {-1, element, -1, false});
    return element;
}

void Structure::say(Element element, const char *key, const Object &value)
{
    m_more[element] += key + value.syntax();
}

void Structure::setTitle(Element element, const QString &title)
{
    say(element, "/T", textString(title));
}

void Structure::setAlternative(Element element, const QString &text)
{
    say(element, "/Alt", textString(text));
}

void Structure::setLanguage(Element element, const QString &language)
{
    say(element, "/Lang", textString(language));
}

void Structure::setId(Element element, const std::string &id)
{
    say(element, "/ID", byteString(id));
    m_ids.emplace_back(id, element);
}

void Structure::setAttributes(Element element, Reference attributes)
{
    at(element).attributes = attributes;
}

void Structure::setAttributes(Element element, const Object &attributes)
{
    say(element, "/A", attributes);
}

int Structure::refer(Element element, int page, Reference annotation, int pages)
{
    append(element, {page, annotation.number, -1, true});
    m_annotated.push_back(element);
    return pages + static_cast<int>(m_annotated.size()) - 1;
}

int Structure::mark(Element element, int page)
{
    const auto index = static_cast<size_t>(page);
    if (m_marks.size() <= index)
        m_marks.resize(index + 1);
    const auto mcid = static_cast<int>(m_marks[index].size());
    m_marks[index].push_back(element);
    append(element, {page, mcid, -1, false});
    return mcid;
}

const char *Structure::type(Element element) const
{
    return m_nodes[static_cast<size_t>(element)].type;
}

// Content of the element's own page is a bare number; content of others names its page.
void Structure::appendKids(std::string &out, Chain chain, int home, Reference first,
                           const std::vector<Reference> &pages) const
{
    if (chain.first < 0)
        return;
    const bool several = chain.first != chain.last;
    out += several ? "/K[" : "/K ";
    for (int i = chain.first; i >= 0; i = m_kids[static_cast<size_t>(i)].next) {
        const Kid &kid = m_kids[static_cast<size_t>(i)];
        if (i != chain.first)
            out += ' ';
        if (kid.page < 0) {
            appendReference(out, first.number + kid.number);
        } else if (kid.annotation) {
            out += "<</Type/OBJR/Pg ";
            appendReference(out, pages[static_cast<size_t>(kid.page)].number);
            out += "/Obj ";
            appendReference(out, kid.number);
            out += ">>";
        } else if (kid.page == home) {
            out += std::to_string(kid.number);
        } else {
            out += "<</Type/MCR/Pg ";
            appendReference(out, pages[static_cast<size_t>(kid.page)].number);
            out += "/MCID " + std::to_string(kid.number) + ">>";
        }
    }
    out += several ? "]" : "";
}

std::string Structure::elementObject(Element element, Reference tree, Reference first,
                                     const std::vector<Reference> &pages) const
{
    const Node &node = m_nodes[static_cast<size_t>(element)];
    std::string out = "<</S/";
    out += node.type;
    out += "/P ";
    appendReference(out, node.parent == root ? tree.number : first.number + node.parent);
    int home = -1;
    for (int i = node.kids.first; i >= 0 && home < 0; i = m_kids[static_cast<size_t>(i)].next)
        home = m_kids[static_cast<size_t>(i)].page;
    if (home >= 0) {
        out += "/Pg ";
        appendReference(out, pages[static_cast<size_t>(home)].number);
    }
    appendKids(out, node.kids, home, first, pages);
    if (node.attributes.number > 0) {
        out += "/A ";
        appendReference(out, node.attributes.number);
    }
    if (const auto more = m_more.find(element); more != m_more.end())
        out += more->second;
    return out + ">>";
}

// Which elements the marked content of each page belongs to.
Reference Structure::parentTree(File &file, Reference first, size_t pages) const
{
    std::vector<std::pair<Object, Object>> parents;
    for (size_t page = 0; page < pages; ++page) {
        std::string marks = "[";
        for (size_t i = 0; page < m_marks.size() && i < m_marks[page].size(); ++i) {
            marks += i > 0 ? " " : "";
            appendReference(marks, first.number + m_marks[page][i]);
        }
        parents.emplace_back(integer(static_cast<long long>(page)), file.add(Object(marks + ']')));
    }
    for (const Element element : m_annotated)
        parents.emplace_back(integer(static_cast<long long>(parents.size())),
                             Reference{first.number + element});
    return keyTree(file, "/Nums", parents);
}

Reference Structure::idTree(File &file, Reference first) const
{
    auto sorted = m_ids;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::pair<Object, Object>> names;
    for (const auto &[id, element] : sorted)
        names.emplace_back(byteString(id), Reference{first.number + element});
    return keyTree(file, "/Names", names);
}

std::optional<Reference> Structure::write(File &file, const std::vector<Reference> &pages,
                                          const std::function<bool(qint64, qint64)> &goOn) const
{
    const auto count = static_cast<Element>(m_nodes.size());
    const Reference tree = file.reserve();
    const Reference first = file.reserve(count);
    for (Element element = 0; element < count; ++element) {
        if (element % 1024 == 0 && !goOn(element, count))
            return {};
        file.put({first.number + element}, elementObject(element, tree, first, pages));
    }
    std::string kids;
    appendKids(kids, m_rootKids, -1, first, pages);
    kids.erase(0, 2);
    Entries entries{
        {"/Type", name("/StructTreeRoot")},
        {"/K", Object(kids)},
        {"/ParentTree", parentTree(file, first, pages.size())},
        {"/ParentTreeNextKey", integer(static_cast<long long>(pages.size() + m_annotated.size()))}};
    if (!m_ids.empty())
        entries["/IDTree"] = idTree(file, first);
    file.put(tree, dictionary(entries));
    return tree;
}

} // namespace mokuhyo::render::pdf
