// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QWidget>

class QHBoxLayout;

namespace partnership {

class ChartPane;
class ElidedLabel;

/// The line above a chart: what a mark is, and the buttons that copy and save the picture. Where to save is
/// the window's to ask.
class ChartTools : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTools(ChartPane &pane, QWidget *parent = nullptr);

    /// Put before the hint: the chooser of charts.
    void addChooser(QWidget *chooser);
    void setHint(const QString &sentence);

signals:
    void saveRequested();
    void copyFailed(const partnership::Problem &problem);

private:
    void addButtons();

    ChartPane &m_pane;
    QHBoxLayout *m_line = nullptr;
    ElidedLabel *m_hint = nullptr;
};

} // namespace partnership
