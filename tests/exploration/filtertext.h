// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"

#include <QtGlobal>

namespace partnership {

/// "agency=MFFF & -side=Lemuria & search=food": a filter on one line of a table.
inline Filter filterOf(const QString &text)
{
    Filter out;
    for (const QString &part : text.split(QStringLiteral(" & "), Qt::SkipEmptyParts)) {
        const bool excluded = part.startsWith(QLatin1Char('-'));
        const QString name = part.section(QLatin1Char('='), 0, 0).mid(excluded ? 1 : 0);
        const QString value = part.section(QLatin1Char('='), 1);
        Dimension dimension = Dimension::Statement;
        if (name == QLatin1String("search"))
            out = out.searching(value);
        else if (!dimensionFromName(name, &dimension))
            qFatal("No dimension %s", qPrintable(name));
        else
            out = excluded ? out.excluding(dimension, value) : out.including(dimension, value);
    }
    return out;
}

} // namespace partnership
