#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/mount.h>

#include <catch2/catch.hpp>
#include <string>

// Hands on the file and the disk below a store, to break them.
namespace raw {

// A plain connection, without any of the store's care.
class Handle
{
public:
    explicit Handle(const QString &path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
    }
    ~Handle() { sqlite3_close(m_handle); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    void run(const char *sql) const
    {
        char *message = nullptr;
        const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, &message);
        if (message != nullptr)
            UNSCOPED_INFO(message);
        sqlite3_free(message);
        REQUIRE(code == SQLITE_OK);
    }
    [[nodiscard]] sqlite3 *get() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

inline void run(const QString &path, const char *sql)
{
    Handle(path).run(sql);
}

// Where a table begins in the file.
inline int rootPage(const QString &path, const char *table)
{
    const Handle handle(path);
    sqlite3_stmt *query = nullptr;
    REQUIRE(sqlite3_prepare_v2(handle.get(), "SELECT rootpage FROM sqlite_master WHERE name = ?",
                               -1, &query, nullptr) == SQLITE_OK);
    sqlite3_bind_text(query, 1, table, -1, SQLITE_STATIC);
    const int page = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int(query, 0) : 0;
    sqlite3_finalize(query);
    REQUIRE(page > 1);
    return page;
}

// A disk of a few MiB that really gets full, where this user may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(int mebibytes)
    {
        const std::string options = "size=" + std::to_string(mebibytes) + "m";
        m_mounted = ::mount("tmpfs", folder().constData(), "tmpfs", 0, options.c_str()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(folder().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void makeReadOnly() const
    {
        REQUIRE(::mount("tmpfs", folder().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) ==
                0);
    }
    // Leaves no more than `bytes` free.
    void fill(qint64 bytes) const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size())
            continue;
        ballast.resize(std::max<qint64>(0, ballast.size() - bytes));
    }
    void clear() const { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace raw
