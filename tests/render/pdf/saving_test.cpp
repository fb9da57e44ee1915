#include "documents.h"
#include "render/pdf/file.h"
#include "render/pdf/pdf.h"
#include "support/qstring.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <catch2/catch.hpp>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

Document severalPages()
{
    documents::Plan plan;
    plan.headings = QStringList{u"順位"_s, u"取組項目"_s};
    for (int i = 1; i <= 40; ++i)
        plan.items.push_back({QString::number(i), u"第%1の取組"_s.arg(i)});
    plan.rowsOnPage = 2;
    return documents::make({plan});
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Files of this process cannot grow past the size while it lives: as on a full medium.
class FullMedium
{
public:
    explicit FullMedium(rlim_t size)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullMedium()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

TEST_CASE("a cancelled export leaves the old file and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"goals.pdf"_s);
    put(path, "former edition");
    const Document document = severalPages();
    const auto pages = static_cast<qint64>(document.pages.size());
    REQUIRE(pages > 10);
    const qint64 stopAt = GENERATE(0, 7, 25, 110); // while drawing, and while saving
    bool stopped = false;
    const Status status = writePdf(document, path, {}, [&](qint64 done, qint64 total) {
        CHECK(done <= total);
        stopped = done >= stopAt;
        return !stopped;
    });
    CHECK(stopped);
    REQUIRE_FALSE(status.has_value());
    CHECK(status.error().code == ErrorCode::Cancelled);
    CHECK(content(path) == "former edition");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a no to the progress holds, wherever it comes and whatever is said after it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"goals.pdf"_s);
    const Document document = severalPages();
    int asked = 0;
    REQUIRE(writePdf(document, path, {}, [&](qint64, qint64) { return ++asked > 0; }).has_value());
    put(path, "former edition");
    for (int no = 1; no <= asked; ++no) {
        CAPTURE(no);
        int heard = 0;
        const Status status =
            writePdf(document, path, {}, [&](qint64, qint64) { return ++heard != no; });
        REQUIRE_FALSE(status.has_value());
        CHECK(status.error().code == ErrorCode::Cancelled);
        CHECK(heard == no);
        CHECK(content(path) == "former edition");
    }
}

TEST_CASE("a file that lacks an object is not finished")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lacking.pdf"_s);
    {
        pdf::File file(path);
        const auto root = file.reserve();
        const auto never = file.reserve();
        file.put(root, pdf::dictionary({{"/Type", pdf::name("/Catalog")}, {"/Pages", never}}));
        const Status status = file.finish(root, root);
        REQUIRE_FALSE(status.has_value());
        CHECK(status.error().code == ErrorCode::Internal);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a medium that fills up leaves the old file and is named as the reason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"goals.pdf"_s);
    put(path, "former edition");
    const Document document = severalPages();
    Status status;
    {
        const FullMedium full(4096);
        status = writePdf(document, path, {});
    }
    REQUIRE_FALSE(status.has_value());
    CHECK_FALSE(status.error().message.isEmpty());
    CHECK(status.error().where.contains(u"goals.pdf"_s));
    CHECK(content(path) == "former edition");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a place that cannot be written is told apart from a full one")
{
    const QTemporaryDir folder;
    const Status status = writePdf(severalPages(), folder.filePath(u"missing/goals.pdf"_s), {});
    REQUIRE_FALSE(status.has_value());
    CHECK(status.error().code == ErrorCode::Io);
}

TEST_CASE("a document without pages is refused")
{
    const QTemporaryDir folder;
    const Status status = writePdf(Document{}, folder.filePath(u"none.pdf"_s), {});
    REQUIRE_FALSE(status.has_value());
    CHECK(status.error().code == ErrorCode::Invalid);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("progress is told without going back and ends at the end")
{
    const QTemporaryDir folder;
    qint64 last = -1;
    qint64 end = 0;
    const auto told = [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        last = done;
        end = total;
        return true;
    };
    REQUIRE(writePdf(severalPages(), folder.filePath(u"goals.pdf"_s), {}, told).has_value());
    CHECK(last == end);
}
