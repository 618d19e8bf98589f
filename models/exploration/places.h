// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

namespace partnership {

/// A thing of the library that one can go to by typing what it is called.
struct Place
{
    ItemId item;
    QString name; ///< for people: "Ministry of Economy, Trade and Industry (METI)", "9.4  Deepening …"
    QString kind; ///< for people: "Agency of Japan"
    std::optional<Filter> narrowed; ///< the filter to nothing but it, where there is one
};

/// Clauses by their numbers; sections, agencies and instruments by words of their names, abbreviations and
/// aliases, in any case. What is called exactly so comes first, then what begins so; none for no words.
QList<Place> placesCalled(const Exploration &exploration, const QString &words, int atMost);

/// The clause of the number that is typed, in the statement of what is current or else the first that has
/// one; none for anything else.
ItemId clauseNumbered(const Exploration &exploration, const QString &typed);

} // namespace partnership
