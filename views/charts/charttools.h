// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace partnership {

class ElidedLabel;

/// The line above a chart: what a mark is, and the buttons that copy and save the picture. Where to save is
/// the window's to ask.
class ChartTools : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTools(QWidget *parent = nullptr);

    /// Put before the hint: the chooser of charts.
    void addChooser(QWidget *chooser);
    void setHint(const QString &sentence);

signals:
    void saveRequested();
    void copyRequested();

private:
    void addButtons();

    QHBoxLayout *m_line = nullptr;
    ElidedLabel *m_hint = nullptr;
};

} // namespace partnership
