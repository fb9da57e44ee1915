#include "desk/typed_journal.h"

#include "core/identity.h"
#include "desk/open_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int interval = 1000; // ms; the most that a crash takes
const QString ending = u".json"_s;

QString lockOf(const QString &path)
{
    return path + u".lock"_s;
}

QByteArray toJson(const std::vector<TypedText> &texts)
{
    QJsonArray list;
    for (const TypedText &typed : texts)
        list.append(QJsonObject{{u"sheet"_s, typed.sheet},
                                {u"item"_s, typed.cell.item},
                                {u"key"_s, typed.cell.key},
                                {u"text"_s, typed.text}});
    return QJsonDocument(list).toJson();
}

std::vector<TypedText> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TypedText> texts;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : list) {
        const QJsonObject one = value.toObject();
        texts.push_back({one[u"sheet"_s].toString(),
                         {one[u"item"_s].toString(), one[u"key"_s].toString()},
                         one[u"text"_s].toString()});
    }
    return texts;
}

// Whole or not at all; without texts there is no file.
bool save(const QString &path, const std::vector<TypedText> &texts)
{
    if (texts.empty())
        return !QFile::exists(path) || QFile::remove(path);
    QSaveFile file(path);
    // What is half typed is nobody else's to read.
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(toJson(texts)) >= 0 && file.commit();
}

} // namespace

TypedJournal::TypedJournal(Typed typed, QObject *parent)
    : QObject(parent), m_typed(std::move(typed))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TypedJournal::look);
}

TypedJournal::~TypedJournal()
{
    m_writing.waitForFinished();
}

QString TypedJournal::folder()
{
    return QFileInfo(QSettings().fileName()).absolutePath() + u"/typed"_s;
}

std::vector<TypedText> TypedJournal::begin(const QString &storePath)
{
    end();
    m_left.clear();
    if (storePath.isEmpty() || !QDir().mkpath(folder()))
        return {};
    m_prefix = QString::fromLatin1(
        QCryptographicHash::hash(OpenStores::key(storePath).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
    m_path = QDir(folder()).filePath(m_prefix + u'-' + newId() + ending);
    m_lock = std::make_unique<QLockFile>(lockOf(m_path));
    m_lock->setStaleLockTime(0); // as long as the process lives
    if (!m_lock->tryLock(0)) {
        m_path.clear();
        return {};
    }
    takeOver();
    m_timer.start();
    return m_left;
}

// Files whose window is gone become this one's: first written here, then removed there.
void TypedJournal::takeOver()
{
    const QDir dir(folder());
    QStringList taken;
    for (const QString &name : dir.entryList({m_prefix + u"-*"_s + ending}, QDir::Files)) {
        const QString path = dir.filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (path == m_path || !lock.tryLock(0))
            continue;
        for (const TypedText &text : read(path)) {
            if (std::ranges::find(m_left, text) == m_left.end())
                m_left.push_back(text);
        }
        taken += path;
    }
    m_unwritten = !save(m_path, m_left);
    m_written = m_left;
    if (m_unwritten)
        return;
    for (const QString &path : std::as_const(taken))
        QFile::remove(path);
}

void TypedJournal::look()
{
    if (m_writing.isRunning())
        return; // a slow disk: what changed meanwhile is written next time
    std::vector<TypedText> texts = m_left;
    for (TypedText &typed : m_typed())
        texts.push_back(std::move(typed));
    // What could not be written is tried again, changed or not.
    if (m_writing.resultCount() > 0)
        m_unwritten = !m_writing.result();
    if (texts != m_written || m_unwritten)
        write(texts);
}

void TypedJournal::write(const std::vector<TypedText> &texts)
{
    m_written = texts;
    m_writing = QtConcurrent::run([path = m_path, texts] { return save(path, texts); });
}

void TypedJournal::settle(const TypedText &text)
{
    std::erase(m_left, text);
}

void TypedJournal::end()
{
    m_timer.stop();
    m_writing.waitForFinished();
    m_writing = {};
    if (!m_path.isEmpty())
        save(m_path, m_left);
    m_path.clear();
    m_lock.reset();
    m_written.clear();
    m_unwritten = false;
}

} // namespace mokuhyo::desk
