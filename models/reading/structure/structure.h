// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/sourcetext.h"
#include "models/reading/structure/framewords.h"
#include "models/statement/statement.h"

#include <QHash>

namespace partnership {

/// What the structure needs to know of words: which ones keep their capitals in a title (ASEAN), which
/// headings open or close a statement, the words of the frame, and the names of months.
struct StructureWords
{
    QStringList capitals;
    const QHash<QString, SectionKind> &headings; ///< by title in lower case
    const FrameWords &frame;
    QStringList months; ///< in lower case
};

/// The order of a text on paper: title, sections, clauses, what stands outside them, and what was mended.
struct Structure
{
    QString title;
    QString
        dateLine; ///< words of a line that gives place and date, before the first paragraph or after the last
    QList<Section> sections;
    QList<Clause> clauses;
    QList<Remainder> rest;
    QList<Repair> repairs;
};

/// Every paragraph becomes a clause, with its printed number or a made-up one; nothing fails, and no word is
/// lost. Ends early when the pace is told to stop.
Structure readStructure(const SourceText &source, const StructureWords &words, Pace &pace);

} // namespace partnership
