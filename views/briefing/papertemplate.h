// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/statement/result.h"
#include "views/briefing/parcel.h"

namespace partnership {

/// A DOCX or ODT of the user's with named places. Its styles, its heads and feet and all else that stands in
/// it are kept; the places are filled with the paper. A Problem with Fault::Input where the file is broken,
/// of another form, or names a place that there is not.
Result<QByteArray> paperInTemplate(const Paper &paper, const QString &suffix, const QString &templateFile);

/// The two forms of it: from the parts of the template to those of the paper.
Result<QList<ParcelPart>> docxInTemplate(const Paper &paper, QList<ParcelPart> parts);
Result<QList<ParcelPart>> odtInTemplate(const Paper &paper, QList<ParcelPart> parts);

} // namespace partnership
