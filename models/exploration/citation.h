// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"

namespace partnership {

/// Words of a statement, and where they stand in it: a row of Contents.
struct Quotation
{
    int clause = -1;
    QString words; ///< as printed; markup in them is text
    bool operator==(const Quotation &) const = default;
};

/// How quotations with their sources are written. Plain, Rich (HTML) and Markdown give each quotation with
/// title, date and paragraph; BibTeX (for biblatex) and CslJson (CSL-JSON 1.0.2, an array) give an entry for
/// each statement, with its paragraphs and the quotations as a note.
enum class CitationForm { Plain, Rich, Markdown, BibTeX, CslJson };

/// The words behind items: those of a commitment or an event, the clause in full of a clause and of what is
/// named in it; of an instrument, the clause with the words that set its stage. In the order of the items,
/// each only once; items that are not there give nothing.
QList<Quotation> quotationsOf(const Contents &contents, const QList<ItemId> &items);

/// Of no quotations an empty text, as CSL-JSON an empty array.
QString cited(const Contents &contents, const QList<Quotation> &quotations, CitationForm form);

} // namespace partnership
