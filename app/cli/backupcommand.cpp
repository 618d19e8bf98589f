// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/library/backups.h"

namespace partnership {
namespace {

QCommandLineOption listOption()
{
    return {QStringLiteral("list"), CommandLine::tr("List the backups that there are, newest first.")};
}

QCommandLineOption nameOption()
{
    return {QStringLiteral("backup"),
            CommandLine::tr("Which one, by the name that “backup LIBRARY --list” tells."),
            QStringLiteral("NAME")};
}

QString told(const Backup &backup)
{
    if (!backup.holds)
        return CommandLine::tr("%1 (%2)").arg(backup.name, wording(backup.reason));
    return CommandLine::tr("%1 (statements: %2, commitments: %3, entries of progress: %4, saved views: %5)")
        .arg(backup.name)
        .arg(backup.holds->statements)
        .arg(backup.holds->commitments)
        .arg(backup.holds->entries)
        .arg(backup.holds->views);
}

/// What cannot be counted is not known.
QList<Cell> rowOf(const Backup &backup)
{
    QList<Cell> row{backup.name, backup.made.toString(Qt::ISODate), wording(backup.reason), backup.size};
    const auto count = [&backup](qint64 Holdings::*number) {
        return backup.holds ? Cell((*backup.holds).*number) : Cell(QString());
    };
    return row << count(&Holdings::statements) << count(&Holdings::commitments) << count(&Holdings::entries)
               << count(&Holdings::views);
}

Table tableOf(const QList<Backup> &backups)
{
    Table table;
    for (const char *name :
         {"name", "made", "reason", "bytes", "statements", "commitments", "entries", "views"})
        table.columns.append({QLatin1String(name)});
    for (const Backup &backup : backups)
        table.rows.append(rowOf(backup));
    return table;
}

Result<Done> listBackups(const QString &library, const QCommandLineParser &options)
{
    const Backups backups(library);
    const QStringList known{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")};
    const auto format = oneOf(options.value(QStringLiteral("format")), known, CommandLine::tr("format"));
    if (!format)
        return format.problem();
    const QList<Backup> made = backups.list();
    note(made.isEmpty() ? CommandLine::tr("There is no backup of this library yet.")
                        : CommandLine::tr("They are in %1.").arg(backups.folder()));
    return write(toBytes(tableOf(made), TableFormat(known.indexOf(*format))), QString());
}

Result<Done> backUp(const QCommandLineParser &options)
{
    const Result<QString> library = onlyArgument(options, CommandLine::tr("LIBRARY"));
    if (!library)
        return library.problem();
    if (options.isSet(QStringLiteral("list")))
        return listBackups(*library, options);
    const Result<Backup> made = Backups(*library).make(BackupReason::Asked);
    if (!made)
        return made.problem();
    return write(CommandLine::tr("Backed up as %1.\n").arg(told(*made)).toUtf8(), QString());
}

Result<Done> restore(const QCommandLineParser &options)
{
    const Result<QString> library = onlyArgument(options, CommandLine::tr("LIBRARY"));
    if (!library)
        return library.problem();
    const QString name = options.value(QStringLiteral("backup"));
    if (name.isEmpty())
        return wrongUsage(
            CommandLine::tr("It is not said what to restore."),
            CommandLine::tr("Name a backup with --backup NAME; “backup LIBRARY --list” lists them."));
    const Result<Restored> restored = Backups(*library).restore(name);
    if (!restored)
        return restored.problem();
    QStringList lines{CommandLine::tr("Restored from %1.").arg(told(restored->backup))};
    if (restored->before)
        lines.append(CommandLine::tr("What was there before is kept as %1.").arg(told(*restored->before)));
    lines.append(QString());
    return write(lines.join(QLatin1Char('\n')).toUtf8(), QString());
}

} // namespace

Command backupCommand()
{
    const QCommandLineOption format(QStringLiteral("format"),
                                    CommandLine::tr("The format of the list: table, csv or json."),
                                    QStringLiteral("FORMAT"), QStringLiteral("table"));
    return {
        QStringLiteral("backup"),
        QStringLiteral("LIBRARY"),
        CommandLine::tr("Makes a backup of a library, or lists those that there are."),
        CommandLine::tr(
            "A backup is checked to its last page before it gets its name. The newest ten that differ are\n"
            "kept, in a folder of the library's own below XDG_DATA_HOME. They are also made by themselves:\n"
            "before a library of an older version is brought up to date, before ten statements or more are\n"
            "added at once, and before another is restored. Where none can be made, what it was for is not\n"
            "done either, and it is said why."),
        {listOption(), format},
        backUp};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            QStringLiteral("LIBRARY --backup NAME"),
            CommandLine::tr("Puts a backup in the place of a library."),
            CommandLine::tr(
                "What is there is backed up first, whether it is whole or damaged, so that this can be\n"
                "undone. The library may be gone, or be open in a window."),
            {nameOption()},
            restore};
}

} // namespace partnership
