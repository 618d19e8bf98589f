// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QTableView>

namespace partnership {

class ChartModel;
class ChartPane;

/// The numbers of the chart that a pane shows. A click or Return on a row does what one on its mark does.
/// Asks for nothing while it is hidden.
class ChartTable : public QTableView
{
    Q_OBJECT
public:
    ChartTable(Exploration &exploration, ChartPane &pane, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renew();
    void fitColumns();
    void open(const QModelIndex &index);

    Exploration &m_exploration;
    ChartPane &m_pane;
    ChartModel *m_model = nullptr;
    bool m_stale = true;
};

} // namespace partnership
