// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartsview.h"

#include "views/charts/chartpane.h"
#include "views/charts/charttools.h"

#include <QComboBox>
#include <QVBoxLayout>

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
    : QWidget(parent), m_pane(new ChartPane(exploration, charts().first().name, this)),
      m_tools(new ChartTools(this)), m_chooser(new QComboBox(this))
{
    setAccessibleName(tr("Charts"));
    m_pane->setAccessibleName(tr("Chart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_pane, 1);
    addChooser();
    connect(m_tools, &ChartTools::saveRequested, this, &ChartsView::saveRequested);
    connect(m_tools, &ChartTools::copyRequested, this, &ChartsView::copyRequested);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void ChartsView::addChooser()
{
    for (const ChartEntry &entry : charts())
        m_chooser->addItem(entry.title, entry.name);
    m_chooser->setAccessibleName(tr("Chart to show"));
    m_tools->addChooser(m_chooser);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ChartsView::choose);
    choose(0);
}

void ChartsView::choose(int place)
{
    const QList<ChartEntry> entries = charts();
    m_tools->setHint(entries[place].sentence);
    m_pane->setChart(entries[place].name);
}

QString ChartsView::chart() const
{
    return m_pane->chart();
}

void ChartsView::setChart(const QString &name)
{
    const int place = m_chooser->findData(name);
    if (place >= 0)
        m_chooser->setCurrentIndex(place);
}

} // namespace partnership
