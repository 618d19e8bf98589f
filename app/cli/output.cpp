// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "models/library/filewriting.h"

#include <QFile>

#include <cstdio>

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

} // namespace partnership
