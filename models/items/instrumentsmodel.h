// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablemodel.h"

namespace partnership {

/// The instruments that the filter lets through: MOCs, agreements, dialogues and what else the text names.
class InstrumentsModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Stage, Date, Parties, Clauses, ColumnCount };

    explicit InstrumentsModel(const Exploration &exploration, QObject *parent = nullptr);

protected:
    QStringList titles() const override;
    const QBitArray &matching() const override { return selection().instruments; }
    ItemId itemAt(int row) const override { return instrument(row).id; }
    QList<int> clausesAt(int row) const override { return instrument(row).clauses; }
    QString text(int row, int column) const override;
    QVariant sortKey(int row, int column) const override;
    QVariant about(int row, int column, int role) const override;

private:
    const InstrumentRow &instrument(int row) const { return contents().instruments()[row]; }
    QString tip(int row, int column) const;
    QStringList filters(int row, int column) const;
};

} // namespace partnership
