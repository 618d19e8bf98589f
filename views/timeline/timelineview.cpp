// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "views/charts/chartpane.h"
#include "views/charts/charttools.h"

#include <QVBoxLayout>

namespace partnership {
namespace {

const QString chartName = QStringLiteral("timeline");

QString hint()
{
    for (const ChartEntry &entry : chartCatalogue()) {
        if (entry.name == chartName)
            return entry.sentence;
    }
    return {};
}

} // namespace

TimelineView::TimelineView(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_pane(new ChartPane(exploration, chartName, this))
{
    setAccessibleName(tr("Timeline"));
    m_pane->setAccessibleName(tr("Events in time"));
    auto *tools = new ChartTools(this);
    tools->setHint(hint());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_pane, 1);
    connect(tools, &ChartTools::saveRequested, this, &TimelineView::saveRequested);
    connect(tools, &ChartTools::copyRequested, this, &TimelineView::copyRequested);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

} // namespace partnership
