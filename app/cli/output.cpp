// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace partnership {
namespace {

Result<Done> writeToStandardOutput(const QByteArray &bytes)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush())
        return Done{};
    return Problem{
        Fault::Usage,
        CommandLine::tr("The answer could not be written to standard output: %1.").arg(out.errorString()),
        {},
        0,
        {},
        CommandLine::tr("Make room, or write somewhere else.")};
}

} // namespace

Result<Done> write(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty())
        return writeToStandardOutput(bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Problem{
        Fault::Usage, CommandLine::tr("The file could not be written: %1.").arg(file.errorString()),
        path,         0,
        {},           CommandLine::tr("Name another one with --output.")};
}

Result<Done> write(const Table &table, const QCommandLineParser &options)
{
    const Result<TableFormat> format = formatOf(options);
    if (!format)
        return format.problem();
    return write(toBytes(table, *format), options.value(outputOption().names().first()));
}

void note(const QString &sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace partnership
