// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/opening.h"

#include "models/library/backups.h"
#include "models/library/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>

namespace partnership {
namespace {

/// The first bytes of a file, as SQLite's file format has them (sqlite.org/fileformat2.html, 1.3).
class Header
{
public:
    static constexpr qsizetype size = 100;

    explicit Header(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isDatabase() const { return m_bytes.startsWith(QByteArrayLiteral("SQLite format 3\0")); }
    bool isComplete() const { return m_bytes.size() == size; }
    bool writesAhead() const { return m_bytes[18] == 2 || m_bytes[19] == 2; }
    qint32 userVersion() const { return number<qint32>(60); }
    quint32 applicationId() const { return number<quint32>(68); }

private:
    template <typename Integer> Integer number(qsizetype offset) const
    {
        return qFromBigEndian<Integer>(m_bytes.constData() + offset);
    }
    QByteArray m_bytes;
};

/// The steps of the protocol; each gives the problem that ends it.
class Protocol
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    Protocol(const QString &path, bool readOnly, bool lookThrough)
        : m_path(path), m_info(path), m_readOnly(readOnly), m_lookThrough(lookThrough)
    {
    }

    Result<Opened> run()
    {
        for (auto step : {&Protocol::lookAtPlace, &Protocol::lookAtHeader, &Protocol::connect,
                          &Protocol::lookAtSchema, &Protocol::lookAtPages, &Protocol::upgrade}) {
            if (const std::optional<Problem> problem = (this->*step)())
                return *problem;
        }
        return Opened{std::move(m_connection), m_readOnly, m_lookThrough};
    }

private:
    using Finding = std::optional<Problem>;

    Problem problem(const QString &what, const QString &advice, const QString &words = {}) const
    {
        return {Fault::Library, what, m_path, 0, words, advice};
    }

    Finding lookAtPlace();
    Finding lookAtHeader();
    Finding judge(const Header &header);
    Finding connect();
    Finding lookAtSchema();
    Finding lookAtPages();
    Finding upgrade();
    Finding upgradeCopy();
    static Problem withoutBackup(Problem why);
    static qint64 roomAt(const QString &folder);
    void shrink();
    bool mayWrite() const;
    bool wasCutOff() const;

