#include "core/identity.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QUuid>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// Names the ids of this program among all UUIDv5; made once at random, never to change.
const QUuid idNamespace(u"6f1d3f0e-5a0b-4c0b-9a55-0d7d1f0c8a11"_s);

struct Tick
{
    quint64 milliseconds;
    quint16 sequence; // 12 bits
};

Tick nextTick(quint64 milliseconds)
{
    static QMutex mutex;
    static Tick last{0, 0};
    const QMutexLocker lock(&mutex);
    if (milliseconds > last.milliseconds) {
        last = {milliseconds, quint16(QRandomGenerator::global()->bounded(0x800))};
    } else if (++last.sequence > 0xfff) {
        last = {last.milliseconds + 1, 0};
    }
    return last;
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QString newId(const QDateTime &now)
{
    const Tick tick = nextTick(quint64(std::max<qint64>(0, now.toMSecsSinceEpoch())));
    const quint64 high = (tick.milliseconds << 16) | 0x7000u | tick.sequence;
    const quint64 low =
        (QRandomGenerator::global()->generate64() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const QString hex = u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
    return u"%1-%2-%3-%4-%5"_s.arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4),
                                   hex.mid(20));
}

QString derivedId(const QStringList &parts)
{
    QByteArray name;
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        name += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return QUuid::createUuidV5(idNamespace, name).toString(QUuid::WithoutBraces);
}

bool isId(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull() && text == text.toLower();
}

QString timestamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace mokuhyo
