// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/cellwords.h"
#include "views/shared/related.h"
#include "views/shared/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace partnership {

/// Draws the rows of every list, table and tree in the same way: ground, accent bar of the current row,
/// dimmed text of what a filter hides. What stands in a cell is left to those derived from it. Lighter than
/// the default delegate: no style option is filled and text is cut before it is laid out.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(Exploration &exploration, QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What a row stands on, also left of its first cell, where a tree draws its branches.
    void paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected,
                     bool alternate) const;
    /// The accent bar of rows that are current or belong to what is current.
    void paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const;

    static int rowHeight(const QFontMetrics &metrics);
    /// Left and right of what stands in a cell.
    static int margin() { return 6; }
    /// What drawSwatch takes.
    static int swatchRoom();

protected:
    /// A cell to be drawn: where, in which colours, and what of.
    struct Cell
    {
        QPainter &painter;
        QRect rect; ///< without the margins
        const QModelIndex &index;
        const Theme &theme;
        QFont font;
        QColor text;
        QColor secondary;
        bool matches;
        bool selected;
    };
    virtual void paintCell(const Cell &cell) const = 0;

    /// Draws words, cut or elided to the rect, and gives the x where they end.
    int drawWords(const Cell &cell, const QRect &rect, const QString &words, const QColor &colour,
                  bool bold = false, CellWordsMemory::Gap gap = CellWordsMemory::Gap::AtEnd) const;
    int widthOf(const Cell &cell, const QString &words, bool bold) const;
    /// "2 / 12", right-aligned; the first bold while a filter is on, the rest secondary. Gives the x where
    /// they begin.
    int drawCounts(const Cell &cell, const QRect &rect, int matching, int all) const;
    /// At the right end of the rect; gives what is left of it.
    QRect drawStar(const Cell &cell, QRect rect) const;
    /// Sections and clauses of some pillar, sides of agencies: a square before the words. Gives the x behind
    /// it.
    static int drawSwatch(const Cell &cell, int x, const QColor &colour);

    const Exploration &exploration() const { return m_exploration; }

private:
    /// As drawWords, up to the right end of the rect; gives the x where they begin.
    int drawWordsAtRight(const Cell &cell, const QRect &rect, const QString &words, const QColor &colour,
                         bool bold = false) const;
    void repaintRowsOf(const QSet<ItemId> &items);
    Cell cellOf(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Exploration &m_exploration;
    Related m_related;
    mutable CellWordsMemory m_words;
    bool m_inTree;
};

} // namespace partnership