    QString m_path;
    QFileInfo m_info;
    bool m_readOnly;
    bool m_lookThrough;
    int m_version = 0; ///< of the schema
    std::unique_ptr<Connection> m_connection;
};

Protocol::Finding Protocol::lookAtPlace()
{
    if (m_info.isDir())
        return problem(tr("This is a folder, not a library."), tr("Name a file in it."));
    if (!m_info.exists())
        return problem(tr("There is no library at this place."),
                       tr("Check the name, or import a statement to make a new library."));
    if (!m_info.isFile())
        return problem(tr("This is a device, not a library."), tr("Name a file."));
    return {};
}

Protocol::Finding Protocol::lookAtHeader()
{
    // An import of this program may take long.
    const std::unique_lock lock(descriptorGuard(), std::chrono::milliseconds(lockWaitMilliseconds));
    if (!lock.owns_lock())
        return isBeingAddedTo(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(tr("You may not read this file."), tr("Ask its owner for the right to read it."),
                       file.errorString());
    if (file.size() == 0)
        return problem(tr("This file is empty."),
                       tr("Choose another library, or delete the file and make a new one."));
    return judge(Header(file.read(Header::size)));
}

Protocol::Finding Protocol::judge(const Header &header)
{
    m_version = header.userVersion();
    if (!header.isDatabase())
        return problem(tr("This file is not a library."),
                       tr("If it is the text of a statement, import it into a library."));
    if (!header.isComplete())
        return damagedLibrary(m_path, tr("it ends in its header"));
    if (header.applicationId() != schema::applicationId)
        return problem(tr("This file is a database of another program."), tr("Open it with that program."));
    if (header.userVersion() > schema::version())
        return problem(tr("This library was made by a newer version of Partnership Explorer."),
                       tr("Update Partnership Explorer to open it."),
                       tr("form %1, this version knows %2").arg(header.userVersion()).arg(schema::version()));
    if (header.userVersion() < 1)
        return damagedLibrary(m_path, tr("form %1").arg(header.userVersion()));
    if (header.writesAhead())
        return problem(tr("Another program has switched this library to write-ahead logging."),
                       tr("Switch it back there with “PRAGMA journal_mode = DELETE”."));
    return {};
}

/// An import was killed and has left a journal that is in force (sqlite.org/atomiccommit.html, 4.2: not
/// zeroed at its head). SQLite must undo it before anything can be read, whoever asks.
bool Protocol::wasCutOff() const
{
    // SQLite keeps it beside the file itself, not beside a link to it.
    QFile journal(m_info.canonicalFilePath() + QStringLiteral("-journal"));
    char first = 0;
    return journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
}

bool Protocol::mayWrite() const
{
    return m_info.isWritable() && QFileInfo(m_info.canonicalPath()).isWritable();
}

Protocol::Finding Protocol::connect()
{
    const bool writable = mayWrite();
    if (wasCutOff() && !writable)
        return problem(
            tr("An import into this library was cut off and has to be undone first, but the file cannot be "
               "written."),
            tr("Copy the library and the file beside it that ends in “-journal” to a folder where you may "
               "write, and open the copy."));
    m_readOnly = m_readOnly || !writable;
    const bool touch = !m_readOnly || wasCutOff();
    auto opened =
        Connection::toFile(m_path, touch ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    if (!opened)
        return opened.problem();
    m_connection = std::move(opened).value();
    return {};
}

Protocol::Finding Protocol::lookAtSchema()
{
    // The header may have been that of an upgrade which was cut off; SQLite has undone it by now.
    const auto version = m_connection->column(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.problem();
    m_version = version->first().toInt();
    const auto deviation = schema::deviation(*m_connection, m_version);
    if (!deviation)
        return deviation.problem();
    if (deviation->isEmpty())
        return {};
    return problem(tr("This library is not built as Partnership Explorer builds it."),
                   tr("It may have been tampered with; ask its sender for the original."), *deviation);
}

Protocol::Finding Protocol::lookAtPages()
{
    // What is rebuilt is looked at first, in any case.
    m_lookThrough = m_lookThrough || m_version != schema::version();
    if (!m_lookThrough)
        return {};
    const auto findings = m_connection->column(QStringLiteral("PRAGMA quick_check(1)"));
    if (!findings)
        return findings.problem();
    if (*findings == QStringList(QStringLiteral("ok")))
        return {};
    return damagedLibrary(m_path, findings->join(QLatin1Char(' ')));
}

/// A library of an older version gets what came after it: entirely, or it stays what it was.
Protocol::Finding Protocol::upgrade()
{
    if (m_version == schema::version())
        return {};
    if (m_readOnly)
        return upgradeCopy();
    if (const auto kept = Backups(m_path).make(BackupReason::Upgrade, *m_connection); !kept)
        return withoutBackup(kept.problem());
    const QMutexLocker lock(&descriptorGuard());
    const UncheckedReferences unchecked(*m_connection);
    Transaction transaction(*m_connection);
    auto done = transaction.begin();
    if (done)
        done = schema::apply(*m_connection, m_version);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.problem();
    shrink();
    return {};
}

/// What cannot be had back is not changed.
Problem Protocol::withoutBackup(Problem why)
{
    why.what = tr("This library is of an older version and was not brought up to date. %1").arg(why.what);
    return why;
}

/// Bytes that may still be written in a folder; 0 where the system does not say. Asked of the file system
/// itself: a list of mounts, as QStorageInfo reads it, tells nothing where the root is another one's folder.
qint64 Protocol::roomAt(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failed);
    return failed ? 0 : qint64(space.available);
}

/// What an upgrade leaves unused goes back to the disk, where it has room for the copy that this takes.
/// Nothing is lost where it fails: SQLite undoes it.
void Protocol::shrink()
{
    const auto number = [this](const QString &pragma) {
        const auto value = m_connection->column(QStringLiteral("PRAGMA ") + pragma);
        return value && !value->isEmpty() ? value->first().toLongLong() : 0;
    };
    const qint64 pages = number(QStringLiteral("page_count"));
    const qint64 needed = 2 * pages * number(QStringLiteral("page_size"));
    if (4 * number(QStringLiteral("freelist_count")) > pages && roomAt(m_info.canonicalPath()) > needed)
        m_connection->query().exec(QStringLiteral("VACUUM"));
}

/// A file that is only read stays as it is: what is asked is a copy in memory.
Protocol::Finding Protocol::upgradeCopy()
{
    auto copy = Connection::toMemory(m_path);
    if (!copy)
        return copy.problem();
    if (!sqlite::copyPages(m_connection->database(), (*copy)->database()))
        return damagedLibrary(m_path, tr("it cannot be read to its end"));
    {
        const UncheckedReferences unchecked(**copy);
        if (const auto done = schema::apply(**copy, m_version); !done)
            return done.problem();
    }
    m_connection = std::move(copy).value();
    return {};
}

} // namespace

Result<Opened> openLibraryFile(const QString &path, bool readOnly, bool lookThrough)
{
    return Protocol(path, readOnly, lookThrough).run();
}

} // namespace partnership
