// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace partnership {

/// The contract between the models of this room and the views: what can be asked of any index besides Qt's
/// own roles. Texts of all roles are plain: whoever shows one where markup counts (tooltips) escapes it.
enum ItemRole {
    ItemIdRole = Qt::UserRole, ///< ItemId of the row's thing
    SortRole,                  ///< raw value for sorting: number, ISO date, place in the order of the text
    MatchesRole,               ///< bool: the filter lets it through; false is drawn dimmed
    MatchingCountRole,         ///< int: undertakings below it that match
    AllCountRole,              ///< int: undertakings below it
    PillarColourRole,          ///< int: place of the pillar for Theme::pillar, -1 neutral
    SideColourRole,            ///< int: place of the side for Theme::side
    NumberRole,                ///< QString: printed clause number or section label, drawn before the text
    SecondaryTextRole,         ///< QString: drawn after the text in secondary colour
    StageRole,                 ///< int: Stage, drawn as its symbol
    StarRole,                  ///< bool: it has a star, drawn behind its number
    ChoiceRole,                ///< int: a Chosen, of a value that can be filtered by
    FilterRole ///< QStringList{optionName, value, …}: pairs a click on this cell can filter by, or empty
};

/// What the filter in force asks of a value.
enum class Chosen { Off, Included, Excluded };

} // namespace partnership
