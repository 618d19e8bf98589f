// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/packing.h"

#include <QtEndian>

#include <zlib.h>

namespace partnership {
namespace {

/// No zlib stream holds more than so many times its own length (zlib.net/zlib_tech.html).
constexpr qsizetype mostPacked = 1032;
/// No source is longer: readers refuse it before.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

/// The bytes are those of a file that anyone may have made.
bool isPlausible(const QByteArray &bytes)
{
    if (bytes.size() < qsizetype(sizeof(quint32)))
        return false;
    const qsizetype claimed = qFromBigEndian<quint32>(bytes.constData());
    return claimed <= mostBytes && claimed <= mostPacked * bytes.size();
}

} // namespace

QByteArray packed(const QString &text)
{
    return qCompress(text.toUtf8());
}

/// By zlib itself, since qUncompress() reports bad bytes to the log of the program.
std::optional<QString> unpacked(const QByteArray &bytes)
{
    if (!isPlausible(bytes))
        return {};
    QByteArray text(qFromBigEndian<quint32>(bytes.constData()), Qt::Uninitialized);
    auto length = uLongf(text.size());
    const int code = uncompress(reinterpret_cast<Bytef *>(text.data()), &length,
                                reinterpret_cast<const Bytef *>(bytes.constData()) + sizeof(quint32),
                                uLong(bytes.size()) - sizeof(quint32));
    // Of an empty text only the number is kept.
    const bool whole = code == Z_OK || text.isEmpty();
    return whole && length == uLongf(text.size()) ? std::optional(QString::fromUtf8(text)) : std::nullopt;
}

} // namespace partnership
