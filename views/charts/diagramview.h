// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QWidget>

class QStackedWidget;

namespace partnership {

class ChartPane;
class ChartTools;

/// A picture and the table of the same things, one key away from each other, below a line of tools.
class DiagramView : public QWidget
{
    Q_OBJECT
public:
    /// Takes the table over and answers to its accessible name; without one, the numbers of the chart are its
    /// table.
    DiagramView(Exploration &exploration, const QString &chart, QWidget *table, QWidget *parent = nullptr);

    ChartPane *pane() const { return m_pane; }
    bool showsTable() const;
    void showTable(bool table);

signals:
    /// The user wants the picture in a file: the window asks where, then calls pane()->saveAs().
    void saveRequested();
    void copyRequested();

protected:
    ChartTools &tools() { return *m_tools; }
    void setChart(const QString &name);

private:
    ChartPane *m_pane = nullptr;
    ChartTools *m_tools = nullptr;
    QWidget *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace partnership
