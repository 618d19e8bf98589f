// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablemodel.h"
#include "models/library/progress.h"

namespace partnership {

/// The commitments that the filter lets through, one a row.
class CommitmentsModel : public TableModel
{
    Q_OBJECT
public:
    /// Views hide the last five until asked for.
    enum Column {
        Number,
        Commitment,
        Agencies,
        Stage,
        Date,
        Action,
        Firmness,
        Type,
        State,
        Tags,
        ColumnCount
    };

    explicit CommitmentsModel(const Exploration &exploration, QObject *parent = nullptr);

protected:
    QStringList titles() const override;
    const QBitArray &matching() const override { return selection().commitments; }
    bool isOfTable(int row) const override
    {
        return commitment(row).record->isUndertaking() || selection().recognitions;
    }
    ItemId itemAt(int row) const override { return contents().commitments()[row].id; }
    QList<int> clausesAt(int row) const override { return {commitment(row).clause}; }
    QString text(int row, int column) const override;
    QVariant sortKey(int row, int column) const override;
    QVariant about(int row, int column, int role) const override;

private:
    const CommitmentRow &commitment(int row) const { return contents().commitments()[row]; }
    const SectionRow &section(int row) const;
    QString actions(int row) const;
    /// Stage as a number, or nothing where no instrument is named.
    QVariant stage(int row) const;
    /// ISO date, or nothing: of an instrument of the commitment, else of an event in its words.
    QString date(int row) const;
    /// The event in its words that comes again and again, or null.
    const Event *recurring(int row) const;
    QString dateText(int row) const;
    /// As a desk judges it today; nothing where nobody has.
    std::optional<Judgement> state(int row) const;
    /// Of its own or its clause's.
    bool isStarred(int row) const;
    QString tip(int row, int column) const;
    QStringList filters(int row, int column) const;
};

} // namespace partnership
