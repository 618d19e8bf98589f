// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"
#include "models/statement/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

#include <algorithm>
#include <memory>

/// Options that several commands share, and what they mean.
namespace partnership {

QCommandLineOption libraryOption();
QCommandLineOption outputOption();
QCommandLineOption formatOption();
/// --pillar, --not-pillar … one pair a dimension, and --search.
QList<QCommandLineOption> filterOptions();

/// A command that was called in a way it does not understand: what is wrong, what to do, the words at fault.
Problem wrongUsage(const QString &what, const QString &advice = {}, const QString &words = {});
/// The one positional argument a command takes; none or more than one is wrong usage.
Result<QString> onlyArgument(const QCommandLineParser &options, const QString &name);
/// Whatever --library names, opened for reading only; a statement file is read for the moment; without the
/// option the shipped statement.
Result<std::unique_ptr<Library>> libraryOf(const QCommandLineParser &options);
Result<Filter> filterOf(const QCommandLineParser &options, const Exploration &exploration);
Result<TableFormat> formatOf(const QCommandLineParser &options);

/// The names of things that can be chosen: commands, charts, kinds of rows.
template <typename Thing> QStringList namesOf(const QList<Thing> &things)
{
    QStringList names;
    for (const Thing &thing : things)
        names.append(thing.name);
    return names;
}

/// The same for a help text: a line each, with the sentence that says what it is.
template <typename Thing> QString helpLines(const QList<Thing> &things)
{
    qsizetype widest = 0;
    for (const Thing &thing : things)
        widest = std::max(widest, thing.name.size());
    QStringList lines;
    for (const Thing &thing : things)
        lines.append(QStringLiteral("  ") + thing.name.leftJustified(widest + 1) + thing.sentence);
    return lines.join(QLatin1Char('\n'));
}

/// A word of a closed list, in any case; the problem says what the list is for ("kind") and what is near.
Result<QString> oneOf(const QString &typed, const QStringList &known, const QString &what);

} // namespace partnership
