// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/filewriting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace partnership {
namespace {

struct Writing
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

/// Devices and pipes: QSaveFile would put a file in their place.
bool isSpecial(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

/// A disk that becomes full takes what it has room for and says nothing; what refuses the rest says why.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
        if (more <= 0)
            return false;
        done += more;
    }
    return file.flush();
}

Problem notWritten(const QFileDevice &file)
{
    return {Fault::Input,
            Writing::tr("This file could not be written: %1.").arg(file.errorString()),
            file.fileName(),
            0,
            {},
            Writing::tr("Choose another place, or make room there; nothing was changed.")};
}

} // namespace

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    if (isSpecial(path)) {
        QFile device(path);
        return writeAll(device, bytes) ? Result<Done>(Done{}) : notWritten(device);
    }
    QSaveFile file(path);
    return writeAll(file, bytes) && file.commit() ? Result<Done>(Done{}) : notWritten(file);
}

} // namespace partnership
