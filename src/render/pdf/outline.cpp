#include "render/pdf/outline.h"

#include "render/pdf/key_tree.h"

namespace mokuhyo::render::pdf {

namespace {

struct Bookmark
{
    size_t page = 0;
    int part = 0;
    int parent = -1; // index; -1: the outline itself
    std::vector<int> kids;
};

// A bookmark for each listed part, below the one before it of a lower level.
std::vector<Bookmark> bookmarksOf(const Document &document)
{
    std::vector<Bookmark> marks;
    std::vector<int> open; // the last bookmark of each level
    for (size_t page = 0; page < document.pages.size(); ++page) {
        const int part = document.pages[page].sheet;
        const FlowSheet &sheet = document.sheets[static_cast<size_t>(part)];
        const bool begins = page == 0 || document.pages[page - 1].sheet != part;
        if (!begins || !sheet.listed)
            continue;
        while (static_cast<int>(open.size()) > sheet.level)
            open.pop_back();
        const auto index = static_cast<int>(marks.size());
        marks.push_back({page, part, open.empty() ? -1 : open.back(), {}});
        if (!open.empty())
            marks[static_cast<size_t>(open.back())].kids.push_back(index);
        open.push_back(index);
    }
    return marks;
}

} // namespace

Reference outline(File &file, const Document &document, const std::vector<Reference> &pages)
{
    const std::vector<Bookmark> marks = bookmarksOf(document);
    const Reference root = file.reserve();
    const Reference first = file.reserve(static_cast<int>(marks.size()));
    const auto reference = [&](int mark) {
        return mark < 0 ? root : Reference{first.number + mark};
    };
    std::vector<int> top;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].parent < 0)
            top.push_back(static_cast<int>(i));
    }
    const auto addKids = [&](Entries &entries, const std::vector<int> &kids) {
        if (kids.empty())
            return;
        entries["/First"] = reference(kids.front());
        entries["/Last"] = reference(kids.back());
        entries["/Count"] = integer(static_cast<long long>(kids.size()));
    };
    const auto writeAll = [&](const std::vector<int> &siblings) {
        for (size_t i = 0; i < siblings.size(); ++i) {
            const Bookmark &mark = marks[static_cast<size_t>(siblings[i])];
            const FlowSheet &sheet = document.sheets[static_cast<size_t>(mark.part)];
            Entries item{{"/Title", textString(sheet.title.simplified())},
                         {"/Parent", reference(mark.parent)},
                         {"/Dest", array({pages[mark.page], name("/Fit")})}};
            if (i > 0)
                item["/Prev"] = reference(siblings[i - 1]);
            if (i + 1 < siblings.size())
                item["/Next"] = reference(siblings[i + 1]);
            addKids(item, mark.kids);
            if (!mark.kids.empty()) // closed, or a long outline hides its chapters
                item["/Count"] = integer(-static_cast<long long>(mark.kids.size()));
            file.put(reference(siblings[i]), dictionary(item));
        }
    };
    writeAll(top);
    for (const Bookmark &mark : marks)
        writeAll(mark.kids);
    Entries entries{{"/Type", name("/Outlines")}};
    addKids(entries, top);
    file.put(root, dictionary(entries));
    return root;
}

Object pageLabels(File &file, const Document &document)
{
    std::vector<std::pair<Object, Object>> labels;
    int next = 0; // the number that goes on without a label of its own; 0: none does
    for (size_t page = 0; page < document.pages.size(); ++page) {
        const QString &printed = document.pages[page].number;
        bool isNumber = false;
        const int number = printed.toInt(&isNumber);
        if (isNumber && number == next) {
            ++next;
            continue;
        }
        Entries entries;
        if (isNumber) {
            entries["/S"] = name("/D");
            if (number != 1)
                entries["/St"] = integer(number);
        } else if (!printed.isEmpty()) {
            entries["/P"] = textString(printed);
        }
        next = isNumber ? number + 1 : 0;
        labels.emplace_back(integer(static_cast<long long>(page)), dictionary(entries));
    }
    return keyTree(file, "/Nums", labels);
}

} // namespace mokuhyo::render::pdf
