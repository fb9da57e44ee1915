#pragma once

#include "core/result.h"
#include "render/pdf/objects.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::render::pdf {

// A PDF file, written object by object in whatever order they are ready, so that no more than one
// of them is in memory. It takes its name when it is finished and is gone otherwise.
class File
{
public:
    explicit File(const QString &path);
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    // References to objects that are put later, each once: the first of `count` in a row.
    [[nodiscard]] Reference reserve(int count = 1);
    void put(Reference reference, std::string_view syntax);
    void put(Reference reference, const Object &object) { put(reference, object.syntax()); }
    Reference add(const Object &object);

    void putStream(Reference reference, Entries entries, std::string_view bytes);
    Reference addStream(Entries entries, std::string_view bytes);

    // Streams that the file holds compressed. Any thread may do the compressing.
    [[nodiscard]] static std::string compressed(std::string_view bytes);
    void putCompressed(Reference reference, std::string_view compressed, Entries entries = {});
    Reference addCompressed(std::string_view bytes, Entries entries = {});

    // Nothing that is written from here on will help.
    [[nodiscard]] bool failed() const { return m_failed; }

    // The table of objects, then the file itself. Errors: NoSpace and Io, of earlier
    // writing too; Internal where a reserved object was never put.
    [[nodiscard]] Status finish(Reference root, Reference info);
    [[nodiscard]] Status error() const;

private:
    QSaveFile m_file;
    std::string m_buffer;
    qint64 m_written = 0;          // bytes, those in the buffer not counted
    std::vector<qint64> m_offsets; // of the objects from number 1 on; 0: not put yet
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    bool m_failed = false;

    void begin(Reference reference);
    void write(std::string_view bytes);
    void flush();
};

} // namespace mokuhyo::render::pdf
