// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

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
    /// A button that shows the table in place of the picture, and the picture again.
    void offerTable();
    void setTable(bool shown);

signals:
    void tableWanted(bool table);
    void saveRequested();
    void copyRequested();

private:
    void addButtons();

    QHBoxLayout *m_line = nullptr;
    ElidedLabel *m_hint = nullptr;
    QToolButton *m_table = nullptr;
};

} // namespace partnership
