// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <zip.h>

namespace partnership::samples {

/// A part of a zipped document that a test wants to read; empty where it is not there. Only here: a test that
/// uses it links libzip.
inline QByteArray zippedPart(const QString &path, const char *name)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    zip_file_t *file = archive ? zip_fopen(archive, name, 0) : nullptr;
    QByteArray out;
    char buffer[4096];
    for (zip_int64_t read = 0; file && (read = zip_fread(file, buffer, sizeof buffer)) > 0;)
        out.append(buffer, qsizetype(read));
    if (file)
        zip_fclose(file);
    if (archive)
        zip_discard(archive);
    return out;
}

} // namespace partnership::samples
