// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace partnership {
namespace {

Problem notWritten(const QString &path, const QString &reason)
{
    return {Fault::Input,
            CommandLine::tr("The answer could not be written: %1.").arg(reason),
            path.isEmpty() ? CommandLine::tr("standard output") : path,
            0,
            {},
            CommandLine::tr("Make room, or name another place with --output.")};
}

bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush();
}

/// Devices and pipes: QSaveFile would put a file in their place.
bool isSpecial(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

Result<Done> write(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty() || isSpecial(path)) {
        QFile file(path);
        const bool open =
            path.isEmpty() ? file.open(stdout, QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly);
        return open && writeAll(file, bytes) ? Result<Done>(Done{}) : notWritten(path, file.errorString());
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.commit();
    return written ? Result<Done>(Done{}) : notWritten(path, file.errorString());
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
