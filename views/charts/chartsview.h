// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/pictureexport.h"

#include <QWidget>

class QComboBox;

namespace partnership {

class ChartPane;
class ChartTools;
class PictureView;

/// The charts of the catalogue, one at a time, with a chooser. The timeline has a view of its own.
class ChartsView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsView(Exploration &exploration, QWidget *parent = nullptr);

    /// Name of the chart that is shown, as in the catalogue.
    QString chart() const;
    void setChart(const QString &name);
    ChartPane *pane() const { return m_pane; }

signals:
    /// The user wants the picture in a file: the window asks where, then calls pane()->saveAs().
    void saveRequested();
    void copyRequested();

private:
    void addChooser();
    void choose(int place);

    ChartPane *m_pane = nullptr;
    ChartTools *m_tools = nullptr;
    QComboBox *m_chooser = nullptr;
};

} // namespace partnership
