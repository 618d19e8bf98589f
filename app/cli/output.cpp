// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "models/library/filewriting.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace partnership {
namespace {

Result<Done> writeToStandardOutput(const QByteArray &bytes)
{
    QFile file;
    if (file.open(stdout, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return Done{};
    return Problem{Fault::Input,
                   CommandLine::tr("The answer could not be written: %1.").arg(file.errorString()),
                   CommandLine::tr("standard output"),
                   0,
                   {},
                   CommandLine::tr("Name a file with --output.")};
}

/// Says a line of the terminal anew: back to its beginning, and nothing left of what stood there.
void overwriteLine(const QString &words)
{
    if (isatty(fileno(stderr)) == 0)
        return;
    const QByteArray line = "\r\x1b[K" + words.toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

Result<Done> write(const QByteArray &bytes, const QString &path)
{
    return path.isEmpty() ? writeToStandardOutput(bytes) : writeFile(path, bytes);
}

void note(const QString &sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void showProgress(int done, int all)
{
    overwriteLine(CommandLine::tr("%1 of %2 … (Ctrl+C stops)").arg(done).arg(all));
}

void endProgress()
{
    overwriteLine({});
}

} // namespace partnership
