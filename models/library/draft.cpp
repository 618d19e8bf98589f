// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/draft.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace partnership {
namespace {

const QString mark = QStringLiteral(".draft-");

/// A name, too, is on the disk only when its folder is.
bool isSafe(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    const bool safe = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return safe;
}

} // namespace

FileDraft::FileDraft(const QString &path)
    : m_draft(QFileInfo(path).absoluteFilePath() + mark + QUuid::createUuid().toString(QUuid::Id128))
{
}

FileDraft::~FileDraft()
{
    QFile::remove(m_draft);
    QFile::remove(m_draft + QStringLiteral("-journal"));
}

Result<Done> FileDraft::mayAppear(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Problem{Fault::Library,
                       tr("There is a file of this name already."),
                       path,
                       0,
                       {},
                       tr("Choose another name; no file is ever overwritten.")};
    if (!info.absoluteDir().exists())
        return Problem{
            Fault::Library, tr("There is no such folder."), path, 0, {}, tr("Make the folder first.")};
    return Done();
}

Result<Done> FileDraft::appear(const QString &path) const
{
    QFile file(m_draft);
    const QFileInfo info(path);
    const bool safe = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
    file.close();
    // Qt's rename refuses where the new name is taken.
    if (safe && file.rename(info.absoluteFilePath()) && isSafe(info.absolutePath()))
        return Done();
    return Problem{Fault::Library,
                   tr("The file cannot be written."),
                   path,
                   0,
                   file.errorString(),
                   tr("Check that the disk has room, and choose another place.")};
}

void FileDraft::clear(const QString &folder)
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList({QLatin1Char('*') + mark + QLatin1Char('*')}, QDir::Files))
        if (info.lastModified() < old)
            QFile::remove(info.filePath());
}

} // namespace partnership
