#include "desk/page_names.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PageNames)
};

} // namespace

QString pageNumber(const render::Document &document, int page)
{
    const QString &printed = document.pages[static_cast<size_t>(page)].number;
    if (!printed.isEmpty())
        return printed;
    const bool none = std::ranges::all_of(
        document.pages, [](const render::Page &other) { return other.number.isEmpty(); });
    return none ? QString::number(page + 1) : Tr::tr("（%1）").arg(page + 1);
}

QString pageName(const render::Document &document, int page)
{
    const auto part = static_cast<size_t>(document.pages[static_cast<size_t>(page)].sheet);
    return pageNumber(document, page) + u'　' +
           QString(document.sheets[part].title).replace(u'\n', u' ');
}

std::optional<int> pageOfNumber(const render::Document &document, const QString &typed)
{
    QString wanted = searchKey(typed);
    const auto printed = std::ranges::find_if(document.pages, [&](const render::Page &page) {
        return !wanted.isEmpty() && searchKey(page.number) == wanted;
    });
    if (printed != document.pages.end())
        return static_cast<int>(printed - document.pages.begin());
    wanted.remove(u'(').remove(u')');
    bool isNumber = false;
    const int place = wanted.toInt(&isNumber);
    if (isNumber && place >= 1 && place <= static_cast<int>(document.pages.size()))
        return place - 1;
    return {};
}

} // namespace mokuhyo::desk
