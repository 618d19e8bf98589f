// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QWidget>

namespace partnership {

class ChartPane;

/// The events of the statement in lanes by pillar, each as exactly as the text gives it.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(Exploration &exploration, QWidget *parent = nullptr);

    ChartPane *pane() const { return m_pane; }

signals:
    /// The user wants the picture in a file: the window asks where, then calls pane()->saveAs().
    void saveRequested();
    void copyRequested();

private:
    ChartPane *m_pane = nullptr;
};

} // namespace partnership
