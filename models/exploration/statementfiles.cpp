// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/statementfiles.h"

#include "models/reading/source/forms.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace partnership {
namespace {

QStringList namePatterns()
{
    QStringList out;
    for (const QString &suffix : readableSuffixes())
        out.append(QStringLiteral("*.") + suffix);
    return out;
}

} // namespace

Result<QStringList> statementFiles(const QString &path, const StopRequest &stop)
{
    if (!QFileInfo(path).isDir())
        return QStringList{path};
    QStringList files;
    QDirIterator it(path, namePatterns(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && !(stop && stop()))
        files.append(it.next());
    files.sort();
    if (!files.isEmpty())
        return files;
    return Problem{Fault::Input,
                   QCoreApplication::translate("Reading", "There is no statement in this folder."),
                   path,
                   0,
                   {},
                   QCoreApplication::translate("Reading", "Statements are files that end in %1.")
                       .arg(readableSuffixes().join(QStringLiteral(", ")))};
}

} // namespace partnership
