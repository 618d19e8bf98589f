// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/ahead/promises.h"
#include "models/items/tablemodel.h"

namespace partnership {

/// What the filter lets through of that which the text promises for a time, as it stands on a day: today,
/// unless another is asked for.
class AheadModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { When, What, State, Instrument, Clause, ColumnCount };

    explicit AheadModel(const Exploration &exploration, QObject *parent = nullptr);

    void setDay(const QDate &day);
    /// Promises in all, and those of them that the day has left behind.
    int allCount() const { return int(m_promises.count(true)); }
    int overdueCount() const;

protected:
    void prepare() override;
    void select() override { m_matching = selection().events & m_promises; }
    QStringList titles() const override;
    const QBitArray &matching() const override { return m_matching; }
    bool isOfTable(int row) const override { return m_promises.testBit(row); }
    ItemId itemAt(int row) const override { return happening(row).id; }
    QList<int> clausesAt(int row) const override { return {happening(row).clause}; }
    QString text(int row, int column) const override;
    QVariant sortKey(int row, int column) const override;
    QVariant about(int row, int column, int role) const override;

private:
    const EventRow &happening(int row) const { return contents().events()[row]; }
    Promise promise(int row) const { return promiseOf(contents(), exploration().judgements(), row, m_today); }
    QString tip(int row, int column) const;
    QStringList filters(int row, int column) const;

    QDate m_day;          ///< asked for, or none
    QDate m_today;        ///< by which the rows were made
    QBitArray m_promises; ///< of all events
    QBitArray m_matching;
};

} // namespace partnership
