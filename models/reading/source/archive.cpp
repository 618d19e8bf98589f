// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/archive.h"

#include "models/reading/source/tr.h"

#include <zip.h>

#include <algorithm>

namespace partnership {
namespace {

/// What the text of a document may expand to. A statement of 200 KB has some megabytes of XML, a twentieth of
/// that when packed; archives made to fill a disk are packed a thousand times and more.
constexpr qsizetype largestExpanded = 64 * 1024 * 1024; ///< bytes of all parts
constexpr qsizetype largestRatio = 250;                 ///< of what is beyond a megabyte
constexpr qsizetype unsuspected = 1024 * 1024;
constexpr qsizetype chunk = 64 * 1024;
constexpr qint64 mostParts = 20000;

/// Absolute, or with steps upwards: such an archive was made to write where it should not.
bool leadsOut(const QString &name)
{
    const QString path = QString(name).replace(QLatin1Char('\\'), QLatin1Char('/'));
    return path.startsWith(QLatin1Char('/')) || path.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

void discard(zip *handle)
{
    if (handle)
        zip_discard(handle);
}

} // namespace

Archive::Archive(const Document &document, const StopRequest &stop, Handle handle)
    : m_document(&document), m_pace(stop), m_handle(std::move(handle))
{
}

Problem Archive::broken(const QString &detail) const
{
    Problem problem = m_document->problem(
        ReadingRoom::tr("This file is damaged: it cannot be unpacked."),
        ReadingRoom::tr("Get the file again, or save it anew in the program that made it."));
    problem.words = detail;
    return problem;
}

Result<Archive> Archive::open(const Document &document, const StopRequest &stop)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(document.bytes.constData(), zip_uint64_t(document.bytes.size()), 0, &error);
    zip_t *handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!handle && source)
        zip_source_free(source);
    Archive archive(document, stop, Handle(handle, &discard));
    const QString detail = QString::fromUtf8(handle ? "" : zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!handle)
        return archive.broken(detail);
    if (const auto fault = archive.faultOfNames())
        return *fault;
    return archive;
}

std::optional<Problem> Archive::faultOfNames() const
{
    const zip_int64_t count = zip_get_num_entries(m_handle.get(), 0);
    if (count > mostParts)
        return m_document->problem(
            ReadingRoom::tr("This file holds more than %1 parts, as no document does.").arg(mostParts),
            ReadingRoom::tr("Get the file from a source you trust."));
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(zip_get_name(m_handle.get(), zip_uint64_t(i), 0));
        if (!leadsOut(name))
            continue;
        Problem problem =
            m_document->problem(ReadingRoom::tr("This file holds a part whose name leads out of it."),
                                ReadingRoom::tr("Get the file from a source you trust."));
        problem.words = name.left(60);
        return problem;
    }
    return {};
}

bool Archive::has(const QString &name) const
{
    return zip_name_locate(m_handle.get(), name.toUtf8().constData(), 0) >= 0;
}

/// What the archive says of sizes is not believed: what comes out is counted.
Result<QByteArray> Archive::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_handle.get(), name.toUtf8().constData(), 0);
    if (index < 0)
        return QByteArray();
    zip_stat_t stat;
    if (zip_stat_index(m_handle.get(), zip_uint64_t(index), 0, &stat) == 0 &&
        (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return m_document->problem(ReadingRoom::tr("This file is locked with a password."),
                                   ReadingRoom::tr("Save it without a password and open that file."));
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(m_handle.get(), zip_uint64_t(index), 0), &zip_fclose);
    if (!file)
        return broken(QString::fromUtf8(zip_strerror(m_handle.get())));
    const qsizetype allowed =
        std::min(largestExpanded - m_expanded, unsuspected + largestRatio * qsizetype(stat.comp_size));
    QByteArray bytes;
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (zip_int64_t got = 0; (got = zip_fread(file.get(), buffer.data(), chunk)) != 0;) {
        if (got < 0)
            return broken(QString::fromUtf8(zip_file_strerror(file.get())));
        bytes.append(buffer.constData(), got);
        if (bytes.size() > allowed)
            return m_document->problem(ReadingRoom::tr("This file expands to more than any document holds."),
                                       ReadingRoom::tr("Get the file from a source you trust."));
        if (m_pace.stoppedAfter(chunk / 64))
            return m_document->problem(ReadingRoom::tr("Reading was stopped."), {});
    }
    m_expanded += bytes.size();
    return bytes;
}

} // namespace partnership
