// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTreeView>

class QTableView;

namespace partnership {

class RowDelegate;

/// A header without buttons: words on the ground of alternate rows, and a small arrow where it sorts.
class FlatHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FlatHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    /// Titles may be words of a statement: its parties head a table.
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    /// How far the title of a right-aligned column reaches over the column before it.
    int overhang(int section) const;
};

/// A tree whose rows are drawn by a RowDelegate from edge to edge, with line arrows as branches.
class RowTree : public QTreeView
{
    Q_OBJECT
public:
    explicit RowTree(QWidget *parent = nullptr);
    void setRowDelegate(RowDelegate *delegate);
    /// Of two columns the first takes what the second, of counts, leaves. After the model is set.
    void keepCountsAtTheRight();
    /// As wide as the counts of the top rows, which nothing below them exceeds.
    void fitCounts();
    /// What header and shown rows need; for trees of few rows.
    int heightOfRows() const;
    QSize minimumSizeHint() const override;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    RowDelegate *m_rows = nullptr;
};

/// Whole rows, no grid, rows of the height of a line; to be called before the model is set.
void setUpRows(QTableView &table, RowDelegate *delegate);

} // namespace partnership
