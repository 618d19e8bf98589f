// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

namespace partnership {

/// Commitments that a part of a filter hides for a reason that is not theirs: they say nothing of what is
/// asked, or another statement says it.
struct HiddenPart
{
    int count = 0;
    QString pillar; ///< that all of them stand in, by its label; or empty
    QString says;   ///< "name no agency"
    Filter shown;   ///< lets them through as well

    /// "8 in pillar III name no agency"
    QString toText() const;
};

/// What a filter hides of the commitments, and of which of them nobody knows whether they are meant.
struct Hidden
{
    int count = 0;
    QList<HiddenPart> parts; ///< each would pass all other parts of the filter
    QString remark;          ///< "pillar III names none"

    /// "Hides 53, of which 29 name no agency; pillar III names none."; empty where nothing is hidden.
    QString toText() const;
};

Hidden hiddenBy(const Filter &filter, const Selection &selection, const Exploration &exploration);

} // namespace partnership
