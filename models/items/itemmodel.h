// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/items/roles.h"

#include <QAbstractItemModel>

namespace partnership {

/// The item of a row, whichever of its cells is asked.
ItemId itemOf(const QModelIndex &index);

/// What all models of an exploration share: they are filled anew when its contents are replaced, follow its
/// selection, and can be asked where an item is shown.
class ItemModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit ItemModel(const Exploration &exploration, QObject *parent = nullptr);

    /// The row that shows the item itself, in the first column; invalid where none does.
    virtual QModelIndex indexOf(ItemId item) const = 0;
    QVariant data(const QModelIndex &index, int role) const final;

protected:
    /// Fills the model; called between the two signals of a reset.
    virtual void fill() = 0;
    /// The filter lets other rows through.
    virtual void refilter() = 0;
    /// Of a checked index.
    virtual QVariant cell(const QModelIndex &index, int role) const = 0;

    const Exploration &exploration() const { return m_exploration; }
    const Contents &contents() const { return m_exploration.contents(); }
    const Selection &selection() const { return m_exploration.selection(); }
    /// Derived classes call it at the end of their constructor.
    void reset();

private:
    const Exploration &m_exploration;
};

} // namespace partnership
