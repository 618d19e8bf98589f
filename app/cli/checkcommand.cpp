// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/library/library.h"

namespace partnership {
namespace {

Result<Done> check(const QCommandLineParser &options)
{
    const Result<QString> path = onlyArgument(options, CommandLine::tr("LIBRARY"));
    if (!path)
        return path.problem();
    const Result<LibraryCheck> checked = checkLibrary(*path);
    if (!checked)
        return checked.problem();
    for (const QString &finding : checked->findings)
        note(finding);
    if (!checked->findings.isEmpty())
        return Problem{Fault::Library,
                       CommandLine::tr("The file is not whole; what is wrong is told above."),
                       *path,
                       0,
                       {},
                       CommandLine::tr("Go back to a copy, or read its statements anew with import.")};
    const QString verdict =
        CommandLine::tr("%1 is whole: all %2 facts match their source (statements: %3).")
            .arg(*path, QString::number(checked->facts), QString::number(checked->statements));
    return write(verdict.toUtf8() + '\n', QString());
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("LIBRARY"),
            CommandLine::tr("Says whether the file is whole and every fact still matches its source."),
            CommandLine::tr("What is wrong is told one finding a line; the exit status is then 3."),
            {},
            check};
}

} // namespace partnership
