// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablemodel.h"

namespace partnership {

/// Pairs of agencies of different sides that the filter lets through, one a clause. Its rows are no items of
/// their own: they answer for the clause that puts the two together.
class CounterpartsModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { First, Second, Clause, Instrument, ColumnCount };

    explicit CounterpartsModel(const Exploration &exploration, QObject *parent = nullptr);

protected:
    QStringList titles() const override;
    const QBitArray &matching() const override { return selection().counterparts; }
    ItemId itemAt(int row) const override { return contents().clauses()[pair(row).clause].id; }
    QList<int> rowsOf(ItemId item) const override;
    QList<int> clausesAt(int row) const override { return {pair(row).clause}; }
    QString text(int row, int column) const override;
    QVariant sortKey(int row, int column) const override;
    QVariant about(int row, int column, int role) const override;

private:
    const CounterpartRow &pair(int row) const { return contents().counterparts()[row]; }
    const AgencyRow &agency(int row, int column) const;
    QString tip(int row, int column) const;
};

} // namespace partnership
