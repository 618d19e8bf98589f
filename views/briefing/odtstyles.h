// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "views/briefing/parcel.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace partnership {

/// The part of an OpenDocument text that says how its paragraphs and pages are set; with the foot of
/// its pages.
QByteArray odtStyles(const Paper &paper);
/// How tables are set: readers want that in the part of the text.
void writeOdtTableStyles(QXmlStreamWriter &xml);
/// Attributes for the root element that has just been opened, in every part.
void writeOdtNamespaces(QXmlStreamWriter &xml);

/// The text of a paper before it is packed, and its pictures.
struct OdtParts
{
    QByteArray text;
    QList<ParcelPart> pictures;
};
Result<OdtParts> odtParts(const Paper &paper);

} // namespace partnership
