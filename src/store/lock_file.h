#pragma once

#include <QDateTime>
#include <QString>

namespace mokuhyo::store {

// Says who has a store open, for people on other machines that reach the same folder. Processes of
// one machine share a store through SQLite's own locks and need no more than to see the file.
class LockFile
{
public:
    struct Holder
    {
        QString user;
        QString host;
        qint64 process = 0;
        QString since;
    };

    LockFile() = default;
    LockFile(LockFile &&other) noexcept : m_path(std::exchange(other.m_path, QString())) {}
    LockFile &operator=(LockFile &&other) noexcept
    {
        std::swap(m_path, other.m_path);
        return *this;
    }
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;
    ~LockFile();

    [[nodiscard]] static QString pathFor(const QString &storePath);
    // Who holds it on another machine; an empty host: nobody does.
    [[nodiscard]] static Holder otherHolder(const QString &storePath, const QString &host);
    // Takes the file unless somebody on this machine has it. Leftovers of ended processes are
    // taken over. A lock that cannot be written is no reason not to work.
    [[nodiscard]] static LockFile take(const QString &storePath, const Holder &holder);

private:
    QString m_path; // empty: not ours to remove
};

[[nodiscard]] QString localHost();
[[nodiscard]] QString localUser();

} // namespace mokuhyo::store
