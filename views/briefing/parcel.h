// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace partnership {

/// A part of a zipped document.
struct ParcelPart
{
    QString name; ///< with its folders: "word/document.xml"
    QByteArray bytes;
    bool stored = false; ///< as it is, for what has to be found without unpacking
};

/// The parts as one zip file, in their order and without a time: the same parts give the same bytes. Problem:
/// there is not enough memory.
Result<QByteArray> parcelOf(const QList<ParcelPart> &parts);

/// The parts of one, in their order. A Problem with Fault::Input where it cannot be unpacked, or holds more
/// than 64 MB.
Result<QList<ParcelPart>> partsOf(const QByteArray &parcel);

} // namespace partnership
