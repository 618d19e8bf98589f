// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/shares.h"

namespace partnership {

ChartSpec actionsChart(const ChartQuestion &question)
{
    return sharesByPillar(question, QStringLiteral("actions"),
                          sharesBy(Dimension::Action, &Commitment::action),
                          ChartWords::tr("All %1 by the class of their operative verb."));
}

} // namespace partnership
