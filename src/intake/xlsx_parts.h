#pragma once

#include "core/result.h"
#include "intake/archive.h"
#include "intake/grid.h"
#include "intake/xml.h"

#include <QHash>
#include <QStringList>

#include <vector>

// The parts of an Office Open XML workbook besides its sheets (ECMA-376, transitional and strict).
namespace mokuhyo::intake::xlsx {

struct Relation
{
    QString id;
    QString type;   // its last path segment: worksheet, sharedStrings, …
    QString target; // part name inside the archive; empty: outside of it
};

struct SheetEntry
{
    QString name;
    QString relation;
    bool hidden = false;
};

struct WorkbookPart
{
    std::vector<SheetEntry> sheets;
    std::vector<NamedText> definedNames;
    bool date1904 = false;
};

// Relations of a part ("" : of the package). A part without any has none.
[[nodiscard]] Result<std::vector<Relation>> readRelations(Archive &archive, const QString &part,
                                                          const Limits &limits);
[[nodiscard]] const Relation *findType(const std::vector<Relation> &relations, QStringView type);

[[nodiscard]] Result<WorkbookPart> readWorkbookPart(const QByteArray &content, const QString &part,
                                                    const Limits &limits);
[[nodiscard]] Result<QStringList> readSharedStrings(const QByteArray &content, const QString &part,
                                                    const Limits &limits);
// The number format of each cell style.
[[nodiscard]] Result<QStringList> readStyles(const QByteArray &content, const QString &part,
                                             const Limits &limits);
[[nodiscard]] Result<std::vector<NamedText>>
readProperties(const QByteArray &content, const QString &part, const Limits &limits);

// The text of a shared or inline string that the reader has just entered: t and r/t joined, without
// the reading aids of rPh.
[[nodiscard]] QString readRichText(Xml &xml);

// _x000D_ and its like, as they stand for characters that XML cannot hold.
[[nodiscard]] QString decodeEscapes(const QString &text);

} // namespace mokuhyo::intake::xlsx
