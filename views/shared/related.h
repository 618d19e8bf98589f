// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QSet>

namespace partnership {

/// The clause that stands for an item in a view of clauses, as row of Contents, or -1. Of the several that
/// name an agency or an instrument, the one shown already is kept, so that nothing jumps; else the first that
/// the filter lets through; else the first.
int clauseToShow(const Exploration &exploration, ItemId item, int shown = -1);

/// What belongs to an item, itself included: of a clause its commitments, agencies, instruments and events;
/// of an agency where it is named.
QSet<ItemId> relatedTo(const Contents &contents, ItemId item);

/// What is related to the current and to the hovered item, for the delegates that shade such rows.
class Related : public QObject
{
    Q_OBJECT
public:
    explicit Related(Exploration &exploration, QObject *parent = nullptr);

    bool toCurrent(ItemId item) const { return m_current.contains(item); }
    bool toHovered(ItemId item) const { return m_hovered.contains(item); }

signals:
    /// These have become related to one of the two, or no longer are.
    void changed(const QSet<partnership::ItemId> &items);

private:
    void renew();

    Exploration &m_exploration;
    QSet<ItemId> m_current;
    QSet<ItemId> m_hovered;
};

} // namespace partnership
