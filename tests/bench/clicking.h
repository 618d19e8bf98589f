// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QString>

class QAbstractItemView;
class QWidget;

namespace partnership {
class PictureView;
}

namespace partnership::bench {

class TimedApplication;

/// After a click, nothing painted for so long means that every view is done.
constexpr int quietMilliseconds = 40;

/// A place to click on, in a widget.
struct Target
{
    QWidget *widget = nullptr;
    QPoint place;
};

QList<Target> targetsIn(QAbstractItemView &view);
QList<Target> targetsIn(PictureView &view);

/// Milliseconds from each click to the last repaint it brought about.
QList<double> timesOf(TimedApplication &application, const QList<Target> &targets, int clicks);

/// What a widget, or the pane it is in, is called.
QString nameOf(const QWidget *widget);

} // namespace partnership::bench
