// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace partnership {
namespace {

/// 63 bits, since SQLite's integers have a sign. A line feed parts the names: none of them holds one.
qint64 stableId(const QStringList &names)
{
    const QByteArray hash =
        QCryptographicHash::hash(names.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return qint64(qFromBigEndian<quint64>(hash.constData()) >> 1);
}

QString hex(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256);
}

} // namespace

qint64 statementId(const QByteArray &sourceSha256)
{
    return stableId({QStringLiteral("statement"), hex(sourceSha256)});
}

qint64 clauseId(const QByteArray &sourceSha256, const QString &clauseNumber)
{
    return stableId({QStringLiteral("clause"), hex(sourceSha256), clauseNumber});
}

qint64 commitmentId(const QByteArray &sourceSha256, const QString &commitment)
{
    return stableId({QStringLiteral("commitment"), hex(sourceSha256), commitment});
}

qint64 agencyId(const QString &side, const QString &name)
{
    return stableId({QStringLiteral("agency"), comparable(side), comparable(name)});
}

qint64 instrumentId(const QString &kind, const QString &name)
{
    return stableId({QStringLiteral("instrument"), comparable(kind), comparable(name)});
}

qint64 eventId(const QByteArray &sourceSha256, int index)
{
    return stableId({QStringLiteral("event"), hex(sourceSha256), QString::number(index)});
}

} // namespace partnership
