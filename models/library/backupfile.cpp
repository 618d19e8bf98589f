// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/backupfile.h"

#include "models/library/schema.h"

#include <QCryptographicHash>
#include <QFile>

#include <utility>

namespace partnership {
namespace {

struct BackupFiles
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// What the connection reads stays the same for as long as it lasts.
class ReadHold
{
public:
    explicit ReadHold(const Connection &connection) : m_connection(connection) {}
    ~ReadHold()
    {
        if (m_held)
            m_connection.query().exec(QStringLiteral("ROLLBACK"));
    }
    Q_DISABLE_COPY_MOVE(ReadHold)

    Result<Done> take()
    {
        if (auto begun = m_connection.run(QStringLiteral("BEGIN")); !begun)
            return begun;
        m_held = true;
        // Only the first question takes the lock.
        const auto asked = m_connection.column(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        return asked ? Result<Done>(Done()) : asked.problem();
    }

private:
    const Connection &m_connection;
    bool m_held = false;
};

Result<Done> copyPages(const Connection &library, const QString &draft)
{
    const auto copy = Connection::toFile(draft, Connection::Mode::ReadWrite);
    if (!copy)
        return copy.problem();
    const QSqlDatabase &to = (*copy)->database();
    return sqlite::copyPages(library.database(), to) ? Result<Done>(Done())
                                                     : (*copy)->problem(sqlite::lastError(to));
}

bool isOurs(const Connection &connection)
{
    const auto id = connection.column(QStringLiteral("PRAGMA application_id"));
    return id && *id == QStringList(QString::number(schema::applicationId));
}

Result<Done> verifyCopy(const Connection &library, const QString &draft)
{
    const auto sound = isSoundFile(draft);
    if (!sound)
        return sound.problem();
    const auto held = holdings(library);
    const auto kept = holdingsOf(draft);
    if (*sound && held && kept && *held == *kept)
        return Done();
    return damagedLibrary(library.path(), BackupFiles::tr("a copy of it is not whole"));
}

/// Bytes of the head that SQLite counts changes in, and puts its own version in (sqlite.org/fileformat2.html,
/// 1.3): 24 to 27, 40 to 43 and 92 to 99.
void forgetCounters(QByteArray &head)
{
    for (const auto &[begin, length] : {std::pair(24, 4), std::pair(40, 4), std::pair(92, 8)}) {
        if (head.size() >= begin + length)
            head.replace(begin, length, QByteArray(length, '\0'));
    }
}

} // namespace

Result<Done> copyToDraft(const Connection &library, const QString &draft)
{
    ReadHold hold(library);
    if (auto held = hold.take(); !held)
        return held;
    if (auto copied = copyPages(library, draft); !copied)
        return copied;
    return verifyCopy(library, draft);
}

Result<Holdings> holdingsOf(const QString &path)
{
    const auto opened = Connection::toFile(path, Connection::Mode::ReadOnly);
    if (!opened)
        return opened.problem();
    return isOurs(**opened) ? holdings(**opened)
                            : damagedLibrary(path, BackupFiles::tr("this file is not a library"));
}

Result<bool> isSoundFile(const QString &path)
{
    const auto opened = Connection::toFile(path, Connection::Mode::ReadOnly);
    // Asked for nothing yet, a connection already fails at a damaged head.
    if (!opened)
        return tellsDamage(opened.problem()) ? Result<bool>(false) : opened.problem();
    QSqlQuery check = (*opened)->query();
    check.exec(QStringLiteral("PRAGMA integrity_check(1)"));
    const bool good = check.next() && check.value(0).toString() == QLatin1String("ok");
    if (!check.lastError().isValid())
        return good && isOurs(**opened);
    if (sqlite::troubleOf((*opened)->database(), check.lastError()) == sqlite::Trouble::Damaged)
        return false;
    return (*opened)->problem(check.lastError());
}

bool tellsDamage(const Problem &problem)
{
    return problem.what == damagedLibrary(problem.file, {}).what;
}

Result<QString> contentDigest(const QString &path)
{
    constexpr qint64 stretch = 1024 * 1024;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    bool read = file.open(QIODevice::ReadOnly);
    for (bool first = true; read && !file.atEnd(); first = false) {
        QByteArray bytes = file.read(stretch);
        read = !bytes.isEmpty();
        if (first)
            forgetCounters(bytes);
        hash.addData(bytes);
    }
    if (!read)
        return Problem{
            Fault::Library, BackupFiles::tr("This file cannot be read."), path, 0, file.errorString(), {}};
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace partnership
