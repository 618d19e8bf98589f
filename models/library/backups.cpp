// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/backups.h"

#include "models/library/backupfile.h"
#include "models/library/copying.h"
#include "models/library/draft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

const QString suffix = QStringLiteral(".partnership");
const QString timeForm = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qint64 secondsOfADay = 24 * 60 * 60;
constexpr std::array allReasons{BackupReason::Asked,   BackupReason::Daily,   BackupReason::Import,
                                BackupReason::Upgrade, BackupReason::Restore, BackupReason::Damaged};

Problem refusal(const QString &what, const QString &path, const QString &words, const QString &advice)
{
    return {Fault::Library, what, path, 0, words, advice};
}

/// The same for a library however it is called, and also when it is gone.
QString placeOf(const QString &library)
{
    const QFileInfo info(library);
    if (info.exists())
        return info.canonicalFilePath();
    return QDir(QFileInfo(info.absolutePath()).canonicalFilePath()).filePath(info.fileName());
}

QString folderFor(const QString &library)
{
    const QString place = placeOf(library);
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("backups/%1-%2")
                      .arg(QFileInfo(place).completeBaseName().left(60), QLatin1String(hash.first(8))));
}

/// "20260318-093000-daily.0123456789abcdef.partnership"; of any other name nothing is known.
std::optional<Backup> backupAt(const QFileInfo &info)
{
    Backup backup{info.baseName(),
                  info.filePath(),
                  info.completeBaseName().section(QLatin1Char('.'), 1),
                  {},
                  QDateTime(),
                  info.size(),
                  {}};
    const QString reason = backup.name.section(QLatin1Char('-'), 2);
    const auto *known =
        std::ranges::find_if(allReasons, [&reason](BackupReason r) { return code(r) == reason; });
    backup.made =
        QDateTime::fromString(backup.name.first(std::min(timeForm.size(), backup.name.size())), timeForm);
    backup.made.setTimeSpec(Qt::UTC);
    if (known == allReasons.end() || !backup.made.isValid() || backup.digest.isEmpty())
        return {};
    backup.reason = *known;
    return backup;
}

/// Newest first; nobody has looked into them.
QList<Backup> filesIn(const QString &folder)
{
    QList<Backup> backups;
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList({QLatin1Char('*') + suffix}, QDir::Files)) {
        if (const auto backup = backupAt(info))
            backups.append(*backup);
    }
    std::ranges::sort(backups, [](const Backup &a, const Backup &b) { return a.name > b.name; });
    return backups;
}

Backup lookedInto(Backup backup)
{
    const auto held = holdingsOf(backup.path);
    if (held && backup.reason != BackupReason::Damaged)
        backup.holds = *held;
    return backup;
}

/// Of now, and behind all others even where the clock was set back.
QString nameFor(BackupReason reason, const QList<Backup> &backups)
{
    QDateTime at = QDateTime::currentDateTimeUtc();
    if (!backups.isEmpty())
        at = std::max(at, backups.first().made.addSecs(1));
    return at.toString(timeForm) + QLatin1Char('-') + code(reason);
}

Result<Done> copyBytes(const QString &from, const QString &to)
{
    // Closing the file would drop the locks of whoever is writing to it here.
    const QMutexLocker lock(&descriptorGuard());
    QFile file(from);
    if (file.copy(to))
        return Done();
    return refusal(BackupWords::tr("The file cannot be copied."), from, file.errorString(), {});
}

Result<Done> overwrite(const QString &library, const QString &backup)
{
    const auto from = Connection::toFile(backup, Connection::Mode::ReadOnly);
    const auto to = Connection::toFile(library, Connection::Mode::ReadWrite);
    if (!from || !to)
        return from ? to.problem() : from.problem();
    const QMutexLocker lock(&descriptorGuard());
    const QSqlDatabase &database = (*to)->database();
    return sqlite::copyPages((*from)->database(), database) ? Result<Done>(Done())
                                                            : (*to)->problem(sqlite::lastError(database));
}

/// Both while the damaged file stands aside, whose bytes are among the backups.
Result<Done> replace(const QString &library, const QString &backup)
{
    const QString aside = library + QStringLiteral(".damaged");
    const QString journal = library + QStringLiteral("-journal");
    const bool wasThere = QFile::exists(library);
    if (wasThere && !QFile::rename(library, aside))
        return refusal(BackupWords::tr("The damaged file cannot be moved aside."), library, {},
                       BackupWords::tr("Check that you may write in its folder."));
    // What it would have SQLite play back belongs to the file that is gone.
    QFile::remove(journal);
    auto made = makeFile(library, [&backup](const QString &draft) { return copyBytes(backup, draft); });
    if (wasThere)
        made ? QFile::remove(aside) : QFile::rename(aside, library);
    return made;
}

} // namespace

QString code(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Asked:
        return QStringLiteral("asked");
    case BackupReason::Daily:
        return QStringLiteral("daily");
    case BackupReason::Import:
        return QStringLiteral("import");
    case BackupReason::Upgrade:
        return QStringLiteral("upgrade");
    case BackupReason::Restore:
        return QStringLiteral("restore");
    case BackupReason::Damaged:
        return QStringLiteral("damaged");
    }
    Q_UNREACHABLE();
}

QString wording(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Asked:
        return BackupWords::tr("asked for");
    case BackupReason::Daily:
        return BackupWords::tr("daily");
    case BackupReason::Import:
        return BackupWords::tr("before an import");
    case BackupReason::Upgrade:
        return BackupWords::tr("before it was brought up to date");
    case BackupReason::Restore:
        return BackupWords::tr("before another was restored");
    case BackupReason::Damaged:
        return BackupWords::tr("the damaged file, put aside");
    }
    Q_UNREACHABLE();
}

