// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/restoring.h"

#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/restoredialog.h"

#include <QCoreApplication>
#include <QDir>

namespace partnership::restoring {
namespace {

struct Restoring
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// The file of what is open; empty, and said so, where it is in none.
QString libraryOf(MainWindow &window)
{
    const Library *library = window.exploration().library();
    const QString path = library ? library->path() : QString();
    if (path.isEmpty())
        window.notice().tell(
            Restoring::tr("What is shown is in no file yet, so there are no backups of it. Keep it "
                          "with File, Save Library As…."));
    return path;
}

void restoreFrom(MainWindow &window, const QString &path, const QString &name)
{
    const Result<Restored> restored = Backups(path).restore(name);
    if (!restored)
        return window.notice().tell(restored.problem());
    if (!window.explore(Library::open(path)))
        return;
    const QString words = Restoring::tr("The library is as it was in the backup %1.").arg(name);
    if (!restored->before)
        return window.notice().tell(words);
    const QString before = restored->before->name;
    window.notice().offer(
        words + QLatin1Char(' ') + Restoring::tr("What it held before is kept as %1.").arg(before),
        Restoring::tr("Undo"), [&window, path, before] { restoreFrom(window, path, before); });
}

} // namespace

void backUpNow(MainWindow &window)
{
    const QString path = libraryOf(window);
    if (path.isEmpty())
        return;
    const Backups backups(path);
    const Result<Backup> made = backups.make(BackupReason::Asked);
    if (made)
        window.notice().tell(Restoring::tr("The backup %1 is in %2.")
                                 .arg(made->name, QDir::toNativeSeparators(backups.folder())));
    else
        window.notice().tell(made.problem());
}

void restore(MainWindow &window)
{
    const QString path = libraryOf(window);
    if (path.isEmpty())
        return;
    RestoreDialog dialog(Backups(path), &window);
    if (dialog.exec() == QDialog::Accepted)
        restoreFrom(window, path, dialog.chosen());
}

} // namespace partnership::restoring
