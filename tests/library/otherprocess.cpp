// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/backups.h"
#include "models/library/library.h"
#include "tests/library/randomchanges.h"
#include "tests/library/rawsql.h"
#include "tests/support/samplestatement.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

/// What the tests of the library need another process for: one that is killed, one that holds a lock, one
/// that has no rights.
using namespace partnership;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// add LIBRARY CLAUSES: adds a long statement after saying so.
int add(const QString &path, int clauses)
{
    const Statement statement = samples::longStatement(clauses);
    auto library = Library::open(path);
    if (!library)
        return 3;
    say(QStringLiteral("adding"));
    return (*library)->add(statement) ? 0 : 3;
}

/// add-all LIBRARY COUNT CLAUSES: adds so many long statements in one go after saying so.
int addAll(const QString &path, int count, int clauses)
{
    auto library = Library::open(path);
    if (!library)
        return 3;
    int given = 0;
    const auto next = [&]() -> Result<std::optional<Statement>> {
        if (given == count)
            return std::optional<Statement>();
        return std::optional(samples::longStatement(clauses + given++));
    };
    say(QStringLiteral("adding"));
    return (*library)->addAll(next) ? 0 : 3;
}

/// change LIBRARY SEED: changes it again and again, and says so after each time, until it is killed.
int change(const QString &path, quint32 seed)
{
    auto library = Library::open(path);
    if (!library)
        return 3;
    QRandomGenerator random(seed);
    while (changeSomething(**library, random))
        say(QStringLiteral("changed"));
    return 3;
}

/// The kernel kills this process at the write that would make a file longer than so many bytes.
bool dieBeyond(rlim_t bytes)
{
    const rlimit noCore{0, 0};
    const rlimit limit{bytes, bytes};
    std::signal(SIGXFSZ, SIG_DFL);
    return setrlimit(RLIMIT_CORE, &noCore) == 0 && setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

/// add-within LIBRARY CLAUSES BYTES: adds a long statement, if no file grows longer than so many bytes.
int addWithin(const QString &path, int clauses, rlim_t bytes)
{
    return dieBeyond(bytes) ? add(path, clauses) : 2;
}

/// open-within LIBRARY BYTES: opens it, and so brings it up to date, under the same limit.
int openWithin(const QString &path, rlim_t bytes)
{
    if (!dieBeyond(bytes))
        return 2;
    return Library::open(path) ? 0 : 3;
}

/// backup-within LIBRARY BYTES: makes a backup of it, under the same limit.
int backUpWithin(const QString &path, rlim_t bytes)
{
    if (!dieBeyond(bytes))
        return 2;
    return Backups(path).make(BackupReason::Asked) ? 0 : 3;
}

/// lock LIBRARY: holds it exclusively until its input ends.
int lock(const QString &path)
{
    const RawSql sql(path);
    if (!sql.run(QStringLiteral("BEGIN EXCLUSIVE")))
        return 3;
    say(QStringLiteral("locked"));
    QTextStream(stdin).readAll();
    return 0;
}

/// visit LIBRARY: opens it and adds to it as a user without any rights, and says what came of both.
int visit(const QString &path)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 2;
    auto library = Library::open(path);
    if (!library) {
        say(library.problem().what);
        return 0;
    }
    say((*library)->isReadOnly() ? QStringLiteral("open for reading") : QStringLiteral("open"));
    const auto heads = (*library)->statements();
    say(heads ? QString::number(heads->size()) : heads.problem().what);
    const auto added = (*library)->add(samples::laterStatement());
    say(added ? QStringLiteral("added") : added.problem().what);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString verb = words.value(1);
    if (verb == QLatin1String("add"))
        return add(words.value(2), words.value(3).toInt());
    if (verb == QLatin1String("add-all"))
        return addAll(words.value(2), words.value(3).toInt(), words.value(4).toInt());
    if (verb == QLatin1String("add-within"))
        return addWithin(words.value(2), words.value(3).toInt(), words.value(4).toULong());
    if (verb == QLatin1String("open-within"))
        return openWithin(words.value(2), words.value(3).toULong());
    if (verb == QLatin1String("change"))
        return change(words.value(2), words.value(3).toUInt());
    if (verb == QLatin1String("backup-within"))
        return backUpWithin(words.value(2), words.value(3).toULong());
    if (verb == QLatin1String("lock"))
        return lock(words.value(2));
    return verb == QLatin1String("visit") ? visit(words.value(2)) : 2;
}
