// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "models/library/filewriting.h"

#include <QFile>
#include <QFileInfo>

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

void say(const QString &words)
{
    const QByteArray bytes = words.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

/// "y", "Yes"; whatever else is typed, or nothing at all, keeps the file.
bool isAnsweredWithYes(const QString &question)
{
    say(question);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return false;
    const QString answer = QString::fromLocal8Bit(input.readLine()).trimmed().toLower();
    return answer == CommandLine::tr("y") || answer == CommandLine::tr("yes");
}

/// Says a line of the terminal anew: back to its beginning, and nothing left of what stood there.
void overwriteLine(const QString &words)
{
    if (isatty(fileno(stderr)) == 0)
        return;
    say(QStringLiteral("\r\x1b[K") + words);
}

} // namespace

Result<Done> write(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty())
        return writeToStandardOutput(bytes);
    const Result<Done> permitted = mayReplace(path);
    return permitted ? writeFile(path, bytes) : permitted;
}

Result<Done> mayReplace(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Done{};
    if (isatty(fileno(stdin)) == 0 || isatty(fileno(stderr)) == 0) {
        note(CommandLine::tr("%1 is there already: it will be replaced.").arg(path));
        return Done{};
    }
    if (isAnsweredWithYes(CommandLine::tr("%1 is there already. Replace it? [y/N] ").arg(path)))
        return Done{};
    return Problem{Fault::Input, CommandLine::tr("What is there was kept."),         path, 0,
                   {},           CommandLine::tr("Name another file with --output.")};
}

void note(const QString &sentence)
{
    say(sentence + QLatin1Char('\n'));
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
