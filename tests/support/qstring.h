#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ostream>

// How failed assertions print Qt's strings.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toUtf8().toStdString() << '"';
}
