// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/mainwindow.h"
#include "tests/bench/figures.h"
#include "tests/bench/timedapplication.h"
#include "views/charts/pictureview.h"

#include <QAbstractItemView>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

namespace partnership::bench {
namespace {

/// After a click, nothing painted for so long means that every view is done.
constexpr int quietMilliseconds = 40;

/// A place to click on, in a widget.
struct Target
{
    QWidget *widget = nullptr;
    QPoint place;
};

QList<Target> targetsIn(QAbstractItemView &view)
{
    QList<Target> targets;
    for (int y = 8; y < view.viewport()->height(); y += 22) {
        const QModelIndex index = view.indexAt({60, y});
        if (index.isValid())
            targets.append({view.viewport(), view.visualRect(index).center()});
    }
    return targets;
}

QList<Target> targetsIn(PictureView &view)
{
    QList<Target> targets;
    for (const Spot &spot : view.picture().spots()) {
        const QPoint place = spot.area.center().toPoint();
        if (view.visibleRegion().contains(place))
            targets.append({&view, place});
    }
    return targets;
}

/// Milliseconds from each click to the last repaint it brought about.
QList<double> timesOf(TimedApplication &application, const QList<Target> &targets, int clicks)
{
    QList<double> times;
    for (int click = 0; click < clicks && !targets.isEmpty(); ++click) {
        const Target &target = targets[(click * 3) % targets.size()];
        const qint64 begun = now();
        QTest::mouseClick(target.widget, Qt::LeftButton, {}, target.place);
        application.settle(quietMilliseconds);
        if (application.lastPaint() > begun)
            times.append(double(application.lastPaint() - begun) / 1e6);
    }
    return times;
}

QString nameOf(const QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget()) {
        if (!one->accessibleName().isEmpty())
            return one->accessibleName();
    }
    return QString::fromLatin1(widget->metaObject()->className());
}

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
                            median(times), 16, QStringLiteral("ms")});
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
    return figures;
}

} // namespace partnership::bench
