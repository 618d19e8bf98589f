// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/parcel.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace partnership {
namespace {

/// A template packed to fill memory is none.
constexpr zip_uint64_t mostUnpacked = 64 * 1024 * 1024;
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

QByteArray bytesIn(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

Problem notOpened()
{
    return {Fault::Input,
            QCoreApplication::translate("partnership::PaperForms", "The template is damaged or no document."),
            {},
            0,
            {},
            QCoreApplication::translate("partnership::PaperForms",
                                        "Save it anew in the program that made it, as DOCX or ODT.")};
}

/// Adds the part at a place, as far as there is room for it.
bool readPart(zip_t *archive, zip_uint64_t place, zip_uint64_t &room, QList<ParcelPart> &parts)
{
    zip_stat_t stat;
    if (zip_stat_index(archive, place, 0, &stat) < 0 || !(stat.valid & ZIP_STAT_SIZE) || stat.size > room)
        return false;
    room -= stat.size;
    const QString name = QString::fromUtf8(stat.name);
    if (name.endsWith(QLatin1Char('/')))
        return true; // a folder, which is there by what is in it
    zip_file_t *file = zip_fopen_index(archive, place, 0);
    if (!file)
        return false;
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, bytes.data(), stat.size);
    const bool isWhole = zip_fclose(file) == 0 && read == zip_int64_t(stat.size);
    parts.append({name, bytes, stat.comp_method == ZIP_CM_STORE});
    return isWhole;
}

} // namespace

Result<QList<ParcelPart>> partsOf(const QByteArray &parcel)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(parcel.constData(), zip_uint64_t(parcel.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return notOpened();
    }
    QList<ParcelPart> parts;
    zip_uint64_t room = mostUnpacked;
    bool isWhole = true;
    for (zip_int64_t place = 0; place < zip_get_num_entries(archive, 0) && isWhole; ++place)
        isWhole = readPart(archive, zip_uint64_t(place), room, parts);
    zip_discard(archive);
    return isWhole ? Result<QList<ParcelPart>>(parts) : notOpened();
}

Result<QByteArray> parcelOf(const QList<ParcelPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    using ZipSource = std::unique_ptr<zip_source_t, void (*)(zip_source_t *)>;
    const ZipSource source(zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
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
    const QByteArray bytes = bytesIn(source.get());
    return bytes.isEmpty() ? Result<QByteArray>(notMade(QStringLiteral("libzip"))) : bytes;
}

} // namespace partnership