Backups::Backups(const QString &library) : m_library(library), m_folder(folderFor(library)) {}

QList<Backup> Backups::list() const
{
    QList<Backup> backups = filesIn(m_folder);
    std::ranges::transform(backups, backups.begin(), lookedInto);
    return backups;
}

bool Backups::isDue(const QDateTime &now) const
{
    const QList<Backup> backups = filesIn(m_folder);
    if (backups.isEmpty())
        return true;
    // Its name is cut to the second.
    const QDateTime last = backups.first().made.addSecs(1);
    return last.secsTo(now) >= secondsOfADay && QFileInfo(m_library).lastModified() > last;
}

Result<Backup> Backups::make(BackupReason reason) const
{
    if (!QFile::exists(m_library))
        return refusal(BackupWords::tr("There is no library at this place."), m_library, {},
                       BackupWords::tr("Check the name."));
    const auto library = Connection::toFile(m_library, Connection::Mode::ReadOnly);
    return library ? make(reason, **library) : Result<Backup>(library.problem());
}

Result<Backup> Backups::make(BackupReason reason, const Connection &library) const
{
    const auto made = keep(reason, [&library](const QString &draft) { return copyToDraft(library, draft); });
    if (made)
        dropOldest();
    return made;
}

/// What is written into a draft, under the name of now; where its content is there already, that is.
Result<Backup> Backups::keep(BackupReason reason, const Writing &write) const
{
    if (auto folder = makeFolder(); !folder)
        return folder.problem();
    const FileDraft draft(m_folder + QLatin1Char('/') + code(reason));
    if (auto written = write(draft.name()); !written)
        return notMade(written.problem());
    const auto digest = contentDigest(draft.name());
    if (!digest)
        return notMade(digest.problem());
    const QList<Backup> backups = filesIn(m_folder);
    const QString path =
        m_folder + QLatin1Char('/') + nameFor(reason, backups) + QLatin1Char('.') + *digest + suffix;
    const auto same = std::ranges::find(backups, *digest, &Backup::digest);
    if (same != backups.end() && !QFile::rename(same->path, path))
        return notMade(refusal({}, same->path, {}, {}));
    if (same == backups.end()) {
        if (auto named = draft.appear(path); !named)
            return notMade(named.problem());
    }
    return lookedInto(*backupAt(QFileInfo(path)));
}

/// Of the library as it is, before another takes its place. Those that may be wanted stay until that is done.
Result<Backup> Backups::keepPresent(bool isSound) const
{
    if (!isSound)
        return keep(BackupReason::Damaged,
                    [this](const QString &draft) { return copyBytes(m_library, draft); });
    const auto library = Connection::toFile(m_library, Connection::Mode::ReadOnly);
    if (!library)
        return library.problem();
    return keep(BackupReason::Restore,
                [&library](const QString &draft) { return copyToDraft(**library, draft); });
}

Result<Backup> Backups::find(const QString &name) const
{
    for (const Backup &backup : filesIn(m_folder)) {
        if (backup.name == name)
            return backup;
    }
    return Problem{Fault::Usage, BackupWords::tr("There is no backup of this name."),
                   m_library,    0,
                   name,         BackupWords::tr("“partnership-explorer backup LIBRARY --list” lists them.")};
}

/// One that may be restored: nobody has changed it since it was written.
Result<Backup> Backups::findWhole(const QString &name) const
{
    const auto backup = find(name);
    if (!backup)
        return backup;
    const auto digest = contentDigest(backup->path);
    const auto sound = isSoundFile(backup->path);
    if (digest && sound && *sound && *digest == backup->digest)
        return backup;
    return refusal(BackupWords::tr("This backup is no longer what was written."), backup->path, {},
                   BackupWords::tr("Nothing was changed; choose another one."));
}

Result<Restored> Backups::restore(const QString &name) const
{
    const auto backup = findWhole(name);
    if (!backup)
        return backup.problem();
    Restored restored{*backup, {}};
    const bool wasThere = QFile::exists(m_library);
    const auto isSound = wasThere ? isSoundFile(m_library) : Result<bool>(false);
    if (!isSound)
        return isSound.problem();
    if (wasThere) {
        const auto before = keepPresent(*isSound);
        if (!before)
            return before.problem();
        if (before->digest == backup->digest)
            return isSoAlready();
        restored.before = *before;
    }
    if (auto done = *isSound ? overwrite(m_library, backup->path) : replace(m_library, backup->path); !done)
        return done.problem();
    dropOldest();
    return restored;
}

Problem Backups::isSoAlready() const
{
    return {Fault::Usage, BackupWords::tr("The library is as it was in this backup already."),
            m_library,    0,
            {},           BackupWords::tr("Nothing was changed.")};
}

/// For the eyes of its owner only, as a library may be.
Result<Done> Backups::makeFolder() const
{
    if (!QDir().mkpath(m_folder))
        return notMade(refusal({}, m_folder, {}, {}));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    FileDraft::clear(m_folder);
    return Done();
}

void Backups::dropOldest() const
{
    for (const Backup &old : filesIn(m_folder).mid(most))
        QFile::remove(old.path);
}

Problem Backups::notMade(const Problem &why) const
{
    const QString reason = why.what.isEmpty() ? BackupWords::tr("The folder cannot be written.") : why.what;
    return {Fault::Library,
            BackupWords::tr("No backup could be made: %1").arg(reason),
            m_folder,
            0,
            why.words,
            BackupWords::tr("Make room there and see that you may write in it, or name another place for all "
                            "data of the program in XDG_DATA_HOME.")};
}

} // namespace partnership
