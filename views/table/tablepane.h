// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/savedview.h"
#include "models/items/tablemodel.h"
#include "views/shared/cellwords.h"
#include "views/shared/emptynote.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAction;
class QTableView;

namespace partnership {

/// A table of a list of Contents with a line below its rows that says what the filter hides: what the tables
/// of commitments, instruments and counterparts share.
class TablePane : public QWidget
{
    Q_OBJECT
public:
    /// For the title of a dock: "55", under a filter "2 of 55".
    QString countText() const;

    /// Columns that are wanted, in their order, with the widths that somebody gave them; what it is sorted
    /// by.
    TableLook look() const;
    /// Shows it so, the first column always first. Gives the names of columns that the table does not have.
    QStringList setLook(const TableLook &look);
    /// Of all rows that are selected, in the order of the table.
    QList<ItemId> chosenItems() const;
    /// What the table is called in a look.
    QString tableName() const { return m_plan.table; }
    /// Of the rows that are selected, from the top of the table; at most so many.
    QList<ItemId> selectedItems(qsizetype most) const;
    int selectedCount() const;
    /// What the context menu of its rows offers below the filters.
    void offerActions(const QList<QAction *> &actions);

signals:
    void countChanged();

protected:
    struct Column
    {
        int section;
        int width;      ///< pixels of the design; 0 takes what the others leave
        int narrowest;  ///< in a narrow table; one of 0 leaves before the others are squeezed
        QString called; ///< in looks, the same in every language
    };
    struct Plan
    {
        QString name;  ///< accessible name
        QString table; ///< what it is called in looks
        QList<Column> columns;
        QSet<int> hidden;       ///< until asked for in the menu of the header
        QList<int> nameColumns; ///< whose names filter when clicked
        int least = 150;        ///< what the column without a width keeps before others leave
        bool keepsEnds = false; ///< of long words in that column
    };
    TablePane(Exploration &exploration, TableModel *model, QWidget *parent);
    /// To be called at the end of the constructor of a derived class.
    void setUp(const Plan &plan);

    virtual int allCount() const = 0;
    virtual EmptyNote::Words words(int hidden, int all) const = 0;
    /// Why there are no rows even without a filter.
    virtual QString nothing() const = 0;

    Exploration &exploration() const { return m_exploration; }
    void resizeEvent(QResizeEvent *event) override;

private:
    static QHash<int, CellWordsMemory::Gap> gapsOf(const Plan &plan);
    void setUpHeader();
    void refresh();
    void showColumns();
    void fitColumns();
    void leaveOutColumns(double room);
    bool isUnwanted(int section) const;
    int sectionCalled(const QString &name) const;
    QString nameOf(int section) const;
    void setColumns(const QList<ColumnLook> &columns, QStringList &unknown);
    QList<int> arrange(const QList<ColumnLook> &columns, QStringList &unknown);
    void setWidths(const QList<ColumnLook> &columns);
    double scale() const;
    void offerColumns(const QPoint &at);

    Exploration &m_exploration;
    TableModel *m_model;
    QTableView *m_table;
    EmptyNote *m_note;
    Plan m_plan;
    bool m_columnsAreUsers = false; ///< widths were changed by hand and are left alone
};

} // namespace partnership
