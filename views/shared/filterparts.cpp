// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/filterparts.h"

#include "models/exploration/names.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

/// A second value widens: what each chip adds is said on it, since chips of two dimensions narrow.
FilterPart part(const Exploration &exploration, Dimension dimension, const QString &value, bool wanted,
                bool first)
{
    const QString pattern = !wanted ? Parts::tr("%1: not %2")
                            : first ? Parts::tr("%1: %2")
                                    : Parts::tr("or %1: %2");
    const QString name = dimensionName(dimension);
    return {pattern.arg(name, exploration.shortLabel(dimension, value)),
            pattern.arg(name, exploration.label(dimension, value)),
            exploration.focus().filter().without(dimension, value)};
}

} // namespace

QList<FilterPart> filterParts(const Exploration &exploration)
{
    const Filter filter = exploration.focus().filter();
    QList<FilterPart> parts;
    for (const Dimension dimension : allDimensions()) {
        const Choice choice = filter.choice(dimension);
        for (const QString &value : choice.included)
            parts.append(part(exploration, dimension, value, true, value == choice.included.first()));
        for (const QString &value : choice.excluded)
            parts.append(part(exploration, dimension, value, false, true));
    }
    if (!filter.search().isEmpty()) {
        const QString text = Parts::tr("Search: %1").arg(filter.search());
        parts.append({text, text, filter.searching(QString())});
    }
    return parts;
}

} // namespace partnership
