// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemmodel.h"

namespace partnership {

/// A table of the rows of one list of Contents that the filter lets through, or of all where the others are
/// only dimmed. Holds their numbers in the order of the table and nothing else; sorts by raw values, with
/// what is missing at the end. Behind the columns of the list stands one that says which statement a row is
/// of.
class TableModel : public ItemModel
{
    Q_OBJECT
public:
    using ItemModel::ItemModel;

    QModelIndex indexOf(ItemId item) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Place of the column of statements, the last.
    int statementColumn() const { return int(m_titles.size()) - 1; }
    /// Rows that the filter lets through, shown beside others or alone.
    int matchingCount() const { return int(matching().count(true)); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    void fill() final;
    void refilter() final;
    QVariant cell(const QModelIndex &index, int role) const final;

    /// Called before the model is filled, for what the functions below answer from.
    virtual void prepare() {}
    /// Called before rows are chosen, after prepare() and whenever the filter has changed.
    virtual void select() {}
    virtual QStringList titles() const = 0; ///< of the columns of the list
    virtual const QBitArray &matching() const = 0;
    virtual ItemId itemAt(int row) const = 0;
    /// Rows of the list that show an item.
    virtual QList<int> rowsOf(ItemId item) const;
    /// Would a table without a filter have this row?
    virtual bool isOfTable(int row) const { return row >= 0; }
    virtual QList<int> clausesAt(int row) const = 0; ///< that the row is of, in the order of the text
    virtual QString text(int row, int column) const = 0;
    /// All of a column of one type, numbers of them not negative; invalid where there is nothing.
    virtual QVariant sortKey(int row, int column) const = 0;
    /// All roles but those of the functions above.
    virtual QVariant about(int row, int column, int role) const = 0;

    /// What stands in a column has changed, in rows that are the same.
    void renewColumn(int column);
    /// So has what is drawn beside it, which nothing is sorted by.
    void repaintColumn(int column);

    /// Title of a column, as titles() gave it last.
    QString title(int column) const { return m_titles.value(column); }

private:
    void chooseRows();
    void arrange(const QList<int> &rows);
    void rank(int column);
    void rankByComparing(int column);
    QVariant key(int row, int column) const;
    QList<int> statementsAt(int row) const;
    QVariant statementCell(int row, int role) const;

    QStringList m_titles; ///< made once: every index of a view asks how many columns there are
    QList<int> m_rows;
    QList<int> m_places; ///< of each row of the list in the table, or -1
    QList<int> m_ranks;  ///< of each row of the list by the sorted column
    int m_rankEnd = 0;   ///< above the largest
    int m_rankedColumn = -1;
    int m_sortColumn = -1; ///< none: the order of the text
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace partnership
