// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "views/charts/chartpane.h"
#include "views/charts/charttools.h"

#include <QComboBox>

namespace partnership {

TimelineView::TimelineView(Exploration &exploration, QWidget *parent)
    : DiagramView(exploration, QStringLiteral("timeline"), nullptr, parent)
{
    setAccessibleName(tr("Timeline"));
    pane()->setAccessibleName(tr("Events in time"));
    tools().addChooser(lanesChooser());
}

QComboBox *TimelineView::lanesChooser()
{
    auto *chooser = new QComboBox(this);
    chooser->setAccessibleName(tr("What the lanes stand for"));
    // In the order of Lanes.
    chooser->addItems(
        {tr("Lanes by pillar"), tr("Lanes by side"), tr("Lanes by agency"), tr("Lanes by instrument")});
    connect(chooser, &QComboBox::currentIndexChanged, this,
            [this](int place) { pane()->setLanes(Lanes(place)); });
    return chooser;
}

} // namespace partnership
