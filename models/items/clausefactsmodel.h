// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/desk/correcting.h"

#include <QAbstractTableModel>

namespace partnership {

/// The facts of one clause, a row each in the order of the text, with who says them; behind them what a desk
/// found wrong in it. Tooltips tell what is known of each, what was read and who decided.
class ClauseFactsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Name, OriginOf, ColumnCount };

    explicit ClauseFactsModel(const Exploration &exploration, QObject *parent = nullptr);

    /// A row of Contents, or -1. What was shown before is gone with its rows.
    void showClause(int clause);
    int clause() const { return m_clause; }
    /// What the rows are, but for those that were found wrong.
    ShownFacts factsAt(const QList<int> &rows) const;
    /// Of the rows that were found wrong: the ids of their decisions.
    QStringList rejectedAt(const QList<int> &rows) const;
    /// "3 of 7 decided".
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        FactKind kind = FactKind::Agency;
        FactRef fact; ///< of none, where it was found wrong
        QString name;
        QString origin;
        QString tip;
        QString rejectedBy; ///< the decision
    };
    Row rowOf(const ShownFacts &facts, const FactRef &fact) const;
    void addRejected(int statement, const QString &number);

    const Exploration &m_exploration;
    int m_clause = -1;
    int m_statement = -1;
    QList<Row> m_rows;
};

} // namespace partnership
