// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/holdings.h"
#include "models/statement/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace partnership {

class Connection;

/// What a backup was made before, or for. Damaged: the bytes of a file that could no longer be read as a
/// library, put aside before another took its place.
enum class BackupReason { Asked, Daily, Import, Upgrade, Restore, Damaged };

/// One word for the name of a backup, the same in every language: "daily".
QString code(BackupReason reason);
/// For people: "before an import".
QString wording(BackupReason reason);

/// A copy of a library as it was at some time.
struct Backup
{
    QString name; ///< by its time (UTC) and reason: "20260318-093000-daily"
    QString path;
    QString digest; ///< of its content, as it was written
    BackupReason reason = BackupReason::Asked;
    QDateTime made;
    qint64 size = 0;
    std::optional<Holdings> holds; ///< none where it cannot be read
};

/// What a restored library was before.
struct Restored
{
    Backup backup;
    std::optional<Backup> before; ///< none where there was no file
};

/// The backups of one library: the newest ten that differ, in a folder of the user's data folder that is
/// named after the library and its place. So the library stays one file, also on a medium or in a folder of
/// others; a library that was moved begins anew, and its old backups stay where they are.
class Backups
{
public:
    static constexpr int most = 10;

    /// The file need not be there any more.
    explicit Backups(const QString &library);

    const QString &folder() const { return m_folder; }
    /// Newest first.
    QList<Backup> list() const;
    /// Is a day over since the last one, and was the library changed since?
    bool isDue(const QDateTime &now) const;

    /// Copies the library as it stands, by SQLite's online backup, checks the copy to its last page and gives
    /// it its name only then. Where a backup of the same content is there already, that one is now of this
    /// time. The library itself is only read. Problems name the folder.
    Result<Backup> make(BackupReason reason) const;
    Result<Backup> make(BackupReason reason, const Connection &library) const;

    /// Puts a backup in the place of the library, after a backup of what is there now. A library that
    /// somebody has open changes under its hands in one transaction; one that is damaged is replaced. A
    /// Problem, that the library is so already among them, leaves everything as it was.
    Result<Restored> restore(const QString &name) const;

private:
    using Writing = std::function<Result<Done>(const QString &draft)>;
    Result<Backup> keep(BackupReason reason, const Writing &write) const;
    Result<Backup> keepPresent(bool isSound) const;
    Result<Backup> find(const QString &name) const;
    Result<Backup> findWhole(const QString &name) const;
    Result<Done> makeFolder() const;
    void dropOldest() const;
    Problem notMade(const Problem &why) const;
    Problem isSoAlready() const;

    QString m_library;
    QString m_folder;
};

} // namespace partnership
