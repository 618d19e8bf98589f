// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/picture.h"
#include "views/charts/rowlabels.h"

class QGraphicsScene;
class QChart;
class QHorizontalStackedBarSeries;
class QValueAxis;
class QBarCategoryAxis;
class QBarSet;

namespace partnership {

/// Plain horizontal bars, stacked or not, by Qt Charts: it draws bars, ticks and grid. Labels, counts and
/// legend are our own, because its own are cut and are HTML. The only file that knows Qt Charts.
class BarsPicture : public Picture
{
public:
    BarsPicture();
    ~BarsPicture() override;

protected:
    double layBody(const QRectF &area) override;
    void drawUnder(QPainter &painter, const QRectF &part) override;

private:
    void build();
    /// A set for each series, with all that it has in a row: those that are there while they fit. What is
    /// hidden is covered, not taken away, since Qt Charts lays all bars out anew for each that changes.
    void fitSets(int series, int rows);
    void fillValues(const QList<QBarSet *> &sets, int rows) const;
    void dress(const QList<QBarSet *> &sets) const;
    void dressAxis();
    void fitScale(int distance);
    void place(const QRectF &geometry);
    void fitAxes(int rows);
    QColor colourOf(int series) const;
    void layRow(int row, const QRectF &slot, const RowLabels &labels);
    void laySegments(int row, const QRectF &bar);
    void layHidden(const QRectF &part);
    void layCount(const QRectF &matching, const QRectF &all, const ChartMark &mark);
    double axisHeight() const { return look().px(look().isPaper() ? 54 : 44); }

    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart = nullptr; ///< belongs to the scene
    QHorizontalStackedBarSeries *m_series = nullptr;
    QValueAxis *m_counts = nullptr;
    QBarCategoryAxis *m_rows = nullptr;
    QRectF m_plot;
    int m_scaleEnd = 1;
};

/// The one way for words into Qt Charts, whose titles, labels and legends are HTML that loads pictures.
QString chartText(const QString &words);

} // namespace partnership
