// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/diagramview.h"

class QComboBox;

namespace partnership {

/// The charts of the catalogue, one at a time, with a chooser. The timeline has a view of its own.
class ChartsView : public DiagramView
{
    Q_OBJECT
public:
    explicit ChartsView(Exploration &exploration, QWidget *parent = nullptr);

    /// Name of the chart that is shown, as in the catalogue.
    QString chart() const;
    void setChart(const QString &name);

private:
    void addChooser();

    QComboBox *m_chooser = nullptr;
};

} // namespace partnership
