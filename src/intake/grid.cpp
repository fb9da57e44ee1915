#include "intake/grid.h"

#include <algorithm>

namespace mokuhyo::intake {

const Tab *Workbook::tab(const QString &name) const
{
    const auto found =
        std::find_if(tabs.begin(), tabs.end(), [&](const Tab &t) { return t.name == name; });
    return found == tabs.end() ? nullptr : &*found;
}

QString address(int row, int column)
{
    QString letters;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + (n - 1) % 26));
    return letters + QString::number(row + 1);
}

} // namespace mokuhyo::intake
