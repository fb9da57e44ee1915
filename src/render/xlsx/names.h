#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace mokuhyo::render::xlsx {

// Names for tabs that every Excel accepts, each only once: without []:*?/\ of either width, without
// apostrophes at the ends, at most 31 UTF-16 units. Case and width make no difference to Excel.
class TabNames
{
public:
    explicit TabNames(const QStringList &reserved);
    [[nodiscard]] QString nameFor(const QString &wanted);

private:
    QSet<QString> m_taken;
};

// A text as the XML of a workbook holds it: what looks like the escape of a character (_x0041_) is
// escaped itself, and characters that XML does not know become escapes.
[[nodiscard]] QByteArray cellText(const QString &text);

} // namespace mokuhyo::render::xlsx
