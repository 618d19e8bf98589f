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

} // namespace partnership
