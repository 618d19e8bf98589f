// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QStringList>

namespace partnership {

/// One entry of a lexicon file: the fields of a line, and where it stands. The fields are views of the text
/// that was read, which must outlive them and all copies.
struct Entry
{
    QString file;
    qsizetype line = 0;
    QStringList fields;

    /// The words of a field that holds several, parted by semicolons.
    QStringList list(qsizetype field) const;
    /// The problem that a field is not one of the words allowed there.
    Problem wrong(qsizetype field, const QString &expected) const;
};

/// Reads a table: one entry a line, fields parted by "|", "#" opens a comment line. Every line must have the
/// given number of fields and a first field that is not empty; else the Problem names file and line.
Result<QList<Entry>> readTable(const QString &file, const QString &text, qsizetype fields);

} // namespace partnership
