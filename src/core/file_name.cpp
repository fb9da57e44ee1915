#include "core/file_name.h"

#include "core/text.h"

#include <QDir>
#include <QTextBoundaryFinder>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QString fileNamePart(const QString &text)
{
    static const QString refused = u"\\/:*?\"<>|"_s;
    QString part;
    for (const QChar c : text.simplified()) {
        if (refused.contains(c))
            part += u'_';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            part += c;
    }
    part = trimmedText(part);
    while (part.endsWith(u'.') || part.endsWith(u' '))
        part.chop(1);
    return part;
}

FileNames::FileNames(const QString &folder)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return;
    for (const QString &name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System))
        m_taken.insert(folded(name));
}

QString FileNames::nameFor(const QString &stem, const QString &suffix)
{
    QString name = stem + suffix;
    for (int number = 2; m_taken.contains(folded(name)); ++number)
        name = stem + u"（%1）"_s.arg(number) + suffix;
    m_taken.insert(folded(name));
    return name;
}

QString cutToBytes(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    while (characters.toNextBoundary() > 0 &&
           text.left(characters.position()).toUtf8().size() <= bytes)
        end = characters.position();
    return text.left(end);
}

} // namespace mokuhyo
