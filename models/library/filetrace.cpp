// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/filetrace.h"

#include "models/library/connection.h"
#include "models/library/library.h"
#include "models/library/schema.h"

#include <QFile>
#include <QFileInfo>

#include <mutex>
#include <sys/stat.h>

namespace partnership {
namespace {

FileTrace::Change changeOf(const struct stat &status)
{
    return {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

struct Traces
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Result<qint64> number(const Connection &connection, const QString &pragma)
{
    const auto value = connection.column(QStringLiteral("PRAGMA ") + pragma);
    return value ? Result<qint64>(value->value(0).toLongLong()) : value.problem();
}

} // namespace

Result<qint64> writesOfOthers(const Library &library)
{
    const Connection &connection = library.connection();
    const auto version = number(connection, QStringLiteral("user_version"));
    if (version && *version != schema::version())
        return Problem{
            Fault::Library,
            Traces::tr("Another version of Partnership Explorer has changed the form of this library."),
            library.path(),
            0,
            {},
            Traces::tr("Open it again, with the newer version.")};
    return version ? number(connection, QStringLiteral("data_version")) : version;
}

FileTrace FileTrace::of(const QString &path)
{
    FileTrace trace;
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        trace.file = {status.st_dev, status.st_ino};
        trace.library = changeOf(status);
    }
    const QString journal = QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal");
    if (::stat(QFile::encodeName(journal).constData(), &status) == 0)
        trace.journal = changeOf(status);
    return trace;
}

bool FileTrace::isWrittenHere()
{
    const std::unique_lock lock(descriptorGuard(), std::try_to_lock);
    return !lock.owns_lock();
}

} // namespace partnership
