// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/mainwindow.h"
#include "tests/bench/clicking.h"
#include "tests/bench/figures.h"
#include "tests/bench/recording.h"
#include "tests/bench/timedapplication.h"
#include "views/charts/pictureview.h"

#include <QAbstractItemView>
#include <QTabWidget>

namespace partnership::bench {
namespace {

/// From a click to the last repaint it brings about, of one statement.
constexpr double mostMilliseconds = 8;
constexpr double mostToRecord = 16;

/// Clicks through every view of this kind that is on the screen.
template <typename View>
void addFigures(QList<Figure> &figures, TimedApplication &application, MainWindow &window, int clicks)
{
    for (View *view : window.findChildren<View *>()) {
        if (!view->isVisible())
            continue;
        window.exploration().focus().setFilter({});
        application.settle(quietMilliseconds);
        const QList<double> times = timesOf(application, targetsIn(*view), clicks);
        if (!times.isEmpty())
            figures.append({QStringLiteral("click in “%1” to every view repainted").arg(nameOf(view)),
                            median(times), mostMilliseconds, QStringLiteral("ms")});
    }
}

} // namespace

QList<Figure> clickFigures(TimedApplication &application, int clicks)
{
    dressApplication();
    Exploration exploration;
    MainWindow window(exploration);
    window.furnish();
    window.explore(openShippedStatement());
    window.complete();
    window.resize(1440, 900);
    window.show();
    window.resetLayout(); // the shares of the panes at this size
    application.settle(200);
    QList<Figure> figures;
    addFigures<QAbstractItemView>(figures, application, window, clicks);
    for (int tab = 0; tab < window.tabs().count(); ++tab) {
        window.tabs().setCurrentIndex(tab);
        application.settle(quietMilliseconds);
        addFigures<PictureView>(figures, application, window, clicks);
    }
    figures.append(recordingFigure(application, window, clicks, mostToRecord));
    return figures;
}

} // namespace partnership::bench
