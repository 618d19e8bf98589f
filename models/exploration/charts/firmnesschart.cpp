// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/shares.h"

namespace partnership {

ChartSpec firmnessChart(const ChartQuestion &question)
{
    return sharesByPillar(question, QStringLiteral("firmness"),
                          sharesBy(Dimension::Firmness, &Commitment::firmness),
                          ChartWords::tr("All %1 by how strongly their words bind, firmest first."));
}

} // namespace partnership
