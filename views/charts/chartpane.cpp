// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpane.h"

#include "models/exploration/charts/chartofsome.h"
#include "views/charts/pictureview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

namespace partnership {

ChartPane::ChartPane(Exploration &exploration, const QString &chart, QWidget *parent)
    : QScrollArea(parent), m_exploration(exploration), m_chart(chart),
      m_sample(std::make_unique<ChartSample>()), m_view(new PictureView(exploration))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &PictureView::keySpotMoved, this, [this](const QRect &area) {
        ensureVisible(area.center().x(), area.center().y(), area.width() / 2 + 8, area.height() / 2 + 8);
    });
    connect(&exploration, &Exploration::contentsChanged, this, [this] {
        m_sample = std::make_unique<ChartSample>();
        renew();
    });
    connect(&exploration, &Exploration::selectionChanged, this, &ChartPane::renew);
    connect(&exploration.focus(), &Focus::highlightingChanged, this, &ChartPane::renew);
    connect(&exploration, &Exploration::judgementsChanged, this, [this] {
        if (!tellsProgress(m_chart))
            return;
        renew();
        emit chartChanged();
    });
    connect(m_view, &PictureView::cardMoved, this, &ChartPane::cardMoved);
}

ChartPane::~ChartPane() = default;

void ChartPane::setChart(const QString &name)
{
    if (name == m_chart)
        return;
    m_chart = name;
    verticalScrollBar()->setValue(0);
    renew();
    emit chartChanged();
}

void ChartPane::setLanes(Lanes lanes)
{
    m_lanes = lanes;
    renew();
    emit chartChanged();
}

ChartSpec ChartPane::spec() const
{
    const Filter filter = m_exploration.filter();
    const Result<ChartSpec> made =
        chartSpec(m_chart, {m_exploration, filter, m_exploration.selection(), m_lanes, m_sample.get(),
                            m_exploration.focus().isHighlighting()});
    Q_ASSERT(made.ok());
    return *made;
}

void ChartPane::renew()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_view->showChart(spec());
}

void ChartPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        renew();
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // The view's own size may stay while the room around it changes.
    m_view->updateRoom();
}

Result<Done> ChartPane::saveAs(const QString &path, const PictureOptions &options) const
{
    return exportChart(spec(), path, options);
}

Result<Done> ChartPane::copy() const
{
    Result<std::unique_ptr<QMimeData>> picture = chartMimeData(spec());
    if (!picture)
        return picture.problem();
    QGuiApplication::clipboard()->setMimeData(picture->release());
    return Done{};
}

} // namespace partnership
