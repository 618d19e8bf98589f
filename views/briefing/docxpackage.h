// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "views/briefing/parcel.h"

namespace partnership {

/// Something outside the text that it refers to: a picture, the file of a sheet.
struct DocxRelation
{
    const char *type;
    QString target;
    bool outside = false;
};

/// Every part of a Word document but its pictures: the text as it is given, and what belongs to it (Open
/// Packaging Conventions, ECMA-376, part 2). Relations are named r1, r2 … in their order.
QList<ParcelPart> docxPackage(const Paper &paper, const QByteArray &text,
                              const QList<DocxRelation> &relations);

/// The text of a paper before it is packed, with what it leads to and its pictures.
struct DocxParts
{
    QByteArray text;
    QList<DocxRelation> relations;
    QList<ParcelPart> pictures;
};
Result<DocxParts> docxParts(const Paper &paper);

} // namespace partnership
