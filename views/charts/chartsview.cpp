// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartsview.h"

#include "views/charts/chartpane.h"
#include "views/charts/charttools.h"

#include <QComboBox>

namespace partnership {
namespace {

QList<ChartEntry> charts()
{
    QList<ChartEntry> entries = chartCatalogue();
    entries.removeIf([](const ChartEntry &entry) { return entry.name == QLatin1String("timeline"); });
    return entries;
}

} // namespace

ChartsView::ChartsView(Exploration &exploration, QWidget *parent)
    : DiagramView(exploration, charts().first().name, nullptr, parent), m_chooser(new QComboBox(this))
{
    setAccessibleName(tr("Charts"));
    pane()->setAccessibleName(tr("Chart"));
    addChooser();
}

void ChartsView::addChooser()
{
    for (const ChartEntry &entry : charts())
        m_chooser->addItem(entry.title, entry.name);
    m_chooser->setAccessibleName(tr("Chart to show"));
    tools().addChooser(m_chooser);
    connect(m_chooser, &QComboBox::currentIndexChanged, this,
            [this](int place) { DiagramView::setChart(charts()[place].name); });
}

QString ChartsView::chart() const
{
    return pane()->chart();
}

void ChartsView::setChart(const QString &name)
{
    const int place = m_chooser->findData(name);
    if (place >= 0)
        m_chooser->setCurrentIndex(place);
}

} // namespace partnership
