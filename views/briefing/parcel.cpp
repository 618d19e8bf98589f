// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/parcel.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace partnership {
namespace {

/// 1 January 1980: the first day that a zip file knows.
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1;

Problem notMade(const QString &reason)
{
    return {
        Fault::Input,
        QCoreApplication::translate("partnership::PaperForms", "The document could not be packed: %1.")
            .arg(reason),
        {},
        0,
        {},
        QCoreApplication::translate("partnership::PaperForms", "Ask for less, with filters, or for PDF.")};
}

bool addPart(zip_t *archive, const ParcelPart &part)
{
    zip_source_t *source =
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t place = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    const zip_int32_t method = part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, zip_uint64_t(place), method, 0) == 0 &&
           zip_file_set_dostime(archive, zip_uint64_t(place), 0, firstDosDate, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> parcelOf(const QList<ParcelPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    using Source = std::unique_ptr<zip_source_t, void (*)(zip_source_t *)>;
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    zip_t *archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        return notMade(QString::fromUtf8(zip_error_strerror(&error)));
    // The archive lets go of what it was opened from when it is closed.
    zip_source_keep(source.get());
    for (const ParcelPart &part : parts) {
        if (!addPart(archive, part)) {
            const QString reason = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            return notMade(reason);
        }
    }
    if (zip_close(archive) < 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return notMade(reason);
    }
    const QByteArray bytes = bytesOf(source.get());
    return bytes.isEmpty() ? Result<QByteArray>(notMade(QStringLiteral("libzip"))) : bytes;
}

} // namespace partnership
