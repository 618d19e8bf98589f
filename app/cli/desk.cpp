// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk.h"

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace partnership {

Result<Done> runAction(const QList<DeskAction> &actions, const QCommandLineParser &options)
{
    const QStringList given = options.positionalArguments().mid(1);
    const QStringList names = namesOf(actions);
    if (given.isEmpty())
        return wrongUsage(CommandLine::tr("%1 is missing.").arg(QStringLiteral("ACTION")),
                          CommandLine::tr("There are: %1.").arg(names.join(QLatin1String(", "))));
    const Result<QString> name = oneOf(given.first(), names, CommandLine::tr("action"));
    if (!name)
        return name.problem();
    return actions[names.indexOf(*name)].run(options);
}

QStringList wordsAfter(const QCommandLineParser &options)
{
    return options.positionalArguments().mid(2);
}

Result<std::unique_ptr<Library>> libraryToWrite(const QCommandLineParser &options)
{
    const QString path = options.value(QStringLiteral("library"));
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("It is not said where to."),
                          CommandLine::tr("Name the library with --library FILE."));
    auto library = Library::open(path);
    if (library && options.isSet(QStringLiteral("who")))
        (*library)->setAuthor(options.value(QStringLiteral("who")));
    return library;
}

} // namespace partnership
