#include "render/xlsx/identity.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {

QString originText(const XlsxIdentity &identity)
{
    return QStringList{identity.store, identity.handout, identity.base}.join(u'|');
}

QString cellsHash(const QHash<QString, Cell> &cells, QStringList keys)
{
    std::sort(keys.begin(), keys.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    for (const QString &key : keys) {
        const auto cell = cells.constFind(key);
        if (cell == cells.cend() || cell->value.isEmpty())
            continue;
        add(key);
        add(cell->value);
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString rowText(const QString &record, const XlsxIdentity &identity, const QString &hash)
{
    return QStringList{record, identity.base, hash}.join(u'|');
}

} // namespace mokuhyo::render::xlsx
