#pragma once

#include <QSet>
#include <QString>

namespace mokuhyo {

// A text as part of a file's name that Windows takes too: without \ / : * ? " < > | and control
// characters, without spaces or full stops at its ends.
[[nodiscard]] QString fileNamePart(const QString &text);

// Names of files in one folder, each only once; case and width make no difference.
class FileNames
{
public:
    // Of what lies in that folder already; none where the folder is not there.
    explicit FileNames(const QString &folder);

    // `stem` with the suffix (".xlsx"), a （2） between them where the name is taken.
    [[nodiscard]] QString nameFor(const QString &stem, const QString &suffix);

private:
    QSet<QString> m_taken;
};

// At most so many bytes of UTF-8, cut between characters: file systems count bytes.
[[nodiscard]] QString cutToBytes(const QString &text, qsizetype bytes);

} // namespace mokuhyo
