// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QProcess>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace partnership {
namespace {

/// Runs in the child before the program starts: what is dropped from the bounding set is gone after exec.
void dropRightsOfRoot()
{
    if (geteuid() != 0)
        return;
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
}

} // namespace

Run runProgram(const QStringList &arguments, Rights rights, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (rights == Rights::Limited)
        process.setChildProcessModifier(dropRightsOfRoot);
    process.start(QStringLiteral(PROGRAM), arguments);
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString dataFile(const QString &name)
{
    return QStringLiteral(TESTS_DATA) + QStringLiteral("/app/") + name;
}

QString shippedFile()
{
    return QStringLiteral(PROJECT_ROOT) + QStringLiteral("/resources/statements/japan-singapore-2026.txt");
}

} // namespace partnership
