// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/library/annotations.h"

#include <optional>

/// From the things of an exploration to what notes, tags and stars are on, and back.
namespace partnership {

/// What an annotation of a clause, commitment, agency, instrument or event of the contents is on.
AnnotatedItem annotatedItem(const Contents &contents, ItemId item);
/// The words of a clause; all of it where none or all are meant. Blanks at both ends are left out.
AnnotatedItem annotatedWords(const Contents &contents, int clause, Span words);

/// The same, and as these were called when they were read: so is found what was put on them then.
QList<AnnotatedItem> underAllNames(const Contents &contents, const QList<AnnotatedItem> &items);

/// Where in the clause the passage stands today: at its place, or, where the text has other words there, the
/// only other place with its words. Nothing where they are gone, or stand there several times.
std::optional<Span> passageToday(const AnnotatedItem &item, const QString &clauseText);

/// What somebody means by "9.4" (the clause), "9.4/1" (a commitment), "9.4#1" (the first date or meeting in
/// it), or the name, abbreviation or alias of an agency or instrument, of what the selection lets through.
Result<ItemId> annotatedCalled(const Exploration &exploration, const Selection &selection,
                               const QString &typed);

/// For people: "9.4", "9.4/1", "METI", "9.4, “in 2026”".
QString annotatedLabel(const Contents &contents, ItemId item);

} // namespace partnership
