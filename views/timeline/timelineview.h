// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/diagramview.h"

class QComboBox;

namespace partnership {

/// The events of the statement in lanes by pillar, side, agency or instrument, each as exactly as the text
/// gives it.
class TimelineView : public DiagramView
{
    Q_OBJECT
public:
    explicit TimelineView(Exploration &exploration, QWidget *parent = nullptr);

private:
    QComboBox *lanesChooser();
};

} // namespace partnership
