#pragma once

#include <QDir>
#include <QString>

#include <catch2/catch.hpp>

// Real material of municipalities lies beside the project where it may; tests that read it skip
// aloud where it is missing.
inline QString sharedFolder()
{
    const QString folder = qEnvironmentVariable(
        "MOKUHYO_SHARED", QDir::cleanPath(QStringLiteral(MOKUHYO_SOURCE_DIR "/../shared")));
    return QDir(folder).exists() ? folder : QString();
}

#define SKIP_WITHOUT_SHARED()                                                                      \
    if (sharedFolder().isEmpty()) {                                                                \
        WARN("SKIPPED: the real goal sheets (../shared) are not here");                            \
        return;                                                                                    \
    }
