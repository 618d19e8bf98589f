// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartcatalogue.h"
#include "views/charts/pictureexport.h"

#include <QScrollArea>

#include <memory>

namespace partnership {

class PictureView;

/// A chart of the catalogue that follows the exploration, scrolled where it needs more height than there is,
/// and written to a file or the clipboard. Builds nothing while it is hidden.
class ChartPane : public QScrollArea
{
    Q_OBJECT
public:
    ChartPane(Exploration &exploration, const QString &chart, QWidget *parent = nullptr);
    ~ChartPane() override;

    QString chart() const { return m_chart; }
    void setChart(const QString &name);
    /// What the lanes of a timeline stand for.
    void setLanes(Lanes lanes);
    /// What it shows: the chart under the filter in force.
    ChartSpec spec() const;
    PictureView *view() const { return m_view; }

    /// The chart as it is shown, filter included, in the theme of paper.
    Result<Done> saveAs(const QString &path, const PictureOptions &options = {}) const;
    Result<Done> copy() const;

signals:
    void cardMoved(const QList<partnership::ItemId> &items, const partnership::Narrowing &to);
    /// Another chart, other lanes, or other judgements that it tells.
    void chartChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renew();

    Exploration &m_exploration;
    QString m_chart;
    Lanes m_lanes = Lanes::Pillar;
    std::unique_ptr<ChartSample> m_sample; ///< of the contents there are
    PictureView *m_view = nullptr;
    bool m_stale = true;
};

} // namespace partnership
