// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QString>

#include <utility>

namespace partnership {

class Library;

/// Another number after another program, or another part of this one, has written to the library's file.
/// Problem: it can no longer be read, as when a newer version has brought it up to its own date.
Result<qint64> writesOfOthers(const Library &library);

/// What the file system tells of a library and of the journal beside it, without a lock and without opening
/// either.
struct FileTrace
{
    using Identity = std::pair<quint64, quint64>; ///< device and number; both 0 where there is no file
    struct Change
    {
        qint64 size = -1; ///< -1 where there is no file
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const Change &) const = default;
    };

    Identity file{0, 0};
    Change library;
    Change journal;

    static FileTrace of(const QString &path);
    /// A journal is there as long as somebody writes, or since somebody was cut off.
    bool hasJournal() const { return journal.size > 0; }
    /// Is this program writing to some library at the moment?
    static bool isWrittenHere();
    bool operator==(const FileTrace &) const = default;
};

} // namespace partnership
