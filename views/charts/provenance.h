// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"

#include <QByteArray>

#include <optional>

namespace partnership {

/// What the file of a picture tells of where it comes from, so that it can be opened again and checked: it
/// stands among what the format keeps for such words, and is not drawn.
struct Provenance
{
    QString chart;    ///< name in the catalogue
    QString address;  ///< of the view: "partnership:?agency=METI"
    QString digest;   ///< of the sources of all statements, as Contents::digest() tells it
    int matching = 0; ///< commitments that were shown, of all
    int all = 0;

    bool operator==(const Provenance &) const = default;
};

Provenance provenanceOf(const ChartSpec &spec);
/// One line, with a mark that it is found by in any file.
QString toText(const Provenance &provenance);
/// The provenance in the bytes of an SVG, PNG or PDF; nothing where there is none that can be understood.
std::optional<Provenance> provenanceIn(const QByteArray &picture);
/// A packet of Extensible Metadata (XMP, ISO 16684-1) for PDF: title, the picture in words, and the
/// provenance.
QByteArray metadataPacket(const QString &title, const QString &description, const QString &provenance);

} // namespace partnership
