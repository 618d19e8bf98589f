// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QByteArray>
#include <QString>

namespace partnership {

/// What a document may be at most. A long statement has 200 KB; a line of a megabyte is no prose.
constexpr qsizetype largestDocument = 128 * 1024 * 1024; ///< bytes
constexpr qsizetype longestText = 8 * 1024 * 1024; ///< UTF-16 units; what is made of it takes 200 times that
constexpr qsizetype longestLine = 1024 * 1024; ///< bytes of plain text, UTF-16 units of what other forms give

/// A document as it came: its bytes and the name its problems are told under.
struct Document
{
    QString name;
    QByteArray bytes;

    /// That something is wrong with it; the line is 0 where none can be named.
    Problem problem(const QString &what, const QString &advice, qsizetype line = 0) const
    {
        return {.what = what, .file = name, .line = line, .words = {}, .advice = advice};
    }
};

} // namespace partnership
