// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/sourcetext.h"
#include "models/statement/statement.h"

#include <QHash>

namespace partnership {

/// What the structure needs to know of words: which ones keep their capitals in a title (ASEAN), and which
/// headings open or close a statement.
struct StructureWords
{
    QStringList capitals;
    QHash<QString, SectionKind> headings; ///< by title in lower case
};

/// The order of a text on paper: title, sections, clauses and what was mended to get them.
struct Structure
{
    QString title;
    Span titleSource; ///< empty when the title is not part of the text
    QString dateLine; ///< words of a line that gives place and date before the first paragraph, or empty
    QList<Section> sections;
    QList<Clause> clauses;
    QList<Repair> repairs;
};

/// Every paragraph becomes a clause, with its printed number or a made-up one; nothing fails. Ends early when
/// the pace is told to stop.
Structure readStructure(const SourceText &source, const StructureWords &words, Pace &pace);

} // namespace partnership
