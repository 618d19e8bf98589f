// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/shares.h"

namespace partnership {

ChartSpec typesChart(const ChartQuestion &question)
{
    return sharesByPillar(
        question, QStringLiteral("types"), sharesBy(Dimension::Type, &Commitment::type),
        ChartWords::tr("All %1: what both sides undertake, and what they order others to do."));
}

} // namespace partnership
