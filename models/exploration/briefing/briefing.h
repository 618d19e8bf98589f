// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/exploration/charts/chartcatalogue.h"

#include <QDate>

namespace partnership {

/// What somebody wants of a briefing.
struct BriefingChoices
{
    enum class Extent { OnePage, Full };
    Extent extent = Extent::Full;
    QStringList chapters{}; ///< names in the catalogue; empty: all of the extent
    QStringList charts{};   ///< names of charts; empty: one that suits the extent
    QString title{};        ///< empty: made of what it covers
    QDate date{};           ///< of the paper; dates from then on lie ahead
    bool withNotes = false; ///< the chapter of notes too, beside those of the extent
};

/// Makes a paper of what the filter lets through. A Problem with Fault::Usage where a chapter or chart is not
/// known, or where nothing is let through.
Result<Paper> briefing(const ChartQuestion &question, const BriefingChoices &choices);

/// What a long paper will be, said before it is made: how much it covers and, with all chapters, about how
/// many pages of A4 that takes.
QString lengthInWords(const Selection &selection, const BriefingChoices &choices);

/// A paper made for one value of a dimension, and the file beside the index that holds it.
struct Sheet
{
    QString value;
    QString label;
    int commitments = 0;
    QString file;
};

/// One for every value of the dimension that the filter lets through. Names of files are made of the short
/// names, of letters, digits and hyphens, each only once in any case of letters; they end in the suffix.
QList<Sheet> sheetsOf(const ChartQuestion &question, Dimension dimension, const QString &suffix);
/// The paper that lists the sheets, each with a link to its file.
Paper indexOf(const ChartQuestion &question, Dimension dimension, const QList<Sheet> &sheets,
              const BriefingChoices &choices);

} // namespace partnership
