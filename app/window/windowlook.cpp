// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowlook.h"

#include "app/window/arrangement.h"
#include "app/window/docks.h"
#include "app/window/mainwindow.h"
#include "models/exploration/address.h"
#include "models/exploration/charts/chartcatalogue.h"
#include "views/charts/chartsview.h"
#include "views/table/tablepane.h"

#include <QCoreApplication>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace partnership {
namespace {

struct Look
{
    Q_DECLARE_TR_FUNCTIONS(Look)
};

ChartsView *chartsOf(const MainWindow &window)
{
    return window.findChild<ChartsView *>();
}

bool isChart(const QString &name)
{
    const QList<ChartEntry> charts = chartCatalogue();
    return std::ranges::find(charts, name, &ChartEntry::name) != charts.end();
}

/// A diagram beside a table is called as the table is.
QString tabName(const QWidget &view)
{
    const auto *table = view.findChild<TablePane *>();
    return table ? table->tableName() : paneName(view);
}

/// The tab whose view is called so, or -1.
int tabCalled(const QTabWidget &tabs, const QString &name)
{
    for (int place = 0; place < tabs.count(); ++place) {
        if (tabName(*tabs.widget(place)) == name)
            return place;
    }
    return -1;
}

} // namespace

WindowLook::WindowLook(MainWindow &window, Arrangement &arrangement)
    : m_window(window), m_arrangement(arrangement)
{
    rememberFirst();
}

/// Of tables that are new.
void WindowLook::rememberFirst()
{
    for (const TablePane *table : m_window.findChildren<TablePane *>()) {
        if (!m_first.contains(table->tableName()))
            m_first.insert(table->tableName(), table->look());
    }
}

SavedView WindowLook::now() const
{
    const Focus &focus = m_window.exploration().focus();
    SavedView view;
    view.address = addressOf(focus.filter());
    view.dimsRest = focus.isHighlighting();
    for (const TablePane *table : m_window.findChildren<TablePane *>())
        view.tables.append(table->look());
    if (const ChartsView *charts = chartsOf(m_window)) {
        view.chart = charts->chart();
        view.tab = tabName(*m_window.tabs().currentWidget());
    }
    view.panes = m_arrangement.panes();
    view.layout = m_arrangement.toText();
    return view;
}

QStringList WindowLook::show(const SavedView &view)
{
    const FollowedFilter followed = followedFilter(view, m_window.exploration());
    QStringList leftOut = followed.leftOut;
    Focus &focus = m_window.exploration().focus();
    focus.setHighlighting(view.dimsRest);
    focus.setFilter(followed.filter);
    leftOut += showTables(view.tables);
    if (!m_arrangement.take(view.layout, view.panes))
        leftOut.append(Look::tr("The places of its panes are of another version of the program."));
    if (chartsOf(m_window))
        return leftOut + showPictures(view);
    m_waiting = view;
    return leftOut;
}

void WindowLook::showEverything()
{
    SavedView view;
    view.tables = m_first.values();
    view.chart = chartCatalogue().constFirst().name;
    view.tab = QStringLiteral("charts");
    show(view);
    m_arrangement.reset();
}

/// A table that the view does not tell of is as at first.
QStringList WindowLook::showTables(const QList<TableLook> &looks)
{
    QStringList leftOut;
    for (TablePane *table : m_window.findChildren<TablePane *>()) {
        TableLook look = m_first.value(table->tableName());
        for (const TableLook &told : looks) {
            if (told.table == table->tableName())
                look = told;
        }
        for (const QString &column : table->setLook(look))
            leftOut.append(Look::tr("There is no column “%1”.").arg(column));
    }
    return leftOut;
}

QStringList WindowLook::showPictures(const SavedView &view)
{
    QStringList leftOut;
    if (isChart(view.chart))
        chartsOf(m_window)->setChart(view.chart);
    else if (!view.chart.isEmpty())
        leftOut.append(Look::tr("There is no chart “%1”.").arg(view.chart));
    if (const int place = tabCalled(m_window.tabs(), view.tab); place >= 0)
        m_window.tabs().setCurrentIndex(place);
    else if (!view.tab.isEmpty())
        leftOut.append(Look::tr("There is no tab “%1”.").arg(view.tab));
    return leftOut;
}

void WindowLook::showPictures()
{
    rememberFirst();
    if (const auto view = std::exchange(m_waiting, {})) {
        showTables(view->tables);
        showPictures(*view);
    }
}

} // namespace partnership
